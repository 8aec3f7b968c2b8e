//! Distinct counts: entries of id, cell and the measures that saw it, cut by the id into parts that fit the cache.

use super::batch::place;
use crate::engine::texts;
use crate::error::EngineError;

/// Parts; a power of two.
pub(super) const PARTS: usize = 512;
const PART_BITS: u32 = 9;
/// Fewer entries than this are counted by one thread.
pub(super) const ALONE: usize = 50_000;

/// An id in a cell, and the selections whose rows had it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Entry {
    pub(super) id: u64,
    pub(super) cell: u32,
    pub(super) seen: u32,
}

/// All entries of an id column. An id may stand in several entries of a cell until they are made one.
#[derive(Debug, Clone, Default)]
pub(super) struct Entries {
    parts: Vec<Vec<Entry>>,
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

/// Slots of a table for so many entries.
pub(super) fn slots_for(entries: usize) -> usize {
    (entries * 2).next_power_of_two().max(16)
}

impl Entries {
    #[inline]
    fn push(&mut self, entry: Entry) {
        if self.parts.is_empty() {
            self.parts.resize(PARTS, Vec::new());
        }
        if let Some(part) = self.parts.get_mut(part_of(mixed(entry.id))) {
            part.push(entry);
        }
    }

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
                    self.push(open);
                }
                open = Entry { id: *id, cell: *cell, seen };
            }
        }
        self.open = Some(open);
    }

    /// Adds the entries of others, their ids and cells translated.
    pub(super) fn absorb(&mut self, other: Self, id: impl Fn(u64) -> u64, cell: impl Fn(u32) -> u32) {
        let open = other.open.into_iter().filter(|open| open.seen != 0);
        let same = |entry: &Entry| Entry { id: id(entry.id), cell: cell(entry.cell), seen: entry.seen };
        if self.parts.is_empty() {
            self.parts.resize(PARTS, Vec::new());
        }
        for (index, part) in other.parts.into_iter().enumerate() {
            // Ids of numbers stay what they are, so their part stays too.
            let translated = part.iter().any(|entry| id(entry.id) != entry.id);
            match self.parts.get_mut(index).filter(|_| !translated) {
                Some(own) => own.extend(part.iter().map(same)),
                None => part.iter().for_each(|entry| self.push(same(entry))),
            }
        }
        open.for_each(|entry| self.push(same(&entry)));
    }

    fn close(&mut self) {
        if let Some(open) = self.open.take().filter(|open| open.seen != 0) {
            self.push(open);
        }
    }

    /// Makes the entries of an id and cell one, and counts the ids of every cell for each of the wanted selections: by
    /// cell, then by selection.
    pub(super) fn count(&mut self, cells: usize, wanted: &[u32], threads: usize) -> Result<Vec<u32>, EngineError> {
        self.close();
        let share = self.parts.len().div_ceil(threads.max(1)).max(1);
        let work = |parts: &mut [Vec<Entry>]| {
            let mut counts = vec![0_u32; cells * wanted.len()];
            let mut table = Vec::new();
            for part in parts {
                unite(part, &mut table);
                for entry in part.iter() {
                    let first = place(entry.cell).saturating_mul(wanted.len());
                    for (slot, bit) in counts.get_mut(first..).unwrap_or_default().iter_mut().zip(wanted) {
                        *slot += entry.seen >> bit & 1;
                    }
                }
            }
            counts
        };
        if threads < 2 || self.parts.iter().map(Vec::len).sum::<usize>() < ALONE {
            return Ok(work(&mut self.parts));
        }
        let counted = std::thread::scope(|scope| {
            let workers: Vec<_> = self.parts.chunks_mut(share).map(|parts| scope.spawn(|| work(parts))).collect();
            workers.into_iter().map(|worker| worker.join().map_err(|_| EngineError::Worker)).collect::<Vec<_>>()
        });
        let mut all = vec![0_u32; cells * wanted.len()];
        for counts in counted {
            all.iter_mut().zip(counts?).for_each(|(all, more)| *all += more);
        }
        Ok(all)
    }

    /// The entries; each id once per cell after [`count`](Self::count).
    pub(super) fn iter(&self) -> impl Iterator<Item = &Entry> {
        self.parts.iter().flatten().chain(self.open.iter().filter(|open| open.seen != 0))
    }
}

/// Makes the entries of an id and cell one, the first of them.
fn unite(part: &mut Vec<Entry>, table: &mut Vec<u32>) {
    let slots = slots_for(part.len());
    table.clear();
    table.resize(slots, 0);
    let mask = slots - 1;
    let mut kept = 0;
    for index in 0..part.len() {
        let entry = part[index];
        #[allow(clippy::cast_possible_truncation, reason = "the low bits are wanted")]
        let mut slot = mixed(entry.id) as usize & mask;
        loop {
            let known = usize::try_from(table[slot]).unwrap_or(0);
            if known == 0 {
                part[kept] = entry;
                kept += 1;
                table[slot] = u32::try_from(kept).unwrap_or(u32::MAX);
                break;
            }
            let first = &mut part[known - 1];
            if first.id == entry.id && first.cell == entry.cell {
                first.seen |= entry.seen;
                break;
            }
            slot = (slot + 1) & mask;
        }
    }
    part.truncate(kept);
}
