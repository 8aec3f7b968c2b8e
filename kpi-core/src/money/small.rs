//! Fractions in machine words, for as long as they fit.
//!
//! Nearly every fraction of a KPI has a numerator and a denominator far below 128 bits. Reduced before each
//! multiplication, they stay there; an operation that would leave them answers `None` and is done in big integers.

use num_integer::Integer;
use std::cmp::Ordering;

/// A fraction in lowest terms: the denominator is above zero, and neither part is [`i128::MIN`], so signs can be turned.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) struct Small {
    numer: i128,
    denom: i128,
}

impl Small {
    pub(super) const ZERO: Self = Self { numer: 0, denom: 1 };

    /// The quotient in lowest terms; `None` for a denominator of zero and for parts that do not fit.
    pub(super) fn new(numer: i128, denom: i128) -> Option<Self> {
        let common = gcd(numer.unsigned_abs(), denom.unsigned_abs());
        if denom == 0 || numer == i128::MIN || denom == i128::MIN {
            return None;
        }
        let (numer, denom) = (over(numer, common), over(denom, common));
        Some(if denom < 0 { Self { numer: -numer, denom: -denom } } else { Self { numer, denom } })
    }

    /// Parts that are in lowest terms already, the denominator above zero; `None` when the numerator does not fit.
    pub(super) fn reduced(numer: i128, denom: i128) -> Option<Self> {
        (numer != i128::MIN).then_some(Self { numer, denom })
    }

    pub(super) const fn numer(self) -> i128 {
        self.numer
    }

    pub(super) const fn denom(self) -> i128 {
        self.denom
    }

    pub(super) const fn neg(self) -> Self {
        Self { numer: -self.numer, denom: self.denom }
    }

    /// Only what both denominators share can be reduced out of the sum, so the common divisors stay small.
    pub(super) fn add(self, other: Self) -> Option<Self> {
        if self.denom == other.denom {
            let sum = self.numer.checked_add(other.numer)?;
            let common = gcd(sum.unsigned_abs(), self.denom.unsigned_abs());
            return Self::reduced(over(sum, common), over(self.denom, common));
        }
        let shared = gcd(self.denom.unsigned_abs(), other.denom.unsigned_abs());
        let (left, right) = (over(self.denom, shared), over(other.denom, shared));
        let sum = self.numer.checked_mul(right)?.checked_add(other.numer.checked_mul(left)?)?;
        let common = gcd(sum.unsigned_abs(), shared);
        Self::reduced(over(sum, common), left.checked_mul(over(other.denom, common))?)
    }

    pub(super) fn sub(self, other: Self) -> Option<Self> {
        self.add(other.neg())
    }

    pub(super) fn mul(self, other: Self) -> Option<Self> {
        if self.numer == 0 || other.numer == 0 {
            return Some(Self::ZERO);
        }
        let first = gcd(self.numer.unsigned_abs(), other.denom.unsigned_abs());
        let second = gcd(other.numer.unsigned_abs(), self.denom.unsigned_abs());
        let numer = over(self.numer, first).checked_mul(over(other.numer, second))?;
        Self::reduced(numer, over(self.denom, second).checked_mul(over(other.denom, first))?)
    }

    /// `None` also for a divisor of zero.
    pub(super) fn div(self, other: Self) -> Option<Self> {
        match other.numer.cmp(&0) {
            Ordering::Equal => None,
            Ordering::Greater => self.mul(Self { numer: other.denom, denom: other.numer }),
            Ordering::Less => self.mul(Self { numer: -other.denom, denom: -other.numer }),
        }
    }

    pub(super) fn cmp(self, other: Self) -> Option<Ordering> {
        if self.denom == other.denom || self.numer.signum() != other.numer.signum() {
            return Some(self.numer.cmp(&other.numer));
        }
        Some(self.numer.checked_mul(other.denom)?.cmp(&other.numer.checked_mul(self.denom)?))
    }

    pub(super) fn floor(self) -> i128 {
        if self.denom == 1 { self.numer } else { self.numer.div_euclid(self.denom) }
    }
}

/// Exact quotient by a common divisor.
fn over(value: i128, divisor: u128) -> i128 {
    // A divisor beyond the signed range divides no part that fits but zero.
    if divisor == 1 { value } else { i128::try_from(divisor).map_or(0, |divisor| value / divisor) }
}

/// The greatest common divisor; of zero and zero 1, so that it always divides.
pub(super) fn gcd(a: u128, b: u128) -> u128 {
    let (large, small) = if a >= b { (a, b) } else { (b, a) };
    match small {
        0 => large.max(1),
        1 => 1,
        _ => match u64::try_from(small) {
            Ok(small) => {
                let rest = match u64::try_from(large) {
                    Ok(large) => large % small,
                    // A remainder is below the divisor.
                    Err(_) => u64::try_from(large % u128::from(small)).unwrap_or(0),
                };
                u128::from(rest.gcd(&small))
            }
            Err(_) => (large % small).gcd(&small),
        },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_does_not_fit_is_left_to_big_integers() {
        assert_eq!(Small::new(i128::MIN, 1), None);
        assert_eq!(Small::new(1, 0), None);
        let one = Small::new(1, 1).unwrap();
        let top = Small::new(i128::MAX, 1).unwrap();
        assert_eq!(top.add(top), None);
        assert_eq!(top.mul(top), None);
        assert_eq!(top.neg().sub(one), None);
        assert_eq!(top.div(Small::ZERO), None);
        assert_eq!(top.neg().add(one).map(Small::numer), Some(-i128::MAX + 1));
    }

    #[test]
    fn common_divisors_are_those_of_the_reference() {
        let parts = [0, 1, 2, 6, 1 << 63, u128::from(u64::MAX), 1 << 64, 3 << 70, 1 << 127, u128::MAX];
        for a in parts {
            for b in parts {
                assert_eq!(gcd(a, b), a.gcd(&b).max(1), "{a} and {b}");
            }
        }
    }
}
