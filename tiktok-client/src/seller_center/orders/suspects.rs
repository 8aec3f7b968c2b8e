//! The first pass: which orders do not stand together.

use std::hash::BuildHasher;

use hashbrown::HashSet;

use super::super::SteadyHasher;
use super::super::text::trim;

/// Orders whose rows must be collected from all over the file before they are used.
#[derive(Debug)]
pub(crate) enum Suspects {
    /// These, by the hash of their id; an order that only shares a hash with one of them is collected too, which costs
    /// time and changes nothing.
    Some(HashSet<u64>, SteadyHasher),
    /// So many that every order is collected.
    All,
}

impl Suspects {
    pub(crate) fn contains(&self, order_id: &str) -> bool {
        match self {
            Self::Some(set, hasher) => !set.is_empty() && set.contains(&hasher.hash_one(order_id)),
            Self::All => true,
        }
    }
}

/// More scattered orders than this and all are collected: the set itself would be large.
const MOST: usize = 1 << 20;

/// Finds orders with rows in several places, and orders with a SKU twice. Memory: a bit set of fixed size and the
/// suspects. The bit set may name an order that is not scattered, never overlooks one that is.
#[derive(Debug)]
pub(crate) struct Finder {
    bits: Vec<u64>,
    mask: u64,
    suspects: HashSet<u64>,
    hasher: SteadyHasher,
    current: Option<u64>,
    skus: Vec<u64>,
    overflow: bool,
}

impl Finder {
    /// For a file of about this many bytes.
    pub(crate) fn new(bytes: u64) -> Self {
        // A row has hundreds of bytes: sixteen bits or more for an order, at most 32 MiB in all.
        let words = (bytes / 256).next_power_of_two().clamp(1 << 10, 1 << 22);
        Self {
            bits: vec![0; usize::try_from(words).unwrap_or(1 << 10)],
            mask: words * 64 - 1,
            suspects: HashSet::new(),
            hasher: SteadyHasher::default(),
            current: None,
            skus: Vec::new(),
            overflow: false,
        }
    }

    /// Notes the ids of a row.
    pub(crate) fn add(&mut self, order_id: &[u8], sku_id: &[u8]) {
        let text = |bytes| std::str::from_utf8(bytes).map_or("", trim);
        let order = self.hasher.hash_one(text(order_id));
        let sku = self.hasher.hash_one(text(sku_id));
        if self.current != Some(order) {
            self.current = Some(order);
            self.skus.clear();
            if self.test_and_set(order) {
                self.suspect(order);
            }
        }
        if self.skus.contains(&sku) {
            self.suspect(order);
        } else {
            self.skus.push(sku);
        }
    }

    fn test_and_set(&mut self, hash: u64) -> bool {
        let mut all = true;
        for turn in [0, 21, 42, 11] {
            let bit = hash.rotate_right(turn) & self.mask;
            if let Some(word) = usize::try_from(bit / 64).ok().and_then(|index| self.bits.get_mut(index)) {
                let flag = 1 << (bit % 64);
                all &= *word & flag != 0;
                *word |= flag;
            }
        }
        all
    }

    fn suspect(&mut self, order: u64) {
        if self.suspects.len() < MOST {
            self.suspects.insert(order);
        } else {
            self.overflow = true;
        }
    }

    pub(crate) fn finish(self) -> Suspects {
        if self.overflow { Suspects::All } else { Suspects::Some(self.suspects, self.hasher) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn scattered_and_repeated_orders_are_found() {
        let mut finder = Finder::new(1000);
        for (order, sku) in
            [("1", "a"), ("1", "b"), ("2", "a"), ("3", "a"), ("3", "a"), ("4", "a"), ("2", "c\t"), ("5", "a")]
        {
            finder.add(order.as_bytes(), sku.as_bytes());
        }
        let suspects = finder.finish();
        let found: Vec<bool> = ["1", "2", "3", "4", "5"].iter().map(|id| suspects.contains(id)).collect();
        assert_eq!(found, [false, true, true, false, false]);
    }

    #[test]
    fn few_orders_are_suspected_for_nothing() {
        let mut finder = Finder::new(100_000 * 400);
        for order in 0..100_000 {
            finder.add(format!("5810000{order:011}").as_bytes(), b"1");
        }
        let Suspects::Some(set, _) = finder.finish() else { panic!("too many") };
        assert!(set.len() < 50, "{} of 100000", set.len());
    }
}
