//! From values to lengths, exactly.

use num_bigint::BigInt;
use num_integer::Integer;
use num_traits::{One, Signed, ToPrimitive, Zero};
use rust_decimal::Decimal;

/// Decimal places at which all values of a scale are whole numbers: as many as a decimal can have.
const PLACES: u32 = 28;

/// Maps values from `low` to `high` to lengths from `from` to `to`; the ticks lie on round numbers.
#[derive(Debug, Clone)]
pub(super) struct Scale {
    low: BigInt,
    high: BigInt,
    step: BigInt,
    from: i64,
    to: i64,
}

fn whole(value: Decimal) -> BigInt {
    BigInt::from(value.mantissa()) * BigInt::from(10).pow(PLACES.saturating_sub(value.scale()))
}

impl Scale {
    /// A scale that holds all values, from round number to round number, with about `steps` steps.
    pub(super) fn new(values: impl IntoIterator<Item = Decimal>, steps: u32, from: i64, to: i64) -> Option<Self> {
        let values: Vec<BigInt> = values.into_iter().map(whole).collect();
        let (low, high) = (values.iter().min()?.clone(), values.iter().max()?.clone());
        let one = BigInt::from(10).pow(PLACES);
        let high = if low == high { if high.is_zero() { one } else { &low + low.abs() } } else { high };
        let wanted = ((&high - &low) / BigInt::from(steps.max(1))).max(BigInt::one());
        let mut power = BigInt::one();
        while &power * 10 <= wanted {
            power *= 10;
        }
        // Halves of the power, so that 2.5 is a round number too; a power of one stands beyond the last decimal place.
        let halves: [BigInt; 5] = [2_u32, 4, 5, 10, 20].map(|times| &power * times);
        let twice: BigInt = wanted * 2_u32;
        let step = halves.into_iter().find(|step| *step >= twice)?;
        let half: BigInt = step / 2_u32;
        let step = half.max(BigInt::one());
        let low = low.div_floor(&step) * &step;
        let high = high.div_ceil(&step) * &step;
        Some(Self { low, high, step, from, to })
    }

    /// Where a value lies, rounded to the tenth of a pixel.
    pub(super) fn at(&self, value: Decimal) -> i64 {
        self.place(&whole(value))
    }

    fn place(&self, value: &BigInt) -> i64 {
        let length = BigInt::from(self.to - self.from);
        let span = &self.high - &self.low;
        let twice: BigInt = (value - &self.low) * length * 2 + &span;
        let place: BigInt = twice.div_floor(&(span * 2));
        place.to_i64().map_or(self.from, |place| self.from + place)
    }

    /// The round numbers with their places.
    pub(super) fn ticks(&self) -> Vec<(Decimal, i64)> {
        let mut ticks = Vec::new();
        let mut value = self.low.clone();
        while value <= self.high {
            if let Some(decimal) = decimal(&value) {
                ticks.push((decimal, self.place(&value)));
            }
            value += &self.step;
        }
        ticks
    }
}

/// The value again; `None` beyond the range of decimals, where a round number above the largest may lie.
fn decimal(value: &BigInt) -> Option<Decimal> {
    let (mut value, mut scale) = (value.clone(), PLACES);
    let ten = BigInt::from(10);
    while scale > 0 && value.is_multiple_of(&ten) {
        value /= 10;
        scale -= 1;
    }
    Decimal::try_from_i128_with_scale(value.to_i128()?, scale).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ticks(values: &[&str]) -> Vec<String> {
        let scale = Scale::new(values.iter().map(|value| value.parse().unwrap()), 4, 0, 1000).unwrap();
        scale.ticks().iter().map(|(value, _)| value.normalize().to_string()).collect()
    }

    #[test]
    fn ticks_lie_on_round_numbers() {
        assert_eq!(ticks(&["0", "930"]), ["0", "250", "500", "750", "1000"]);
        assert_eq!(ticks(&["0", "0.17"]), ["0", "0.05", "0.1", "0.15", "0.2"]);
        assert_eq!(ticks(&["-40", "110"]), ["-50", "0", "50", "100", "150"]);
        assert_eq!(ticks(&["0"]), ["0", "0.25", "0.5", "0.75", "1"]);
        assert_eq!(ticks(&["-7"]), ["-8", "-6", "-4", "-2", "0"]);
    }

    #[test]
    fn ends_meet_the_ends() {
        let scale = Scale::new([Decimal::MIN, Decimal::MAX], 4, 100, 900).unwrap();
        let places: Vec<i64> = scale.ticks().iter().map(|(_, place)| *place).collect();
        assert!(places.iter().all(|place| (100..=900).contains(place)), "{places:?}");
        assert_eq!(scale.at(Decimal::ZERO), 500);
        assert!(Scale::new([], 4, 0, 1).is_none());
    }
}
