use super::exact::{big_pow10, from_big, parse_plain};
use super::rounding::{Rounding, round_div_big};
use crate::error::{MoneyError, NumberFault, excerpt};
use num_bigint::BigInt;
use num_integer::Integer;
use num_rational::BigRational;
use num_traits::{Signed, Zero};
use rust_decimal::Decimal;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::{
    fmt,
    iter::Sum,
    ops::{Add, Mul, Neg, Sub},
    str::FromStr,
};

/// Longest text that is read as a fraction, in bytes.
const MAX_TEXT: usize = 4096;

/// An exact rational number of any size, in lowest terms.
///
/// Results that have no finite decimal form (a bounded share, a triangulated exchange rate) stay a fraction until
/// somebody rounds them by name. Sums and products cannot fail.
///
/// | Operation | Result | What can fail |
/// |---|---|---|
/// | `+`, `-`, `*` | the exact fraction | nothing |
/// | [`checked_div`](Self::checked_div), [`try_new`](Self::try_new) | the exact fraction | division by zero |
/// | [`to_decimal`](Self::to_decimal) | the same value | no finite decimal form, too large |
/// | [`round`](Self::round) | the rounded decimal | too large |
///
/// ```
/// use kpi_core::money::{Fraction, Rounding};
/// let third = Fraction::try_new(100.into(), 3.into())?;
/// assert_eq!(third.to_string(), "100/3");
/// assert_eq!(third.round(2, Rounding::HalfUp)?.to_string(), "33.33");
/// assert_eq!(third.to_decimal().unwrap_err().code(), "money.digits_lost");
/// # Ok::<(), kpi_core::error::MoneyError>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[must_use]
pub struct Fraction(BigRational);

impl Fraction {
    /// The quotient of two decimals.
    ///
    /// ```
    /// use kpi_core::money::Fraction;
    /// assert_eq!(Fraction::try_new("0.5".parse()?, "0.3".parse()?)?.to_string(), "5/3");
    /// assert!(Fraction::try_new(1.into(), 0.into()).is_err());
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn try_new(numerator: Decimal, denominator: Decimal) -> Result<Self, MoneyError> {
        Self::from(numerator).checked_div(&Self::from(denominator))
    }

    /// Zero.
    ///
    /// ```
    /// assert!(kpi_core::money::Fraction::zero().is_zero());
    /// ```
    pub fn zero() -> Self {
        Self(BigRational::zero())
    }

    /// The numerator in lowest terms; it carries the sign.
    ///
    /// ```
    /// use kpi_core::money::Fraction;
    /// assert_eq!("-6/4".parse::<Fraction>()?.numerator().to_string(), "-3");
    /// # Ok::<(), kpi_core::error::MoneyError>(())
    /// ```
    pub fn numerator(&self) -> &BigInt {
        self.0.numer()
    }

    /// The denominator in lowest terms, above zero.
    ///
    /// ```
    /// use kpi_core::money::Fraction;
    /// assert_eq!("-6/4".parse::<Fraction>()?.denominator().to_string(), "2");
    /// # Ok::<(), kpi_core::error::MoneyError>(())
    /// ```
    pub fn denominator(&self) -> &BigInt {
        self.0.denom()
    }

    /// Whether the value is zero.
    ///
    /// ```
    /// use kpi_core::money::Fraction;
    /// assert!("0/7".parse::<Fraction>()?.is_zero());
    /// # Ok::<(), kpi_core::error::MoneyError>(())
    /// ```
    pub fn is_zero(&self) -> bool {
        self.0.is_zero()
    }

    /// Whether the value is below zero.
    ///
    /// ```
    /// use kpi_core::money::Fraction;
    /// assert!("-1/7".parse::<Fraction>()?.is_negative());
    /// # Ok::<(), kpi_core::error::MoneyError>(())
    /// ```
    pub fn is_negative(&self) -> bool {
        self.0.is_negative()
    }

    /// The value without its sign.
    ///
    /// ```
    /// use kpi_core::money::Fraction;
    /// assert_eq!("-1/7".parse::<Fraction>()?.abs().to_string(), "1/7");
    /// # Ok::<(), kpi_core::error::MoneyError>(())
    /// ```
    pub fn abs(&self) -> Self {
        Self(self.0.abs())
    }

    /// Divides by another fraction.
    ///
    /// ```
    /// use kpi_core::money::Fraction;
    /// let half: Fraction = "1/2".parse()?;
    /// assert_eq!(half.checked_div(&half)?.to_string(), "1");
    /// assert!(half.checked_div(&Fraction::zero()).is_err());
    /// # Ok::<(), kpi_core::error::MoneyError>(())
    /// ```
    pub fn checked_div(&self, divisor: &Self) -> Result<Self, MoneyError> {
        if divisor.is_zero() {
            return Err(MoneyError::DivisionByZero { value: excerpt(&self.to_string()) });
        }
        Ok(Self(&self.0 / &divisor.0))
    }

    /// The greatest integer that is not above the value.
    ///
    /// ```
    /// use kpi_core::money::Fraction;
    /// assert_eq!("-1/2".parse::<Fraction>()?.floor().to_string(), "-1");
    /// # Ok::<(), kpi_core::error::MoneyError>(())
    /// ```
    pub fn floor(&self) -> BigInt {
        self.numerator().div_floor(self.denominator())
    }

    /// The value rounded to an integer.
    ///
    /// ```
    /// use kpi_core::money::{Fraction, Rounding};
    /// assert_eq!("5/2".parse::<Fraction>()?.round_to_integer(Rounding::HalfEven).to_string(), "2");
    /// # Ok::<(), kpi_core::error::MoneyError>(())
    /// ```
    pub fn round_to_integer(&self, rounding: Rounding) -> BigInt {
        // A denominator in lowest terms is never zero, so the quotient always exists.
        round_div_big(self.numerator(), self.denominator(), rounding).unwrap_or_default()
    }

    /// The value rounded to `digits` digits after the point; beyond 28 digits the value itself must fit.
    ///
    /// ```
    /// use kpi_core::money::{Fraction, Rounding};
    /// assert_eq!("2/3".parse::<Fraction>()?.round(4, Rounding::HalfEven)?.to_string(), "0.6667");
    /// # Ok::<(), kpi_core::error::MoneyError>(())
    /// ```
    pub fn round(&self, digits: u32, rounding: Rounding) -> Result<Decimal, MoneyError> {
        if digits > 28 {
            return self.to_decimal();
        }
        let scaled = round_div_big(&(self.numerator() * big_pow10(digits)), self.denominator(), rounding)?;
        from_big(scaled, digits)
    }

    /// The same value as a decimal, without zeros at the end.
    ///
    /// ```
    /// use kpi_core::money::Fraction;
    /// assert_eq!("875/2".parse::<Fraction>()?.to_decimal()?.to_string(), "437.5");
    /// # Ok::<(), kpi_core::error::MoneyError>(())
    /// ```
    pub fn to_decimal(&self) -> Result<Decimal, MoneyError> {
        let (scaled, rest) = (self.numerator() * big_pow10(28)).div_rem(self.denominator());
        if !rest.is_zero() {
            return Err(MoneyError::DigitsLost { value: excerpt(&self.to_string()), digits: 28 });
        }
        Ok(from_big(scaled, 28)?.normalize())
    }
}

impl From<Decimal> for Fraction {
    fn from(value: Decimal) -> Self {
        Self(BigRational::new(value.mantissa().into(), big_pow10(value.scale())))
    }
}

impl From<BigInt> for Fraction {
    fn from(value: BigInt) -> Self {
        Self(BigRational::from_integer(value))
    }
}

impl From<i128> for Fraction {
    fn from(value: i128) -> Self {
        Self::from(BigInt::from(value))
    }
}

macro_rules! operators {
    ($($trait:ident $method:ident),*) => {$(
        impl $trait for Fraction {
            type Output = Self;

            fn $method(self, other: Self) -> Self {
                Self(self.0.$method(other.0))
            }
        }

        impl $trait<&Fraction> for &Fraction {
            type Output = Fraction;

            fn $method(self, other: &Fraction) -> Fraction {
                Fraction((&self.0).$method(&other.0))
            }
        }
    )*};
}

operators!(Add add, Sub sub, Mul mul);

impl Neg for Fraction {
    type Output = Self;

    fn neg(self) -> Self {
        Self(-self.0)
    }
}

impl Sum for Fraction {
    fn sum<I: Iterator<Item = Self>>(values: I) -> Self {
        values.fold(Self::zero(), Add::add)
    }
}

impl<'a> Sum<&'a Fraction> for Fraction {
    fn sum<I: Iterator<Item = &'a Fraction>>(values: I) -> Self {
        values.fold(Self::zero(), |total, value| &total + value)
    }
}

impl fmt::Display for Fraction {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.0, f)
    }
}

/// Reads `7`, `-3/20` (two integers) or plain decimal text.
impl FromStr for Fraction {
    type Err = MoneyError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let bad = |reason| MoneyError::NotANumber { text: excerpt(text), reason };
        let integer = |part: &str| {
            let digits = part.strip_prefix('-').unwrap_or(part);
            let valid = !digits.is_empty() && digits.bytes().all(|b| b.is_ascii_digit());
            valid.then(|| part.parse::<BigInt>().ok()).flatten()
        };
        let trimmed = text.trim_matches(|c: char| c.is_ascii_whitespace());
        if trimmed.len() > MAX_TEXT {
            return Err(MoneyError::Overflow {
                value: excerpt(trimmed),
                limit: "the longest text of a fraction (4096 bytes)",
            });
        }
        let Some((numerator, denominator)) = trimmed.split_once('/') else {
            return match integer(trimmed) {
                Some(whole) => Ok(Self::from(whole)),
                None => parse_plain(trimmed).map(Self::from),
            };
        };
        let numerator = integer(numerator).ok_or_else(|| bad(NumberFault::Unexpected('/')))?;
        let denominator = integer(denominator).ok_or_else(|| bad(NumberFault::Unexpected('/')))?;
        Self::from(numerator).checked_div(&Self::from(denominator))
    }
}

impl Serialize for Fraction {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Fraction {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = std::borrow::Cow::<'de, str>::deserialize(deserializer)?;
        text.parse().map_err(serde::de::Error::custom)
    }
}
