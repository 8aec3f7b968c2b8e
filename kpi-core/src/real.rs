//! The border between exact fractions and floating point, for methods with logarithms and probabilities.

use crate::money::Fraction;
use num_rational::BigRational;
use num_traits::ToPrimitive;

/// The nearest floating-point number; `None` when there is no finite one.
pub(crate) fn to_f64(value: &Fraction) -> Option<f64> {
    /// Integers up to here are floating-point numbers, so that their quotient is rounded once.
    const EXACT: i128 = 1 << f64::MANTISSA_DIGITS;
    if let Some((numer, denom)) = value.words().filter(|(numer, denom)| numer.abs() <= EXACT && *denom <= EXACT) {
        return Some(numer.to_f64()? / denom.to_f64()?);
    }
    value.rational().to_f64().filter(|real| real.is_finite())
}

/// The exact value of a floating-point number; `None` when it is not finite.
pub(crate) fn from_f64(value: f64) -> Option<Fraction> {
    BigRational::from_float(value).map(Fraction::from_rational)
}

/// The natural logarithm of `current / base`, accurate also where both are close; `None` unless the ratio is above zero.
pub(crate) fn ln_ratio(current: &Fraction, base: &Fraction) -> Option<f64> {
    let ratio = current.checked_div(base).ok()?;
    if ratio.is_zero() || ratio.is_negative() {
        return None;
    }
    let growth = to_f64(&(&ratio - &Fraction::from(1)))?;
    let logarithm = if growth.abs() < 0.5 { growth.ln_1p() } else { to_f64(&ratio)?.ln() };
    logarithm.is_finite().then_some(logarithm)
}
