//! The first cell of each numbered id, in the place of its number.

use std::ops::Range;

use super::entry::Bits;
use crate::engine::place::{UNSEEN, place};

/// By number of the id: the cell that it was first seen in and the selections that saw it there; 0 where none did.
#[derive(Debug, Clone, Default)]
pub(super) struct Marks {
    of: Vec<u32>,
    /// The first number that may be marked, and the one after the last.
    from: usize,
    to: usize,
}

impl Marks {
    /// Takes the places of so many ids, once. Those that are never reached cost no memory.
    pub(super) fn begin(&mut self, ids: usize) {
        if self.of.len() != ids {
            (self.of, self.from) = (vec![0; ids], ids);
        }
    }

    /// Marks the ids of rows; `other` gets those that were in another cell before. A row that does not count has the mark
    /// 0.
    #[inline]
    pub(super) fn add(&mut self, numbers: &[u32], marks: &[u32], bits: Bits, mut other: impl FnMut(u32, u32)) {
        // The number of none has no place.
        let range = |(least, end): (u32, u32), number: &u32| (least.min(*number), end.max(number.wrapping_add(1)));
        let (least, end) = numbers.iter().fold((UNSEEN, 0), range);
        (self.from, self.to) = (self.from.min(place(least)), self.to.max(place(end)));
        for (number, new) in numbers.iter().zip(marks) {
            let Some(mark) = self.of.get_mut(place(*number)) else { continue };
            if *mark == 0 || bits.same_cell(*mark, *new) {
                *mark |= new;
            } else if *new != 0 {
                other(*number, *new);
            }
        }
    }

    #[inline]
    pub(super) fn get(&self, number: usize) -> Option<u32> {
        self.of.get(number).copied().filter(|mark| *mark != 0)
    }

    pub(super) fn within(&self, numbers: Range<usize>) -> &[u32] {
        self.of.get(numbers).unwrap_or_default()
    }

    /// The numbers between which marks are.
    pub(super) fn reach(&self) -> Range<usize> {
        self.from..self.to
    }

    pub(super) fn is_empty(&self) -> bool {
        self.from >= self.to
    }
}
