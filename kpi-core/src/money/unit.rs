//! Rounding to multiples of a unit.

use rust_decimal::Decimal;

use super::fraction::Fraction;
use super::rounding::Rounding;
use crate::error::MoneyError;

/// Rounds a decimal to a multiple of `unit`: to 0.05, to 1000.
///
/// ```
/// use kpi_core::money::{Rounding, round_to_unit};
/// let price = round_to_unit("125499".parse()?, "1000".parse()?, Rounding::HalfUp)?;
/// assert_eq!(price.to_string(), "125000");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn round_to_unit(value: Decimal, unit: Decimal, rounding: Rounding) -> Result<Decimal, MoneyError> {
    if unit.is_zero() || unit.is_sign_negative() {
        return Err(MoneyError::InvalidUnit { unit });
    }
    let steps = Fraction::from(value).checked_div(&Fraction::from(unit))?.round_to_integer(rounding);
    (Fraction::from(steps) * Fraction::from(unit)).to_decimal()
}
