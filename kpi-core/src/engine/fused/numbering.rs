//! Numbers the ids of a column.

use super::batch::Batch;
use super::blocks::{PART_BITS, PARTS, Parts, Slots, mixed, part_of, scatter};
use super::index::Index;
use super::picked::Picked;
use super::program::Program;
use crate::engine::place::{UNSEEN, place};
use crate::engine::texts::{self, Texts};
use crate::error::EngineError;
use crate::facts::{BLOCK, FactBatch};
use crate::threads::{ranges, side_by_side};

/// The batches of one worker: neighbours of the same id are one run.
#[derive(Default)]
struct Share {
    /// By batch and row: the number of the run in the share.
    runs: Vec<Vec<u32>>,
    ids: Vec<u64>,
    /// The runs by part of the id.
    parts: Parts<u32>,
}

impl Share {
    /// `None` when an id is none of a plain whole number.
    fn of(batches: &[FactBatch], column: &str) -> Option<Self> {
        let mut share = Self::default();
        let (mut before, mut texts) = (texts::NO_ID, Texts::default());
        for facts in batches {
            let program = Program::new(facts.table());
            let mut batch = Batch::new(facts, &program, None);
            let mut runs = Vec::with_capacity(facts.len());
            for first in (0..facts.len()).step_by(BLOCK) {
                let picked = Picked::range(first, BLOCK.min(facts.len() - first));
                for id in batch.ids(&picked, column, &mut texts).ok()? {
                    if id == texts::NO_ID {
                        runs.push(UNSEEN);
                        continue;
                    }
                    if id & texts::NO_ID != 0 {
                        return None;
                    }
                    if id != before || share.ids.is_empty() {
                        share.parts.push(part_of(mixed(id)), PARTS, u32::try_from(share.ids.len()).ok()?);
                        share.ids.push(id);
                        before = id;
                    }
                    runs.push(u32::try_from(share.ids.len() - 1).ok()?);
                }
            }
            share.runs.push(runs);
        }
        Some(share)
    }
}

/// The index of a column; `None` when it has other ids than plain whole numbers, or more than can be numbered.
pub(crate) fn index_of(batches: &[FactBatch], column: &str, threads: usize) -> Result<Option<Index>, EngineError> {
    let shares = ranges(batches.len(), threads).filter_map(|range| batches.get(range));
    let shares = side_by_side(shares, |batches| Share::of(batches, column))?;
    let Some(shares) = shares.into_iter().collect::<Option<Vec<_>>>() else { return Ok(None) };
    let runs: usize = shares.iter().map(|share| share.ids.len()).sum();
    if u32::try_from(runs).is_ok_and(|runs| runs == UNSEEN) || u32::try_from(runs).is_err() {
        return Ok(None);
    }
    let again = side_by_side(ranges(PARTS, threads), |parts| repeated(&shares, parts))?;
    // By run: its number. A run of an id that came before has that of the first.
    let mut number_of = vec![UNSEEN; runs];
    for (run, first) in again.into_iter().flatten() {
        number_of[place(run)] = first;
    }
    let mut ids: Vec<u64> = Vec::with_capacity(runs);
    for (run, id) in shares.iter().flat_map(|share| &share.ids).enumerate() {
        number_of[run] = match number_of[run] {
            UNSEEN => {
                ids.push(*id);
                u32::try_from(ids.len() - 1).unwrap_or(UNSEEN)
            }
            first => number_of[place(first)],
        };
    }
    ids.shrink_to_fit();
    let mut base = 0;
    let mut batches = Vec::new();
    for share in shares {
        batches.extend(share.runs.into_iter().map(|runs| (base, runs)));
        base += share.ids.len();
    }
    let number_of = number_of.as_slice();
    let numbered = |(base, mut runs): (usize, Vec<u32>)| {
        for run in runs.iter_mut().filter(|run| **run != UNSEEN) {
            *run = number_of.get(base + place(*run)).copied().unwrap_or(UNSEEN);
        }
        runs
    };
    let shares = batches.len().div_ceil(threads.max(1)).max(1);
    let mut lists: Vec<Vec<_>> = Vec::new();
    for batch in batches {
        match lists.last_mut().filter(|list| list.len() < shares) {
            Some(list) => list.push(batch),
            None => lists.push(vec![batch]),
        }
    }
    let numbers = side_by_side(lists, |list| list.into_iter().map(numbered).collect::<Vec<_>>())?;
    Ok(Some(Index::new(numbers.into_iter().flatten().collect(), ids)))
}

/// The runs of some parts whose id came before, and the first run of it.
fn repeated(shares: &[Share], parts: std::ops::Range<usize>) -> Vec<(u32, u32)> {
    let (mut slots, mut lists, mut again) = (Slots::default(), Vec::new(), Vec::new());
    let mut firsts: Vec<(u64, u32)> = Vec::new();
    let bases: Vec<usize> = shares
        .iter()
        .scan(0, |base, share| {
            *base += share.ids.len();
            Some(*base - share.ids.len())
        })
        .collect();
    for part in parts {
        let runs = shares.iter().zip(&bases).flat_map(|(share, base)| {
            let of = move |run: u32| {
                let id = share.ids.get(place(run)).copied().unwrap_or(texts::NO_ID);
                (id, u32::try_from(base + place(run)).unwrap_or(UNSEEN))
            };
            share.parts.iter(part).map(of)
        });
        let count = shares.iter().map(|share| share.parts.len(part)).sum();
        scatter(runs, count, PART_BITS, |(id, _)| mixed(*id), &mut lists);
        for list in &lists {
            slots.begin(list.len());
            firsts.clear();
            for (id, run) in list {
                let known = slots.find(mixed(*id), firsts.len(), |known| firsts[known].0 == *id);
                match firsts.get(known) {
                    Some((_, first)) => again.push((*run, *first)),
                    None => firsts.push((*id, *run)),
                }
            }
        }
    }
    again
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use arrow_array::{ArrayRef, Int64Array, RecordBatch};

    use super::*;
    use crate::facts;

    fn batch(ids: impl Iterator<Item = Option<i64>>) -> FactBatch {
        let column: ArrayRef = Arc::new(ids.collect::<Int64Array>());
        let batch = RecordBatch::try_from_iter([("buyer_id", column)]).unwrap();
        FactBatch::try_partial(batch, facts::table("order_lines").unwrap()).unwrap()
    }

    #[test]
    fn ids_are_numbered_in_the_order_in_which_they_come_first() {
        // Some ids stand side by side, most come again much later, in other batches.
        let id = |row: u64| (row % 11 != 5).then(|| i64::try_from(mixed(row / 2 * 7 % 9_001) >> 2).unwrap());
        let batches: Vec<FactBatch> = (0..7).map(|part| batch((part * 9_000..part * 9_000 + 9_000).map(id))).collect();
        let mut known: Vec<u64> = Vec::new();
        let mut wanted: Vec<u32> = Vec::new();
        let mut places = std::collections::BTreeMap::new();
        for id in (0..7 * 9_000).map(id) {
            wanted.push(match id {
                None => UNSEEN,
                Some(id) => *places.entry(id).or_insert_with(|| {
                    known.push(u64::try_from(id).unwrap());
                    u32::try_from(known.len() - 1).unwrap()
                }),
            });
        }
        for threads in [1, 2, 3, 8] {
            let index = index_of(&batches, "buyer_id", threads).unwrap().unwrap();
            assert_eq!(
                (0..index.len()).map(|number| index.id(u32::try_from(number).unwrap())).collect::<Vec<_>>(),
                known
            );
            assert_eq!((0..7).flat_map(|batch| index.numbers(batch)).copied().collect::<Vec<_>>(), wanted);
            assert_eq!((index.id(1), index.id(UNSEEN)), (known[1], texts::NO_ID));
        }
        assert_eq!(index_of(&[], "buyer_id", 2).unwrap().unwrap().len(), 0);
        assert!(index_of(&[batch([Some(3), Some(-3)].into_iter())], "buyer_id", 2).unwrap().is_none());
    }
}
