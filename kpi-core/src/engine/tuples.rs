//! Ids made of several columns, as numbers.

use super::texts::{Map, translate_id};

/// Marks a number of a tuple, below the mark of interned texts.
const TUPLE: u64 = 1 << 62;

/// Tuples of ids, numbered. A tuple of one is its id where that leaves the mark free.
#[derive(Debug, Clone, Default)]
pub(crate) struct Tuples {
    known: Map<Box<[u64]>, u64>,
    tuples: Vec<Box<[u64]>>,
}

impl Tuples {
    pub(crate) fn id(&mut self, parts: &[u64]) -> u64 {
        if let [one] = parts
            && one & TUPLE == 0
        {
            return *one;
        }
        if let Some(known) = self.known.get(parts) {
            return *known;
        }
        let id = TUPLE | u64::try_from(self.tuples.len()).unwrap_or(0);
        self.tuples.push(parts.into());
        self.known.insert(parts.into(), id);
        id
    }

    /// The numbers that the tuples of `other` have here; `texts` translates its texts.
    pub(crate) fn absorb(&mut self, other: &Self, texts: &[u32]) -> Vec<u64> {
        let translated = |tuple: &[u64]| tuple.iter().map(|id| translate_id(*id, texts)).collect::<Vec<_>>();
        other.tuples.iter().map(|tuple| self.id(&translated(tuple))).collect()
    }
}

/// The number of a tuple in another numbering; `None` when the number is no tuple.
pub(crate) fn translate(id: u64, tuples: &[u64]) -> Option<u64> {
    let is_tuple = id & TUPLE != 0 && id >> 63 == 0;
    is_tuple.then(|| usize::try_from(id & !TUPLE).ok().and_then(|index| tuples.get(index)).copied()).flatten()
}
