use super::{Fraction, Rounding, decimal_text, exact};
use crate::error::MoneyError;
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};
use std::{cmp::Ordering, fmt, str::FromStr};

/// A rate that stays numerator and denominator until it is shown.
///
/// Rates of parts combine to the rate of the whole only through their two sums, so both are kept:
/// [`combine`](Self::combine) gives the ratio of sums, never the mean of ratios. A zero denominator is a value, "no
/// data": [`value`](Self::value) is `None` then, not zero.
///
/// Equality compares numerator and denominator, because `1/2` of two orders and `50/100` of a hundred are different
/// data; [`compare`](Self::compare) compares the quotients.
///
/// ```
/// use kpi_core::money::{Ratio, Rounding};
/// let refunds = Ratio::new(3.into(), 20.into());
/// assert_eq!(refunds.percent(1, Rounding::HalfUp).map(|p| p.to_string()), Some("15.0".to_owned()));
/// let both = refunds.combine(&Ratio::new(1.into(), 180.into()))?;
/// assert_eq!(both.to_string(), "4/200");
/// assert_eq!(Ratio::new(0.into(), 0.into()).value(4, Rounding::HalfEven), None);
/// # Ok::<(), kpi_core::error::MoneyError>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[must_use]
pub struct Ratio {
    #[serde(with = "decimal_text")]
    numerator: Decimal,
    #[serde(with = "decimal_text")]
    denominator: Decimal,
}

impl Ratio {
    /// A rate of two additive measures.
    ///
    /// ```
    /// use kpi_core::money::Ratio;
    /// assert_eq!(Ratio::new(3.into(), 20.into()).to_string(), "3/20");
    /// ```
    pub fn new(numerator: Decimal, denominator: Decimal) -> Self {
        Self { numerator: exact::unsigned_zero(numerator), denominator: exact::unsigned_zero(denominator) }
    }

    /// The measure above the line.
    ///
    /// ```
    /// use kpi_core::money::Ratio;
    /// assert_eq!(Ratio::new(3.into(), 20.into()).numerator(), 3.into());
    /// ```
    pub fn numerator(&self) -> Decimal {
        self.numerator
    }

    /// The measure below the line.
    ///
    /// ```
    /// use kpi_core::money::Ratio;
    /// assert_eq!(Ratio::new(3.into(), 20.into()).denominator(), 20.into());
    /// ```
    pub fn denominator(&self) -> Decimal {
        self.denominator
    }

    /// Whether there is a quotient at all: the denominator is not zero.
    ///
    /// ```
    /// use kpi_core::money::Ratio;
    /// assert!(!Ratio::new(5.into(), 0.into()).is_defined());
    /// ```
    pub fn is_defined(&self) -> bool {
        !self.denominator.is_zero()
    }

    /// The exact quotient, `None` when the denominator is zero.
    ///
    /// ```
    /// use kpi_core::money::Ratio;
    /// assert_eq!(Ratio::new(6.into(), 4.into()).quotient().map(|q| q.to_string()), Some("3/2".to_owned()));
    /// ```
    pub fn quotient(&self) -> Option<Fraction> {
        Fraction::try_new(self.numerator, self.denominator).ok()
    }

    /// The quotient rounded to `digits` digits, `None` when the denominator is zero.
    ///
    /// It is also `None` in the rare case that the rounded quotient has more than the 28–29 digits of a `Decimal`;
    /// [`try_value`](Self::try_value) makes that an error.
    ///
    /// ```
    /// use kpi_core::money::{Ratio, Rounding};
    /// let rate = Ratio::new(2.into(), 3.into());
    /// assert_eq!(rate.value(4, Rounding::HalfEven), Some("0.6667".parse()?));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn value(&self, digits: u32, rounding: Rounding) -> Option<Decimal> {
        self.try_value(digits, rounding).ok().flatten()
    }

    /// The quotient rounded to `digits` digits, `None` when the denominator is zero, an error when it does not fit.
    ///
    /// ```
    /// use kpi_core::money::{Ratio, Rounding};
    /// use rust_decimal::Decimal;
    /// let huge = Ratio::new(Decimal::MAX, Decimal::new(1, 28));
    /// assert_eq!(huge.try_value(2, Rounding::HalfUp).unwrap_err().code(), "money.overflow");
    /// ```
    pub fn try_value(&self, digits: u32, rounding: Rounding) -> Result<Option<Decimal>, MoneyError> {
        self.times(1, digits, rounding)
    }

    /// The quotient in percent, rounded once; `None` as in [`value`](Self::value).
    ///
    /// ```
    /// use kpi_core::money::{Ratio, Rounding};
    /// assert_eq!(Ratio::new(1.into(), 3.into()).percent(1, Rounding::HalfUp), Some("33.3".parse()?));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn percent(&self, digits: u32, rounding: Rounding) -> Option<Decimal> {
        self.times(100, digits, rounding).ok().flatten()
    }

    /// The quotient in hundredths of a percent, rounded once; `None` as in [`value`](Self::value).
    ///
    /// ```
    /// use kpi_core::money::{Ratio, Rounding};
    /// assert_eq!(Ratio::new(1.into(), 3.into()).basis_points(0, Rounding::HalfUp), Some(3333.into()));
    /// ```
    pub fn basis_points(&self, digits: u32, rounding: Rounding) -> Option<Decimal> {
        self.times(10_000, digits, rounding).ok().flatten()
    }

    /// The ratio of sums: numerators added, denominators added.
    ///
    /// ```
    /// use kpi_core::money::Ratio;
    /// let shops = Ratio::new(120.into(), 4000.into()).combine(&Ratio::new(900.into(), 10000.into()))?;
    /// assert_eq!(shops.to_string(), "1020/14000");
    /// # Ok::<(), kpi_core::error::MoneyError>(())
    /// ```
    pub fn combine(&self, other: &Self) -> Result<Self, MoneyError> {
        Ok(Self::new(exact::add(self.numerator, other.numerator)?, exact::add(self.denominator, other.denominator)?))
    }

    /// The exact order of the quotients, `None` when one of them has no data.
    ///
    /// ```
    /// use kpi_core::money::Ratio;
    /// use std::cmp::Ordering;
    /// let half = Ratio::new(1.into(), 2.into());
    /// assert_eq!(half.compare(&Ratio::new(50.into(), 100.into())), Some(Ordering::Equal));
    /// assert_eq!(half.compare(&Ratio::new(1.into(), 0.into())), None);
    /// ```
    pub fn compare(&self, other: &Self) -> Option<Ordering> {
        Some(self.quotient()?.cmp(&other.quotient()?))
    }

    fn times(&self, factor: i128, digits: u32, rounding: Rounding) -> Result<Option<Decimal>, MoneyError> {
        self.quotient().map(|quotient| (quotient * Fraction::from(factor)).round(digits, rounding)).transpose()
    }
}

impl fmt::Display for Ratio {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}", self.numerator.normalize(), self.denominator.normalize())
    }
}

/// Reads `3/20`: two plain decimals with a slash between them.
impl FromStr for Ratio {
    type Err = MoneyError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let (numerator, denominator) = text.split_once('/').unwrap_or((text, ""));
        Ok(Self::new(exact::parse_plain(numerator)?, exact::parse_plain(denominator)?))
    }
}
