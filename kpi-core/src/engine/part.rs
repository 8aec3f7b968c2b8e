//! Partial results.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::data::Dataset;
use super::group::Groups;
use super::plan::{Plan, day_of};
use super::state::{Kept, State};
use super::table::KpiTable;
use super::texts::{Map, Set, Texts};
use super::tuples::Tuples;
use crate::error::EngineError;
use crate::metric::Aggregate;

/// What was read of a table by a clock.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Span {
    pub(crate) first: i32,
    pub(crate) last: i32,
}

/// What is known about the rows of a table, before any filter.
#[derive(Debug, Clone, PartialEq, Eq)]
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
    pub first_day: Option<chrono::NaiveDate>,
    /// Last local day with a row.
    pub last_day: Option<chrono::NaiveDate>,
}

#[derive(Debug, Clone, Default)]
pub(crate) struct Seen {
    pub(crate) rows: u64,
    pub(crate) without: u64,
    pub(crate) span: Option<Span>,
}

impl Seen {
    fn merge(&mut self, other: &Self) {
        self.rows += other.rows;
        self.without += other.without;
        if let Some(other) = other.span {
            let own = self.span.unwrap_or(other);
            self.span = Some(Span { first: own.first.min(other.first), last: own.last.max(other.last) });
        }
    }
}

/// The state of a query over some rows. States of the same query over different rows merge, in any order, to the state
/// over all of them.
///
/// ```
/// use kpi_core::engine::{Dataset, Query};
/// use kpi_core::facts::{self, FactBatch};
/// use kpi_core::metric::{Basis, Catalogue, resolve};
/// use kpi_core::model::OrderLine;
/// let query = Query::new([resolve(Catalogue::standard(), "orders", &Basis::default())?]);
/// let mut data = Dataset::new();
/// data.add(FactBatch::try_new(facts::to_batch::<OrderLine>([])?, facts::table("order_lines")?)?)?;
/// let mut state = query.partial(&data)?;
/// state.merge(&query.partial(&data)?)?;
/// assert_eq!(state.finish(&data)?.value(0, "orders")?.unwrap().to_string(), "0");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone)]
#[must_use]
pub struct PartialResult {
    pub(crate) plan: Arc<Plan>,
    pub(crate) texts: Texts,
    pub(crate) groups: Groups,
    pub(crate) states: Vec<State>,
    /// Per task.
    pub(crate) tuples: Vec<Tuples>,
    pub(crate) seen: BTreeMap<(&'static str, String), Seen>,
}

impl PartialResult {
    pub(crate) fn new(plan: &Arc<Plan>) -> Self {
        let state = |aggregate: &Aggregate| match aggregate {
            Aggregate::Count => Kept::Rows,
            Aggregate::Sum { .. } => Kept::Sum(Map::default()),
            Aggregate::CountDistinct { .. } => Kept::Distinct(Set::default()),
            Aggregate::CountRepeated { at_least, .. } => {
                Kept::Repeated { at_least: *at_least, here: Set::default(), known: Set::default() }
            }
            Aggregate::Min { .. } => Kept::Extreme { least: true, values: Map::default() },
            Aggregate::Max { .. } => Kept::Extreme { least: false, values: Map::default() },
            Aggregate::Last { .. } => Kept::Last(Map::default()),
        };
        Self {
            plan: Arc::clone(plan),
            texts: Texts::default(),
            groups: Groups::new(plan.query.by.len() + 1),
            states: plan.tasks.iter().map(|task| State::new(state(&task.measure.aggregate))).collect(),
            tuples: vec![Tuples::default(); plan.tasks.len()],
            seen: BTreeMap::new(),
        }
    }

    /// Adds the state of other rows.
    ///
    /// # Errors
    /// [`EngineError::DifferentQueries`] when the other state belongs to another query.
    pub fn merge(&mut self, other: &Self) -> Result<(), EngineError> {
        if self.plan.signature != other.plan.signature {
            return Err(EngineError::DifferentQueries);
        }
        let texts = self.texts.absorb(&other.texts);
        let is_text: Vec<bool> = other.plan.levels().iter().map(|dimension| !dimension.is_of_clock()).collect();
        let groups = other.group_map(&mut self.groups, |level, code| match is_text.get(level) {
            Some(true) => usize::try_from(code).ok().and_then(|code| texts.get(code)).copied(),
            _ => Some(code),
        });
        for ((state, tuples), (there, their_tuples)) in
            self.states.iter_mut().zip(&mut self.tuples).zip(other.states.iter().zip(&other.tuples))
        {
            state.merge(there, &groups, &texts, &tuples.absorb(their_tuples, &texts));
        }
        for (key, seen) in &other.seen {
            self.seen.entry(key.clone()).or_default().merge(seen);
        }
        Ok(())
    }

    /// The groups of this state as groups of `into`; `code` translates the code of a level, `None` leaves it out.
    pub(crate) fn group_map(&self, into: &mut Groups, code: impl Fn(usize, u32) -> Option<u32>) -> Vec<u32> {
        let groups = u32::try_from(self.groups.len()).unwrap_or(u32::MAX);
        let mut translated = |group: u32| {
            let codes = self.groups.codes(group).into_iter().enumerate();
            into.of(&codes.filter_map(|(level, there)| code(level, there)).collect::<Vec<_>>())
        };
        (0..groups).map(&mut translated).collect()
    }

    /// The finished table. The data gives the exchange rates of totals.
    ///
    /// # Errors
    /// Mixed currencies in a cell; a missing rate; a value that does not fit.
    pub fn finish(self, data: &Dataset) -> Result<KpiTable, EngineError> {
        KpiTable::new(self, data.fx())
    }

    pub(crate) fn coverage(&self) -> Vec<Coverage> {
        let coverage = |((table, clock), seen): (&(&'static str, String), &Seen)| Coverage {
            table,
            clock: clock.clone(),
            rows: seen.rows,
            rows_without_clock: seen.without,
            first_day: seen.span.and_then(|span| day_of(span.first)),
            last_day: seen.span.and_then(|span| day_of(span.last)),
        };
        self.seen.iter().map(coverage).collect()
    }
}
