//! Sums of the rows of a cell that passed the same selections.

use std::collections::BTreeMap;

use super::batch::place;
use super::pairs::Pairs;

/// Classes remembered for the next row; a power of two.
const RECENT: usize = 512;

/// Rows of one cell, one currency and the same selections.
#[derive(Debug, Clone, Copy)]
pub(super) struct Bin {
    pub(super) cell: u32,
    /// Code of the currency, where amounts stay in it.
    pub(super) currency: u32,
    pub(super) seen: u32,
}

/// Counts and sums by bin. The first bin takes the rows that count nowhere.
#[derive(Debug, Clone)]
pub(super) struct Bins {
    values: usize,
    /// Currency and selections, numbered.
    classes: Vec<(u32, u32)>,
    class_of: BTreeMap<(u32, u32), u32>,
    /// The classes met last, by a few bits of their key.
    recent: Vec<(u32, u32, u32)>,
    pairs: Pairs,
    pub(super) bins: Vec<Bin>,
    pub(super) rows: Vec<u64>,
    /// By bin, then by value.
    sums: Vec<i128>,
    /// Rows without the value; as long as [`sums`](Self::sums) once there is one.
    missing: Vec<u64>,
}

impl Bins {
    pub(super) fn new(values: usize) -> Self {
        let nowhere = Bin { cell: u32::MAX, currency: 0, seen: 0 };
        Self {
            values,
            classes: Vec::new(),
            class_of: BTreeMap::new(),
            recent: vec![(0, 0, 0); RECENT],
            pairs: Pairs::default(),
            bins: vec![nowhere],
            rows: vec![0],
            sums: vec![0; values],
            missing: Vec::new(),
        }
    }

    fn class(&mut self, currency: u32, seen: u32) -> u32 {
        *self.class_of.entry((currency, seen)).or_insert_with(|| {
            self.classes.push((currency, seen));
            u32::try_from(self.classes.len() - 1).unwrap_or(u32::MAX)
        })
    }

    fn bin(&mut self, cell: u32, class: u32) -> u32 {
        let (bins, classes) = (&mut self.bins, &self.classes);
        let number = self.pairs.number(cell, class, || {
            let (currency, seen) = classes.get(place(class)).copied().unwrap_or_default();
            bins.push(Bin { cell, currency, seen });
            u32::try_from(bins.len() - 1).unwrap_or(u32::MAX)
        });
        if self.rows.len() < self.bins.len() {
            self.rows.resize(self.bins.len(), 0);
            self.sums.resize(self.bins.len() * self.values, 0);
            if !self.missing.is_empty() {
                self.missing.resize(self.bins.len() * self.values, 0);
            }
        }
        number
    }

    /// The bins of rows, each counted.
    pub(super) fn find(&mut self, cells: &[u32], currencies: Option<&[u32]>, seen: &[u32]) -> Vec<u32> {
        let mut found = Vec::with_capacity(cells.len());
        for (row, (cell, seen)) in cells.iter().zip(seen).enumerate() {
            if *seen == 0 {
                found.push(0);
                continue;
            }
            let currency = currencies.map_or(0, |currencies| currencies[row]);
            let slot = place(currency.wrapping_mul(37) ^ *seen ^ (*seen >> 9)) % RECENT;
            let class = match self.recent[slot] {
                // No row that counts has an empty set of selections.
                (known, bits, class) if known == currency && bits == *seen => class,
                _ => {
                    let class = self.class(currency, *seen);
                    self.recent[slot] = (currency, *seen, class);
                    class
                }
            };
            let bin = self.bin(*cell, class);
            self.rows[place(bin)] += 1;
            found.push(bin);
        }
        found
    }

    /// Adds a value of every row to its bin.
    pub(super) fn add(&mut self, value: usize, bins: &[u32], values: &[i64], valid: Option<&[u8]>) {
        let width = self.values;
        for (bin, amount) in bins.iter().zip(values) {
            // The rows of the first bin may hold anything, and nobody reads it.
            let slot = &mut self.sums[place(*bin) * width + value];
            *slot = slot.wrapping_add(i128::from(*amount));
        }
        let Some(valid) = valid else { return };
        for (bin, _) in bins.iter().zip(valid).filter(|(_, valid)| **valid == 0) {
            if self.missing.is_empty() {
                self.missing.resize(self.sums.len(), 0);
            }
            self.missing[place(*bin) * width + value] += 1;
        }
    }

    /// The sum of a value in a bin, and how many rows had one.
    pub(super) fn sum(&self, bin: usize, value: usize) -> (i128, u64) {
        let index = bin * self.values + value;
        let missing = self.missing.get(index).copied().unwrap_or(0);
        (self.sums.get(index).copied().unwrap_or(0), self.rows.get(bin).copied().unwrap_or(0) - missing)
    }

    /// Adds the bins of others, their cells and currencies translated.
    pub(super) fn absorb(&mut self, other: &Self, cell: impl Fn(u32) -> u32, text: impl Fn(u32) -> u32) {
        for (index, bin) in other.bins.iter().enumerate().skip(1) {
            let class = self.class(text(bin.currency), bin.seen);
            let own = place(self.bin(cell(bin.cell), class));
            self.rows[own] += other.rows[index];
            for value in 0..self.values {
                self.sums[own * self.values + value] += other.sums[index * self.values + value];
            }
            if !other.missing.is_empty() {
                if self.missing.is_empty() {
                    self.missing.resize(self.sums.len(), 0);
                }
                for value in 0..self.values {
                    self.missing[own * self.values + value] += other.missing[index * self.values + value];
                }
            }
        }
    }
}
