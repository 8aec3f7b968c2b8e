//! Items cut into parts, in blocks that are never moved.

/// Parts: so many that the ends of all fit the first cache.
pub(super) const PARTS: usize = 1 << PART_BITS;
pub(super) const PART_BITS: u32 = 6;
/// Items per block: some kilobytes.
const BLOCK: usize = 256;

/// Lists of items by part. They grow block by block, so that large ones are not copied while they grow.
#[derive(Debug, Clone)]
pub(super) struct Parts<T> {
    /// The block of each part that has room.
    last: Vec<Vec<T>>,
    full: Vec<Vec<Vec<T>>>,
}

impl<T> Default for Parts<T> {
    fn default() -> Self {
        Self { last: Vec::new(), full: Vec::new() }
    }
}

impl<T: Copy> Parts<T> {
    /// Adds an item to a part of so many.
    #[inline]
    pub(super) fn push(&mut self, part: usize, parts: usize, item: T) {
        match self.last.get_mut(part) {
            Some(block) if block.len() < BLOCK => block.push(item),
            _ => self.begin(part, parts, item),
        }
    }

    /// A new block for the item.
    #[cold]
    fn begin(&mut self, part: usize, parts: usize, item: T) {
        if self.last.is_empty() {
            self.last.resize(parts, Vec::new());
            self.full.resize(parts, Vec::new());
        }
        let (Some(last), Some(full)) = (self.last.get_mut(part), self.full.get_mut(part)) else { return };
        if last.len() >= BLOCK {
            full.push(std::mem::replace(last, Vec::with_capacity(BLOCK)));
        }
        last.push(item);
    }

    pub(super) fn is_empty(&self) -> bool {
        self.last.is_empty()
    }

    /// The items of a part, in the order in which they came.
    pub(super) fn iter(&self, part: usize) -> impl Iterator<Item = T> {
        self.full.get(part).into_iter().flatten().chain(self.last.get(part)).flatten().copied()
    }

    pub(super) fn len(&self, part: usize) -> usize {
        self.full.get(part).map_or(0, Vec::len) * BLOCK + self.last.get(part).map_or(0, Vec::len)
    }
}

/// A number of which all bits depend on all bits of the id.
#[inline]
pub(super) fn mixed(id: u64) -> u64 {
    let folded = u128::from(id ^ 0x9E37_79B9_7F4A_7C15) * u128::from(0xD6E8_FEB8_6659_FD93_u64);
    #[allow(clippy::cast_possible_truncation, reason = "both halves are wanted")]
    let (high, low) = ((folded >> 64) as u64, folded as u64);
    high ^ low
}

pub(super) fn part_of(hash: u64) -> usize {
    usize::try_from(hash >> (64 - PART_BITS)).unwrap_or(0)
}

/// Items that are worked on at a time, so that they and their slots fit the cache.
const SHARE: usize = 4_096;

/// Cuts the items of a part further: lists by the bits of the hash below the first `skip`, which tell the parts apart.
pub(super) fn scatter<T>(
    items: impl Iterator<Item = T>,
    count: usize,
    skip: u32,
    hash: impl Fn(&T) -> u64,
    lists: &mut Vec<Vec<T>>,
) {
    let wanted = count.div_ceil(SHARE).next_power_of_two().min(1 << 10);
    lists.iter_mut().for_each(Vec::clear);
    lists.resize_with(wanted, Vec::new);
    if let [list] = lists.as_mut_slice() {
        items.for_each(|item| list.push(item));
        return;
    }
    let bits = wanted.trailing_zeros();
    items.for_each(|item| {
        let list = usize::try_from((hash(&item) << skip) >> (64 - bits)).unwrap_or(0);
        if let Some(list) = lists.get_mut(list) {
            list.push(item);
        }
    });
}

/// Numbers of things by hash: number from 1 in the low half, a part of the hash in the high half; 0 is free.
#[derive(Debug, Default)]
pub(super) struct Slots {
    slots: Vec<u64>,
}

const TAG: u64 = 0xFFFF_FFFF_0000_0000;

impl Slots {
    /// Makes room for so many things, and forgets all.
    pub(super) fn begin(&mut self, things: usize) {
        self.slots.clear();
        self.slots.resize((things * 2).next_power_of_two().max(16), 0);
    }

    /// The index of a thing: that of the known one which `is` it, else `new`.
    #[inline]
    pub(super) fn find(&mut self, hash: u64, new: usize, is: impl Fn(usize) -> bool) -> usize {
        let mask = self.slots.len() - 1;
        #[allow(clippy::cast_possible_truncation, reason = "the low bits are wanted")]
        let mut slot = hash as usize & mask;
        loop {
            let known = self.slots[slot];
            if known == 0 {
                self.slots[slot] = (hash & TAG) | u64::try_from(new + 1).unwrap_or(u64::MAX);
                return new;
            }
            if known & TAG == hash & TAG {
                let index = usize::try_from(known & !TAG).unwrap_or(usize::MAX) - 1;
                if is(index) {
                    return index;
                }
            }
            slot = (slot + 1) & mask;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parts_keep_every_item_in_its_order() {
        let mut parts = Parts::default();
        (0..2_000_usize).for_each(|item| parts.push(item % 3, 3, item));
        for part in 0..3 {
            let wanted: Vec<usize> = (0..2_000).filter(|item| item % 3 == part).collect();
            assert_eq!((parts.iter(part).collect::<Vec<_>>(), parts.len(part)), (wanted.clone(), wanted.len()));
        }
        assert_eq!((Parts::<u8>::default().len(1), Parts::<u8>::default().is_empty()), (0, true));
    }

    #[test]
    fn things_of_one_hash_are_told_apart() {
        let (mut slots, mut things) = (Slots::default(), Vec::new());
        slots.begin(200);
        for thing in (0..200_u32).chain(0..200) {
            let index = slots.find(u64::from(thing % 7), things.len(), |known| things[known] == thing);
            if index == things.len() {
                things.push(thing);
            }
            assert_eq!(things[index], thing);
        }
        assert_eq!(things.len(), 200);
    }
}
