//! Sums in 64 bits while they fit.

use crate::engine::place::of_each;

/// Sums by place.
#[derive(Debug, Clone)]
pub(super) enum Amounts {
    Narrow(Vec<i64>),
    Wide(Vec<i128>),
}

impl Amounts {
    pub(super) fn zeros(count: usize) -> Self {
        Self::Narrow(vec![0; count])
    }

    pub(super) fn is_wide(&self) -> bool {
        matches!(self, Self::Wide(_))
    }

    pub(super) fn resize(&mut self, count: usize) {
        match self {
            Self::Narrow(sums) => sums.resize(count, 0),
            Self::Wide(sums) => sums.resize(count, 0),
        }
    }

    pub(super) fn get(&self, index: usize) -> Option<i128> {
        match self {
            Self::Narrow(sums) => sums.get(index).copied().map(i128::from),
            Self::Wide(sums) => sums.get(index).copied(),
        }
    }

    /// The sums at some places; `None` when one is none of its places.
    pub(super) fn of(&self, places: &[u32]) -> Option<Vec<i128>> {
        match self {
            Self::Narrow(sums) => of_each(sums, places, i128::from),
            Self::Wide(sums) => of_each(sums, places, |sum| sum),
        }
    }

    pub(super) fn add(&mut self, index: usize, more: i128) {
        if let Self::Narrow(sums) = self {
            if let Some(sum) = i64::try_from(more).ok().and_then(|more| sums[index].checked_add(more)) {
                sums[index] = sum;
                return;
            }
            self.widen();
        }
        if let Self::Wide(sums) = self {
            sums[index] += more;
        }
    }

    pub(super) fn widen(&mut self) {
        if let Self::Narrow(sums) = self {
            *self = Self::Wide(sums.iter().copied().map(i128::from).collect());
        }
    }

    pub(super) fn shrink(&mut self) {
        match self {
            Self::Narrow(sums) => sums.shrink_to_fit(),
            Self::Wide(sums) => sums.shrink_to_fit(),
        }
    }
}
