//! Which measures of a plan are computed together, and from what.

use std::collections::BTreeMap;
use std::sync::Arc;

use smol_str::SmolStr;

use super::index::Index;
use super::program::{Program, StepId};
use super::repeated::MAX_BUCKETS;
use crate::engine::assign::{is_assigned, own_column};
use crate::engine::data::Dataset;
use crate::engine::day::day_number;
use crate::engine::dimension::Dimension;
use crate::engine::plan::{Frame, Plan, Task, is_to_date};
use crate::metric::{Aggregate, Convert, Expr, History, RowClock};
use crate::model::{FieldKind, TableSpec};
use crate::money::FxRounding;

/// Selections of a family at most: the bits of its rows.
const MAX_SELECTIONS: usize = 30;

/// Days that count.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Window {
    Any,
    /// From a day to before another.
    Days(i32, i32),
    Before(i32),
}

/// Rows that count alike.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Selection {
    pub(super) clock: SmolStr,
    pub(super) window: Window,
    pub(super) conditions: Vec<StepId>,
    /// Columns that must have a value, or must have none.
    pub(super) totals: Vec<(SmolStr, bool)>,
}

/// A value that is summed.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Value {
    pub(super) step: StepId,
    /// Conversion of each line, with the clock of the rate's day and that of the measure, which stands in for it.
    pub(super) convert: Option<(Convert, SmolStr, SmolStr)>,
    /// Amounts that stay in the currencies of their rows.
    pub(super) by_currency: bool,
}

/// Ids that are counted.
#[derive(Debug, Clone)]
pub(super) struct Distinct {
    pub(super) column: SmolStr,
    /// The index of the column, when it has one.
    pub(super) index: Option<Arc<Index>>,
    /// The selections that count them.
    pub(super) bits: Vec<u32>,
}

/// People who come back.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Repeat {
    pub(super) column: SmolStr,
    pub(super) of: SmolStr,
    pub(super) at_least: u32,
    pub(super) to_date: bool,
    pub(super) here: u32,
    pub(super) known: u32,
    /// The indexes of both columns, when they have one.
    pub(super) indexes: Option<(Arc<Index>, Arc<Index>)>,
}

/// What a measure takes from its family.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    Rows,
    Sum(usize),
    /// The set of ids, and the place of the bit in it.
    Distinct(usize, usize),
    /// The people of a repeat.
    Here(usize),
    Repeated(usize),
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Use {
    pub(super) task: usize,
    pub(super) bit: u32,
    pub(super) kind: Kind,
}

/// How a row finds its cell.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Rule {
    /// The one bucket there is.
    Fixed(i32),
    /// The bucket of the row's day on a clock.
    Clock(SmolStr),
}

/// Measures of a table whose rows have the same cells.
#[derive(Debug, Clone)]
pub(super) struct Family {
    pub(super) program: usize,
    pub(super) rule: Rule,
    pub(super) selections: Vec<Selection>,
    pub(super) values: Vec<Value>,
    pub(super) distinct: Vec<Distinct>,
    pub(super) repeats: Vec<Repeat>,
    pub(super) uses: Vec<Use>,
}

/// What is computed together.
#[derive(Debug, Clone, Default)]
pub(crate) struct Layout {
    pub(super) families: Vec<Family>,
    /// By task: whether it is here.
    pub(super) here: Vec<bool>,
    /// Buckets of the query's own cells: first day and the day after the last, in order.
    pub(super) buckets: Vec<(i32, i32, i32)>,
    /// By day from the one after the first bucket on: the bucket in whose history it comes first.
    pub(super) history: Vec<u16>,
}

/// The column of a table that says which group a row belongs to.
pub(super) fn column_of(dimension: &Dimension, table: &TableSpec) -> Option<SmolStr> {
    match dimension {
        Dimension::Column(name) => Some(name.clone()),
        Dimension::Person | Dimension::Team => own_column(table, dimension).map(SmolStr::new_static),
        _ => Some(SmolStr::new_static("shop_id")),
    }
}

fn plain(clock: &RowClock) -> Option<&str> {
    clock.single().filter(|_| clock.cases().iter().all(|case| case.when.is_none()))
}

fn history(buckets: &[(i32, i32, i32)]) -> Vec<u16> {
    let numbered = (0_u16..).zip(buckets.windows(2));
    numbered
        .flat_map(|(number, pair)| {
            let days = pair.last().map_or(0, |to| to.2) - pair.first().map_or(0, |from| from.2);
            std::iter::repeat_n(number + 1, usize::try_from(days).unwrap_or(0))
        })
        .collect()
}

fn position<T: PartialEq>(list: &mut Vec<T>, item: T) -> usize {
    list.iter().position(|known| *known == item).unwrap_or_else(|| {
        list.push(item);
        list.len() - 1
    })
}

impl Layout {
    /// The measures of a plan that go together; the others are left to the general path.
    ///
    /// `programs` are those of all queries of a pass, by table.
    pub(crate) fn of(plan: &Plan, data: &Dataset, programs: &mut Vec<Program>) -> Self {
        let mut layout = Self { here: vec![false; plan.tasks.len()], ..Self::default() };
        let query = &plan.query;
        let of_rows = |by: &Dimension| match by {
            Dimension::Column(_) | Dimension::Market | Dimension::Seller => true,
            Dimension::Person | Dimension::Team => !is_assigned(data, by),
            Dimension::Weekday | Dimension::Hour => false,
        };
        if !query.by.iter().all(of_rows) || !query.scope_derived.is_empty() {
            return layout;
        }
        if let Some(own) = plan.frames.first() {
            let days = |(code, _, seen): &(i32, _, crate::period::Period)| {
                (*code, day_number(seen.from()), day_number(seen.to()))
            };
            layout.buckets = own.buckets.iter().map(days).collect();
            if layout.buckets.len() <= MAX_BUCKETS {
                layout.history = history(&layout.buckets);
            }
        }
        let mut known = BTreeMap::new();
        for (index, task) in plan.tasks.iter().enumerate() {
            let before = layout.clone();
            match layout.place(plan, data, index, task, &mut known, programs) {
                Some(()) => layout.here[index] = true,
                None => layout = before,
            }
        }
        layout.count_people_once();
        layout
    }

    /// Whether a task is computed here.
    pub(crate) fn has(&self, task: usize) -> bool {
        self.here.get(task).copied().unwrap_or(false)
    }

    fn place(
        &mut self,
        plan: &Plan,
        data: &Dataset,
        index: usize,
        task: &Task,
        known: &mut BTreeMap<(&'static str, String), usize>,
        programs: &mut Vec<Program>,
    ) -> Option<()> {
        let measure = &task.measure;
        let (table, clock) = (measure.table, plain(&measure.clock)?);
        let is_moment = |column: &str| matches!(table.field(column), Some((_, field)) if matches!(field.kind, FieldKind::Instant | FieldKind::Date));
        if !is_moment(clock) || measure.per_day {
            return None;
        }
        for by in &plan.query.by {
            column_of(by, table)?;
        }
        let frame = plan.frames.get(task.frame)?;
        let (rule, window) = Self::rule(plan, frame, clock)?;
        let program = programs.iter().position(|program| program.table.name == table.name).unwrap_or_else(|| {
            programs.push(Program::new(table));
            programs.len() - 1
        });
        let steps = programs.get_mut(program)?;
        steps.add(&Expr::name(clock))?;
        let mut conditions = Vec::new();
        if let Some(filter) = &measure.filter {
            steps.conditions(filter, &mut conditions)?;
        }
        let asked = |name: &SmolStr| {
            plan.query.scope.contains_key(name)
                || plan.query.by.iter().any(|by| matches!(by, Dimension::Column(column) if column == name))
        };
        let totals = measure.totals.iter().map(|name| (name.clone(), asked(name))).collect();
        let selection = Selection { clock: SmolStr::new(clock), window, conditions, totals };
        let value = match (&measure.aggregate, &measure.convert) {
            (Aggregate::Sum { value }, convert) => {
                let convert = match convert.as_ref().filter(|_| task.money) {
                    None => None,
                    Some(convert) if convert.rounded == FxRounding::PerLine => {
                        let day = plain(&convert.rate_day).filter(|column| is_moment(column))?;
                        steps.add(&Expr::name(day))?;
                        Some((convert.clone(), SmolStr::new(day), SmolStr::new(clock)))
                    }
                    Some(_) => return None,
                };
                let by_currency = task.money && convert.is_none();
                Some(Value { step: steps.number(value)?, convert, by_currency })
            }
            (Aggregate::Count | Aggregate::CountDistinct { .. } | Aggregate::CountRepeated { .. }, _) => None,
            _ => return None,
        };
        let repeat = match &measure.aggregate {
            Aggregate::CountDistinct { columns } if columns.len() != 1 => return None,
            Aggregate::CountRepeated { column, of, at_least, history } => {
                let fits = matches!(at_least, 1 | 2) && self.buckets.len() <= MAX_BUCKETS;
                let to_date = *history == History::ToDate && plan.query.period.is_some();
                // Windows over a history are rare: only the query's own buckets are kept here.
                if !fits || (to_date && !frame.steps.is_empty()) {
                    return None;
                }
                Some((column.clone(), of.clone(), *at_least, to_date))
            }
            _ => None,
        };
        let key = (table.name, format!("{rule:?}"));
        let family = match known.get(&key).copied().filter(|family| self.has_room(*family)) {
            Some(family) => family,
            None => {
                self.families.push(Family {
                    program,
                    rule,
                    selections: Vec::new(),
                    values: Vec::new(),
                    distinct: Vec::new(),
                    repeats: Vec::new(),
                    uses: Vec::new(),
                });
                known.insert(key, self.families.len() - 1);
                self.families.len() - 1
            }
        };
        let last = self.buckets.last().map(|bucket| bucket.2);
        let family = self.families.get_mut(family)?;
        let bit = |place: usize| u32::try_from(place).ok();
        let indexed = |column: &SmolStr| data.indexes(table.name).and_then(|all| all.get(column)).cloned();
        let here = bit(position(&mut family.selections, selection.clone()))?;
        let kind = match &measure.aggregate {
            Aggregate::Count => Kind::Rows,
            Aggregate::Sum { .. } => Kind::Sum(position(&mut family.values, value?)),
            Aggregate::CountDistinct { columns } => {
                let column = columns.first()?.clone();
                let set = family.distinct.iter().position(|set| set.column == column).unwrap_or_else(|| {
                    family.distinct.push(Distinct { index: indexed(&column), column, bits: Vec::new() });
                    family.distinct.len() - 1
                });
                Kind::Distinct(set, position(&mut family.distinct.get_mut(set)?.bits, here))
            }
            _ => {
                let (column, of, at_least, to_date) = repeat?;
                let known = if to_date && is_to_date(measure) {
                    let window = last.map_or(Window::Any, Window::Before);
                    bit(position(&mut family.selections, Selection { window, ..selection }))?
                } else {
                    here
                };
                let indexes = indexed(&column).zip(indexed(&of));
                let repeat = Repeat { column, of, at_least, to_date, here, known, indexes };
                Kind::Repeated(position(&mut family.repeats, repeat))
            }
        };
        family.uses.push(Use { task: index, bit: here, kind });
        Some(())
    }

    /// The bucket in whose history a day comes first; the one after the last for days after all of them.
    pub(super) fn bucket_of(&self, day: i32) -> u16 {
        let (Some(first), Some(last)) = (self.buckets.first(), self.buckets.last()) else { return 0 };
        if day < first.2 {
            return 0;
        }
        if day >= last.2 {
            return u16::try_from(self.buckets.len()).unwrap_or(u16::MAX);
        }
        usize::try_from(day - first.2).ok().and_then(|after| self.history.get(after)).copied().unwrap_or(u16::MAX)
    }

    fn has_room(&self, family: usize) -> bool {
        self.families.get(family).is_some_and(|family| family.selections.len() + 2 <= MAX_SELECTIONS)
    }

    fn rule(plan: &Plan, frame: &Frame, clock: &str) -> Option<(Rule, Window)> {
        if plan.query.period.is_none() {
            let rule = if plan.query.grain.is_none() { Rule::Fixed(0) } else { Rule::Clock(SmolStr::new(clock)) };
            return frame.steps.is_empty().then_some((rule, Window::Any));
        }
        if let [(code, _, seen)] = frame.buckets.as_slice() {
            return Some((Rule::Fixed(*code), Window::Days(day_number(seen.from()), day_number(seen.to()))));
        }
        let (first, last) = (frame.buckets.first()?, frame.buckets.last()?);
        let window = Window::Days(day_number(first.2.from()), day_number(last.2.to()));
        frame.steps.is_empty().then(|| (Rule::Clock(SmolStr::new(clock)), window))
    }

    /// A count of people whose rows a repeat sees anyway is taken from it.
    fn count_people_once(&mut self) {
        for family in &mut self.families {
            for index in 0..family.uses.len() {
                let Some(Use { bit, kind: Kind::Distinct(set, _), .. }) = family.uses.get(index).copied() else {
                    continue;
                };
                let column = family.distinct.get(set).map(|set| &set.column);
                let same = |repeat: &Repeat| Some(&repeat.column) == column && repeat.here == bit;
                if let (Some(repeat), Some(slot)) = (family.repeats.iter().position(same), family.uses.get_mut(index)) {
                    slot.kind = Kind::Here(repeat);
                }
            }
            // Sets that nobody counts any more are left out.
            let uses = family.uses.clone();
            for (index, set) in family.distinct.iter_mut().enumerate() {
                let used = |place: usize| uses.iter().any(|u| u.kind == Kind::Distinct(index, place));
                if !(0..set.bits.len()).any(used) {
                    set.bits.clear();
                }
            }
        }
    }
}
