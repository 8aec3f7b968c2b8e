//! How complete the data behind a number is.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};

use super::part::{PartialResult, Seen, Span};
use super::plan::{Plan, day_number, day_of};
use super::table::KpiTable;
use crate::error::EngineError;
use crate::metric::{Node, NodeId};
use crate::period::{Cohort, Period};

/// What the source of a table says about its completeness: the local days whose rows are all there.
///
/// ```
/// use kpi_core::engine::TableCoverage;
/// use kpi_core::period::Period;
/// let gap = "2026-11-05".parse()?;
/// let coverage = TableCoverage::new("2026-11-01..2026-11-22".parse()?).without_days([gap]);
/// assert!(!coverage.covers(gap) && coverage.covers("2026-11-21".parse()?));
/// assert_eq!(coverage.covered_days(Period::month(2026, 11)?), 20);
/// assert_eq!(coverage.complete_through().unwrap().to_string(), "2026-11-21");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[must_use]
pub struct TableCoverage {
    days: Period,
    #[serde(default, skip_serializing_if = "BTreeSet::is_empty")]
    missing: BTreeSet<NaiveDate>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    watermark: Option<DateTime<Utc>>,
}

impl TableCoverage {
    /// Every day of the period is complete, no other day is.
    pub fn new(days: Period) -> Self {
        Self { days, missing: BTreeSet::new(), watermark: None }
    }

    /// The same without some days: a failed download, a file that was never sent.
    pub fn without_days(mut self, days: impl IntoIterator<Item = NaiveDate>) -> Self {
        self.missing.extend(days);
        self
    }

    /// The same with the instant up to which the source had been read. It is shown with results; a day that it cuts is
    /// not complete and does not belong to the days.
    pub fn with_watermark(mut self, instant: DateTime<Utc>) -> Self {
        self.watermark = Some(instant);
        self
    }

    /// The days from the first to the last complete one.
    pub fn days(&self) -> Period {
        self.days
    }

    /// The instant up to which the source had been read.
    pub fn watermark(&self) -> Option<DateTime<Utc>> {
        self.watermark
    }

    /// Whether all rows of the day are there.
    pub fn covers(&self, day: NaiveDate) -> bool {
        self.days.contains(day) && !self.missing.contains(&day)
    }

    /// How many days of a period are complete.
    pub fn covered_days(&self, period: Period) -> u32 {
        let Some(common) = self.days.intersect(period) else { return 0 };
        let missing = self.missing.range(common.from()..common.to()).count();
        common.len_days().saturating_sub(u32::try_from(missing).unwrap_or(u32::MAX))
    }

    /// The last complete day.
    pub fn complete_through(&self) -> Option<NaiveDate> {
        self.days.days().rev().find(|day| self.covers(*day))
    }
}

/// What is known about the rows of a table, before any filter.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Coverage {
    /// Fact table.
    pub table: &'static str,
    /// Clock in words: the column that puts a row on a day.
    pub clock: String,
    /// Rows read.
    pub rows: u64,
    /// Rows on which the clock has no value, so that they count nowhere.
    pub rows_without_clock: u64,
    /// First local day with a row.
    pub first_day: Option<NaiveDate>,
    /// Last local day with a row.
    pub last_day: Option<NaiveDate>,
    /// What the source says about the table's completeness.
    pub stated: Option<TableCoverage>,
}

/// How complete the data behind one number is.
///
/// `None` stands for unknown: nothing was stated, and the rows cannot tell.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct CellCoverage {
    /// Days that the number looks at, windows and cohorts included; `None` for a query without period and grain.
    pub days_expected: Option<u32>,
    /// How many of them are covered in every table that is asked for them: complete as stated, or between the first and
    /// the last day with a row.
    pub days_covered: Option<u32>,
    /// Whether the completeness of every table was stated, so that a day without rows is a day without business.
    pub stated: bool,
    /// The last day covered in every table.
    pub through: Option<NaiveDate>,
    /// The earliest instant up to which a source had been read.
    pub watermark: Option<DateTime<Utc>>,
    /// Whether the orders of the metric's cohorts are old enough to be final; `None` for metrics without a cohort, too.
    pub mature: Option<bool>,
    /// The first day on which they are.
    pub matures_on: Option<NaiveDate>,
}

impl CellCoverage {
    /// Whether every day is covered and every cohort mature, as far as is known.
    pub fn is_complete(&self) -> bool {
        self.days_expected.is_some() && self.days_expected == self.days_covered && self.mature != Some(false)
    }
}

/// Days of a table that a number looks at.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Need {
    pub(crate) table: &'static str,
    pub(crate) clock: String,
    /// `None` without period and grain.
    pub(crate) days: Option<Period>,
}

/// What the nodes below `root` look at, and the cohorts on the way with their as-of days.
#[derive(Debug, Default)]
pub(crate) struct Needs {
    pub(crate) tables: BTreeSet<Need>,
    pub(crate) cohorts: Vec<(Cohort, NaiveDate)>,
}

/// What is known of the days of a table.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Known<'t> {
    Nothing,
    Seen(Span),
    Stated(&'t TableCoverage),
}

impl Known<'_> {
    /// Days of a period that are covered; a day on which rows end may be cut, and only a statement can tell.
    pub(crate) fn days(self, period: Period) -> u32 {
        match self {
            Self::Nothing => 0,
            Self::Seen(span) => {
                let (from, last) = (day_number(period.from()).max(span.first), day_number(period.last_day()));
                u32::try_from(last.min(span.last) - from + 1).unwrap_or(0)
            }
            Self::Stated(stated) => stated.covered_days(period),
        }
    }

    fn covers(self, day: NaiveDate) -> bool {
        match self {
            Self::Nothing => false,
            Self::Seen(span) => (span.first..=span.last).contains(&day_number(day)),
            Self::Stated(stated) => stated.covers(day),
        }
    }

    fn through(self) -> Option<NaiveDate> {
        match self {
            Self::Nothing => None,
            Self::Seen(span) => day_of(span.last),
            Self::Stated(stated) => stated.complete_through(),
        }
    }
}

pub(crate) type Stated = BTreeMap<&'static str, TableCoverage>;

/// What is known about a table by a clock.
pub(crate) fn known<'t>(part: &PartialResult, stated: &'t Stated, table: &'static str, clock: &str) -> Known<'t> {
    if let Some(stated) = stated.get(table) {
        return Known::Stated(stated);
    }
    let seen = part.seen.get(&(table, clock.to_owned())).and_then(|seen| seen.span);
    seen.map_or(Known::Nothing, Known::Seen)
}

/// What a definition looks at in a bucket, from a node on.
pub(crate) fn needs(plan: &Plan, definition: usize, root: NodeId, frame: usize, bucket: Option<i32>) -> Needs {
    let mut found = Needs::default();
    let nodes = plan.query.definitions.get(definition).map(|asked| asked.nodes.as_slice()).unwrap_or_default();
    for (id, frame) in plan.nodes_under(definition, root, frame) {
        match nodes.get(id) {
            Some(Node::Measure(measure)) => {
                let days = plan.days_under(frame, bucket);
                found.tables.insert(Need { table: measure.table.name, clock: measure.clock.to_string(), days });
            }
            Some(Node::Cohort { cohort, .. }) => {
                found.cohorts.extend(plan.days_under(frame, bucket).map(|days| (*cohort, days.last_day())));
            }
            _ => {}
        }
    }
    found
}

/// The coverage of what is needed.
pub(crate) fn of_needs(part: &PartialResult, stated: &Stated, needs: &Needs) -> Result<CellCoverage, EngineError> {
    let known_of = |need: &Need| known(part, stated, need.table, &need.clock);
    let mut days: BTreeMap<NaiveDate, bool> = BTreeMap::new();
    for need in &needs.tables {
        let known = known_of(need);
        for day in need.days.iter().flat_map(Period::days) {
            *days.entry(day).or_insert(true) &= known.covers(day);
        }
    }
    let bounded = needs.tables.iter().all(|need| need.days.is_some());
    let count = |wanted: bool| {
        let days = days.values().filter(|covered| **covered || !wanted).count();
        bounded.then(|| u32::try_from(days).unwrap_or(u32::MAX))
    };
    let through: Option<Vec<NaiveDate>> = needs.tables.iter().map(|need| known_of(need).through()).collect();
    let through = through.and_then(|days| days.into_iter().min());
    let (mut mature, mut matures_on) = (None, None);
    for (cohort, as_of) in &needs.cohorts {
        matures_on = matures_on.max(Some(cohort.matures_on(*as_of)?));
        if let Some(through) = through {
            let here = cohort.is_mature_with_data(*as_of, through)?;
            mature = Some(mature.unwrap_or(true) && here);
        }
    }
    Ok(CellCoverage {
        days_expected: count(false),
        days_covered: count(true),
        stated: needs.tables.iter().all(|need| stated.contains_key(need.table)),
        through,
        watermark: needs.tables.iter().filter_map(|need| stated.get(need.table)?.watermark).min(),
        mature,
        matures_on,
    })
}

impl KpiTable {
    /// What was read of each table, by clock, and what its source says about its completeness.
    pub fn coverage(&self) -> Vec<Coverage> {
        let coverage = |((table, clock), seen): (&(&'static str, String), &Seen)| Coverage {
            table,
            clock: clock.clone(),
            rows: seen.rows,
            rows_without_clock: seen.without,
            first_day: seen.span.and_then(|span| day_of(span.first)),
            last_day: seen.span.and_then(|span| day_of(span.last)),
            stated: self.stated.get(table).cloned(),
        };
        self.part.seen.iter().map(coverage).collect()
    }

    /// How complete the data behind one number is: days expected and covered, watermark, maturity.
    ///
    /// # Errors
    /// [`EngineError::UnknownRow`], [`EngineError::UnknownMetric`].
    ///
    /// ```
    /// # use kpi_core::engine::{Dataset, Query, TableCoverage};
    /// # use kpi_core::facts::{self, FactBatch};
    /// # use kpi_core::metric::{Basis, Catalogue, resolve};
    /// # use kpi_core::model::OrderLine;
    /// # use kpi_core::period::Period;
    /// # let mut data = Dataset::new();
    /// # data.add(FactBatch::try_new(facts::to_batch::<OrderLine>([])?, facts::table("order_lines")?)?)?;
    /// let data = data.with_coverage("order_lines", TableCoverage::new("2026-11-01..2026-11-22".parse()?))?;
    /// let gmv = resolve(Catalogue::standard(), "gmv", &Basis::default())?;
    /// let table = Query::new([gmv]).period(Period::month(2026, 11)?).run(&data)?;
    /// let coverage = table.cell_coverage(0, "gmv")?;
    /// assert_eq!((coverage.days_expected, coverage.days_covered), (Some(30), Some(21)));
    /// assert!(!coverage.is_complete());
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn cell_coverage(&self, row: usize, metric: &str) -> Result<CellCoverage, EngineError> {
        let definition = self.metric(metric)?;
        let bucket = self.part.groups.codes(self.row(row)?.group).last().map(|code| code.cast_signed());
        let root = self.part.plan.query.definitions.get(definition).map_or(0, crate::metric::Definition::root);
        of_needs(&self.part, &self.stated, &needs(&self.part.plan, definition, root, 0, bucket))
    }
}
