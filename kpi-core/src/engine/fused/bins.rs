//! Sums of the rows of a cell that passed the same selections.

use super::amounts::Amounts;
use super::pairs::Pairs;
use crate::engine::place::{UNSEEN, place};
use crate::engine::texts::Map;

/// Selections up to which the sets of them are numbered in a table.
const DENSE: u32 = 12;
/// Sets of more selections that are remembered for the next row; a power of two.
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
    /// Sets of selections, numbered: by the set while it is small, else in a map.
    class_of: Vec<u32>,
    large: Map<u32, u32>,
    /// The large sets met last, by some of their bits.
    recent: Vec<(u32, u32)>,
    classes: u32,
    /// The first bin of a cell and class.
    pairs: Pairs,
    /// Bins of further currencies of a cell and class.
    more: Map<(u32, u32, u32), u32>,
    pub(super) bins: Vec<Bin>,
    /// Their currencies once more, for the rows that come.
    currencies: Vec<u32>,
    pub(super) rows: Vec<u64>,
    /// By bin, then by value.
    sums: Amounts,
    /// Of no value do the sizes of all rows so far add up to more; not kept up once the sums are wide.
    bound: u128,
    /// Rows without the value, by bin and value; empty while there is none.
    missing: Vec<u64>,
}

fn recent(seen: u32) -> usize {
    place(seen ^ (seen >> 9) ^ (seen >> 18)) % RECENT
}

/// The values of rows; bytes of 1 for the rows that have one.
#[derive(Debug, Clone, Copy)]
pub(super) struct Addend<'c> {
    pub(super) values: &'c [i64],
    pub(super) valid: Option<&'c [u8]>,
}

impl Addend<'_> {
    /// At least what the sizes of all values add up to.
    fn sizes(&self) -> u128 {
        let of = |(all, sum): (u64, u64), size: u64| (all | size, sum.wrapping_add(size));
        let (mut all, mut sum) = self.values.iter().map(|value| value.cast_unsigned()).fold((0, 0), of);
        if all >> 63 != 0 {
            (all, sum) = self.values.iter().map(|value| value.unsigned_abs()).fold((0, 0), of);
        }
        let most = u128::try_from(self.values.len()).unwrap_or(u128::MAX).saturating_mul(all.into());
        if most >> 64 == 0 { sum.into() } else { most }
    }
}

/// Adds row by row: the sums of a bin lie side by side.
fn add_rows<T>(sums: &mut [T], width: usize, bins: &[u32], addends: &[Addend<'_>], add: impl Fn(&mut T, i64) + Copy) {
    for (group, addends) in addends.chunks(4).enumerate() {
        let first = group * 4;
        match addends {
            [a] => add_columns(sums, width, first, bins, [a.values], add),
            [a, b] => add_columns(sums, width, first, bins, [a.values, b.values], add),
            [a, b, c] => add_columns(sums, width, first, bins, [a.values, b.values, c.values], add),
            [a, b, c, d] => add_columns(sums, width, first, bins, [a.values, b.values, c.values, d.values], add),
            _ => {}
        }
    }
}

fn add_columns<T, const N: usize>(
    sums: &mut [T],
    width: usize,
    first: usize,
    bins: &[u32],
    columns: [&[i64]; N],
    add: impl Fn(&mut T, i64) + Copy,
) {
    let columns = columns.map(|column| &column[..bins.len()]);
    for (row, bin) in bins.iter().enumerate() {
        let start = place(*bin) * width + first;
        for (sum, column) in sums[start..start + N].iter_mut().zip(&columns) {
            add(sum, column[row]);
        }
    }
}

impl Bins {
    pub(super) fn new(values: usize, selections: usize) -> Self {
        let nowhere = Bin { cell: u32::MAX, currency: 0, seen: 0 };
        let dense = u32::try_from(selections).ok().filter(|selections| *selections <= DENSE);
        Self {
            values,
            class_of: dense.map(|selections| vec![UNSEEN; 1 << selections]).unwrap_or_default(),
            large: Map::default(),
            recent: if dense.is_some() { Vec::new() } else { vec![(0, UNSEEN); RECENT] },
            classes: 0,
            pairs: Pairs::default(),
            more: Map::default(),
            bins: vec![nowhere],
            currencies: vec![0],
            rows: vec![0],
            sums: Amounts::zeros(values),
            bound: 0,
            missing: Vec::new(),
        }
    }

    /// The number of a set of selections where it is found at once; [`UNSEEN`] where it is not.
    #[inline]
    fn class(&self, seen: u32) -> u32 {
        match self.class_of.get(place(seen)) {
            Some(known) => *known,
            // No row that counts has an empty set.
            None => self.recent.get(recent(seen)).filter(|(set, _)| *set == seen).map_or(UNSEEN, |(_, class)| *class),
        }
    }

    #[cold]
    fn find_class(&mut self, seen: u32) -> u32 {
        let slot = match self.class_of.get_mut(place(seen)) {
            Some(slot) => slot,
            None => self.large.entry(seen).or_insert(UNSEEN),
        };
        if *slot == UNSEEN {
            *slot = self.classes;
            self.classes += 1;
        }
        let class = *slot;
        if let Some(slot) = self.recent.get_mut(recent(seen)) {
            *slot = (seen, class);
        }
        class
    }

    #[inline]
    fn bin(&mut self, cell: u32, currency: u32, seen: u32) -> u32 {
        let known = self.pairs.at_once(cell, self.class(seen));
        match self.currencies.get(place(known)) {
            Some(own) if *own == currency => known,
            _ => self.find_bin(cell, currency, seen),
        }
    }

    #[cold]
    fn find_bin(&mut self, cell: u32, currency: u32, seen: u32) -> u32 {
        let class = match self.class(seen) {
            UNSEEN => self.find_class(seen),
            known => known,
        };
        let new = u32::try_from(self.bins.len()).unwrap_or(u32::MAX);
        let mut number = self.pairs.number(cell, class, || new);
        if number != new && self.currencies.get(place(number)).is_some_and(|own| *own != currency) {
            number = *self.more.entry((cell, class, currency)).or_insert(new);
        }
        if number == new {
            self.begin(Bin { cell, currency, seen });
        }
        number
    }

    fn begin(&mut self, bin: Bin) {
        self.bins.push(bin);
        self.currencies.push(bin.currency);
        self.rows.push(0);
        self.sums.resize(self.bins.len() * self.values);
        if !self.missing.is_empty() {
            self.missing.resize(self.bins.len() * self.values, 0);
        }
    }

    /// The bins of rows, each counted.
    pub(super) fn find(&mut self, cells: &[u32], currencies: Option<&[u32]>, seen: &[u32]) -> Vec<u32> {
        let rows = cells.iter().zip(seen);
        let classes = rows.clone().map(|(cell, seen)| (*cell, self.class(*seen)));
        let mut bins = self.pairs.each_at_once(self.classes.saturating_sub(1), classes);
        match currencies {
            None => bins.iter_mut().zip(rows).for_each(|(bin, (cell, seen))| self.check(bin, *cell, 0, *seen)),
            Some(currencies) => {
                let rows = bins.iter_mut().zip(rows).zip(currencies);
                rows.for_each(|((bin, (cell, seen)), currency)| self.check(bin, *cell, *currency, *seen));
            }
        }
        bins
    }

    /// Counts a row, and finds its bin if it is none so far or one of another currency.
    #[inline]
    fn check(&mut self, bin: &mut u32, cell: u32, currency: u32, seen: u32) {
        if self.currencies.get(place(*bin)).is_none_or(|own| *own != currency) {
            *bin = if seen == 0 { 0 } else { self.find_bin(cell, currency, seen) };
        }
        if let Some(rows) = self.rows.get_mut(place(*bin)) {
            *rows += 1;
        }
    }

    /// Adds the values of rows to their bins: one addend for each value of the family.
    pub(super) fn add(&mut self, bins: &[u32], addends: &[Addend<'_>]) {
        let width = self.values;
        if !self.sums.is_wide() {
            self.bound = self.bound.saturating_add(addends.iter().map(Addend::sizes).max().unwrap_or(0));
            if self.bound >> 63 != 0 {
                self.sums.widen();
            }
        }
        // The rows of the first bin may hold anything, and nobody reads it.
        match &mut self.sums {
            Amounts::Narrow(sums) => add_rows(sums, width, bins, addends, |sum, value| *sum = sum.wrapping_add(value)),
            Amounts::Wide(sums) => {
                add_rows(sums, width, bins, addends, |sum, value| *sum = sum.wrapping_add(i128::from(value)));
            }
        }
        for (value, addend) in addends.iter().enumerate() {
            let Some(valid) = addend.valid else { continue };
            for (bin, _) in bins.iter().zip(valid).filter(|(_, valid)| **valid == 0) {
                if self.missing.is_empty() {
                    self.missing.resize(self.bins.len() * width, 0);
                }
                self.missing[place(*bin) * width + value] += 1;
            }
        }
    }

    /// Forgets what only finds bins, and the room for more: none is added to any more.
    pub(super) fn seal(&mut self) {
        self.bins.shrink_to_fit();
        self.rows.shrink_to_fit();
        self.sums.shrink();
        (self.class_of, self.recent, self.currencies) = (Vec::new(), Vec::new(), Vec::new());
        (self.pairs, self.more, self.large) = (Pairs::default(), Map::default(), Map::default());
    }

    /// The sum of a value in a bin, and how many rows had one.
    pub(super) fn sum(&self, bin: usize, value: usize) -> (i128, u64) {
        let index = bin * self.values + value;
        let missing = self.missing.get(index).copied().unwrap_or(0);
        (self.sums.get(index).unwrap_or(0), self.rows.get(bin).copied().unwrap_or(0) - missing)
    }

    /// Adds the bins of others, their cells and currencies translated.
    pub(super) fn absorb(&mut self, other: &Self, cell: impl Fn(u32) -> u32, text: impl Fn(u32) -> u32) {
        self.bound = self.bound.saturating_add(other.bound);
        if other.sums.is_wide() || self.bound >> 63 != 0 {
            self.sums.widen();
        }
        for (index, bin) in other.bins.iter().enumerate().skip(1) {
            let own = place(self.bin(cell(bin.cell), text(bin.currency), bin.seen));
            self.rows[own] += other.rows[index];
            for value in 0..self.values {
                self.sums.add(own * self.values + value, other.sums.get(index * self.values + value).unwrap_or(0));
            }
            if !other.missing.is_empty() {
                if self.missing.is_empty() {
                    self.missing.resize(self.bins.len() * self.values, 0);
                }
                for value in 0..self.values {
                    self.missing[own * self.values + value] += other.missing[index * self.values + value];
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;

    /// Rows with numbers that look random: cell, currency, selections, amount.
    fn rows(count: u64, seed: u64) -> impl Iterator<Item = (u32, u32, u32, i64)> {
        (0..count).map(move |row| {
            let mixed = super::super::blocks::mixed(row.wrapping_mul(7).wrapping_add(seed));
            let part = |shift: u32, of: u64| u32::try_from((mixed >> shift) % of).unwrap();
            (part(0, 50), part(8, 3), part(16, 9), i64::try_from(mixed % 2_000_000).unwrap() - 1_000_000)
        })
    }

    type Known = BTreeMap<(u32, u32, u32), (i128, u64)>;

    fn add(
        bins: &mut Bins,
        known: &mut Known,
        rows: impl Iterator<Item = (u32, u32, u32, i64)>,
        times: i64,
        spread: u32,
    ) {
        let rows: Vec<_> =
            rows.map(|(cell, currency, seen, amount)| (cell, currency, seen << spread, amount)).collect();
        for chunk in rows.chunks(1_000) {
            let column = |pick: fn(&(u32, u32, u32, i64)) -> u32| chunk.iter().map(pick).collect::<Vec<u32>>();
            let found = bins.find(&column(|r| r.0), Some(&column(|r| r.1)), &column(|r| r.2));
            let values: Vec<i64> = chunk.iter().map(|row| row.3 * times).collect();
            let valid: Vec<u8> = chunk.iter().map(|row| u8::from(row.3 % 5 != 0)).collect();
            let masked: Vec<i64> = values.iter().zip(&valid).map(|(value, valid)| value * i64::from(*valid)).collect();
            bins.add(&found, &[Addend { values: &masked, valid: Some(&valid) }]);
            for (row, value) in chunk.iter().zip(&masked).filter(|(row, _)| row.2 != 0) {
                let sum = known.entry((row.0, row.1, row.2)).or_default();
                *sum = (sum.0 + i128::from(*value), sum.1 + u64::from(row.3 % 5 != 0));
            }
        }
    }

    fn found(bins: &Bins) -> Known {
        let of = |(index, bin): (usize, &Bin)| ((bin.cell, bin.currency, bin.seen), bins.sum(index, 0));
        bins.bins.iter().enumerate().skip(1).map(of).collect()
    }

    #[test]
    fn sums_are_exact_when_they_outgrow_64_bits_and_when_two_workers_meet() {
        // Few selections and many; amounts of 21 and of 62 bits.
        for (selections, spread) in [(4, 0), (30, 20)] {
            for times in [1, 1_i64 << 41] {
                let (mut here, mut there) = (Bins::new(1, selections), Bins::new(1, selections));
                let mut known = Known::new();
                add(&mut here, &mut known, rows(5_000, 1), times, spread);
                assert_eq!(found(&here), known);
                assert_eq!(here.sums.is_wide(), times > 1);
                // The other worker calls the cell 49 what is the cell 0 here, and so on.
                let mut theirs = Known::new();
                add(&mut there, &mut theirs, rows(3_000, 2), 1, spread);
                here.absorb(&there, |cell| 49 - cell, |text| text + 1);
                for ((cell, currency, seen), (sum, rows)) in theirs {
                    let both = known.entry((49 - cell, currency + 1, seen)).or_default();
                    *both = (both.0 + sum, both.1 + rows);
                }
                assert_eq!(found(&here), known);
            }
        }
    }
}
