//! Groups: chains of codes, one level per dimension, numbered densely.

use super::place::{UNSEEN, place, slot};
use super::texts::Map;

/// Number of a group before the first level.
pub(crate) const ROOT: u32 = 0;

/// Codes in the table below the first group at most: 16 MiB.
const TABLE: u32 = 1 << 22;

#[derive(Debug, Clone, Default)]
struct Level {
    /// Groups below the first group of the level above, by code: all groups of the first level are here.
    below_first: Vec<u32>,
    /// By group of the level above: the first code below it and its group.
    first: Vec<(u32, u32)>,
    /// The other codes.
    rest: Map<(u32, u32), u32>,
    pairs: Vec<(u32, u32)>,
}

impl Level {
    fn number(&mut self, above: u32, code: u32) -> u32 {
        // Memory ends long before the numbers do.
        let new = u32::try_from(self.pairs.len()).unwrap_or(UNSEEN);
        let number = if above == ROOT && code < TABLE {
            let slot = slot(&mut self.below_first, code);
            if *slot == UNSEEN {
                *slot = new;
            }
            *slot
        } else {
            self.elsewhere(above, code, new)
        };
        if number == new {
            self.pairs.push((above, code));
        }
        number
    }

    fn elsewhere(&mut self, above: u32, code: u32, new: u32) -> u32 {
        let place = place(above);
        if self.first.len() <= place {
            self.first.resize(place.saturating_add(1), (UNSEEN, UNSEEN));
        }
        match self.first.get_mut(place) {
            Some(slot) if slot.1 == UNSEEN => {
                *slot = (code, new);
                new
            }
            Some((known, number)) if *known == code => *number,
            _ => *self.rest.entry((above, code)).or_insert(new),
        }
    }
}

/// Groups by level: a group of a level is a group of the level above and a code.
#[derive(Debug, Clone)]
pub(crate) struct Groups {
    levels: Vec<Level>,
}

impl Groups {
    pub(crate) fn new(levels: usize) -> Self {
        Self { levels: vec![Level::default(); levels] }
    }

    /// The group below `above` with this code.
    pub(crate) fn below(&mut self, level: usize, above: u32, code: u32) -> u32 {
        self.levels.get_mut(level).map_or(above, |level| level.number(above, code))
    }

    /// Number of groups above the last level.
    pub(crate) fn len_above(&self) -> usize {
        self.levels.len().checked_sub(2).and_then(|level| self.levels.get(level)).map_or(1, |level| level.pairs.len())
    }

    /// Adds the groups of others: the numbers that they have here, by level; `code` translates the code of a level.
    pub(crate) fn absorb(&mut self, other: &Self, code: impl Fn(usize, u32) -> u32) -> Vec<Vec<u32>> {
        let mut numbers: Vec<Vec<u32>> = Vec::with_capacity(other.levels.len());
        for (index, level) in other.levels.iter().enumerate() {
            let here = |above: u32| match numbers.last() {
                None => above,
                Some(numbers) => usize::try_from(above).ok().and_then(|i| numbers.get(i)).copied().unwrap_or(above),
            };
            let own = level.pairs.iter().map(|(above, there)| self.below(index, here(*above), code(index, *there)));
            let own = own.collect();
            numbers.push(own);
        }
        numbers
    }

    /// Number of groups of the last level.
    pub(crate) fn len(&self) -> usize {
        self.levels.last().map_or(1, |level| level.pairs.len())
    }

    /// The codes of a group of the last level, from the first level on.
    pub(crate) fn codes(&self, mut group: u32) -> Vec<u32> {
        let mut codes = Vec::with_capacity(self.levels.len());
        for level in self.levels.iter().rev() {
            let pair = usize::try_from(group).ok().and_then(|group| level.pairs.get(group));
            let (above, code) = pair.copied().unwrap_or_default();
            codes.push(code);
            group = above;
        }
        codes.reverse();
        codes
    }

    /// The codes of groups of the last level, by level.
    pub(crate) fn code_columns(&self, groups: &[u32]) -> Vec<Vec<u32>> {
        let mut at = groups.to_vec();
        let mut columns = Vec::with_capacity(self.levels.len());
        for level in self.levels.iter().rev() {
            let mut codes = Vec::with_capacity(at.len());
            for group in &mut at {
                let pair = usize::try_from(*group).ok().and_then(|group| level.pairs.get(group));
                let (above, code) = pair.copied().unwrap_or_default();
                codes.push(code);
                *group = above;
            }
            columns.push(codes);
        }
        columns.reverse();
        columns
    }

    /// The group of these codes.
    pub(crate) fn of(&mut self, codes: &[u32]) -> u32 {
        codes.iter().enumerate().fold(ROOT, |above, (level, code)| self.below(level, above, *code))
    }
}
