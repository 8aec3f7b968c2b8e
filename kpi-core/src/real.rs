//! The border between exact fractions and floating point, for methods with logarithms and probabilities.

use crate::money::Fraction;
use num_rational::BigRational;
use num_traits::ToPrimitive;

/// The nearest floating-point number; `None` when there is no finite one.
pub(crate) fn to_f64(value: &Fraction) -> Option<f64> {
    // Already in lowest terms, so the reduction of `new` is not needed.
    BigRational::new_raw(value.numerator().clone(), value.denominator().clone())
        .to_f64()
        .filter(|real| real.is_finite())
}

/// The exact value of a floating-point number; `None` when it is not finite.
pub(crate) fn from_f64(value: f64) -> Option<Fraction> {
    let exact = BigRational::from_float(value)?;
    Fraction::from(exact.numer().clone()).checked_div(&Fraction::from(exact.denom().clone())).ok()
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
