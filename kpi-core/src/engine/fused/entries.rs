//! Distinct counts: entries of id, cell and the measures that saw it, cut by the id into parts that fit the cache.
//!
//! Where the ids are numbered by an index, the first entry of each is a mark in the place of its number, and only the
//! others, which say that it was in another cell too, are cut into parts.

use std::sync::Arc;

use super::blocks::{PART_BITS, PARTS, Slots, mixed, part_of, scatter};
use super::entry::{Bits, Entry};
use super::index::Index;
use super::run::Run;
use super::strays::Strays;
use crate::engine::place::{UNSEEN, place};
use crate::engine::texts;
use crate::error::EngineError;
use crate::threads::{ranges, side_by_side};

/// Fewer entries than this are counted by one thread.
pub(super) const ALONE: usize = 50_000;

/// All entries of an id column. An id may stand in several entries of a cell until they are counted.
#[derive(Debug, Clone, Default)]
pub(super) struct Entries {
    own: Run,
    /// Those of other workers.
    others: Vec<Run>,
    open: Option<Entry>,
    /// Whose numbers the ids of all entries are.
    index: Option<Arc<Index>>,
}

impl Entries {
    pub(super) fn new(index: Option<Arc<Index>>) -> Self {
        Self { index, ..Self::default() }
    }

    /// How many ids are numbered.
    fn ids(&self) -> usize {
        self.index.as_ref().map_or(0, |index| index.len())
    }

    /// Adds rows whose ids are given by their numbers.
    pub(super) fn add_numbers(&mut self, cells: &[u32], numbers: &[u32], seen: &[u32], mask: u32) {
        let bits = Bits::of(mask);
        self.own.bits = bits;
        let mut marks = std::mem::take(&mut self.own.marks);
        marks.begin(self.ids());
        let rows = cells.iter().zip(seen);
        // All bits of the cells that count: a cell has no more than they.
        let any = rows.clone().fold(0, |any, (cell, seen)| any | if seen & mask == 0 { 0 } else { *cell });
        let run = &mut self.own;
        let joined: Vec<u32> = if bits.joined(any, 0).is_some() {
            rows.map(|(cell, seen)| bits.joined_or_none(*cell, seen & mask)).collect()
        } else {
            let rows = rows.zip(numbers).map(|((cell, seen), number)| {
                let seen = seen & mask;
                let joined = if seen == 0 { Some(0) } else { bits.joined(*cell, seen) };
                joined.unwrap_or_else(|| {
                    if *number != UNSEEN {
                        run.push(Entry { id: u64::from(*number), cell: *cell, seen });
                    }
                    0
                })
            });
            rows.collect()
        };
        marks.add(numbers, &joined, bits, |number, joined| {
            let (cell, seen) = bits.parted(joined);
            run.push(Entry { id: u64::from(number), cell, seen });
        });
        self.own.marks = marks;
    }

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
        let cut = |index| self.runs().map(|run| run.len(index)).sum::<usize>();
        (0..PARTS).map(cut).sum::<usize>() + self.runs().map(|run| run.marks.reach().len()).sum::<usize>()
    }

    /// Counts the ids of every cell for each of the wanted selections: by cell, then by selection.
    pub(super) fn count(&self, cells: usize, wanted: &[u32], threads: usize) -> Result<Vec<u32>, EngineError> {
        let open = self.open.filter(|open| open.seen != 0);
        let (mut place_of, mut mask) = ([0_u8; 32], 0);
        for (at, bit) in (0..).zip(wanted) {
            (place_of[place(*bit)], mask) = (at, mask | 1 << bit);
        }
        let ids = self.ids();
        let strays = Strays::of(ids, || self.runs());
        let work = |(parts, numbers): (std::ops::Range<usize>, std::ops::Range<usize>)| {
            let mut counts = vec![0_u32; cells * wanted.len()];
            let mut count = |cell: u32, seen: u32, times: u32| {
                let first = place(cell).saturating_mul(wanted.len());
                let counts = counts.get_mut(first..).unwrap_or_default();
                let mut new = seen & mask;
                while new != 0 {
                    let at = place_of[place(new.trailing_zeros())];
                    new &= new - 1;
                    if let Some(slot) = counts.get_mut(usize::from(at)) {
                        *slot += times;
                    }
                }
            };
            strays.others(&numbers, || self.runs(), &mut count);
            let (mut table, mut lists) = (Table::default(), Vec::new());
            for part in parts {
                let own = open.filter(|open| part_of(mixed(open.id)) == part);
                let entries = self.runs().flat_map(|run| run.part(part)).chain(own).chain(strays.marks.iter(part));
                let entered = self.runs().map(|run| run.len(part)).sum::<usize>() + strays.marks.len(part);
                scatter(entries, entered + usize::from(own.is_some()), PART_BITS, |entry| mixed(entry.id), &mut lists);
                for list in &lists {
                    table.begin(list.len());
                    for entry in list {
                        count(entry.cell, table.see(*entry), 1);
                    }
                }
            }
            counts
        };
        let threads = if self.len() < ALONE { 1 } else { threads };
        let numbers = ranges(ids, threads).chain(std::iter::repeat(0..0));
        let mut counted = side_by_side(ranges(PARTS, threads).zip(numbers), work)?.into_iter();
        let mut all = counted.next().unwrap_or_default();
        for counts in counted {
            all.iter_mut().zip(counts).for_each(|(all, more)| *all += more);
        }
        Ok(all)
    }

    /// The entries.
    pub(super) fn iter(&self) -> impl Iterator<Item = Entry> {
        let parts = (0..PARTS).flat_map(|index| self.runs().flat_map(move |run| run.part(index)));
        let marks = self.runs().flat_map(|run| {
            let entry = |number: usize| {
                let (cell, seen) = run.marked(number)?;
                Some(Entry { id: u64::try_from(number).unwrap_or(u64::MAX), cell, seen })
            };
            run.marks.reach().filter_map(entry)
        });
        let id = |id: u64| match &self.index {
            None => id,
            Some(index) => u32::try_from(id).map_or(texts::NO_ID, |number| index.id(number)),
        };
        let all = parts.chain(self.open.filter(|open| open.seen != 0)).chain(marks);
        all.map(move |entry| Entry { id: id(entry.id), ..entry })
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

    /// Rows of a worker that look random: number of the id, cell, selections. Most ids stay in one cell.
    fn rows(worker: u64) -> Vec<(u32, u32, u32)> {
        let row = |row: u64| {
            let mixed = mixed(row ^ worker << 40);
            // The workers' ids overlap; some rows have none.
            let number = u32::try_from(worker * 3_000 + mixed % 5_000).unwrap();
            let cell =
                if (mixed >> 20).is_multiple_of(9) { u32::try_from(mixed >> 30 & 31).unwrap() } else { number % 37 };
            let seen = u32::try_from(mixed >> 40 & 7).unwrap();
            (if (mixed >> 50).is_multiple_of(16) { UNSEEN } else { number }, cell, seen << 3)
        };
        (0..20_000).map(row).collect()
    }

    #[test]
    fn numbered_ids_are_counted_as_plain_ones() {
        let ids: Vec<u64> = (0..12_000).map(|number| mixed(number) >> 1).collect();
        let index = Arc::new(Index::of_ids(ids.clone()));
        for (first_cell, shift) in [(0, 0), (1 << 28, 0), (0, 24)] {
            let mask = 0b11_1000 << shift;
            let (mut plain, mut numbered) = (Entries::default(), Entries::new(Some(Arc::clone(&index))));
            for worker in 0..3 {
                let rows = rows(worker);
                let (mut own, mut placed) = (Entries::default(), Entries::new(Some(Arc::clone(&index))));
                for rows in rows.chunks(777) {
                    let numbers: Vec<u32> = rows.iter().map(|row| row.0).collect();
                    let cells: Vec<u32> = rows.iter().map(|row| row.1 + first_cell).collect();
                    let seen: Vec<u32> = rows.iter().map(|row| row.2 << shift).collect();
                    let of = |number: &u32| ids.get(place(*number)).copied().unwrap_or(texts::NO_ID);
                    own.add(&cells, &numbers.iter().map(of).collect::<Vec<_>>(), &seen, mask);
                    placed.add_numbers(&cells, &numbers, &seen, mask);
                }
                // What one worker calls the cell 0 is the cell 5 of the next.
                let cells: Vec<u32> = (0..68).map(|cell| (cell + 5 * u32::try_from(worker).unwrap()) % 68).collect();
                plain.absorb(own, |id| id, &cells);
                numbered.absorb(placed, |id| id, &cells);
            }
            let wanted = [3 + shift, 5 + shift];
            let cells = if first_cell == 0 { 68 } else { 1 };
            let counts = plain.count(cells, &wanted, 1).unwrap();
            assert!(first_cell > 0 || counts.iter().filter(|count| **count > 50).count() > 60);
            for threads in [1, 2, 5] {
                assert_eq!(numbered.count(cells, &wanted, threads).unwrap(), counts);
            }
            let set = |entries: &Entries| {
                let mut known = std::collections::BTreeMap::new();
                entries.iter().for_each(|entry| *known.entry((entry.id, entry.cell)).or_insert(0) |= entry.seen);
                known
            };
            assert_eq!(set(&numbered), set(&plain));
        }
    }
}
