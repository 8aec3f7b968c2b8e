//! Distinct counts: entries of id, cell and the measures that saw it, cut by the id into parts that fit the cache.

use super::blocks::{Parts, Slots, scatter};
use crate::engine::place::place;
use crate::engine::texts;
use crate::error::EngineError;

/// Parts: so many that the ends of all fit the first cache.
pub(super) const PARTS: usize = 1 << PART_BITS;
pub(super) const PART_BITS: u32 = 6;
/// Fewer entries than this are counted by one thread.
pub(super) const ALONE: usize = 50_000;

/// An id in a cell, and the selections whose rows had it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Entry {
    pub(super) id: u64,
    pub(super) cell: u32,
    pub(super) seen: u32,
}

/// The entries of one worker, by part of the id.
#[derive(Debug, Clone, Default)]
struct Run {
    parts: Parts<Entry>,
    /// Whether an id is none of a plain number, so that another numbering of texts changes it.
    interned: bool,
    /// The cells behind the cells of the entries; their own without it.
    cells: Option<Vec<u32>>,
}

/// All entries of an id column. An id may stand in several entries of a cell until they are counted.
#[derive(Debug, Clone, Default)]
pub(super) struct Entries {
    own: Run,
    /// Those of other workers.
    others: Vec<Run>,
    open: Option<Entry>,
}

/// A number of which all bits depend on all bits of the id.
#[inline]
pub(super) fn mixed(id: u64) -> u64 {
    let folded = u128::from(id ^ 0x9E37_79B9_7F4A_7C15) * u128::from(0xD6E8_FEB8_6659_FD93_u64);
    #[allow(clippy::cast_possible_truncation, reason = "both halves are wanted")]
    let (high, low) = ((folded >> 64) as u64, folded as u64);
    high ^ low
}

pub(super) fn part_of(hash: u64) -> usize {
    usize::try_from(hash >> (64 - PART_BITS)).unwrap_or(0)
}

impl Run {
    #[inline]
    fn push(&mut self, entry: Entry) {
        self.interned |= entry.id & texts::NO_ID != 0;
        self.parts.push(part_of(mixed(entry.id)), PARTS, entry);
    }

    fn part(&self, index: usize) -> impl Iterator<Item = Entry> {
        let cells = self.cells.as_deref();
        self.parts.iter(index).map(move |entry| match cells {
            None => entry,
            Some(cells) => Entry { cell: cells.get(place(entry.cell)).copied().unwrap_or(entry.cell), ..entry },
        })
    }
}

impl Entries {
    /// Adds rows: each with its cell, id and selections. Neighbours of the same id and cell become one entry.
    pub(super) fn add(&mut self, cells: &[u32], ids: &[u64], seen: &[u32], mask: u32) {
        let mut open = self.open.unwrap_or(Entry { id: texts::NO_ID, cell: 0, seen: 0 });
        for ((id, cell), seen) in ids.iter().zip(cells).zip(seen) {
            let seen = seen & mask;
            if seen == 0 || *id == texts::NO_ID {
                continue;
            }
            if *id == open.id && *cell == open.cell {
                open.seen |= seen;
            } else {
                if open.seen != 0 {
                    self.own.push(open);
                }
                open = Entry { id: *id, cell: *cell, seen };
            }
        }
        self.open = Some(open);
    }

    /// Adds the entries of others, their ids and cells translated.
    pub(super) fn absorb(&mut self, mut other: Self, id: impl Fn(u64) -> u64, cells: &[u32]) {
        other.close();
        let cell = |there: u32| cells.get(place(there)).copied().unwrap_or(there);
        for mut run in std::iter::once(other.own).chain(other.others) {
            if run.interned {
                for entry in (0..PARTS).flat_map(|index| run.part(index)) {
                    self.own.push(Entry { id: id(entry.id), cell: cell(entry.cell), seen: entry.seen });
                }
            } else if !run.parts.is_empty() {
                run.cells = Some(match &run.cells {
                    None => cells.to_vec(),
                    Some(before) => before.iter().map(|there| cell(*there)).collect(),
                });
                self.others.push(run);
            }
        }
    }

    fn close(&mut self) {
        if let Some(open) = self.open.take().filter(|open| open.seen != 0) {
            self.own.push(open);
        }
    }

    fn runs(&self) -> impl Iterator<Item = &Run> {
        std::iter::once(&self.own).chain(&self.others)
    }

    fn len(&self) -> usize {
        (0..PARTS).map(|index| self.runs().map(|run| run.parts.len(index)).sum::<usize>()).sum()
    }

    /// Counts the ids of every cell for each of the wanted selections: by cell, then by selection.
    pub(super) fn count(&self, cells: usize, wanted: &[u32], threads: usize) -> Result<Vec<u32>, EngineError> {
        let open = self.open.filter(|open| open.seen != 0);
        let work = |parts: std::ops::Range<usize>| {
            let mut counts = vec![0_u32; cells * wanted.len()];
            let (mut table, mut lists) = (Table::default(), Vec::new());
            for part in parts {
                let own = open.filter(|open| part_of(mixed(open.id)) == part);
                let entries = self.runs().flat_map(|run| run.part(part)).chain(own);
                let count = self.runs().map(|run| run.parts.len(part)).sum::<usize>() + usize::from(own.is_some());
                scatter(entries, count, PART_BITS, |entry| mixed(entry.id), &mut lists);
                for list in &lists {
                    table.begin(list.len());
                    for entry in list {
                        let new = table.see(*entry);
                        let first = place(entry.cell).saturating_mul(wanted.len());
                        for (slot, bit) in counts.get_mut(first..).unwrap_or_default().iter_mut().zip(wanted) {
                            *slot += new >> bit & 1;
                        }
                    }
                }
            }
            counts
        };
        if threads < 2 || self.len() < ALONE {
            return Ok(work(0..PARTS));
        }
        let share = PARTS.div_ceil(threads);
        let counted = std::thread::scope(|scope| {
            let ranges = (0..PARTS).step_by(share).map(|first| first..(first + share).min(PARTS));
            let workers: Vec<_> = ranges.map(|parts| scope.spawn(|| work(parts))).collect();
            workers.into_iter().map(|worker| worker.join().map_err(|_| EngineError::Worker)).collect::<Vec<_>>()
        });
        let mut counted = counted.into_iter();
        let mut all = counted.next().unwrap_or(Err(EngineError::Worker))?;
        for counts in counted {
            all.iter_mut().zip(counts?).for_each(|(all, more)| *all += more);
        }
        Ok(all)
    }

    /// The entries.
    pub(super) fn iter(&self) -> impl Iterator<Item = Entry> {
        let parts = (0..PARTS).flat_map(|index| self.runs().flat_map(move |run| run.part(index)));
        parts.chain(self.open.filter(|open| open.seen != 0))
    }
}

/// The distinct ids and cells of a part, with the selections that saw them.
#[derive(Debug, Default)]
struct Table {
    slots: Slots,
    entries: Vec<Entry>,
}

impl Table {
    fn begin(&mut self, entries: usize) {
        self.slots.begin(entries);
        self.entries.clear();
    }

    /// The selections by which nobody saw the id in the cell before.
    #[inline]
    fn see(&mut self, entry: Entry) -> u32 {
        let hash = mixed(entry.id ^ u64::from(entry.cell).rotate_left(40));
        let entries = &mut self.entries;
        let same = |known: usize| entries.get(known).is_some_and(|k| k.id == entry.id && k.cell == entry.cell);
        let index = self.slots.find(hash, entries.len(), same);
        match entries.get_mut(index) {
            None => {
                entries.push(entry);
                entry.seen
            }
            Some(known) => {
                let new = entry.seen & !known.seen;
                known.seen |= new;
                new
            }
        }
    }
}
