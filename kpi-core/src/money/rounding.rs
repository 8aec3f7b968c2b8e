use super::exact::{I128_LIMIT, pow10, unsigned_zero};
use crate::error::{MoneyError, excerpt};
use num_bigint::BigInt;
use num_integer::Integer;
use num_traits::{Signed, Zero};
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};
use std::{cmp::Ordering, fmt, str::FromStr};

/// How a value between two neighbours is rounded.
///
/// The documents' names are in snake case (`half_up`). Payouts use [`HalfUp`](Rounding::HalfUp), because contracts do;
/// statistics and scores use [`HalfEven`](Rounding::HalfEven).
///
/// ```
/// use kpi_core::money::{Rounding, round};
/// let value = "-2.345".parse()?;
/// assert_eq!(round(value, 2, Rounding::HalfUp).to_string(), "-2.35");
/// assert_eq!(round(value, 2, Rounding::HalfEven).to_string(), "-2.34");
/// assert_eq!("half_down".parse::<Rounding>()?, Rounding::HalfDown);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Rounding {
    /// To the nearer neighbour, a tie to the even one (banker's rounding).
    HalfEven,
    /// To the nearer neighbour, a tie away from zero (commercial rounding).
    HalfUp,
    /// To the nearer neighbour, a tie toward zero.
    HalfDown,
    /// Away from zero.
    Up,
    /// Toward zero (cut off).
    Down,
    /// Toward minus infinity.
    Floor,
    /// Toward plus infinity.
    Ceiling,
}

impl Rounding {
    /// Every mode.
    pub const ALL: [Self; 7] =
        [Self::HalfEven, Self::HalfUp, Self::HalfDown, Self::Up, Self::Down, Self::Floor, Self::Ceiling];

    /// The name in documents.
    ///
    /// ```
    /// assert_eq!(kpi_core::money::Rounding::HalfEven.name(), "half_even");
    /// ```
    pub fn name(self) -> &'static str {
        match self {
            Self::HalfEven => "half_even",
            Self::HalfUp => "half_up",
            Self::HalfDown => "half_down",
            Self::Up => "up",
            Self::Down => "down",
            Self::Floor => "floor",
            Self::Ceiling => "ceiling",
        }
    }

    /// Whether a truncated quotient moves one step away from zero, when something was cut off.
    fn away(self, negative: bool, cut_to_half: Ordering, odd: bool) -> bool {
        match self {
            Self::HalfEven => cut_to_half.is_gt() || (cut_to_half.is_eq() && odd),
            Self::HalfUp => cut_to_half.is_ge(),
            Self::HalfDown => cut_to_half.is_gt(),
            Self::Up => true,
            Self::Down => false,
            Self::Floor => negative,
            Self::Ceiling => !negative,
        }
    }
}

impl fmt::Display for Rounding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.name())
    }
}

impl FromStr for Rounding {
    type Err = MoneyError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Self::ALL.into_iter().find(|mode| mode.name() == text).ok_or_else(|| MoneyError::UnknownName {
            what: "rounding mode",
            text: excerpt(text),
            known: "half_even, half_up, half_down, up, down, floor, ceiling",
        })
    }
}

/// Rounds a decimal to at most `digits` digits after the point.
///
/// A value with fewer digits is returned as it is. Zero is never negative. This cannot overflow.
///
/// ```
/// use kpi_core::money::{Rounding, round};
/// assert_eq!(round("12345.5".parse()?, 0, Rounding::HalfEven).to_string(), "12346");
/// assert_eq!(round("-0.004".parse()?, 2, Rounding::HalfUp).to_string(), "0.00");
/// assert_eq!(round("1.5".parse()?, 4, Rounding::Up).to_string(), "1.5");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn round(value: Decimal, digits: u32, rounding: Rounding) -> Decimal {
    let rounded = value.scale().checked_sub(digits).filter(|cut| *cut > 0).and_then(|cut| {
        let mantissa = round_div(value.mantissa(), pow10(cut)?, rounding).ok()?;
        Decimal::try_from_i128_with_scale(mantissa, digits).ok()
    });
    unsigned_zero(rounded.unwrap_or(value))
}

/// Divides two integers and rounds the exact quotient.
///
/// ```
/// use kpi_core::money::{Rounding, round_div};
/// assert_eq!(round_div(7, 2, Rounding::HalfEven)?, 4);
/// assert_eq!(round_div(-7, 2, Rounding::Floor)?, -4);
/// assert_eq!(round_div(1, 0, Rounding::Down).unwrap_err().code(), "money.division_by_zero");
/// # Ok::<(), kpi_core::error::MoneyError>(())
/// ```
pub fn round_div(numerator: i128, denominator: i128, rounding: Rounding) -> Result<i128, MoneyError> {
    if denominator == 0 {
        return Err(MoneyError::DivisionByZero { value: numerator.to_string() });
    }
    let overflow = || MoneyError::Overflow { value: format!("{numerator} / {denominator}"), limit: I128_LIMIT };
    let quotient = numerator.checked_div(denominator).ok_or_else(overflow)?;
    let rest = numerator.checked_rem(denominator).ok_or_else(overflow)?;
    if rest == 0 {
        return Ok(quotient);
    }
    let negative = (numerator < 0) != (denominator < 0);
    let cut = rest.unsigned_abs();
    let cut_to_half = cut.cmp(&(denominator.unsigned_abs() - cut));
    if rounding.away(negative, cut_to_half, quotient % 2 != 0) {
        return quotient.checked_add(if negative { -1 } else { 1 }).ok_or_else(overflow);
    }
    Ok(quotient)
}

/// Divides two integers of any size and rounds the exact quotient.
///
/// ```
/// use kpi_core::money::{Rounding, round_div_big};
/// use num_bigint::BigInt;
/// let quotient = round_div_big(&BigInt::from(5), &BigInt::from(2), Rounding::HalfEven)?;
/// assert_eq!(quotient, BigInt::from(2));
/// # Ok::<(), kpi_core::error::MoneyError>(())
/// ```
pub fn round_div_big(numerator: &BigInt, denominator: &BigInt, rounding: Rounding) -> Result<BigInt, MoneyError> {
    if denominator.is_zero() {
        return Err(MoneyError::DivisionByZero { value: excerpt(&numerator.to_string()) });
    }
    let (quotient, rest) = numerator.div_rem(denominator);
    if rest.is_zero() {
        return Ok(quotient);
    }
    let negative = numerator.is_negative() != denominator.is_negative();
    let cut_to_half = (rest.magnitude() * 2_u8).cmp(denominator.magnitude());
    if rounding.away(negative, cut_to_half, quotient.is_odd()) {
        return Ok(if negative { quotient - 1 } else { quotient + 1 });
    }
    Ok(quotient)
}
