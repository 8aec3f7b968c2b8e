//! Numbers for pairs of small numbers, looked up once per row.

use crate::engine::place::{UNSEEN, place};
use crate::engine::texts::Map;

/// Slots of the table at most: 16 MiB.
const LIMIT: usize = 1 << 22;
/// Slots up to which a table may be as empty as it is; a larger one may have `EMPTY` slots for each pair when it grows.
const SMALL: usize = 1 << 16;
const EMPTY: usize = 32;

/// What is known of pairs `(a, b)`: a table while both are small, then the first `b` of each `a` and a map.
///
/// The table has the pairs of an `a` side by side, or, `ACROSS`, those of a `b`: what is asked for one after the other
/// should lie together.
#[derive(Debug, Clone, Default)]
pub(super) struct Pairs<const ACROSS: bool = false> {
    width: usize,
    table: Vec<u32>,
    /// Pairs in the table.
    used: usize,
    sparse: bool,
    first: Vec<(u32, u32)>,
    rest: Map<(u32, u32), u32>,
}

impl<const ACROSS: bool> Pairs<ACROSS> {
    #[inline]
    fn row_and_column(a: u32, b: u32) -> (usize, usize) {
        if ACROSS { (place(b), place(a)) } else { (place(a), place(b)) }
    }

    /// The number of a pair where it is found at once; [`UNSEEN`] where it is not, known or not.
    #[inline]
    pub(super) fn at_once(&self, a: u32, b: u32) -> u32 {
        if !self.sparse {
            let (row, column) = Self::row_and_column(a, b);
            let known = self.table.get(row * self.width + column).copied().unwrap_or(UNSEEN);
            return if column < self.width { known } else { UNSEEN };
        }
        self.first.get(place(a)).filter(|(known, _)| *known == b).map_or(UNSEEN, |(_, number)| *number)
    }

    /// The same for many pairs. No pair of the table has a column with other bits than `columns`.
    pub(super) fn each_at_once(&self, columns: u32, pairs: impl Iterator<Item = (u32, u32)>) -> Vec<u32> {
        // The width is a power of two.
        if self.sparse || place(columns) >= self.width {
            return pairs.map(|(a, b)| self.at_once(a, b)).collect();
        }
        let (table, width) = (self.table.as_slice(), self.width);
        let number = |(a, b)| {
            let (row, column) = Self::row_and_column(a, b);
            table.get(row * width + column).copied().unwrap_or(UNSEEN)
        };
        pairs.map(number).collect()
    }

    /// The number of a pair; `make` gives it the first time.
    #[inline]
    pub(super) fn number(&mut self, a: u32, b: u32, make: impl FnOnce() -> u32) -> u32 {
        match self.at_once(a, b) {
            UNSEEN => self.slow(a, b, make),
            known => known,
        }
    }

    #[cold]
    fn slow(&mut self, a: u32, b: u32, make: impl FnOnce() -> u32) -> u32 {
        if !self.sparse && !self.fits(a, b) {
            self.thin_out();
        }
        if self.sparse {
            // Only where the first place is taken by another may the pair be in the map.
            let taken = self.first.get(place(a)).is_some_and(|(_, number)| *number != UNSEEN);
            if taken && let Some(known) = self.rest.get(&(a, b)) {
                return *known;
            }
            let number = make();
            self.keep(a, b, number);
            return number;
        }
        let number = make();
        let (row, column) = Self::row_and_column(a, b);
        if let Some(slot) = self.table.get_mut(row * self.width + column) {
            *slot = number;
            self.used += 1;
        }
        number
    }

    fn too_large(&self, slots: usize) -> bool {
        slots > LIMIT || (slots > SMALL && slots / EMPTY > self.used)
    }

    /// Makes room for the pair; `false` when the table would get too large.
    fn fits(&mut self, a: u32, b: u32) -> bool {
        let (row, column) = Self::row_and_column(a, b);
        if column >= self.width {
            let Some(width) = column.checked_add(1).and_then(usize::checked_next_power_of_two) else { return false };
            let rows = self.table.len().checked_div(self.width).unwrap_or(0);
            if self.too_large(rows.max(row.saturating_add(1)).saturating_mul(width)) {
                return false;
            }
            let mut wider = vec![UNSEEN; rows * width];
            if self.width > 0 {
                for (from, to) in self.table.chunks(self.width).zip(wider.chunks_mut(width)) {
                    to[..from.len()].copy_from_slice(from);
                }
            }
            (self.table, self.width) = (wider, width);
        }
        let wanted = row.saturating_add(1).saturating_mul(self.width);
        if wanted > self.table.len() {
            if self.too_large(wanted) {
                return false;
            }
            let rows = wanted.max(self.table.len().saturating_mul(2)).min(LIMIT);
            self.table.resize(rows - rows % self.width, UNSEEN);
        }
        true
    }

    fn thin_out(&mut self) {
        self.sparse = true;
        let (table, width) = (std::mem::take(&mut self.table), self.width.max(1));
        for (index, number) in table.into_iter().enumerate().filter(|(_, number)| *number != UNSEEN) {
            let at = |index: usize| u32::try_from(index).unwrap_or(u32::MAX);
            let (row, column) = (at(index / width), at(index % width));
            let (a, b) = if ACROSS { (column, row) } else { (row, column) };
            self.keep(a, b, number);
        }
    }

    fn keep(&mut self, a: u32, b: u32, number: u32) {
        let row = place(a);
        if row >= self.first.len() {
            self.first.resize(row + 1, (UNSEEN, UNSEEN));
        }
        match self.first.get_mut(row) {
            Some(slot) if slot.1 == UNSEEN => *slot = (b, number),
            _ => {
                self.rest.insert((a, b), number);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_stay_when_the_table_grows_and_when_it_becomes_a_map() {
        grow(Pairs::<false>::default());
        grow(Pairs::<true>::default());
    }

    fn grow<const ACROSS: bool>(mut pairs: Pairs<ACROSS>) {
        let mut made = Vec::new();
        let asked = [(0, 0), (3, 1), (0, 9), (70_000, 2), (3, 900), (9_000_000, 1), (1, 5_000_000), (0, 0)];
        for (a, b) in asked {
            let next = u32::try_from(made.len()).unwrap();
            let number = pairs.number(a, b, || next);
            if number == next {
                made.push((a, b));
            }
            assert_eq!(made[usize::try_from(number).unwrap()], (a, b));
            // Many at a time are found like one: pairs whose columns the table has, and any.
            for limit in [4, u32::MAX] {
                let around = made.iter().flat_map(|(a, b)| [(*a, *b), (*b, *a), (a + 1, *b)]);
                let around: Vec<(u32, u32)> = around.filter(|(a, b)| *(if ACROSS { a } else { b }) < limit).collect();
                let columns = around.iter().fold(0, |all, (a, b)| all | if ACROSS { a } else { b });
                let one_by_one: Vec<u32> = around.iter().map(|(a, b)| pairs.at_once(*a, *b)).collect();
                assert_eq!(pairs.each_at_once(columns, around.into_iter()), one_by_one);
            }
        }
        assert_eq!(made.len(), asked.len() - 1);
        for (index, (a, b)) in made.iter().enumerate() {
            assert_eq!(pairs.number(*a, *b, || unreachable!()), u32::try_from(index).unwrap());
        }
    }
}
