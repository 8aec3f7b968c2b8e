//! The ids of a column as numbers without gaps, so that what is known of an id has a place of its own.

use crate::engine::place::place;
use crate::engine::texts;

/// The ids of a column in all batches of a table, numbered from 0 in the order in which they come first.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Index {
    /// By batch and row; [`UNSEEN`](crate::engine::place::UNSEEN) where the row has none.
    numbers: Vec<Vec<u32>>,
    ids: Vec<u64>,
}

impl Index {
    pub(super) fn new(numbers: Vec<Vec<u32>>, ids: Vec<u64>) -> Self {
        Self { numbers, ids }
    }

    /// An index of ids without rows.
    #[cfg(test)]
    pub(super) fn of_ids(ids: Vec<u64>) -> Self {
        Self { numbers: Vec::new(), ids }
    }

    /// The numbers of the rows of a batch.
    pub(super) fn numbers(&self, batch: usize) -> &[u32] {
        self.numbers.get(batch).map(Vec::as_slice).unwrap_or_default()
    }

    /// How many ids there are.
    pub(super) fn len(&self) -> usize {
        self.ids.len()
    }

    /// The id of a number, [`texts::NO_ID`] where there is none.
    pub(super) fn id(&self, number: u32) -> u64 {
        self.ids.get(place(number)).copied().unwrap_or(texts::NO_ID)
    }
}
