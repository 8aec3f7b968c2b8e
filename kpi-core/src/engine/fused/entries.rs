//! Distinct counts: entries of id, cell and the measures that saw it, cut by the id into parts that fit the cache.

use super::blocks::{Parts, Slots, scatter};
use crate::engine::place::place;
use crate::engine::texts;
use crate::engine::threads::{ranges, side_by_side};
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

/// An entry in less room: memory is what most entries cost.
#[derive(Debug, Clone, Copy)]
struct Narrow {
    id: [u32; 2],
    /// The cell, then the selections in so many bits as they need.
    cell_and_seen: u32,
}

/// The bits in which the selections of entries lie: the first of them, and how many.
#[derive(Debug, Clone, Copy)]
struct Bits {
    first: u32,
    width: u32,
}

impl Default for Bits {
    /// All of them, which leaves no room for a cell.
    fn default() -> Self {
        Self { first: 0, width: 32 }
    }
}

impl Bits {
    fn of(mask: u32) -> Self {
        let first = mask.trailing_zeros().min(31);
        Self { first, width: (32 - mask.leading_zeros()).saturating_sub(first) }
    }

    #[inline]
    #[allow(clippy::cast_possible_truncation, reason = "both halves are kept")]
    fn narrow(self, entry: Entry) -> Option<Narrow> {
        // A cell that needs the bits of the selections stays in an entry of its own.
        let cell = entry.cell.checked_shl(self.width).filter(|cell| cell >> self.width == entry.cell)?;
        let id = [entry.id as u32, (entry.id >> 32) as u32];
        Some(Narrow { id, cell_and_seen: cell | entry.seen >> self.first })
    }

    #[inline]
    fn wide(self, narrow: Narrow) -> Entry {
        let id = u64::from(narrow.id[0]) | u64::from(narrow.id[1]) << 32;
        let cell = narrow.cell_and_seen >> self.width;
        Entry { id, cell, seen: (narrow.cell_and_seen ^ cell << self.width) << self.first }
    }
}

/// The entries of one worker, by part of the id.
#[derive(Debug, Clone, Default)]
struct Run {
    bits: Bits,
    narrow: Parts<Narrow>,
    others: Parts<Entry>,
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
        let part = part_of(mixed(entry.id));
        match self.bits.narrow(entry) {
            Some(narrow) => self.narrow.push(part, PARTS, narrow),
            None => self.others.push(part, PARTS, entry),
        }
    }

    fn is_empty(&self) -> bool {
        self.narrow.is_empty() && self.others.is_empty()
    }

    fn len(&self, index: usize) -> usize {
        self.narrow.len(index) + self.others.len(index)
    }

    fn part(&self, index: usize) -> impl Iterator<Item = Entry> {
        let (bits, cells) = (self.bits, self.cells.as_deref());
        let entries = self.narrow.iter(index).map(move |narrow| bits.wide(narrow)).chain(self.others.iter(index));
        entries.map(move |entry| match cells {
            None => entry,
            Some(cells) => Entry { cell: cells.get(place(entry.cell)).copied().unwrap_or(entry.cell), ..entry },
        })
    }
}

impl Entries {
    /// Adds rows: each with its cell, id and selections. Neighbours of the same id and cell become one entry.
    pub(super) fn add(&mut self, cells: &[u32], ids: &[u64], seen: &[u32], mask: u32) {
        self.own.bits = Bits::of(mask);
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
            } else if !run.is_empty() {
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
        (0..PARTS).map(|index| self.runs().map(|run| run.len(index)).sum::<usize>()).sum()
    }

    /// Counts the ids of every cell for each of the wanted selections: by cell, then by selection.
    pub(super) fn count(&self, cells: usize, wanted: &[u32], threads: usize) -> Result<Vec<u32>, EngineError> {
        let open = self.open.filter(|open| open.seen != 0);
        let (mut place_of, mut mask) = ([0_u8; 32], 0);
        for (at, bit) in (0..).zip(wanted) {
            (place_of[place(*bit)], mask) = (at, mask | 1 << bit);
        }
        let work = |parts: std::ops::Range<usize>| {
            let mut counts = vec![0_u32; cells * wanted.len()];
            let (mut table, mut lists) = (Table::default(), Vec::new());
            for part in parts {
                let own = open.filter(|open| part_of(mixed(open.id)) == part);
                let entries = self.runs().flat_map(|run| run.part(part)).chain(own);
                let count = self.runs().map(|run| run.len(part)).sum::<usize>() + usize::from(own.is_some());
                scatter(entries, count, PART_BITS, |entry| mixed(entry.id), &mut lists);
                for list in &lists {
                    table.begin(list.len());
                    for entry in list {
                        let first = place(entry.cell).saturating_mul(wanted.len());
                        let counts = counts.get_mut(first..).unwrap_or_default();
                        let mut new = table.see(*entry) & mask;
                        while new != 0 {
                            let at = place_of[place(new.trailing_zeros())];
                            new &= new - 1;
                            if let Some(slot) = counts.get_mut(usize::from(at)) {
                                *slot += 1;
                            }
                        }
                    }
                }
            }
            counts
        };
        let threads = if self.len() < ALONE { 1 } else { threads };
        let mut counted = side_by_side(ranges(PARTS, threads), work)?.into_iter();
        let mut all = counted.next().unwrap_or_default();
        for counts in counted {
            all.iter_mut().zip(counts).for_each(|(all, more)| *all += more);
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_entry_in_less_room_is_the_same_entry() {
        let ids = [0, 1, 576_461_413_038_785_752, (1 << 63) - 1, texts::NO_ID | 7];
        for mask in [1, 0b1_0110, 1 << 31, u32::MAX, 0x8000_0001, 0x0FFF_F000] {
            let bits = Bits::of(mask);
            for (id, cell) in ids.into_iter().flat_map(|id| [0, 1, 73_000, 1 << 20, u32::MAX].map(|cell| (id, cell))) {
                for seen in [mask, mask & 0x5555_5555, 1 << mask.trailing_zeros()] {
                    let entry = Entry { id, cell, seen };
                    assert!(bits.narrow(entry).is_none_or(|narrow| bits.wide(narrow) == entry), "{mask} {entry:?}");
                }
            }
            let small = Entry { id: 1, cell: 1, seen: mask };
            assert_eq!(bits.narrow(small).is_some(), bits.width < 32);
            assert!(Bits::default().narrow(small).is_none());
        }
    }

    #[test]
    fn ids_are_counted_once_per_cell_however_wide_the_cells_are() {
        let (mut here, mut there) = (Entries::default(), Entries::default());
        let rows = |from: u64| (from..from + 4_000).map(|row| (row % 900, u32::try_from(row % 7).unwrap()));
        let (mut wanted, mask) = (vec![std::collections::BTreeSet::new(); 2 * 7], 0b101_u32 << 29);
        for (entries, from) in [(&mut here, 0), (&mut there, 2_500)] {
            let seen = |id: u64| if id.is_multiple_of(3) { mask } else { 1 << 29 };
            let ids: Vec<u64> = rows(from).map(|(id, _)| id).collect();
            // The other worker's cells are many, so that most of its entries need all their room.
            let cells: Vec<u32> = rows(from).map(|(_, cell)| if from == 0 { cell } else { cell << 29 | 1 }).collect();
            entries.add(&cells, &ids, &ids.iter().map(|id| seen(*id)).collect::<Vec<_>>(), mask);
            for (id, cell) in rows(from) {
                wanted[place(cell) * 2].insert(id);
                if id.is_multiple_of(3) {
                    wanted[place(cell) * 2 + 1].insert(id);
                }
            }
        }
        let mut translated = Entries::default();
        for entry in there.iter() {
            translated.add(&[entry.cell >> 29], &[entry.id], &[entry.seen], mask);
        }
        here.absorb(translated, |id| id, &[0, 1, 2, 3, 4, 5, 6]);
        let counts: Vec<u32> = wanted.iter().map(|ids| u32::try_from(ids.len()).unwrap()).collect();
        assert_eq!(here.count(7, &[29, 31], 1).unwrap(), counts);
    }
}
