//! An id in a cell, and the room that it takes.

/// An id in a cell, and the selections whose rows had it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Entry {
    pub(super) id: u64,
    pub(super) cell: u32,
    pub(super) seen: u32,
}

/// An entry in less room: memory is what most entries cost.
#[derive(Debug, Clone, Copy)]
pub(super) struct Narrow {
    id: [u32; 2],
    /// The cell, then the selections in so many bits as they need.
    cell_and_seen: u32,
}

/// The bits in which the selections of entries lie: the first of them, and how many.
#[derive(Debug, Clone, Copy)]
pub(super) struct Bits {
    first: u32,
    width: u32,
}

impl Default for Bits {
    /// All of them, which leaves no room for a cell.
    fn default() -> Self {
        Self { first: 0, width: 32 }
    }
}

impl Bits {
    pub(super) fn of(mask: u32) -> Self {
        let first = mask.trailing_zeros().min(31);
        Self { first, width: (32 - mask.leading_zeros()).saturating_sub(first) }
    }

    /// A cell and selections in one number; `None` for a cell that needs the bits of the selections.
    #[inline]
    pub(super) fn joined(self, cell: u32, seen: u32) -> Option<u32> {
        let high = cell.checked_shl(self.width).filter(|high| high >> self.width == cell)?;
        Some(high | seen >> self.first)
    }

    /// The same where every cell fits; 0 where there is no selection.
    #[inline]
    pub(super) fn joined_or_none(self, cell: u32, seen: u32) -> u32 {
        if seen == 0 { 0 } else { cell << self.width | seen >> self.first }
    }

    /// The cell and the selections of a number.
    #[inline]
    pub(super) fn parted(self, joined: u32) -> (u32, u32) {
        let cell = joined >> self.width;
        (cell, (joined ^ cell << self.width) << self.first)
    }

    /// Whether two numbers are of the same cell.
    #[inline]
    pub(super) fn same_cell(self, a: u32, b: u32) -> bool {
        (a ^ b) >> self.width == 0
    }

    #[inline]
    #[allow(clippy::cast_possible_truncation, reason = "both halves are kept")]
    pub(super) fn narrow(self, entry: Entry) -> Option<Narrow> {
        let cell_and_seen = self.joined(entry.cell, entry.seen)?;
        Some(Narrow { id: [entry.id as u32, (entry.id >> 32) as u32], cell_and_seen })
    }

    #[inline]
    pub(super) fn wide(self, narrow: Narrow) -> Entry {
        let id = u64::from(narrow.id[0]) | u64::from(narrow.id[1]) << 32;
        let (cell, seen) = self.parted(narrow.cell_and_seen);
        Entry { id, cell, seen }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::engine::texts;

    #[test]
    fn an_entry_in_less_room_is_the_same_entry() {
        let ids = [0, 1, 576_461_413_038_785_752, (1 << 63) - 1, texts::NO_ID | 7];
        for mask in [1, 0b1_0110, 1 << 31, u32::MAX, 0x8000_0001, 0x0FFF_F000] {
            let bits = Bits::of(mask);
            for (id, cell) in ids.into_iter().flat_map(|id| [0, 1, 73_000, 1 << 20, u32::MAX].map(|cell| (id, cell))) {
                for seen in [mask, mask & 0x5555_5555, 1 << mask.trailing_zeros()] {
                    let entry = Entry { id, cell, seen };
                    assert!(bits.narrow(entry).is_none_or(|narrow| bits.wide(narrow) == entry), "{mask} {entry:?}");
                }
            }
            let small = Entry { id: 1, cell: 1, seen: mask };
            assert_eq!(bits.narrow(small).is_some(), bits.width < 32);
            assert!(Bits::default().narrow(small).is_none());
        }
    }
}
