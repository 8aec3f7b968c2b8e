use crate::simulator::json::{integer, unsigned};
use std::iter::Sum;
use std::ops::{Add, AddAssign, Neg, Sub};

/// How many digits after the point every amount of the world has; the scale of the fact tables.
const SCALE: i64 = 10_000;

/// An amount of money, exact, in ten-thousandths of the shop's currency.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default)]
pub(crate) struct Minor(pub(crate) i64);

impl Minor {
    pub(crate) const ZERO: Self = Self(0);

    /// A number of the currency's smallest units.
    pub(crate) fn of_units(units: i64, digits: u32) -> Self {
        Self(units.saturating_mul(step(digits)))
    }

    /// A share of the amount in ten-thousandths, cut to whole smallest units.
    pub(crate) fn share(self, share: i64, digits: u32) -> Self {
        let step = i128::from(step(digits));
        let part = i128::from(self.0) * i128::from(share) / i128::from(SCALE) / step * step;
        Self(i64::try_from(part).unwrap_or(i64::MAX))
    }

    /// Writes the amount with the currency's digits, or with as many as it needs.
    pub(crate) fn write(self, out: &mut Vec<u8>, digits: u32) {
        let magnitude = self.0.unsigned_abs();
        let (whole, fraction) = (magnitude / SCALE.unsigned_abs(), magnitude % SCALE.unsigned_abs());
        if self.0 < 0 {
            out.push(b'-');
        }
        unsigned(out, whole);
        let mut kept = 4;
        let mut rest = fraction;
        while kept > digits && rest.is_multiple_of(10) {
            rest /= 10;
            kept -= 1;
        }
        if kept > 0 {
            out.push(b'.');
            for place in (0..kept).rev() {
                integer(out, i64::try_from(rest / 10_u64.pow(place) % 10).unwrap_or(0));
            }
        }
    }

    /// The amount as text.
    pub(crate) fn show(self, digits: u32) -> String {
        let mut out = Vec::new();
        self.write(&mut out, digits);
        String::from_utf8(out).unwrap_or_default()
    }
}

/// The smallest unit in ten-thousandths.
fn step(digits: u32) -> i64 {
    10_i64.pow(4_u32.saturating_sub(digits))
}

impl Add for Minor {
    type Output = Self;
    fn add(self, other: Self) -> Self {
        Self(self.0.saturating_add(other.0))
    }
}

impl AddAssign for Minor {
    fn add_assign(&mut self, other: Self) {
        *self = *self + other;
    }
}

impl Sub for Minor {
    type Output = Self;
    fn sub(self, other: Self) -> Self {
        Self(self.0.saturating_sub(other.0))
    }
}

impl Neg for Minor {
    type Output = Self;
    fn neg(self) -> Self {
        Self(self.0.saturating_neg())
    }
}

impl Sum for Minor {
    fn sum<I: Iterator<Item = Self>>(items: I) -> Self {
        items.fold(Self::ZERO, Add::add)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn amounts_have_the_digits_of_their_currency_and_no_fewer_than_they_need() {
        for (amount, digits, text) in [
            (Minor::of_units(7200, 0), 0, "7200"),
            (Minor::of_units(7200, 2), 2, "72.00"),
            (Minor(-105_000), 2, "-10.50"),
            (Minor(1), 2, "0.0001"),
            (Minor(25_000), 0, "2.5"),
            (Minor::ZERO, 0, "0"),
        ] {
            assert_eq!(amount.show(digits), text);
        }
    }

    #[test]
    fn a_share_is_whole_units() {
        assert_eq!(Minor::of_units(999, 2).share(3333, 2), Minor::of_units(332, 2));
        assert_eq!(Minor::of_units(999, 0).share(3333, 0), Minor::of_units(332, 0));
    }
}
