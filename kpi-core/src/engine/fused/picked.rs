//! Which rows of a batch are meant.

use arrow_buffer::{BooleanBuffer, NullBuffer};

use super::column::Valid;
use crate::engine::place::place;

/// Rows of a batch: a range, or some rows of one.
pub(super) struct Picked {
    pub(super) first: usize,
    pub(super) rows: usize,
    /// Rows of the batch, when not all of the range are meant.
    picks: Option<Vec<u32>>,
}

/// The bytes of all values of a byte's bits.
const SPREAD: [[u8; 8]; 256] = {
    let mut table = [[0; 8]; 256];
    let mut byte = 0;
    while byte < 256 {
        let mut bit = 0;
        while bit < 8 {
            table[byte][bit] = if byte >> bit & 1 == 1 { 1 } else { 0 };
            bit += 1;
        }
        byte += 1;
    }
    table
};

/// One byte per bit.
fn spread(bits: &BooleanBuffer) -> Vec<u8> {
    let mut bytes = Vec::with_capacity(bits.len() + 64);
    for word in bits.bit_chunks().iter_padded() {
        for byte in word.to_le_bytes() {
            bytes.extend_from_slice(&SPREAD[usize::from(byte)]);
        }
    }
    bytes.truncate(bits.len());
    bytes
}

impl Picked {
    pub(super) fn range(first: usize, rows: usize) -> Self {
        Self { first, rows, picks: None }
    }

    /// Whether they are all rows of a range.
    pub(super) fn is_range(&self) -> bool {
        self.picks.is_none()
    }

    /// The rows that passed a selection, with the selections that they passed.
    pub(super) fn passing(&self, seen: &[u32]) -> (Self, Vec<u32>) {
        let (mut picks, mut kept, mut rows) = (vec![0_u32; seen.len()], vec![0_u32; seen.len()], 0);
        // Every row is written and most are written over: which ones pass cannot be foretold.
        for (row, seen) in (0..).zip(seen) {
            (picks[rows], kept[rows]) = (row, *seen);
            rows += usize::from(*seen != 0);
        }
        picks.truncate(rows);
        kept.truncate(rows);
        let first = u32::try_from(self.first).unwrap_or(u32::MAX);
        picks.iter_mut().for_each(|pick| {
            *pick = match &self.picks {
                None => first.saturating_add(*pick),
                Some(picks) => picks.get(place(*pick)).copied().unwrap_or_default(),
            }
        });
        (Self { first: self.first, rows, picks: Some(picks) }, kept)
    }

    /// The values of the rows.
    pub(super) fn fetch<T: Copy + Default, U>(&self, all: &[T], mut make: impl FnMut(T) -> U) -> Vec<U> {
        match &self.picks {
            None => all.get(self.first..self.first + self.rows).unwrap_or_default().iter().map(|v| make(*v)).collect(),
            Some(picks) => {
                let value = |pick: &u32| usize::try_from(*pick).ok().and_then(|pick| all.get(pick)).copied();
                picks.iter().map(|pick| make(value(pick).unwrap_or_default())).collect()
            }
        }
    }

    /// The rows as places in the batch.
    pub(super) fn places(&self) -> Box<dyn Iterator<Item = usize> + '_> {
        match &self.picks {
            None => Box::new(self.first..self.first + self.rows),
            Some(picks) => Box::new(picks.iter().map(|pick| usize::try_from(*pick).unwrap_or(usize::MAX))),
        }
    }

    /// One byte per row.
    pub(super) fn bytes(&self, bits: &BooleanBuffer) -> Vec<u8> {
        match &self.picks {
            None => spread(&bits.slice(self.first, self.rows)),
            Some(picks) => {
                let bit = |pick: &u32| usize::try_from(*pick).is_ok_and(|pick| pick < bits.len() && bits.value(pick));
                picks.iter().map(|pick| u8::from(bit(pick))).collect()
            }
        }
    }

    /// One byte per row, 1 where there is a value.
    pub(super) fn validity(&self, nulls: Option<&NullBuffer>) -> Valid {
        nulls.filter(|nulls| nulls.null_count() > 0).map(|nulls| self.bytes(nulls.inner()))
    }
}
