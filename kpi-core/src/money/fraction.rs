use super::exact::{big_pow10, from_big, from_scaled_i128, parse_plain, pow10};
use super::rounding::{Rounding, round_div, round_div_big};
use super::small::Small;
#[cfg(feature = "kpis")]
use super::small::gcd;
use crate::error::{MoneyError, NumberFault, excerpt};
use num_bigint::BigInt;
use num_integer::Integer;
use num_rational::BigRational;
use num_traits::{Signed, ToPrimitive, Zero};
use rust_decimal::Decimal;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::{
    cmp::Ordering,
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
/// somebody rounds them by name. Sums and products cannot fail. As long as numerator and denominator fit into 128 bits
/// no operation allocates.
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
#[derive(Clone, PartialEq, Eq, Hash)]
#[must_use]
pub struct Fraction(Parts);

/// One value has one form: in machine words whenever it fits there.
#[derive(Clone, PartialEq, Eq, Hash)]
enum Parts {
    Small(Small),
    Big(Box<BigRational>),
}

impl Fraction {
    const fn small(value: Small) -> Self {
        Self(Parts::Small(value))
    }

    fn big(value: BigRational) -> Self {
        let words = value.numer().to_i128().zip(value.denom().to_i128());
        match words.and_then(|(numer, denom)| Small::reduced(numer, denom)) {
            Some(small) => Self::small(small),
            None => Self(Parts::Big(Box::new(value))),
        }
    }

    /// The value as a big rational.
    pub(crate) fn rational(&self) -> BigRational {
        match &self.0 {
            Parts::Small(small) => BigRational::new_raw(small.numer().into(), small.denom().into()),
            Parts::Big(big) => (**big).clone(),
        }
    }

    /// The quotient of two whole numbers; `None` for a denominator of zero.
    #[cfg(feature = "kpis")]
    pub(crate) fn of_integers(numer: BigInt, denom: BigInt) -> Option<Self> {
        if denom.is_zero() {
            return None;
        }
        let small = numer.to_i128().zip(denom.to_i128()).and_then(|(numer, denom)| Small::new(numer, denom));
        if let Some(small) = small {
            return Some(Self::small(small));
        }
        // One division brings the common divisor down to machine words.
        let Some(divisor) = denom.to_u128() else { return Some(Self::big(BigRational::new(numer, denom))) };
        let rest = (numer.magnitude() % divisor).to_u128().unwrap_or(0);
        let common = gcd(rest, divisor);
        Some(Self::big(BigRational::new_raw(numer / common, denom / common)))
    }

    /// The value of a big rational.
    #[cfg(feature = "kpis")]
    pub(crate) fn from_rational(value: BigRational) -> Self {
        Self::big(value)
    }

    /// Numerator and denominator in machine words, when they fit.
    pub(crate) fn words(&self) -> Option<(i128, i128)> {
        match &self.0 {
            Parts::Small(small) => Some((small.numer(), small.denom())),
            Parts::Big(_) => None,
        }
    }

    fn combine(
        &self,
        other: &Self,
        small: fn(Small, Small) -> Option<Small>,
        big: fn(BigRational, BigRational) -> BigRational,
    ) -> Self {
        if let (Parts::Small(left), Parts::Small(right)) = (&self.0, &other.0)
            && let Some(value) = small(*left, *right)
        {
            return Self::small(value);
        }
        Self::big(big(self.rational(), other.rational()))
    }

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
        Self::small(Small::ZERO)
    }

    /// The numerator in lowest terms; it carries the sign.
    ///
    /// ```
    /// use kpi_core::money::Fraction;
    /// assert_eq!("-6/4".parse::<Fraction>()?.numerator().to_string(), "-3");
    /// # Ok::<(), kpi_core::error::MoneyError>(())
    /// ```
    #[must_use]
    pub fn numerator(&self) -> BigInt {
        match &self.0 {
            Parts::Small(small) => small.numer().into(),
            Parts::Big(big) => big.numer().clone(),
        }
    }

    /// The denominator in lowest terms, above zero.
    ///
    /// ```
    /// use kpi_core::money::Fraction;
    /// assert_eq!("-6/4".parse::<Fraction>()?.denominator().to_string(), "2");
    /// # Ok::<(), kpi_core::error::MoneyError>(())
    /// ```
    #[must_use]
    pub fn denominator(&self) -> BigInt {
        match &self.0 {
            Parts::Small(small) => small.denom().into(),
            Parts::Big(big) => big.denom().clone(),
        }
    }

    /// Whether the value is a whole number.
    ///
    /// ```
    /// use kpi_core::money::Fraction;
    /// assert!("6/3".parse::<Fraction>()?.is_integer());
    /// assert!(!"5/3".parse::<Fraction>()?.is_integer());
    /// # Ok::<(), kpi_core::error::MoneyError>(())
    /// ```
    #[must_use]
    pub fn is_integer(&self) -> bool {
        match &self.0 {
            Parts::Small(small) => small.denom() == 1,
            Parts::Big(big) => big.is_integer(),
        }
    }

    /// Whether the value is zero.
    ///
    /// ```
    /// use kpi_core::money::Fraction;
    /// assert!("0/7".parse::<Fraction>()?.is_zero());
    /// # Ok::<(), kpi_core::error::MoneyError>(())
    /// ```
    pub fn is_zero(&self) -> bool {
        matches!(&self.0, Parts::Small(small) if small.numer() == 0)
    }

    /// Whether the value is below zero.
    ///
    /// ```
    /// use kpi_core::money::Fraction;
    /// assert!("-1/7".parse::<Fraction>()?.is_negative());
    /// # Ok::<(), kpi_core::error::MoneyError>(())
    /// ```
    pub fn is_negative(&self) -> bool {
        match &self.0 {
            Parts::Small(small) => small.numer() < 0,
            Parts::Big(big) => big.is_negative(),
        }
    }

    /// The value without its sign.
    ///
    /// ```
    /// use kpi_core::money::Fraction;
    /// assert_eq!("-1/7".parse::<Fraction>()?.abs().to_string(), "1/7");
    /// # Ok::<(), kpi_core::error::MoneyError>(())
    /// ```
    pub fn abs(&self) -> Self {
        if self.is_negative() { -self.clone() } else { self.clone() }
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
        Ok(self.combine(divisor, Small::div, |left, right| left / right))
    }

    /// The greatest integer that is not above the value.
    ///
    /// ```
    /// use kpi_core::money::Fraction;
    /// assert_eq!("-1/2".parse::<Fraction>()?.floor().to_string(), "-1");
    /// # Ok::<(), kpi_core::error::MoneyError>(())
    /// ```
    pub fn floor(&self) -> BigInt {
        match &self.0 {
            Parts::Small(small) => small.floor().into(),
            Parts::Big(big) => big.numer().div_floor(big.denom()),
        }
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
        if let Some((numer, denom)) = self.words()
            && let Ok(rounded) = round_div(numer, denom, rounding)
        {
            return rounded.into();
        }
        round_div_big(&self.numerator(), &self.denominator(), rounding).unwrap_or_default()
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
        if let Some((numer, denom)) = self.words()
            && let Some(scaled) = pow10(digits).and_then(|factor| numer.checked_mul(factor))
            && let Ok(rounded) = round_div(scaled, denom, rounding)
        {
            return from_scaled_i128(rounded, digits);
        }
        let scaled = round_div_big(&(self.numerator() * big_pow10(digits)), &self.denominator(), rounding)?;
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
        let (scaled, rest) = (self.numerator() * big_pow10(28)).div_rem(&self.denominator());
        if !rest.is_zero() {
            return Err(MoneyError::DigitsLost { value: excerpt(&self.to_string()), digits: 28 });
        }
        Ok(from_big(scaled, 28)?.normalize())
    }
}

/// The least common multiple of two numbers above zero.
#[cfg(feature = "kpis")]
pub(crate) fn common_multiple(a: &BigInt, b: &BigInt) -> BigInt {
    match (a.to_u128(), b.to_u128()) {
        (Some(small), Some(other)) if small == other => a.clone(),
        (Some(small), Some(other)) => a * (other / gcd(small, other)),
        _ => a.lcm(b),
    }
}

impl From<Decimal> for Fraction {
    fn from(value: Decimal) -> Self {
        let small = pow10(value.scale()).and_then(|denom| Small::new(value.mantissa(), denom));
        small
            .map_or_else(|| Self::big(BigRational::new(value.mantissa().into(), big_pow10(value.scale()))), Self::small)
    }
}

impl From<BigInt> for Fraction {
    fn from(value: BigInt) -> Self {
        Self::big(BigRational::from_integer(value))
    }
}

impl From<i128> for Fraction {
    fn from(value: i128) -> Self {
        Small::reduced(value, 1).map_or_else(|| Self::from(BigInt::from(value)), Self::small)
    }
}

macro_rules! operators {
    ($($trait:ident $method:ident),*) => {$(
        impl $trait for Fraction {
            type Output = Self;

            fn $method(self, other: Self) -> Self {
                self.combine(&other, Small::$method, $trait::$method)
            }
        }

        impl $trait<&Fraction> for &Fraction {
            type Output = Fraction;

            fn $method(self, other: &Fraction) -> Fraction {
                self.combine(other, Small::$method, $trait::$method)
            }
        }
    )*};
}

operators!(Add add, Sub sub, Mul mul);

impl Neg for Fraction {
    type Output = Self;

    fn neg(self) -> Self {
        match self.0 {
            Parts::Small(small) => Self::small(small.neg()),
            Parts::Big(big) => Self::big(-*big),
        }
    }
}

impl PartialOrd for Fraction {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Fraction {
    fn cmp(&self, other: &Self) -> Ordering {
        if let (Parts::Small(left), Parts::Small(right)) = (&self.0, &other.0)
            && let Some(order) = left.cmp(*right)
        {
            return order;
        }
        self.rational().cmp(&other.rational())
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
        match &self.0 {
            Parts::Small(small) if small.denom() == 1 => fmt::Display::fmt(&small.numer(), f),
            _ => fmt::Display::fmt(&self.rational(), f),
        }
    }
}

impl fmt::Debug for Fraction {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Fraction({self})")
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
