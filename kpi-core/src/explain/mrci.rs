//! Mean rate-of-change index.

use super::lmdi::FactorSegment;
use crate::error::{ExplainError, NoAnswer, Place};
use crate::money::Fraction;

const METHOD: &str = "MRCI";

/// The part of each factor: `Σᵢ ΔVᵢ · rᵢₖ / Σⱼ rᵢⱼ` with `r = (x₁ − x₀) / ((x₁ + x₀) / 2)`, exact.
///
/// A factor that does not move gets 0. Undefined when the mean of a moving factor is zero, or when the rates cancel while
/// the product moves.
///
/// ```
/// use kpi_core::explain::{FactorSegment, mrci};
/// let whole = FactorSegment {
///     name: "shop".to_owned(),
///     base: vec![2_000.into(), 25.into()],
///     current: vec![2_160.into(), 25.into()],
/// };
/// assert_eq!(mrci(&[whole])?, [4_000.into(), 0.into()]);
/// # Ok::<(), kpi_core::error::ExplainError>(())
/// ```
pub fn mrci(segments: &[FactorSegment]) -> Result<Vec<Fraction>, ExplainError> {
    let factors = segments.first().map_or(0, |segment| segment.base.len());
    let mut parts = vec![Fraction::zero(); factors];
    for segment in segments {
        for list in [&segment.base, &segment.current] {
            if list.len() != factors {
                return Err(ExplainError::LengthMismatch { what: "a segment", expected: factors, found: list.len() });
            }
        }
        let multipliers = multipliers(&segment.base, &segment.current)?;
        let moves = segment.base.iter().zip(&segment.current).map(|(old, new)| new - old);
        for ((part, multiplier), moved) in parts.iter_mut().zip(multipliers).zip(moves) {
            *part = &*part + &(&multiplier * &moved);
        }
    }
    Ok(parts)
}

/// What one unit of each factor's change is worth.
pub(super) fn multipliers(base: &[Fraction], current: &[Fraction]) -> Result<Vec<Fraction>, ExplainError> {
    let undefined = |place, reason| ExplainError::Undefined { method: METHOD, place, reason };
    let product = |values: &[Fraction]| values.iter().fold(Fraction::from(1), |total, value| &total * value);
    let change = product(current) - product(base);
    let half = Fraction::from(2);
    let mut means = Vec::with_capacity(base.len());
    let mut rates = Fraction::zero();
    for (position, (old, new)) in base.iter().zip(current).enumerate() {
        let mean = (old + new).checked_div(&half)?;
        if old != new {
            let rate =
                (new - old).checked_div(&mean).map_err(|_| undefined(Place::Factor(position), NoAnswer::MeanIsZero))?;
            rates = rates + rate;
        }
        means.push(mean);
    }
    if change.is_zero() && rates.is_zero() {
        return Ok(vec![Fraction::zero(); base.len()]);
    }
    let per_rate = change.checked_div(&rates).map_err(|_| undefined(Place::Product, NoAnswer::RatesCancel))?;
    Ok(means.iter().map(|mean| per_rate.checked_div(mean).unwrap_or_else(|_| Fraction::zero())).collect())
}
