//! Logarithmic mean Divisia index, form I: the standard of index decomposition.
//!
//! Logarithms have no exact decimal form: the parts are floating-point numbers. [`Explain`](super::Explain) closes them
//! onto the exact gap.

use super::shapley::same_length;
use crate::error::{ExplainError, NoAnswer, Place};
use crate::money::Fraction;
use crate::real;

const METHOD: &str = "LMDI";

/// The logarithmic mean `(a − b) / ln(a / b)`; `None` when the signs differ.
///
/// `L(a, a) = a` and `L(0, b) = 0`. The difference is taken exactly before the logarithm, so close values keep all digits.
///
/// ```
/// use kpi_core::explain::log_mean;
/// assert!((log_mean(&100.into(), &150.into()).unwrap() - 123.315_173_118_821_58).abs() < 1e-12);
/// assert_eq!(log_mean(&(-1).into(), &1.into()), None);
/// ```
#[must_use]
pub fn log_mean(a: &Fraction, b: &Fraction) -> Option<f64> {
    if a.is_zero() || b.is_zero() {
        return Some(0.0);
    }
    if a == b {
        return real::to_f64(a);
    }
    let logarithm = real::ln_ratio(a, b)?;
    let mean = real::to_f64(&(a - b))? / logarithm;
    mean.is_finite().then_some(mean)
}

/// The part of each factor in the change of a product: `ΔVₖ = L(V₁, V₀) · ln(xₖ₁ / xₖ₀)`.
///
/// Zeros follow their limits (Ang and Liu 2007): 0 on both sides gives parts of 0; with 0 on one side the factors that are
/// zero there share the change equally. A factor that changes its sign, or is zero on a side where the product is not the
/// reason, makes the method undefined: it never falls back on its own.
///
/// ```
/// use kpi_core::explain::lmdi_additive;
/// use kpi_core::money::Fraction;
/// let f = |text: &str| text.parse::<Fraction>();
/// let parts = lmdi_additive(&[f("0")?, f("0.02")?, f("25")?], &[f("5000")?, f("0.03")?, f("20")?])?;
/// assert_eq!(parts, [3000.0, 0.0, 0.0]); // a new channel: the factor that was zero takes all
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn lmdi_additive(base: &[Fraction], current: &[Fraction]) -> Result<Vec<f64>, ExplainError> {
    same_length(base, current)?;
    let product = |values: &[Fraction]| values.iter().fold(Fraction::from(1), |total, value| &total * value);
    let (before, after) = (product(base), product(current));
    let infinite = || undefined(Place::Product, NoAnswer::TooLarge);
    match (before.is_zero(), after.is_zero()) {
        (true, true) => return Ok(vec![0.0; base.len()]),
        (false, false) => {}
        (old_is_zero, _) => {
            let side = if old_is_zero { base } else { current };
            let sharers = side.iter().filter(|value| value.is_zero()).count();
            let change = real::to_f64(&(&after - &before)).ok_or_else(infinite)?;
            #[expect(clippy::cast_precision_loss, reason = "a number of factors")]
            let part = change / sharers as f64;
            return Ok(side.iter().map(|value| if value.is_zero() { part } else { 0.0 }).collect());
        }
    }
    let mut changes = Vec::with_capacity(base.len());
    for (position, (old, new)) in base.iter().zip(current).enumerate() {
        let change = real::ln_ratio(new, old);
        changes.push(change.ok_or_else(|| undefined(Place::Factor(position), NoAnswer::FactorChangesSign))?);
    }
    let mean = log_mean(&after, &before).ok_or_else(infinite)?;
    let parts: Vec<f64> = changes.into_iter().map(|change| mean * change).collect();
    if parts.iter().all(|part| part.is_finite()) { Ok(parts) } else { Err(infinite()) }
}

fn undefined(place: Place, reason: NoAnswer) -> ExplainError {
    ExplainError::Undefined { method: METHOD, place, reason }
}

/// The index of each factor of one product, `xₖ₁ / xₖ₀`: exact, and their product is `V₁ / V₀`.
///
/// ```
/// use kpi_core::explain::lmdi_multiplicative;
/// let indices = lmdi_multiplicative(&[100.into(), 20.into()], &[120.into(), 18.into()])?;
/// assert_eq!(indices.iter().map(ToString::to_string).collect::<Vec<_>>(), ["6/5", "9/10"]);
/// # Ok::<(), kpi_core::error::ExplainError>(())
/// ```
pub fn lmdi_multiplicative(base: &[Fraction], current: &[Fraction]) -> Result<Vec<Fraction>, ExplainError> {
    same_length(base, current)?;
    base.iter()
        .zip(current)
        .enumerate()
        .map(|(position, (old, new))| {
            let index = new.checked_div(old).ok().filter(|index| !index.is_zero() && !index.is_negative());
            index.ok_or_else(|| undefined(Place::Factor(position), NoAnswer::FactorZeroOrChangesSign))
        })
        .collect()
}

/// A part of a whole whose value is a product of factors: a channel with visitors, conversion and order value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FactorSegment {
    /// Name of the segment.
    pub name: String,
    /// Factors before.
    pub base: Vec<Fraction>,
    /// Factors now, in the same order.
    pub current: Vec<Fraction>,
}

/// LMDI-I over segments.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SegmentIndices {
    /// By factor, over all segments; they add up to the change of the whole.
    pub contributions: Vec<f64>,
    /// By segment, then by factor.
    pub by_segment: Vec<Vec<f64>>,
    /// By factor; they multiply to `V₁ / V₀`. Empty when a total is zero or the totals differ in sign.
    pub indices: Vec<f64>,
}

/// LMDI-I of a sum of products: additive parts by factor and segment, and an index for each factor.
///
/// Errors: as for [`lmdi_additive`], for any segment.
///
/// ```
/// use kpi_core::explain::{FactorSegment, lmdi_segments};
/// let segment = |name: &str, base: [i128; 2], current: [i128; 2]| FactorSegment {
///     name: name.to_owned(),
///     base: base.map(Into::into).to_vec(),
///     current: current.map(Into::into).to_vec(),
/// };
/// let result = lmdi_segments(&[segment("live", [10, 20], [12, 20]), segment("video", [5, 30], [5, 36])])?;
/// assert!((result.contributions[0] - 40.0).abs() < 1e-9 && (result.contributions[1] - 30.0).abs() < 1e-9);
/// # Ok::<(), kpi_core::error::ExplainError>(())
/// ```
pub fn lmdi_segments(segments: &[FactorSegment]) -> Result<SegmentIndices, ExplainError> {
    let factors = segments.first().map_or(0, |segment| segment.base.len());
    let mut result = SegmentIndices { contributions: vec![0.0; factors], by_segment: Vec::new(), indices: Vec::new() };
    let (mut before, mut after) = (Fraction::zero(), Fraction::zero());
    for segment in segments {
        if segment.base.len() != factors {
            return Err(ExplainError::LengthMismatch {
                what: "a segment",
                expected: factors,
                found: segment.base.len(),
            });
        }
        let parts = lmdi_additive(&segment.base, &segment.current)?;
        for (total, part) in result.contributions.iter_mut().zip(&parts) {
            *total += part;
        }
        result.by_segment.push(parts);
        let product = |values: &[Fraction]| values.iter().fold(Fraction::from(1), |total, value| &total * value);
        before = before + product(&segment.base);
        after = after + product(&segment.current);
    }
    if let Some(mean) = log_mean(&after, &before).filter(|mean| *mean != 0.0) {
        let indices: Vec<f64> = result.contributions.iter().map(|part| (part / mean).exp()).collect();
        if indices.iter().all(|index| index.is_finite()) {
            result.indices = indices;
        }
    }
    Ok(result)
}
