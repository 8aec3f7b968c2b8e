//! The entries of one worker.

use super::blocks::{PARTS, Parts, mixed, part_of};
use super::entry::{Bits, Entry, Narrow};
use super::marks::Marks;
use crate::engine::place::place;
use crate::engine::texts;

/// The entries of one worker, by part of the id.
#[derive(Debug, Clone, Default)]
pub(super) struct Run {
    pub(super) bits: Bits,
    /// The first entries of numbered ids.
    pub(super) marks: Marks,
    narrow: Parts<Narrow>,
    others: Parts<Entry>,
    /// Whether an id is none of a plain number, so that another numbering of texts changes it.
    pub(super) interned: bool,
    /// The cells behind the cells of the entries; their own without it.
    pub(super) cells: Option<Vec<u32>>,
}

impl Run {
    #[inline]
    pub(super) fn push(&mut self, entry: Entry) {
        self.interned |= entry.id & texts::NO_ID != 0;
        let part = part_of(mixed(entry.id));
        match self.bits.narrow(entry) {
            Some(narrow) => self.narrow.push(part, PARTS, narrow),
            None => self.others.push(part, PARTS, entry),
        }
    }

    pub(super) fn is_empty(&self) -> bool {
        self.marks.is_empty() && self.narrow.is_empty() && self.others.is_empty()
    }

    pub(super) fn len(&self, index: usize) -> usize {
        self.narrow.len(index) + self.others.len(index)
    }

    #[inline]
    pub(super) fn cell(&self, there: u32) -> u32 {
        match &self.cells {
            None => there,
            Some(cells) => cells.get(place(there)).copied().unwrap_or(there),
        }
    }

    /// The mark of a numbered id.
    #[inline]
    pub(super) fn marked(&self, number: usize) -> Option<(u32, u32)> {
        self.marks.get(number).map(|mark| self.read(mark))
    }

    /// The cell and the selections of a mark.
    pub(super) fn read(&self, mark: u32) -> (u32, u32) {
        let (cell, seen) = self.bits.parted(mark);
        (self.cell(cell), seen)
    }

    pub(super) fn part(&self, index: usize) -> impl Iterator<Item = Entry> {
        let entries = self.narrow.iter(index).map(|narrow| self.bits.wide(narrow)).chain(self.others.iter(index));
        entries.map(|entry| Entry { cell: self.cell(entry.cell), ..entry })
    }
}
