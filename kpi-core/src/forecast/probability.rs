//! Probabilities of reaching a target, and intervals for rates and counts.

use std::collections::BTreeMap;

use num_bigint::BigInt;
use num_traits::{One, ToPrimitive, Zero};
use serde::Serialize;
use statrs::function::{
    beta::beta_reg,
    erf::erfc,
    gamma::{gamma_lr, gamma_ur},
};

use crate::error::ForecastError;
use crate::money::Fraction;
use rust_decimal::Decimal;

/// Most distinct sums of [`feasibility_empirical`].
pub const MAX_STATES: usize = 1_000_000;

fn setting(what: &'static str, value: f64, reason: &'static str) -> ForecastError {
    ForecastError::Setting { what, value: value.to_string(), reason }
}

/// The probability that a normal outcome reaches the target: `½ erfc((T − μ) / (σ√2))`.
///
/// Error: [`ForecastError::Setting`] unless the numbers are finite and the deviation is above zero.
///
/// ```
/// use kpi_core::forecast::feasibility_normal;
/// assert_eq!(feasibility_normal(1000.0, 1000.0, 50.0)?, 0.5);
/// # Ok::<(), kpi_core::error::ForecastError>(())
/// ```
pub fn feasibility_normal(target: f64, mean: f64, deviation: f64) -> Result<f64, ForecastError> {
    if !(deviation > 0.0 && deviation.is_finite()) {
        return Err(setting("deviation", deviation, "not above zero"));
    }
    let distance = (target - mean) / (deviation * std::f64::consts::SQRT_2);
    if distance.is_nan() {
        return Err(setting("target", target, "not a number the mean can be compared with"));
    }
    Ok(0.5 * erfc(distance))
}

/// The probability by all combinations of past factors, exact.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Empirical {
    /// Combinations that reach the target, over all.
    pub probability: Fraction,
    /// Number of combinations.
    #[serde(serialize_with = "text")]
    pub combinations: BigInt,
}

fn text<S: serde::Serializer>(value: &BigInt, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_str(value)
}

/// How likely the target is when every remaining day repeats one of the past factors actual ÷ baseline, each alike.
///
/// All `kʳ` combinations are counted, through the distribution of their sums.
///
/// Errors: [`ForecastError::TooShort`] without factors; [`ForecastError::TooLarge`] beyond [`MAX_STATES`] distinct sums.
///
/// ```
/// use kpi_core::forecast::feasibility_empirical;
/// let result = feasibility_empirical(&100.into(), &40.into(), &[50.into()], &["0.8".parse()?, "1.2".parse()?])?;
/// assert_eq!(result.probability, "1/2".parse()?);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn feasibility_empirical(
    target: &Fraction,
    actual: &Fraction,
    remaining: &[Fraction],
    factors: &[Fraction],
) -> Result<Empirical, ForecastError> {
    if factors.is_empty() && !remaining.is_empty() {
        return Err(ForecastError::TooShort { method: "the empirical probability", needed: 1, found: 0 });
    }
    let mut sums: BTreeMap<Fraction, BigInt> = [(actual.clone(), BigInt::one())].into();
    let mut combinations = BigInt::one();
    for day in remaining {
        let mut next: BTreeMap<Fraction, BigInt> = BTreeMap::new();
        for (sum, count) in &sums {
            for factor in factors {
                *next.entry(sum + &(day * factor)).or_insert_with(BigInt::zero) += count;
            }
            if next.len() > MAX_STATES {
                return Err(ForecastError::TooLarge { what: "distinct sums", found: next.len(), limit: MAX_STATES });
            }
        }
        sums = next;
        combinations *= factors.len();
    }
    let reached: BigInt = sums.range(target.clone()..).map(|(_, count)| count).sum();
    let probability = Fraction::from(reached).checked_div(&Fraction::from(combinations.clone()));
    Ok(Empirical { probability: probability.unwrap_or_else(|_| Fraction::zero()), combinations })
}

/// An interval between 0 and 1.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
#[non_exhaustive]
pub struct RateInterval {
    /// Lower end.
    pub lower: f64,
    /// Upper end.
    pub upper: f64,
}

/// Wilson's interval for a rate; `None` without trials.
///
/// Error: [`ForecastError::Setting`] for more successes than trials, or a `z` that is not above zero and finite.
///
/// ```
/// use kpi_core::forecast::wilson;
/// let interval = wilson(3, 20, 1.959_963_984_540_054)?.unwrap();
/// assert!((interval.lower - 0.052_368_745_9).abs() < 1e-9);
/// assert_eq!(wilson(0, 0, 1.96)?, None);
/// # Ok::<(), kpi_core::error::ForecastError>(())
/// ```
pub fn wilson(successes: u64, trials: u64, z: f64) -> Result<Option<RateInterval>, ForecastError> {
    let (Some(x), Some(n)) = (successes.to_f64(), trials.to_f64()) else { return Ok(None) };
    if successes > trials {
        return Err(setting("successes", x, "above the number of trials"));
    }
    if !(z > 0.0 && z.is_finite()) {
        return Err(setting("z", z, "not above zero"));
    }
    if trials == 0 {
        return Ok(None);
    }
    let (p, square) = (x / n, z * z);
    let scale = 1.0 + square / n;
    let centre = (p + square / (2.0 * n)) / scale;
    let half = z / scale * (p * (1.0 - p) / n + square / (4.0 * n * n)).sqrt();
    let lower = if successes == 0 { 0.0 } else { (centre - half).max(0.0) };
    let upper = if successes == trials { 1.0 } else { (centre + half).min(1.0) };
    Ok(Some(RateInterval { lower, upper }))
}

/// A rate after the data, from a prior.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
#[non_exhaustive]
pub struct BetaPosterior {
    /// Mean of the rate.
    pub mean: f64,
    /// Probability that the rate is below the threshold.
    pub below: f64,
}

/// The posterior of a rate with prior Beta(a, b): Jeffreys' is a = b = ½; a shop's own history is successes and failures.
///
/// Error: [`ForecastError::Setting`] for a prior that is not above zero, more successes than trials, or a threshold outside
/// 0 to 1.
///
/// ```
/// use kpi_core::forecast::beta_posterior;
/// let posterior = beta_posterior(3, 200, (0.5, 0.5), 0.02)?;
/// assert!((posterior.below - 0.670_078_7).abs() < 1e-7);
/// # Ok::<(), kpi_core::error::ForecastError>(())
/// ```
pub fn beta_posterior(
    successes: u64,
    trials: u64,
    (prior_a, prior_b): (f64, f64),
    threshold: f64,
) -> Result<BetaPosterior, ForecastError> {
    let failures = trials.checked_sub(successes).and_then(|failures| failures.to_f64());
    let (Some(successes_real), Some(failures)) = (successes.to_f64(), failures) else {
        return Err(setting("successes", successes.to_f64().unwrap_or(f64::MAX), "above the number of trials"));
    };
    for (what, value) in [("prior a", prior_a), ("prior b", prior_b)] {
        if !(value > 0.0 && value.is_finite()) {
            return Err(setting(what, value, "not above zero"));
        }
    }
    if !(0.0..=1.0).contains(&threshold) {
        return Err(setting("threshold", threshold, "not from 0 to 1"));
    }
    let (a, b) = (prior_a + successes_real, prior_b + failures);
    Ok(BetaPosterior { mean: a / (a + b), below: beta_reg(a, b, threshold) })
}

/// How unusual a count is.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
#[non_exhaustive]
pub struct PoissonTails {
    /// Probability of this count or less.
    pub low: f64,
    /// Probability of this count or more.
    pub high: f64,
}

/// Tails of a Poisson count: zero orders in an hour that expects 0.7 are no signal.
///
/// Error: [`ForecastError::Setting`] unless the expected count is finite and above zero.
///
/// ```
/// use kpi_core::forecast::poisson_guard;
/// let tails = poisson_guard(0.7, 0)?;
/// assert!((tails.low - 0.496_585_3).abs() < 1e-7);
/// assert_eq!(tails.high, 1.0);
/// # Ok::<(), kpi_core::error::ForecastError>(())
/// ```
pub fn poisson_guard(expected: f64, observed: u64) -> Result<PoissonTails, ForecastError> {
    if !(expected > 0.0 && expected.is_finite()) {
        return Err(setting("expected", expected, "not above zero"));
    }
    let count = observed.to_f64().unwrap_or(f64::MAX);
    let low = gamma_ur(count + 1.0, expected);
    let high = if observed == 0 { 1.0 } else { gamma_lr(count, expected) };
    Ok(PoissonTails { low, high })
}

/// An interval around a forecast from past residuals, exact; `None` when there are too few for the level.
///
/// The half width is the `⌈(n + 1)(1 − α)⌉`-th smallest magnitude of the residuals.
///
/// Error: [`ForecastError::Setting`] unless α is above 0 and below 1.
///
/// ```
/// use kpi_core::forecast::split_conformal;
/// let residuals: Vec<_> = [-3, 1, 4, -1, 5, -9, 2, 6, -5, 3].map(Into::into).to_vec();
/// assert_eq!(split_conformal(&residuals, "0.2".parse()?)?, Some(6.into()));
/// assert_eq!(split_conformal(&residuals[..3], "0.05".parse()?)?, None);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn split_conformal(residuals: &[Fraction], alpha: Decimal) -> Result<Option<Fraction>, ForecastError> {
    if alpha <= Decimal::ZERO || alpha >= Decimal::ONE {
        let reason = "not between 0 and 1";
        return Err(ForecastError::Setting { what: "alpha", value: alpha.to_string(), reason });
    }
    let count = Fraction::from(BigInt::from(residuals.len() + 1));
    let rank = -((-(count * (Fraction::from(1) - Fraction::from(alpha)))).floor());
    let mut sizes: Vec<Fraction> = residuals.iter().map(Fraction::abs).collect();
    sizes.sort();
    Ok(rank.to_usize().and_then(|rank| rank.checked_sub(1)).and_then(|position| sizes.get(position).cloned()))
}
