/// Chance that is the same for the same seed and place.
#[derive(Debug, Clone)]
pub(crate) struct Dice(fastrand::Rng);

impl Dice {
    /// Chance of a place: the seed and whatever names the place.
    pub(crate) fn of(seed: u64, place: &[u64]) -> Self {
        let mixed = place.iter().fold(mix(seed), |state, part| mix(state ^ part.wrapping_mul(0x9E37_79B9_7F4A_7C15)));
        Self(fastrand::Rng::with_seed(mixed))
    }

    pub(crate) fn below(&mut self, end: u64) -> u64 {
        if end == 0 { 0 } else { self.0.u64(..end) }
    }

    /// Both ends included.
    pub(crate) fn between(&mut self, low: i64, high: i64) -> i64 {
        if low >= high { low } else { self.0.i64(low..=high) }
    }

    /// True in so many of a thousand cases.
    pub(crate) fn chance(&mut self, permille: u64) -> bool {
        self.below(1000) < permille
    }

    pub(crate) fn index(&mut self, length: usize) -> usize {
        if length == 0 { 0 } else { self.0.usize(..length) }
    }

    /// A place in a list of weights.
    pub(crate) fn weighted(&mut self, weights: &[u32]) -> usize {
        let total: u64 = weights.iter().map(|weight| u64::from(*weight)).sum();
        let mut left = self.below(total);
        for (place, weight) in weights.iter().enumerate() {
            match left.checked_sub(u64::from(*weight)) {
                Some(rest) => left = rest,
                None => return place,
            }
        }
        0
    }

    pub(crate) fn bits(&mut self) -> u64 {
        self.0.u64(..)
    }
}

/// The finisher of splitmix64.
fn mix(value: u64) -> u64 {
    let mut z = value.wrapping_add(0x9E37_79B9_7F4A_7C15);
    z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
    z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
    z ^ (z >> 31)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_place_gives_the_same_chance_and_another_place_another() {
        let roll = |place: &[u64]| {
            let mut dice = Dice::of(7, place);
            [dice.bits(), dice.below(1000), dice.index(50) as u64]
        };
        assert_eq!(roll(&[1, 2]), roll(&[1, 2]));
        assert_ne!(roll(&[1, 2]), roll(&[2, 1]));
        assert_eq!(Dice::of(1, &[]).weighted(&[0, 0, 5]), 2);
        assert_eq!(Dice::of(1, &[]).below(0), 0);
    }
}
