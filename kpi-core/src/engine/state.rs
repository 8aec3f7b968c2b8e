//! What is kept of the rows of a group: sums, extremes, latest values, sets of ids.

use std::collections::{BTreeMap, BTreeSet};

use num_bigint::BigInt;

use super::eval::{Column, OK, Values};
use super::texts::{Map, Set, translate_id};

/// Currency and day of a rate; both zero where nothing is converted at the end.
pub(crate) type Lot = (u32, i32);

/// A sum that cannot overflow: 2^63 wraps of 128 bits.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct Wide {
    low: i128,
    wraps: i64,
}

impl Wide {
    pub(crate) fn add(&mut self, value: i128) {
        let (low, wrapped) = self.low.overflowing_add(value);
        self.low = low;
        if wrapped {
            self.wraps += if value < 0 { -1 } else { 1 };
        }
    }

    fn merge(&mut self, other: Self) {
        self.add(other.low);
        self.wraps += other.wraps;
    }

    pub(crate) fn to_big(self) -> BigInt {
        BigInt::from(self.low) + (BigInt::from(self.wraps) << 128_u32)
    }
}

/// Values at the latest moment, by lot.
#[derive(Debug, Clone, Default)]
pub(crate) struct Latest {
    moment: i64,
    lots: BTreeMap<Lot, Wide>,
}

/// The kinds of state. Groups are numbers; a lot stands for what is converted at one rate.
#[derive(Debug, Clone)]
pub(crate) enum Kept {
    /// Nothing but the number of rows.
    Rows,
    /// Sums by group and lot.
    Sum(Map<(u32, Lot), Wide>),
    /// Least or greatest values.
    Extreme { least: bool, values: Map<(u32, Lot), i128> },
    /// Latest values per key.
    Last(Map<(u32, u64), Latest>),
    /// Ids by group and day.
    Distinct(Set<(u32, i32, u64)>),
    /// Who is here, and which things belong to whom.
    Repeated { at_least: u32, here: Set<(u32, u64)>, known: Set<(u32, u64, u64)> },
}

/// State of one measure.
#[derive(Debug, Clone)]
pub(crate) struct State {
    /// Rows that counted, by group.
    pub(crate) rows: Vec<u64>,
    pub(crate) kept: Kept,
    /// Scale of the values.
    pub(crate) scale: u32,
}

/// What a chunk offers to a measure.
#[derive(Debug)]
pub(crate) struct Inputs<'c> {
    pub(crate) value: Option<&'c Column>,
    /// Currency codes where the measure is of money.
    pub(crate) currency: Option<&'c [u32]>,
    /// Days of the rate where totals are converted.
    pub(crate) rate_days: Option<&'c [i32]>,
    pub(crate) days: Option<&'c [i32]>,
    pub(crate) moments: &'c [i64],
    pub(crate) ids: Vec<Option<u64>>,
    pub(crate) things: Vec<Option<u64>>,
}

fn at<T: Copy + Default>(values: &[T], row: u32) -> T {
    usize::try_from(row).ok().and_then(|row| values.get(row)).copied().unwrap_or_default()
}

fn add_rows(rows: &mut Vec<u64>, group: u32, count: u64) {
    let Ok(index) = usize::try_from(group) else { return };
    if index >= rows.len() {
        rows.resize(index + 1, 0);
    }
    if let Some(known) = rows.get_mut(index) {
        *known += count;
    }
}

/// The value and lot of a row: `None` without value or currency, `Err` when the value does not fit.
fn value_of(inputs: &Inputs<'_>, row: u32) -> Result<Option<(i128, Lot)>, ()> {
    let Some(Column { values: Values::Number { values, .. }, states }) = inputs.value else { return Ok(None) };
    let lot = match inputs.currency {
        None => (0, 0),
        Some(currencies) => (at(currencies, row), inputs.rate_days.map_or(0, |days| at(days, row))),
    };
    match at(states, row) {
        OK if inputs.currency.is_none() || lot.0 != 0 => Ok(Some((at(values, row), lot))),
        0 | OK => Ok(None),
        _ => Err(()),
    }
}

impl State {
    pub(crate) fn new(kept: Kept) -> Self {
        Self { rows: Vec::new(), kept, scale: 0 }
    }

    pub(crate) fn count(&self, group: u32) -> u64 {
        at(&self.rows, group)
    }

    /// Adds rows, each with its group. Error: the group of a row whose value does not fit.
    pub(crate) fn add(&mut self, selected: &[(u32, u32)], inputs: &Inputs<'_>) -> Result<(), u32> {
        let mut run = (u32::MAX, 0_u64);
        for (_, group) in selected {
            if *group == run.0 {
                run.1 += 1;
            } else {
                if run.1 > 0 {
                    add_rows(&mut self.rows, run.0, run.1);
                }
                run = (*group, 1);
            }
        }
        if run.1 > 0 {
            add_rows(&mut self.rows, run.0, run.1);
        }
        if let Some(Values::Number { scale, .. }) = inputs.value.map(|column| &column.values) {
            self.scale = *scale;
        }
        match &mut self.kept {
            Kept::Rows => {}
            Kept::Sum(sums) => {
                // Rows of one group often stand together: they are added up before the map is asked.
                let mut pending: Option<((u32, Lot), Wide)> = None;
                for (row, group) in selected {
                    let Some((value, lot)) = value_of(inputs, *row).map_err(|()| *group)? else { continue };
                    let key = (*group, lot);
                    match &mut pending {
                        Some((known, sum)) if *known == key => sum.add(value),
                        _ => {
                            if let Some((known, sum)) = pending.take() {
                                sums.entry(known).or_default().merge(sum);
                            }
                            pending = Some((key, Wide { low: value, wraps: 0 }));
                        }
                    }
                }
                if let Some((known, sum)) = pending {
                    sums.entry(known).or_default().merge(sum);
                }
            }
            Kept::Extreme { least, values } => {
                for (row, group) in selected {
                    let Some((value, lot)) = value_of(inputs, *row).map_err(|()| *group)? else { continue };
                    let known = values.entry((*group, lot)).or_insert(value);
                    *known = if *least { value.min(*known) } else { value.max(*known) };
                }
            }
            Kept::Last(latest) => {
                for (row, group) in selected {
                    let moment = at(inputs.moments, *row);
                    let value = value_of(inputs, *row).map_err(|()| *group)?;
                    let mut here = Latest { moment, lots: BTreeMap::new() };
                    if let Some((value, lot)) = value {
                        here.lots.entry(lot).or_default().add(value);
                    }
                    keep_later(latest, (*group, at(&inputs.ids, *row).unwrap_or(0)), here);
                }
            }
            Kept::Distinct(seen) => {
                let mut before = None;
                for (row, group) in selected {
                    let Some(id) = at(&inputs.ids, *row) else { continue };
                    let key = (*group, inputs.days.map_or(0, |days| at(days, *row)), id);
                    if before != Some(key) {
                        seen.insert(key);
                        before = Some(key);
                    }
                }
            }
            Kept::Repeated { here, .. } => {
                for (row, group) in selected {
                    if let Some(who) = at(&inputs.ids, *row) {
                        here.insert((*group, who));
                    }
                }
            }
        }
        Ok(())
    }

    /// Adds what is known of ids: the rows that decide whether somebody came back.
    pub(crate) fn know(&mut self, selected: &[(u32, u32)], inputs: &Inputs<'_>) {
        let Kept::Repeated { known, .. } = &mut self.kept else { return };
        let mut before = None;
        for (row, group) in selected {
            let (Some(who), Some(thing)) = (at(&inputs.ids, *row), at(&inputs.things, *row)) else { continue };
            if before != Some((*group, who, thing)) {
                known.insert((*group, who, thing));
                before = Some((*group, who, thing));
            }
        }
    }

    /// Adds the state of other rows; `group`, `text` and `key` say what their numbers are here.
    pub(crate) fn merge(&mut self, other: &Self, groups: &[u32], texts: &[u32], tuples: &[u64]) {
        let group = |there: u32| usize::try_from(there).ok().and_then(|there| groups.get(there)).copied().unwrap_or(0);
        let lot =
            |there: Lot| (usize::try_from(there.0).ok().and_then(|c| texts.get(c)).copied().unwrap_or(0), there.1);
        let id = |there: u64| translate_id(there, texts);
        let tuple = |there: u64| super::tuples::translate(there, tuples).unwrap_or_else(|| id(there));
        for (index, count) in other.rows.iter().enumerate() {
            if let Ok(index) = u32::try_from(index) {
                add_rows(&mut self.rows, group(index), *count);
            }
        }
        self.scale = self.scale.max(other.scale);
        match (&mut self.kept, &other.kept) {
            (Kept::Sum(here), Kept::Sum(there)) => {
                for ((g, l), sum) in there {
                    here.entry((group(*g), lot(*l))).or_default().merge(*sum);
                }
            }
            (Kept::Extreme { least, values }, Kept::Extreme { values: there, .. }) => {
                for ((g, l), value) in there {
                    let known = values.entry((group(*g), lot(*l))).or_insert(*value);
                    *known = if *least { (*value).min(*known) } else { (*value).max(*known) };
                }
            }
            (Kept::Last(here), Kept::Last(there)) => {
                for ((g, key), latest) in there {
                    let lots = latest.lots.iter().map(|(l, sum)| (lot(*l), *sum)).collect();
                    keep_later(here, (group(*g), tuple(*key)), Latest { moment: latest.moment, lots });
                }
            }
            (Kept::Distinct(here), Kept::Distinct(there)) => {
                here.extend(there.iter().map(|(g, day, key)| (group(*g), *day, tuple(*key))));
            }
            (Kept::Repeated { here, known, .. }, Kept::Repeated { here: there, known: other, .. }) => {
                here.extend(there.iter().map(|(g, who)| (group(*g), id(*who))));
                known.extend(other.iter().map(|(g, who, thing)| (group(*g), id(*who), id(*thing))));
            }
            _ => {}
        }
    }
}

fn keep_later(known: &mut Map<(u32, u64), Latest>, key: (u32, u64), new: Latest) {
    match known.get_mut(&key) {
        None => {
            known.insert(key, new);
        }
        Some(old) if old.moment < new.moment => *old = new,
        Some(old) if old.moment == new.moment => {
            for (lot, sum) in new.lots {
                old.lots.entry(lot).or_default().merge(sum);
            }
        }
        Some(_) => {}
    }
}

/// The result of a measure in every group, before conversion.
#[derive(Debug, Clone)]
pub(crate) enum Outcome {
    /// A number of things.
    Count(u64),
    /// Sums by lot; empty when no row had a value.
    Lots(BTreeMap<Lot, BigInt>),
    /// The candidates by lot.
    Candidates(BTreeMap<Lot, i128>),
}

impl State {
    /// The results of all groups that have rows.
    pub(crate) fn outcomes(&self, groups: usize) -> Vec<Option<Outcome>> {
        let mut out: Vec<Option<Outcome>> = vec![None; groups];
        for (slot, count) in out.iter_mut().zip(&self.rows) {
            *slot = (*count > 0).then(|| match &self.kept {
                Kept::Rows => Outcome::Count(*count),
                Kept::Distinct(_) | Kept::Repeated { .. } => Outcome::Count(0),
                Kept::Sum(_) | Kept::Last(_) => Outcome::Lots(BTreeMap::new()),
                Kept::Extreme { .. } => Outcome::Candidates(BTreeMap::new()),
            });
        }
        let slot = |out: &mut Vec<Option<Outcome>>, group: u32, change: &dyn Fn(&mut Outcome)| {
            if let Some(Some(slot)) = usize::try_from(group).ok().and_then(|group| out.get_mut(group)) {
                change(slot);
            }
        };
        let one_more = |outcome: &mut Outcome| {
            if let Outcome::Count(count) = outcome {
                *count += 1;
            }
        };
        let add = |lot: Lot, sum: Wide| {
            move |outcome: &mut Outcome| {
                if let Outcome::Lots(lots) = outcome {
                    *lots.entry(lot).or_default() += sum.to_big();
                }
            }
        };
        match &self.kept {
            Kept::Rows => {}
            Kept::Sum(sums) => sums.iter().for_each(|((group, lot), sum)| slot(&mut out, *group, &add(*lot, *sum))),
            Kept::Extreme { values, .. } => {
                for ((group, lot), value) in values {
                    slot(&mut out, *group, &|outcome| {
                        if let Outcome::Candidates(lots) = outcome {
                            lots.insert(*lot, *value);
                        }
                    });
                }
            }
            Kept::Last(latest) => {
                for ((group, _), latest) in latest {
                    latest.lots.iter().for_each(|(lot, sum)| slot(&mut out, *group, &add(*lot, *sum)));
                }
            }
            Kept::Distinct(seen) => seen.iter().for_each(|(group, ..)| slot(&mut out, *group, &one_more)),
            Kept::Repeated { at_least, here, known } => {
                let mut things: Map<(u32, u64), u32> = Map::default();
                for (group, who, _) in known {
                    *things.entry((*group, *who)).or_default() += 1;
                }
                let enough = |key: &(u32, u64)| things.get(key).copied().unwrap_or(0) >= *at_least;
                here.iter().filter(|key| enough(key)).for_each(|(group, _)| slot(&mut out, *group, &one_more));
            }
        }
        out
    }
}

/// The currencies of lots.
pub(crate) fn currencies(outcome: &Outcome) -> BTreeSet<u32> {
    match outcome {
        Outcome::Count(_) => BTreeSet::new(),
        Outcome::Lots(lots) => lots.keys().map(|lot| lot.0).collect(),
        Outcome::Candidates(lots) => lots.keys().map(|lot| lot.0).collect(),
    }
}
