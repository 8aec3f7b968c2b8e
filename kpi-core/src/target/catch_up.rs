//! The rest of a target on the days that are left.

use super::split::{Taker, split_units};
use crate::error::TargetError;
use crate::money::{Fraction, ZeroWeights, allocate};
use num_traits::ToPrimitive;
use rust_decimal::Decimal;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// How a re-plan ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum ReplanStatus {
    /// The rest of the period carries the rest of the target.
    Ok,
    /// Every remaining day is at its cap and something is left over.
    Capped,
    /// The target is reached already; nothing is needed from the rest.
    TargetMet,
    /// No day is left.
    PeriodOver,
}

/// Most that a remaining day may carry.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
#[non_exhaustive]
pub enum DayCaps {
    /// No cap.
    #[default]
    None,
    /// This many times the day's plan, cut to whole units. Such caps bind on all days or on none.
    Factor(Decimal),
    /// An amount for each remaining day, in smallest units.
    Units(Vec<i128>),
}

/// What the remaining days carry.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Replanned {
    /// How it ended.
    pub status: ReplanStatus,
    /// Smallest units of each remaining day.
    pub remaining: Vec<i128>,
    /// What the remaining days cannot carry.
    pub shortfall: i128,
    /// What was sold beyond the target.
    pub surplus: i128,
}

/// Puts the rest of a target on the remaining days by their weights.
///
/// `actuals` are the first days, complete ones only. What is sold already is taken off the target; the rest is shared
/// over the other days as in [`split`](super::split()).
///
/// Errors: weights below zero, or all zero on days that must carry something; more actuals than days; caps that are not
/// one for each remaining day.
///
/// ```
/// use kpi_core::target::{DayCaps, ReplanStatus, replan_days};
/// let weights = [1.into(), 1.into(), 1.into(), 2.into()];
/// let rest = replan_days(1000, &weights, &[150, 50], &DayCaps::None)?;
/// assert_eq!(rest.remaining, [267, 533]);
/// let capped = replan_days(1000, &weights, &[150, 50], &DayCaps::Units(vec![250, 400]))?;
/// assert_eq!((capped.status, capped.shortfall), (ReplanStatus::Capped, 150));
/// # Ok::<(), kpi_core::error::TargetError>(())
/// ```
pub fn replan_days(
    target: i128,
    weights: &[Decimal],
    actuals: &[i128],
    caps: &DayCaps,
) -> Result<Replanned, TargetError> {
    let Some(rest) = weights.get(actuals.len()..) else {
        return Err(TargetError::Shape { what: "actuals".into(), expected: weights.len(), found: actuals.len() });
    };
    let caps: Option<Vec<i128>> = match caps {
        DayCaps::None => None,
        DayCaps::Units(caps) => Some(caps.clone()),
        DayCaps::Factor(factor) => {
            let plan = allocate(target, weights, ZeroWeights::Error).map_err(TargetError::money("day plan"))?;
            Some(times(*factor, plan.get(actuals.len()..).unwrap_or_default())?)
        }
    };
    if let Some(caps) = caps.as_ref().filter(|caps| caps.len() != rest.len()) {
        return Err(TargetError::Shape { what: "caps".into(), expected: rest.len(), found: caps.len() });
    }
    let sold = actuals.iter().try_fold(0_i128, |sum, day| sum.checked_add(*day));
    let need = sold.and_then(|sold| target.checked_sub(sold)).ok_or_else(|| TargetError::Overflow {
        place: "actuals".into(),
        value: target.to_string(),
        limit: "a 128-bit integer",
    })?;
    let names: Vec<String> = (actuals.len() + 1..=weights.len()).map(|day| format!("day {day}")).collect();
    let days: Vec<Taker<'_>> = names
        .iter()
        .zip(rest)
        .enumerate()
        .map(|(index, (name, weight))| Taker {
            cap: caps.as_ref().and_then(|caps| caps.get(index).copied()),
            ..Taker::new(name, *weight)
        })
        .collect();
    catch_up("the rest", need, &days)
}

/// A factor times each amount, cut to whole units.
pub(super) fn times(factor: Decimal, plan: &[i128]) -> Result<Vec<i128>, TargetError> {
    if factor.is_sign_negative() && !factor.is_zero() {
        let (place, value, reason) = ("cap factor".into(), factor.to_string(), "is below zero");
        return Err(TargetError::InvalidNumber { place, value, reason });
    }
    let product = |units: &i128| (Fraction::from(*units) * Fraction::from(factor)).floor().to_i128();
    plan.iter()
        .map(|units| {
            product(units).ok_or_else(|| TargetError::Overflow {
                place: "cap".into(),
                value: units.to_string(),
                limit: "a 128-bit integer",
            })
        })
        .collect()
}

/// What is needed, over remaining days with their caps and pins.
pub(super) fn catch_up(place: &str, need: i128, days: &[Taker<'_>]) -> Result<Replanned, TargetError> {
    let nothing = |status, shortfall, surplus| Replanned { status, remaining: vec![0; days.len()], shortfall, surplus };
    let pinned = days.iter().any(|day| day.pin.is_some_and(|pin| pin != 0));
    if days.is_empty() {
        let status = if need > 0 { ReplanStatus::PeriodOver } else { ReplanStatus::TargetMet };
        return Ok(nothing(status, need.max(0), need.saturating_neg().max(0)));
    }
    if need <= 0 && !pinned {
        return Ok(nothing(ReplanStatus::TargetMet, 0, need.saturating_neg()));
    }
    let most = days.iter().try_fold(0_i128, |sum, day| {
        let weightless = day.weight.is_zero() && day.pin.is_none();
        let most = if weightless { Some(day.floor.unwrap_or(0)) } else { day.pin.or(day.cap) };
        most.and_then(|most| sum.checked_add(most))
    });
    if let Some(most) =
        most.filter(|most| *most < need && days.iter().any(|day| day.cap.is_some() || day.pin.is_some()))
    {
        let full = |day: &Taker<'_>| day.pin.unwrap_or(if day.weight.is_zero() { 0 } else { day.cap.unwrap_or(0) });
        let remaining = days.iter().map(full).collect();
        return Ok(Replanned {
            status: ReplanStatus::Capped,
            remaining,
            shortfall: need.saturating_sub(most),
            surplus: 0,
        });
    }
    let pins: i128 = days.iter().filter_map(|day| day.pin).sum();
    if pins >= need && pinned {
        // Pinned days alone reach the target; the others need nothing.
        let remaining = days.iter().map(|day| day.pin.unwrap_or(0)).collect();
        return Ok(Replanned { status: ReplanStatus::TargetMet, remaining, shortfall: 0, surplus: pins - need });
    }
    let remaining = split_units(place, need, days)?;
    Ok(Replanned { status: ReplanStatus::Ok, remaining, shortfall: 0, surplus: 0 })
}
