//! A ratio of sums over segments: what moved because segments changed, what because their shares did.

use serde::Serialize;

use crate::error::{ExplainError, NoAnswer, Place};
use crate::money::{Fraction, Ratio};

/// A segment's numerator and denominator before and now.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RatioSegment {
    /// Name of the segment.
    pub name: String,
    /// Before.
    pub base: Ratio,
    /// Now.
    pub current: Ratio,
}

/// What a segment did to a ratio.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct MixRateLine {
    /// The segment.
    pub name: String,
    /// Effect of its changed share of the denominator.
    pub mix: Fraction,
    /// Effect of its changed rate.
    pub rate: Fraction,
}

/// Mix and rate of all segments, and what no segment's share can carry.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct MixRate {
    /// Change of the ratio of sums.
    pub delta: Fraction,
    /// By segment.
    pub lines: Vec<MixRateLine>,
    /// Effect of numerators without a denominator; with it the lines add up to the change.
    pub orphan: Fraction,
}

struct Totals {
    base: (Fraction, Fraction),
    current: (Fraction, Fraction),
}

impl Totals {
    fn of(method: &'static str, segments: &[RatioSegment]) -> Result<Self, ExplainError> {
        let sum = |side: fn(&RatioSegment) -> &Ratio| {
            segments.iter().fold((Fraction::zero(), Fraction::zero()), |(above, below), segment| {
                let ratio = side(segment);
                (above + Fraction::from(ratio.numerator()), below + Fraction::from(ratio.denominator()))
            })
        };
        let totals = Self { base: sum(|segment| &segment.base), current: sum(|segment| &segment.current) };
        for (place, (_, below)) in [(Place::Base, &totals.base), (Place::Current, &totals.current)] {
            if below.is_zero() {
                return Err(ExplainError::Undefined { method, place, reason: NoAnswer::DenominatorsZero });
            }
        }
        Ok(totals)
    }

    fn rates(&self) -> Result<(Fraction, Fraction), ExplainError> {
        Ok((self.base.0.checked_div(&self.base.1)?, self.current.0.checked_div(&self.current.1)?))
    }
}

/// Splits the change of a ratio of sums into mix and rate of its segments, symmetric in time and without a cross term.
///
/// `mix = (w₁ − w₀)·((r₀ + r₁)/2 − (R₀ + R₁)/2)` and `rate = (w₀ + w₁)/2 · (r₁ − r₀)` with the segment's share `w` of the
/// denominator and its rate `r`. The mix is centred on the whole ratio `R`: a growing segment that is worse than the
/// average pulls down. A segment that is missing on one side borrows the rate of the other, so all its effect is mix. A
/// numerator without a denominator has no share; its effect is the orphan line.
///
/// Error: [`ExplainError::Undefined`] when all denominators of a side add up to zero.
///
/// ```
/// use kpi_core::explain::{RatioSegment, mix_rate};
/// use kpi_core::money::Ratio;
/// let segment = |name: &str, base: (i32, i32), current: (i32, i32)| RatioSegment {
///     name: name.to_owned(),
///     base: Ratio::new(base.0.into(), base.1.into()),
///     current: Ratio::new(current.0.into(), current.1.into()),
/// };
/// let result = mix_rate(&[
///     segment("live", (900, 10_000), (1_290, 15_000)),
///     segment("video", (120, 4_000), (150, 5_000)),
///     segment("card", (30, 6_000), (20, 5_000)),
/// ])?;
/// assert_eq!(result.delta, "0.0059".parse()?);
/// assert_eq!(result.lines[0].mix, "0.003255".parse()?);
/// assert_eq!(result.lines[0].rate, "-0.0022".parse()?);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn mix_rate(segments: &[RatioSegment]) -> Result<MixRate, ExplainError> {
    let totals = Totals::of("mix and rate", segments)?;
    let (before, after) = totals.rates()?;
    let two = Fraction::from(2);
    let centre = (&before + &after).checked_div(&two)?;
    let mut orphan = &after - &before;
    let delta = orphan.clone();
    let mut lines = Vec::with_capacity(segments.len());
    for segment in segments {
        let share = |ratio: &Ratio, total: &Fraction| Fraction::from(ratio.denominator()).checked_div(total);
        let (old_share, new_share) =
            (share(&segment.base, &totals.base.1)?, share(&segment.current, &totals.current.1)?);
        let rates = match (segment.base.quotient(), segment.current.quotient()) {
            (Some(old), Some(new)) => Some((old, new)),
            (Some(one), None) | (None, Some(one)) => Some((one.clone(), one)),
            (None, None) => None,
        };
        let (mut mix, mut rate) = (Fraction::zero(), Fraction::zero());
        if let Some((old, new)) = rates {
            mix = (&new_share - &old_share) * ((&old + &new).checked_div(&two)? - centre.clone());
            rate = (old_share + new_share).checked_div(&two)? * (new - old);
        }
        orphan = orphan - mix.clone() - rate.clone();
        lines.push(MixRateLine { name: segment.name.clone(), mix, rate });
    }
    Ok(MixRate { delta, lines, orphan })
}

/// What each segment contributed to the change of a ratio of sums, by numerator and denominator, without shares.
///
/// `ΔN·(1/D₀ + 1/D₁)/2 − ΔD·(N₀ + N₁)/(2·D₀·D₁)` over the totals: exact, symmetric, and safe for a segment without a
/// denominator. In the order of the segments; they add up to the change.
///
/// Error: as for [`mix_rate`].
///
/// ```
/// use kpi_core::explain::{RatioSegment, ratio_contribution};
/// use kpi_core::money::Ratio;
/// let shop = |base: (i32, i32), current: (i32, i32)| RatioSegment {
///     name: String::new(),
///     base: Ratio::new(base.0.into(), base.1.into()),
///     current: Ratio::new(current.0.into(), current.1.into()),
/// };
/// let parts = ratio_contribution(&[shop((10, 100), (20, 100)), shop((10, 100), (10, 100))])?;
/// assert_eq!(parts.iter().map(ToString::to_string).collect::<Vec<_>>(), ["1/20", "0"]);
/// # Ok::<(), kpi_core::error::ExplainError>(())
/// ```
pub fn ratio_contribution(segments: &[RatioSegment]) -> Result<Vec<Fraction>, ExplainError> {
    let totals = Totals::of("ratio contribution", segments)?;
    let ((old_above, old_below), (new_above, new_below)) = (&totals.base, &totals.current);
    let one = Fraction::from(1);
    let two = Fraction::from(2);
    let per_above = (one.checked_div(old_below)? + one.checked_div(new_below)?).checked_div(&two)?;
    let per_below = (old_above + new_above).checked_div(&(&(&two * old_below) * new_below))?;
    Ok(segments
        .iter()
        .map(|segment| {
            let moved = |side: fn(&Ratio) -> rust_decimal::Decimal| {
                Fraction::from(side(&segment.current)) - Fraction::from(side(&segment.base))
            };
            moved(Ratio::numerator) * per_above.clone() - moved(Ratio::denominator) * per_below.clone()
        })
        .collect())
}

/// Whether the whole moved against all its segments.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Simpson {
    /// Change of the ratio of sums.
    pub overall_delta: Fraction,
    /// Change of each segment's own ratio; `None` where a side has no denominator.
    pub segment_deltas: Vec<Option<Fraction>>,
    /// Whether every segment moved, and all of them against the whole: the mix decides, show it first.
    pub reversal: bool,
}

/// Looks for Simpson's reversal: every segment improves and the whole gets worse, or the other way round.
///
/// Error: as for [`mix_rate`].
///
/// ```
/// use kpi_core::explain::{RatioSegment, simpson_check};
/// use kpi_core::money::Ratio;
/// let segment = |base: (i32, i32), current: (i32, i32)| RatioSegment {
///     name: String::new(),
///     base: Ratio::new(base.0.into(), base.1.into()),
///     current: Ratio::new(current.0.into(), current.1.into()),
/// };
/// let buyers = [segment((20, 1_000), (330, 15_000)), segment((900, 9_000), (110, 1_000))];
/// assert!(simpson_check(&buyers)?.reversal); // both convert better, the shop converts worse
/// # Ok::<(), kpi_core::error::ExplainError>(())
/// ```
pub fn simpson_check(segments: &[RatioSegment]) -> Result<Simpson, ExplainError> {
    let totals = Totals::of("Simpson check", segments)?;
    let (before, after) = totals.rates()?;
    let overall = after - before;
    let deltas: Vec<Option<Fraction>> =
        segments.iter().map(|segment| Some(segment.current.quotient()? - segment.base.quotient()?)).collect();
    let against = |delta: &Option<Fraction>| {
        delta.as_ref().is_some_and(|delta| !delta.is_zero() && delta.is_negative() != overall.is_negative())
    };
    let reversal = !overall.is_zero() && !deltas.is_empty() && deltas.iter().all(against);
    Ok(Simpson { overall_delta: overall, segment_deltas: deltas, reversal })
}
