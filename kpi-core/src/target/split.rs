//! One total among several takers, exactly, with the reason of every share.

use super::words::Why;
use crate::error::{MoneyError, PinMisfit, Shortage, TargetError};
use crate::money::{Fraction, ZeroWeights, allocate, bounded_integer, bounded_proportional, exact};
use rust_decimal::Decimal;

/// Somebody or something that takes part of a total: its weight, and what binds it.
///
/// ```
/// use kpi_core::target::Taker;
/// let host = Taker::new("anna", "1.5".parse().unwrap()).with_floor(100).with_cap(400);
/// assert_eq!(host.name(), "anna");
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
#[must_use]
pub struct Taker<'a> {
    pub(super) name: &'a str,
    pub(super) weight: Decimal,
    pub(super) floor: Option<i128>,
    pub(super) cap: Option<i128>,
    pub(super) pin: Option<i128>,
}

impl<'a> Taker<'a> {
    /// A taker with a weight and no bounds.
    pub fn new(name: &'a str, weight: Decimal) -> Self {
        Self { name, weight, floor: None, cap: None, pin: None }
    }

    /// Takes at least this much.
    pub fn with_floor(mut self, units: i128) -> Self {
        self.floor = Some(units);
        self
    }

    /// Takes at most this much.
    pub fn with_cap(mut self, units: i128) -> Self {
        self.cap = Some(units);
        self
    }

    /// Takes exactly this much.
    pub fn with_pin(mut self, units: i128) -> Self {
        self.pin = Some(units);
        self
    }

    /// Its name in errors.
    pub fn name(&self) -> &str {
        self.name
    }
}

/// What one taker got, and why.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Share {
    /// Whole units.
    pub units: i128,
    /// What decided.
    pub why: Why,
    /// The weight.
    pub weight: Decimal,
    /// The share before rounding: the part by weight, or the bound or pin itself.
    pub ideal: Fraction,
}

/// Splits whole units by weight between floors and caps, around pins; the shares sum to the total.
///
/// Pins are taken out first, so their order does not matter. The rest is shared by weight: without bounds by
/// [`allocate`], with bounds by [`bounded_integer`], so that what a cap cuts off flows to the others in proportion. A
/// taker without a floor never goes to the other side of zero. `place` names the whole in errors.
///
/// ```
/// use kpi_core::target::{Taker, Why, split};
/// let shops = [
///     Taker::new("us", 5.into()).with_cap(400),
///     Taker::new("gb", 3.into()),
///     Taker::new("my", 2.into()).with_pin(200),
/// ];
/// let shares = split("brand", 1000, &shops)?;
/// assert_eq!(shares.iter().map(|share| share.units).collect::<Vec<_>>(), [400, 400, 200]);
/// assert_eq!(shares.iter().map(|share| share.why).collect::<Vec<_>>(), [Why::Cap, Why::Weight, Why::Pin]);
/// # Ok::<(), kpi_core::error::TargetError>(())
/// ```
pub fn split(place: &str, total: i128, takers: &[Taker<'_>]) -> Result<Vec<Share>, TargetError> {
    let units = split_units(place, total, takers)?;
    let free = |taker: &&Taker<'_>| taker.pin.is_none();
    let bounded = takers.iter().filter(free).any(|taker| taker.floor.is_some() || taker.cap.is_some());
    let whys: Vec<Why> = takers.iter().zip(&units).map(|(taker, units)| why(taker, *units, bounded)).collect();
    let by_weight = || takers.iter().zip(&units).zip(&whys).filter(|(_, why)| **why == Why::Weight);
    let rest = by_weight().fold(Fraction::zero(), |sum, ((_, units), _)| sum + Fraction::from(*units));
    let weights = by_weight().fold(Fraction::zero(), |sum, ((taker, _), _)| sum + Fraction::from(taker.weight));
    let shares = takers.iter().zip(&units).zip(&whys).map(|((taker, units), why)| {
        let ideal = match why {
            Why::Weight => {
                (rest.clone() * Fraction::from(taker.weight)).checked_div(&weights).unwrap_or_else(|_| Fraction::zero())
            }
            _ => Fraction::from(*units),
        };
        Share { units: *units, why: *why, weight: taker.weight, ideal }
    });
    Ok(shares.collect())
}

/// What decided the share of a taker; a bound that is met counts as deciding.
pub(super) fn why(taker: &Taker<'_>, units: i128, bounded: bool) -> Why {
    match taker {
        Taker { pin: Some(_), .. } => Why::Pin,
        Taker { cap: Some(cap), .. } if bounded && *cap == units => Why::Cap,
        Taker { floor: Some(floor), .. } if bounded && *floor == units => Why::Floor,
        Taker { weight, .. } if weight.is_zero() => Why::NoWeight,
        _ => Why::Weight,
    }
}

/// [`split()`] without the reasons.
pub(super) fn split_units(place: &str, total: i128, takers: &[Taker<'_>]) -> Result<Vec<i128>, TargetError> {
    let mut pinned: Option<i128> = Some(0);
    for taker in takers {
        check(taker)?;
        pinned = pinned.and_then(|sum| sum.checked_add(taker.pin.unwrap_or(0)));
    }
    if takers.is_empty() {
        return match total {
            0 => Ok(Vec::new()),
            _ => Err(TargetError::NoParts { place: place.to_owned(), total: total.to_string() }),
        };
    }
    let overflow = |value: String| TargetError::Overflow { place: place.to_owned(), value, limit: "a 128-bit integer" };
    let rest = pinned.and_then(|pinned| total.checked_sub(pinned)).ok_or_else(|| overflow(total.to_string()))?;
    let free = takers.iter().filter(|taker| taker.pin.is_none()).count();
    let opposite = other_side(total, rest);
    if (free == 0 && rest != 0) || opposite {
        return Err(pins_misfit(place, names(takers.iter().filter(|taker| taker.pin.is_some())), total, rest));
    }
    if free == takers.len() && takers.iter().all(|taker| taker.floor.is_none() && taker.cap.is_none()) {
        let weights: Vec<Decimal> = takers.iter().map(|taker| taker.weight).collect();
        return allocate(rest, &weights, ZeroWeights::Error).map_err(|error| plain(place, rest, error));
    }
    let loose: Vec<&Taker<'_>> = takers.iter().filter(|taker| taker.pin.is_none()).collect();
    let weights: Vec<Decimal> = loose.iter().map(|taker| taker.weight).collect();
    let shared = if loose.iter().all(|taker| taker.floor.is_none() && taker.cap.is_none()) {
        allocate(rest, &weights, ZeroWeights::Error).map_err(|error| plain(place, rest, error))?
    } else {
        bounded(place, rest, &loose, &weights)?
    };
    let mut shared = shared.into_iter();
    Ok(takers.iter().map(|taker| taker.pin.unwrap_or_else(|| shared.next().unwrap_or(0))).collect())
}

pub(super) fn pins_misfit(place: &str, pinned_by: String, total: i128, rest: i128) -> TargetError {
    let (pinned, total, rest) = ((total - rest).to_string(), total.to_string(), rest.to_string());
    let misfit = Box::new(PinMisfit { pinned_by, pinned, total, rest });
    TargetError::PinsDoNotFit { place: place.to_owned(), misfit }
}

/// Whether the rest of a total lies on the other side of zero; of nothing, nothing may be left.
pub(super) fn other_side(total: i128, rest: i128) -> bool {
    rest != 0 && rest.signum() != total.signum()
}

fn bounded(place: &str, rest: i128, loose: &[&Taker<'_>], weights: &[Decimal]) -> Result<Vec<i128>, TargetError> {
    // Without a floor of its own nobody goes below zero, or above it when the rest is negative.
    let lower: Vec<i128> = loose
        .iter()
        .map(|taker| taker.floor.unwrap_or(if rest < 0 { rest } else { 0 }.min(taker.cap.unwrap_or(i128::MAX))))
        .collect();
    let upper: Vec<Option<i128>> =
        loose.iter().map(|taker| taker.cap.or((rest < 0).then_some(0.max(taker.floor.unwrap_or(i128::MIN))))).collect();
    bounded_integer(rest, weights, &lower, &upper).map_err(|error| match error {
        MoneyError::Infeasible { shortfall } => {
            let short = !shortfall.is_negative();
            let by = shortfall.abs();
            let held = Fraction::from(rest) - *shortfall;
            let binding: Vec<&Taker<'_>> = loose
                .iter()
                .filter(|taker| if short { taker.cap.is_some() } else { taker.floor.is_some() })
                .copied()
                .collect();
            if short && binding.is_empty() {
                return TargetError::NoWeight { place: place.to_owned(), total: rest.to_string() };
            }
            let shortage = Shortage {
                bound: if short { "caps" } else { "floors" },
                parts: names(binding.into_iter()),
                held: held.to_string(),
                total: rest.to_string(),
                by: by.to_string(),
            };
            TargetError::Infeasible { place: place.to_owned(), shortage: Box::new(shortage) }
        }
        other => plain(place, rest, other),
    })
}

fn check(taker: &Taker<'_>) -> Result<(), TargetError> {
    let place = || taker.name.to_owned();
    if taker.weight.is_sign_negative() && !taker.weight.is_zero() {
        return Err(TargetError::NegativeWeight { place: place(), weight: taker.weight });
    }
    if let (Some(floor), Some(cap)) = (taker.floor, taker.cap)
        && floor > cap
    {
        return Err(TargetError::ReversedBounds { place: place(), floor: floor.to_string(), cap: cap.to_string() });
    }
    let Some(pin) = taker.pin else { return Ok(()) };
    let broken = [("floor", taker.floor.filter(|floor| pin < *floor)), ("cap", taker.cap.filter(|cap| pin > *cap))];
    match broken.into_iter().find_map(|(bound, value)| value.map(|value| (bound, value))) {
        Some((bound, value)) => {
            Err(TargetError::PinOutOfBounds { place: place(), pin: pin.to_string(), bound, value: value.to_string() })
        }
        None => Ok(()),
    }
}

fn plain(place: &str, rest: i128, error: MoneyError) -> TargetError {
    match error {
        MoneyError::ZeroWeights { .. } => TargetError::NoWeight { place: place.to_owned(), total: rest.to_string() },
        other => TargetError::money(place)(other),
    }
}

/// The first names of a list, and how many more there are.
pub(super) fn names<'t>(takers: impl Iterator<Item = &'t Taker<'t>>) -> String {
    list(takers.map(|taker| taker.name))
}

pub(super) fn list<'t>(items: impl Iterator<Item = &'t str>) -> String {
    const SHOWN: usize = 5;
    let mut items = items.peekable();
    let mut text = String::new();
    for (index, name) in items.by_ref().take(SHOWN).enumerate() {
        if index > 0 {
            text.push_str(", ");
        }
        text.push_str(name);
    }
    match items.count() {
        0 => text,
        more => format!("{text} and {more} more"),
    }
}

/// The split with the smallest weighted change from a base: minimises `Σ (xᵢ − bᵢ)² / wᵢ` between bounds, exactly.
///
/// The result is `clamp(bᵢ + λ·wᵢ)` with one λ for all. With the base itself as weights it is the smallest relative change
/// from the last period, with equal weights the smallest absolute one. A weight of zero keeps its base.
///
/// Errors: as [`bounded_proportional`].
///
/// ```
/// use kpi_core::target::min_deviation;
/// let base = [500.into(), 300.into(), 200.into()];
/// let caps = [Some(560.into()), None, None];
/// let shares = min_deviation(1200.into(), &base, &base, &[0.into(); 3], &caps)?;
/// assert_eq!(shares.iter().map(ToString::to_string).collect::<Vec<_>>(), ["560", "384", "256"]);
/// # Ok::<(), kpi_core::error::TargetError>(())
/// ```
pub fn min_deviation(
    total: Decimal,
    base: &[Decimal],
    weights: &[Decimal],
    lower: &[Decimal],
    upper: &[Option<Decimal>],
) -> Result<Vec<Fraction>, TargetError> {
    for (what, found) in [("weights", weights.len()), ("lower bounds", lower.len()), ("upper bounds", upper.len())] {
        if found != base.len() {
            return Err(TargetError::Shape { what: what.to_owned(), expected: base.len(), found });
        }
    }
    let error = || TargetError::money("minimum deviation");
    let sum = exact::sum(base.iter().copied()).map_err(error())?;
    let change = exact::sub(total, sum).map_err(error())?;
    let shift = |bound: Decimal, base: Decimal| exact::sub(bound, base).map_err(error());
    let lower = lower.iter().zip(base).map(|(bound, base)| shift(*bound, *base)).collect::<Result<Vec<_>, _>>()?;
    let upper = upper
        .iter()
        .zip(base)
        .map(|(bound, base)| bound.map(|bound| shift(bound, *base)).transpose())
        .collect::<Result<Vec<_>, _>>()?;
    let moved = bounded_proportional(change, weights, &lower, &upper).map_err(error())?;
    Ok(moved.into_iter().zip(base).map(|(moved, base)| moved + Fraction::from(*base)).collect())
}
