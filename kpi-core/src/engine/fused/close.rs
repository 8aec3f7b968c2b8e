//! From the state of all rows to the outcome of each measure in each cell; states of workers become one.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use num_bigint::BigInt;

use super::amounts::Amounts;
use super::entries::Entries;
use super::layout::{Family, Kind, Layout, Use};
use super::pass::{Fused, Kept};
use crate::engine::group::Groups;
use crate::engine::place::place;
use crate::engine::plan::Plan;
use crate::engine::state::{Kept as Slow, Outcome, State, Wide};
use crate::engine::texts::translate_id;
use crate::engine::tuples::Tuples;
use crate::error::EngineError;

/// Amounts by cell. Code 0 is the currency where the value is no amount, or one of the currency of the query.
#[derive(Debug, Clone)]
pub(crate) struct Sums {
    values: Amounts,
    /// Whether a row had a value.
    present: Vec<bool>,
    /// Empty where no cell has another one than 0.
    currencies: Vec<u32>,
    /// Further currencies of a cell, with their amounts.
    pub(crate) more: BTreeMap<u32, Vec<(u32, i128)>>,
}

impl Sums {
    /// The amount of a cell in its first currency.
    pub(crate) fn value(&self, at: usize) -> Option<i128> {
        self.values.get(at).filter(|_| self.is_present(at))
    }

    /// Whether a cell has an amount.
    pub(crate) fn is_present(&self, at: usize) -> bool {
        self.present.get(at).copied().unwrap_or(false)
    }

    /// The amounts of cells in their first currency, 0 where there is none; `None` when one of them is no cell.
    pub(crate) fn amounts(&self, cells: &[u32]) -> Option<Vec<i128>> {
        self.values.of(cells)
    }

    /// The first currency of a cell, 0 where it has none.
    pub(crate) fn currency(&self, at: usize) -> u32 {
        self.currencies.get(at).copied().unwrap_or(0)
    }
}

/// What a measure found, by cell.
#[derive(Debug, Clone)]
pub(crate) enum Found {
    /// The rows that counted.
    Rows,
    Count(Vec<u32>),
    Sum(Sums),
}

/// A measure with its outcome in every cell.
#[derive(Debug, Clone)]
pub(crate) struct Column {
    /// Rows that counted.
    pub(crate) rows: Arc<Vec<u64>>,
    pub(crate) found: Found,
    pub(crate) scale: u32,
}

impl Column {
    /// The outcome in a cell; `None` when no row counted.
    pub(crate) fn outcome(&self, cell: u32) -> Option<Outcome> {
        let index = place(cell);
        let rows = self.rows.get(index).copied().filter(|rows| *rows > 0)?;
        Some(match &self.found {
            Found::Rows => Outcome::Count(rows),
            Found::Count(counts) => Outcome::Count(counts.get(index).copied().map_or(0, u64::from)),
            Found::Sum(sums) => {
                let first = sums.value(index).map(|value| (sums.currency(index), value));
                let others = sums.more.get(&cell).into_iter().flatten().copied();
                let lots = first.into_iter().chain(others);
                Outcome::Lots(lots.map(|(currency, value)| ((currency, 0), BigInt::from(value))).collect())
            }
        })
    }
}

/// The measures of the fast path, by task.
#[derive(Debug, Clone, Default)]
pub(crate) struct Closed {
    pub(crate) columns: Vec<Option<Column>>,
}

impl Closed {
    /// Some tasks, in the order given.
    pub(crate) fn only(&self, tasks: &[usize]) -> Self {
        Self { columns: tasks.iter().map(|task| self.column(*task).cloned()).collect() }
    }

    pub(crate) fn column(&self, task: usize) -> Option<&Column> {
        self.columns.get(task)?.as_ref()
    }
}

impl Fused {
    /// The state of some tasks, in the order given; what is kept of the rows is shared.
    pub(crate) fn only(&self, tasks: &[usize]) -> Self {
        let families = self.layout.families.iter().map(|family| {
            let uses = (0..).zip(tasks).flat_map(|(own, task)| {
                family.uses.iter().filter(|used| used.task == *task).map(move |used| Use { task: own, ..*used })
            });
            Family { uses: uses.collect(), ..family.clone() }
        });
        let layout = Layout {
            families: families.collect(),
            here: tasks.iter().map(|task| self.has(*task)).collect(),
            buckets: self.layout.buckets.clone(),
            history: self.layout.history.clone(),
        };
        Self { layout: Arc::new(layout), ..self.clone() }
    }

    /// Adds the state of another worker. `groups` translates its groups by level, `texts` its texts.
    pub(crate) fn absorb(&mut self, other: Self, groups: &[Vec<u32>], texts: &[u32]) {
        let text = |code: u32| texts.get(place(code)).copied().unwrap_or(0);
        let none = Vec::new();
        let cells = groups.last().unwrap_or(&none);
        // Without dimensions everything is below the one root.
        let above = groups.len().checked_sub(2).and_then(|level| groups.get(level)).map(Vec::as_slice);
        let cell = |there: u32| cells.get(place(there)).copied().unwrap_or(there);
        let id = |there: u64| translate_id(there, texts);
        let layout = Arc::clone(&self.layout);
        for ((family, own), theirs) in layout.families.iter().zip(&mut self.kept).zip(other.kept) {
            let (own, theirs) = (Arc::make_mut(own), Arc::unwrap_or_clone(theirs));
            own.bins.absorb(&theirs.bins, cell, text);
            for (own, theirs) in own.scales.iter_mut().zip(theirs.scales) {
                *own = theirs.max(*own);
            }
            for (own, theirs) in own.entries.iter_mut().zip(theirs.entries) {
                own.absorb(theirs, id, cells);
            }
            for ((repeat, own), theirs) in family.repeats.iter().zip(&mut own.visits).zip(theirs.visits) {
                own.absorb(theirs, id, if repeat.to_date { above } else { Some(cells) });
            }
        }
    }

    /// Forgets what only finds the groups and cells of rows: the worker has no more.
    pub(crate) fn end(&mut self) {
        self.levels.clear();
        self.kept.iter_mut().map(Arc::make_mut).for_each(Kept::end);
    }

    /// Forgets what only takes more in: the states of all workers are here.
    pub(crate) fn seal(&mut self) {
        self.kept.iter_mut().map(Arc::make_mut).for_each(|kept| kept.bins.seal());
    }

    /// The outcome of every measure in every cell. The state stays.
    pub(crate) fn close(&self, plan: &Plan, groups: &mut Groups, threads: usize) -> Result<Closed, EngineError> {
        let layout = Arc::clone(&self.layout);
        let mut columns: Vec<Option<Column>> = (0..plan.tasks.len()).map(|_| None).collect();
        let cells = groups.len();
        for (family, kept) in layout.families.iter().zip(&self.kept) {
            let bits: BTreeSet<u32> = family.uses.iter().map(|used| used.bit).collect();
            let rows_of = |bit: u32| {
                let mut rows = vec![0; cells];
                for (bin, count) in kept.bins.bins.iter().zip(&kept.bins.rows).skip(1) {
                    if bin.seen >> bit & 1 != 0 {
                        rows[place(bin.cell)] += count;
                    }
                }
                (bit, Arc::new(rows))
            };
            let rows: BTreeMap<u32, Arc<Vec<u64>>> = bits.into_iter().map(rows_of).collect();
            let counted: Vec<Vec<u32>> = kept
                .entries
                .iter()
                .zip(&family.distinct)
                .map(|(entries, set)| entries.count(cells, &set.bits, threads))
                .collect::<Result<_, _>>()?;
            let level = plan.query.by.len();
            let mut people: Vec<Vec<(u32, u32)>> = Vec::new();
            for (visits, repeat) in kept.visits.iter().zip(&family.repeats) {
                let mut of_cells = vec![(0, 0); cells];
                let single = [(0, 0, 0)];
                let buckets =
                    if !repeat.to_date || layout.buckets.is_empty() { &single } else { layout.buckets.as_slice() };
                let parents = if repeat.to_date { groups.len_above() } else { cells };
                let counts = visits.count(parents, buckets.len(), repeat.at_least, threads)?;
                for (index, (all, repeated)) in counts.into_iter().enumerate().filter(|(_, (all, _))| *all > 0) {
                    let parent = u32::try_from(index / buckets.len()).unwrap_or(u32::MAX);
                    let cell = if repeat.to_date {
                        let code = buckets.get(index % buckets.len()).map_or(0, |bucket| bucket.0);
                        groups.below(level, parent, code.cast_unsigned())
                    } else {
                        parent
                    };
                    if let Some(slot) = of_cells.get_mut(place(cell)) {
                        *slot = (all, repeated);
                    }
                }
                people.push(of_cells);
            }
            for used in &family.uses {
                let (mut scale, rows) = (0, rows.get(&used.bit).cloned().unwrap_or_default());
                let found = match used.kind {
                    Kind::Rows => Found::Rows,
                    Kind::Sum(value) => {
                        scale = kept.scales.get(value).copied().unwrap_or(0);
                        let by_currency = family.values.get(value).is_some_and(|value| value.by_currency);
                        kept.sums(used, value, by_currency, cells)
                    }
                    Kind::Distinct(set, bit) => {
                        let width = family.distinct.get(set).map_or(1, |set| set.bits.len());
                        let counts = counted.get(set).map(Vec::as_slice).unwrap_or_default();
                        Found::Count(counts.iter().skip(bit).step_by(width.max(1)).copied().collect())
                    }
                    Kind::Here(repeat) | Kind::Repeated(repeat) => {
                        let all = matches!(used.kind, Kind::Here(_));
                        let people = people.get(repeat).map(Vec::as_slice).unwrap_or_default();
                        Found::Count(
                            people.iter().map(|(here, repeated)| if all { *here } else { *repeated }).collect(),
                        )
                    }
                };
                if let Some(slot) = columns.get_mut(used.task) {
                    *slot = Some(Column { rows, found, scale });
                }
            }
        }
        Ok(Closed { columns })
    }

    /// Hands everything to the states of the general path, which merge with those of other rows.
    pub(crate) fn settle(&self, plan: &Plan, groups: &mut Groups, states: &mut [State], tuples: &mut [Tuples]) {
        let layout = &self.layout;
        for (family, kept) in layout.families.iter().zip(&self.kept) {
            for used in &family.uses {
                let (Some(state), Some(tuples)) = (states.get_mut(used.task), tuples.get_mut(used.task)) else {
                    continue;
                };
                let counts = |seen: u32| seen >> used.bit & 1 != 0;
                for (index, (bin, rows)) in kept.bins.bins.iter().zip(&kept.bins.rows).enumerate().skip(1) {
                    if !counts(bin.seen) {
                        continue;
                    }
                    state.add_rows(bin.cell, *rows);
                    if let (Kind::Sum(value), Slow::Sum(sums)) = (used.kind, &mut state.kept) {
                        let (sum, rows) = kept.bins.sum(index, value);
                        let by_currency = family.values.get(value).is_some_and(|value| value.by_currency);
                        if rows > 0 {
                            let currency = if by_currency { bin.currency } else { 0 };
                            sums.entry((bin.cell, (currency, 0))).or_insert_with(Wide::default).add(sum);
                        }
                    }
                }
                if let Kind::Sum(value) = used.kind {
                    state.scale = state.scale.max(kept.scales.get(value).copied().unwrap_or(0));
                }
                match (used.kind, &mut state.kept) {
                    (Kind::Distinct(set, _), Slow::Distinct(seen)) => {
                        for entry in kept.entries.get(set).into_iter().flat_map(Entries::iter) {
                            if counts(entry.seen) {
                                seen.insert((entry.cell, 0, tuples.id(&[entry.id])));
                            }
                        }
                    }
                    (Kind::Here(repeat) | Kind::Repeated(repeat), slow) => {
                        let Some(visits) = kept.visits.get(repeat) else { continue };
                        let to_date = family.repeats.get(repeat).is_some_and(|repeat| repeat.to_date);
                        let single = [(0, 0, 0)];
                        let buckets = if layout.buckets.is_empty() { &single } else { layout.buckets.as_slice() };
                        let mut cell = |group: u32, bucket: usize| {
                            let code = buckets.get(bucket).map_or(0, |bucket| bucket.0).cast_unsigned();
                            if to_date { groups.below(plan.query.by.len(), group, code) } else { group }
                        };
                        for visit in visits.iter() {
                            let first = usize::from(visit.when.bucket());
                            match slow {
                                Slow::Distinct(seen) if visit.when.here() => {
                                    seen.insert((cell(visit.group, first), 0, tuples.id(&[visit.who])));
                                }
                                Slow::Repeated { here, known, .. } => {
                                    if visit.when.here() {
                                        here.insert((cell(visit.group, first), visit.who));
                                    }
                                    let last = if to_date { buckets.len() } else { first + 1 };
                                    if visit.when.known() && visit.thing != crate::engine::texts::NO_ID {
                                        for bucket in first..last {
                                            known.insert((cell(visit.group, bucket), visit.who, visit.thing));
                                        }
                                    }
                                }
                                _ => {}
                            }
                        }
                    }
                    _ => {}
                }
            }
        }
    }
}

impl Kept {
    fn sums(&self, used: &Use, value: usize, by_currency: bool, cells: usize) -> Found {
        let currencies = if by_currency { vec![0; cells] } else { Vec::new() };
        let values = Amounts::zeros(cells);
        let mut sums = Sums { values, present: vec![false; cells], currencies, more: BTreeMap::new() };
        for (index, bin) in self.bins.bins.iter().enumerate().skip(1) {
            let (sum, rows) = self.bins.sum(index, value);
            if bin.seen >> used.bit & 1 == 0 || rows == 0 {
                continue;
            }
            let (at, currency) = (place(bin.cell), if by_currency { bin.currency } else { 0 });
            let Some(present) = sums.present.get_mut(at) else { continue };
            let first = sums.currencies.get_mut(at);
            if !*present || first.as_ref().is_none_or(|first| **first == currency) {
                *present = true;
                sums.values.add(at, sum);
                if let Some(first) = first {
                    *first = currency;
                }
            } else {
                let others = sums.more.entry(bin.cell).or_default();
                match others.iter_mut().find(|(other, _)| *other == currency) {
                    Some((_, amount)) => *amount += sum,
                    None => others.push((currency, sum)),
                }
            }
        }
        Found::Sum(sums)
    }
}
