//! Partial results.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::fused::{Closed, Fused};
use super::group::Groups;
use super::plan::Plan;
use super::seen::Seen;
use super::state::{Kept, Outcome, State};
use super::texts::{Map, Set, Texts};
use super::tuples::Tuples;
use crate::error::EngineError;
use crate::metric::Aggregate;

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
    pub(crate) texts: Arc<Texts>,
    pub(crate) groups: Groups,
    pub(crate) states: Vec<State>,
    /// Per task.
    pub(crate) tuples: Vec<Tuples>,
    pub(crate) seen: BTreeMap<(&'static str, String), Seen>,
    /// Measures of the fast path that are not in `states` yet.
    pub(crate) fused: Option<Fused>,
    /// Their outcomes.
    pub(crate) closed: Closed,
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
            texts: Arc::default(),
            groups: Groups::new(plan.query.by.len() + 1),
            states: plan.tasks.iter().map(|task| State::new(state(&task.measure.aggregate))).collect(),
            tuples: vec![Tuples::default(); plan.tasks.len()],
            seen: BTreeMap::new(),
            fused: None,
            closed: Closed::default(),
        }
    }

    /// Adds the state of another worker of the same run. `texts` translates its texts.
    pub(crate) fn join(&mut self, other: Self, texts: &[u32]) {
        let is_text: Vec<bool> = other.plan.levels().iter().map(|dimension| dimension.is_text()).collect();
        let groups = self.groups.absorb(&other.groups, |level, code| match is_text.get(level) {
            Some(true) => usize::try_from(code).ok().and_then(|code| texts.get(code)).copied().unwrap_or(code),
            _ => code,
        });
        let cells = groups.last().map(Vec::as_slice).unwrap_or_default();
        for ((state, tuples), (there, their_tuples)) in
            self.states.iter_mut().zip(&mut self.tuples).zip(other.states.iter().zip(&other.tuples))
        {
            state.merge(there, cells, texts, &tuples.absorb(their_tuples, texts));
        }
        for (key, seen) in &other.seen {
            self.seen.entry(key.clone()).or_default().merge(seen);
        }
        match (&mut self.fused, other.fused) {
            (Some(own), Some(theirs)) => own.absorb(theirs, &groups, texts),
            (own @ None, theirs) => *own = theirs,
            _ => {}
        }
    }

    /// Hands what the fast path keeps to the states, which merge with those of other rows.
    pub(crate) fn settle(&mut self) {
        if let Some(fused) = self.fused.take() {
            fused.settle(&self.plan, &mut self.groups, &mut self.states, &mut self.tuples);
            self.closed = Closed::default();
        }
    }

    /// The same with everything in the states.
    pub(crate) fn settled(&self) -> Self {
        let mut part = self.clone();
        part.settle();
        part
    }

    /// Computes the outcomes of the fast path.
    pub(crate) fn close(&mut self, threads: usize) -> Result<(), EngineError> {
        let Some(fused) = &mut self.fused else { return Ok(()) };
        // What the general path took over meets the rest in the states.
        let both = |(task, state): (usize, &State)| fused.has(task) && !state.rows.is_empty();
        if self.states.iter().enumerate().any(both) {
            self.settle();
            return Ok(());
        }
        self.closed = fused.close(&self.plan, &mut self.groups, threads)?;
        Ok(())
    }

    /// Rows of a group that counted in a task.
    pub(crate) fn count(&self, task: usize, group: u32) -> u64 {
        match self.closed.column(task) {
            Some(column) => usize::try_from(group).ok().and_then(|group| column.rows.get(group)).copied().unwrap_or(0),
            None => self.states.get(task).map_or(0, |state| state.count(group)),
        }
    }

    /// Scale of the values of a task.
    pub(crate) fn scale(&self, task: usize) -> u32 {
        self.closed
            .column(task)
            .map(|column| column.scale)
            .or_else(|| self.states.get(task).map(|s| s.scale))
            .unwrap_or(0)
    }

    /// The results of a task in all groups that have rows.
    pub(crate) fn outcomes(&self, task: usize) -> Vec<Option<Outcome>> {
        let groups = self.groups.len();
        match (self.closed.column(task), self.states.get(task)) {
            (Some(column), _) => {
                (0..u32::try_from(groups).unwrap_or(u32::MAX)).map(|group| column.outcome(group)).collect()
            }
            (None, Some(state)) => state.outcomes(groups),
            (None, None) => Vec::new(),
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
        let texts = Arc::make_mut(&mut self.texts).absorb(&other.texts);
        let is_text: Vec<bool> = other.plan.levels().iter().map(|dimension| dimension.is_text()).collect();
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
}
