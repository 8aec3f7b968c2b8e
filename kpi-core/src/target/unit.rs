//! What the whole numbers of a plan count.

use crate::error::{TargetError, excerpt};
use crate::money::{Currency, exact};
use rust_decimal::Decimal;
use std::fmt;
use std::str::FromStr;

/// The smallest unit that a plan is split into: the minor unit of a currency, or a count.
///
/// Text form, in documents too: an ISO 4217 code, `count`, or `count:2` for counts with two decimals (hours, positions).
///
/// ```
/// use kpi_core::target::PlanUnit;
/// let usd: PlanUnit = "USD".parse()?;
/// assert_eq!(usd.to_units("gmv", "12.50".parse().unwrap())?, 1250);
/// assert_eq!(usd.amount(1250).to_string(), "12.50");
/// assert_eq!(usd.to_units("gmv", "0.001".parse().unwrap()).unwrap_err().code(), "target.not_in_unit");
/// assert_eq!("VND".parse::<PlanUnit>()?.amount(7).to_string(), "7");
/// assert_eq!("count:2".parse::<PlanUnit>()?.to_string(), "count:2");
/// # Ok::<(), kpi_core::error::TargetError>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PlanUnit {
    /// Money, in the minor unit in which the platform settles.
    Money(Currency),
    /// A count: orders, visitors, sessions, hours; with this many decimals.
    Count(u8),
}

/// Largest amount of a plan in smallest units, so that sums and differences of amounts fit 64 bits.
const MAX_UNITS: i64 = 1_000_000_000_000_000_000;
/// Most decimals of a count.
const MAX_DIGITS: u8 = 6;

impl PlanUnit {
    /// Decimals of the smallest unit.
    pub fn digits(self) -> u32 {
        match self {
            Self::Money(currency) => u32::from(currency.minor_digits()),
            Self::Count(digits) => u32::from(digits.min(MAX_DIGITS)),
        }
    }

    /// The currency, when the plan is one of money.
    pub fn currency(self) -> Option<Currency> {
        match self {
            Self::Money(currency) => Some(currency),
            Self::Count(_) => None,
        }
    }

    /// An amount in smallest units; `place` names it in the error.
    ///
    /// Errors: the amount has digits below the unit; it is beyond 10^18 smallest units.
    pub fn to_units(self, place: &str, amount: Decimal) -> Result<i64, TargetError> {
        let unit = Decimal::new(1, self.digits());
        let units = exact::to_scaled_i128(amount, self.digits()).map_err(|_| TargetError::NotInUnit {
            place: place.to_owned(),
            value: amount,
            unit,
        })?;
        to_cell(place, units)
    }

    /// The amount of a number of smallest units.
    pub fn amount(self, units: i64) -> Decimal {
        Decimal::new(units, self.digits())
    }

    /// The amount as text, with the currency when there is one.
    pub fn text(self, units: i64) -> String {
        match self {
            Self::Money(currency) => format!("{} {currency}", self.amount(units)),
            Self::Count(_) => self.amount(units).to_string(),
        }
    }
}

impl PlanUnit {
    /// Errors of splits count smallest units; says them in this unit.
    pub(super) fn say(self, mut error: TargetError) -> TargetError {
        let say = |text: &mut String| {
            if let Ok(units) = text.parse::<i64>() {
                *text = self.text(units);
            }
        };
        match &mut error {
            TargetError::Infeasible { shortage, .. } => {
                [&mut shortage.held, &mut shortage.total, &mut shortage.by].into_iter().for_each(say);
            }
            TargetError::PinsDoNotFit { misfit, .. } => {
                [&mut misfit.pinned, &mut misfit.total, &mut misfit.rest].into_iter().for_each(say);
            }
            TargetError::PinOutOfBounds { pin, value, .. } => [pin, value].into_iter().for_each(say),
            TargetError::ReversedBounds { floor, cap, .. } => [floor, cap].into_iter().for_each(say),
            TargetError::MarginTotals { rows, columns } => [rows, columns].into_iter().for_each(say),
            TargetError::MarginsInfeasible { by, .. } => say(by),
            TargetError::NoWeight { total, .. }
            | TargetError::NoParts { total, .. }
            | TargetError::NoOpenDay { total, .. } => say(total),
            _ => {}
        }
        error
    }
}

/// A number of units as a cell of a plan.
pub(super) fn to_cell(place: &str, units: i128) -> Result<i64, TargetError> {
    match i64::try_from(units) {
        Ok(cell) if (-MAX_UNITS..=MAX_UNITS).contains(&cell) => Ok(cell),
        _ => Err(TargetError::Overflow {
            place: place.to_owned(),
            value: units.to_string(),
            limit: "the largest amount of a plan (10^18 smallest units)",
        }),
    }
}

impl fmt::Display for PlanUnit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Money(currency) => f.pad(currency.code()),
            Self::Count(0) => f.pad("count"),
            Self::Count(digits) => write!(f, "count:{digits}"),
        }
    }
}

impl FromStr for PlanUnit {
    type Err = TargetError;

    fn from_str(text: &str) -> Result<Self, TargetError> {
        let unknown = || TargetError::UnknownUnit { text: excerpt(text) };
        match text.split_once(':') {
            None if text == "count" => Ok(Self::Count(0)),
            None => Currency::try_new(text).map(Self::Money).map_err(|_| unknown()),
            Some(("count", digits)) => {
                let digits = digits.parse().ok().filter(|digits| (1..=MAX_DIGITS).contains(digits));
                digits.map(Self::Count).ok_or_else(unknown)
            }
            Some(_) => Err(unknown()),
        }
    }
}

crate::period::text::serde_as_text!(PlanUnit);
