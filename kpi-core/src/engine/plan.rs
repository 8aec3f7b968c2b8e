//! From a query to the measures of each table, each computed once.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;

use super::day::{day_number, day_of};
use super::dimension::Dimension;
use super::query::Query;
use crate::error::EngineError;
use crate::metric::{Aggregate, Definition, History, Node, NodeId, ResolvedMeasure, WindowSpan};
use crate::money::FxRounding;
use crate::period::{Cohort, Comparison, Period, PeriodError};

/// One change of the days that a cell looks at.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Step {
    Window(WindowSpan),
    Cohort(Cohort),
    /// Only up to a day.
    Cut(NaiveDate),
    /// What the days are compared with.
    Compared(Comparison),
}

impl Step {
    /// The days that are looked at in place of `seen`; `None` when there is none.
    fn days(&self, seen: Period, whole: Period) -> Result<Option<Period>, EngineError> {
        let last = seen.last_day();
        Ok(Some(match self {
            Self::Window(WindowSpan::Days(days)) => Period::last_n_days(last, *days)?,
            Self::Window(WindowSpan::ToDate(grain)) => Period::inclusive(grain.floor(last), last)?,
            Self::Cohort(cohort) => cohort.period(last)?,
            Self::Cut(through) if *through < seen.from() => return Ok(None),
            Self::Cut(through) => Period::inclusive(seen.from(), last.min(*through))?,
            Self::Compared(comparison) => base_days(whole, seen, comparison)?,
        }))
    }
}

/// The days that a cell of a period is compared with. The previous period is that of the whole, so that the first day of
/// a month by days meets the first day of the month's previous period, not the day before.
fn base_days(whole: Period, cell: Period, comparison: &Comparison) -> Result<Period, PeriodError> {
    match comparison {
        Comparison::PreviousPeriod => cell.shift_days(-i64::from(whole.len_days())),
        other => cell.compare(other),
    }
}

/// The days a measure looks at, seen from the cell: its own when there is no step.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Frame {
    pub(crate) steps: Vec<Step>,
    /// Per bucket: its code, its days, and the days of the frame; empty without a period.
    pub(crate) buckets: Vec<(i32, Period, Period)>,
    /// The buckets whose frame holds a day.
    pub(crate) members: BTreeMap<i32, Vec<i32>>,
}

/// A measure under a frame.
#[derive(Debug, Clone)]
pub(crate) struct Task {
    pub(crate) measure: ResolvedMeasure,
    pub(crate) frame: usize,
    /// Whether the value is money, so that the currency of the row matters.
    pub(crate) money: bool,
    /// The metric that is named in errors.
    pub(crate) metric: String,
}

impl Task {
    pub(crate) fn converts_totals(&self) -> bool {
        self.measure.convert.as_ref().is_some_and(|convert| convert.rounded != FxRounding::PerLine)
    }
}

/// Where a node leads: to a task for a measure, to another frame for windows and cohorts.
type Links = BTreeMap<(usize, NodeId, usize), usize>;

#[derive(Debug)]
pub(crate) struct Plan {
    pub(crate) query: Query,
    pub(crate) frames: Vec<Frame>,
    pub(crate) tasks: Vec<Task>,
    pub(crate) links: Links,
    /// Per comparison of the query: the frames of the value and of its base.
    pub(crate) compared: Vec<(usize, usize)>,
    /// The text of everything that decides what partial results mean.
    pub(crate) signature: String,
}

pub(crate) fn is_to_date(measure: &ResolvedMeasure) -> bool {
    matches!(measure.aggregate, Aggregate::CountRepeated { history: History::ToDate, .. })
}

impl Plan {
    pub(crate) fn new(query: Query) -> Result<Self, EngineError> {
        let signature = format!(
            "{:?} {:?} {:?} {:?} {:?} {:?} {:?} {:?}",
            query.definitions.iter().map(|d| &d.fingerprint).collect::<Vec<_>>(),
            query.by,
            query.grain,
            query.period,
            query.scope,
            query.scope_derived,
            query.comparisons,
            query.through
        );
        let (frames, tasks, links, compared) = (Vec::new(), Vec::new(), Links::new(), Vec::new());
        let mut plan = Self { query, frames, tasks, links, compared, signature };
        let mut entries = vec![plan.frame(Vec::new())?];
        let cut: Vec<Step> = plan.query.through.map(Step::Cut).into_iter().collect();
        for comparison in plan.query.comparisons.clone() {
            let mut steps = cut.clone();
            let value = plan.frame(steps.clone())?;
            steps.push(Step::Compared(comparison));
            let base = plan.frame(steps)?;
            plan.compared.push((value, base));
            entries.extend([value, base]);
        }
        let mut known = BTreeMap::new();
        let definitions = plan.query.definitions.clone();
        for (index, definition) in definitions.iter().enumerate() {
            for frame in &entries {
                plan.follow(index, definition, definition.root(), *frame, &mut known)?;
            }
        }
        Ok(plan)
    }

    fn follow(
        &mut self,
        index: usize,
        definition: &Definition,
        node: NodeId,
        frame: usize,
        known: &mut BTreeMap<(String, bool, usize), usize>,
    ) -> Result<(), EngineError> {
        let mut pending = vec![(node, frame)];
        while let Some((id, frame)) = pending.pop() {
            if self.links.contains_key(&(index, id, frame)) {
                continue;
            }
            let Some(node) = definition.nodes.get(id) else { continue };
            let below = match node {
                Node::Measure(measure) => {
                    let money = measure.unit.has_money() && measure.aggregate.value().is_some();
                    let task = *known.entry((measure.to_string(), money, frame)).or_insert_with(|| {
                        let metric = definition.metric.to_string();
                        self.tasks.push(Task { measure: (**measure).clone(), frame, money, metric });
                        self.tasks.len() - 1
                    });
                    self.links.insert((index, id, frame), task);
                    continue;
                }
                Node::Windowed { span, .. } => self.deeper(frame, Step::Window(*span))?,
                Node::Cohort { cohort, .. } => self.deeper(frame, Step::Cohort(*cohort))?,
                _ => frame,
            };
            self.links.insert((index, id, frame), below);
            pending.extend(node.inputs().into_iter().map(|input| (input, below)));
        }
        Ok(())
    }

    fn deeper(&mut self, frame: usize, step: Step) -> Result<usize, EngineError> {
        let mut steps = self.frames.get(frame).map(|frame| frame.steps.clone()).unwrap_or_default();
        steps.push(step);
        self.frame(steps)
    }

    fn frame(&mut self, steps: Vec<Step>) -> Result<usize, EngineError> {
        if let Some(known) = self.frames.iter().position(|frame| frame.steps == steps) {
            return Ok(known);
        }
        let mut buckets = Vec::new();
        let mut members: BTreeMap<i32, Vec<i32>> = BTreeMap::new();
        if let Some(period) = self.query.period {
            let cells = match self.query.grain {
                Some(grain) => period.split(grain)?,
                None => vec![period],
            };
            for cell in cells {
                let mut looked_at = Some(cell);
                for step in &steps {
                    looked_at = looked_at.map(|seen| step.days(seen, period)).transpose()?.flatten();
                }
                // A cell of which no day is known has nothing to compare.
                let Some(seen) = looked_at else { continue };
                let code = day_number(cell.from());
                buckets.push((code, cell, seen));
                seen.days().for_each(|day| members.entry(day_number(day)).or_default().push(code));
            }
        }
        self.frames.push(Frame { steps, buckets, members });
        Ok(self.frames.len() - 1)
    }

    /// The nodes that a node of a definition is made of, itself included, each with its frame.
    pub(crate) fn nodes_under(&self, definition: usize, root: NodeId, frame: usize) -> BTreeSet<(NodeId, usize)> {
        let nodes = self.query.definitions.get(definition).map(|asked| asked.nodes.as_slice()).unwrap_or_default();
        let (mut found, mut pending) = (BTreeSet::new(), vec![(root, frame)]);
        while let Some((id, frame)) = pending.pop() {
            let Some(node) = nodes.get(id).filter(|_| found.insert((id, frame))) else { continue };
            let below = match node {
                Node::Windowed { .. } | Node::Cohort { .. } => {
                    self.links.get(&(definition, id, frame)).copied().unwrap_or(frame)
                }
                _ => frame,
            };
            pending.extend(node.inputs().into_iter().map(|input| (input, below)));
        }
        found
    }

    /// The measures that a node of a definition is made of, each with its task.
    pub(crate) fn measures_under(&self, definition: usize, root: NodeId, frame: usize) -> BTreeSet<(NodeId, usize)> {
        let nodes = self.query.definitions.get(definition).map(|asked| asked.nodes.as_slice()).unwrap_or_default();
        let tasks = self.nodes_under(definition, root, frame).into_iter().filter_map(|(id, frame)| {
            let is_measure = matches!(nodes.get(id), Some(Node::Measure(_)));
            Some((id, *self.links.get(&(definition, id, frame)).filter(|_| is_measure)?))
        });
        tasks.collect()
    }

    /// The days that a bucket looks at under a frame.
    pub(crate) fn days_under(&self, frame: usize, bucket: Option<i32>) -> Option<Period> {
        let (frame, bucket) = (self.frames.get(frame)?, bucket?);
        let known = frame.buckets.iter().find(|(code, ..)| *code == bucket).map(|(_, _, days)| *days);
        known.or_else(|| self.bucket(bucket).filter(|_| frame.steps.is_empty()))
    }

    /// The first day that a task looks at and the day after the last; `None` when every day counts.
    pub(crate) fn days_of(&self, task: &Task) -> Option<(i32, i32)> {
        let buckets = &self.frames.get(task.frame)?.buckets;
        let from = buckets.iter().map(|(_, _, seen)| day_number(seen.from())).min()?;
        let to = buckets.iter().map(|(_, _, seen)| day_number(seen.to())).max()?;
        // Who came back is known from the beginning of the data. Thirty years before 1970 there are none.
        Some((if is_to_date(&task.measure) { -11_000 } else { from }, to))
    }

    /// The days of a bucket.
    pub(crate) fn bucket(&self, code: i32) -> Option<Period> {
        if let Some(frame) = self.frames.first().filter(|_| self.query.period.is_some()) {
            return frame.buckets.iter().find(|(known, ..)| *known == code).map(|(_, cell, _)| *cell);
        }
        Period::containing(self.query.grain?, day_of(code)?).ok()
    }

    /// The bucket of a day where the query has no period.
    pub(crate) fn open_bucket(&self, day: i32) -> i32 {
        match self.query.grain {
            None => 0,
            Some(grain) => day_of(day).map_or(day, |date| day_number(grain.floor(date))),
        }
    }

    /// Levels of groups: dimensions of rows, dimensions of clocks, buckets.
    pub(crate) fn levels(&self) -> Vec<&Dimension> {
        let by = &self.query.by;
        by.iter().filter(|d| !d.is_of_clock()).chain(by.iter().filter(|d| d.is_of_clock())).collect()
    }

    /// Names of the metrics in the result: the id, with the fingerprint where an id occurs more than once.
    pub(crate) fn labels(&self) -> Vec<String> {
        let definitions = &self.query.definitions;
        let label = |definition: &Definition| {
            let same = definitions.iter().filter(|other| other.metric == definition.metric).count();
            if same == 1 {
                definition.metric.to_string()
            } else {
                format!("{}@{}", definition.metric, definition.fingerprint)
            }
        };
        definitions.iter().map(label).collect()
    }
}
