//! Where a period stands: run rate, seasonal pace, and the current day by its hours.

use super::attainment::{Attainment, Figure, Undefined};
use crate::error::TargetError;
use crate::forecast;
use crate::money::{Fraction, exact};
use rust_decimal::Decimal;
use serde::Serialize;

/// The plain pace, [`forecast::run_rate`] against a target, with a reason for each figure that does not exist.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct RunRate {
    /// Actual over target.
    pub attainment: Figure,
    /// Actual over elapsed time, times the whole period.
    pub forecast: Figure,
    /// That forecast over the target.
    pub forecast_attainment: Figure,
    /// What every remaining unit of time has to bring.
    pub required_per_unit: Figure,
}

/// The plain pace after `elapsed` of `period` units of time, such as complete days.
///
/// It ignores weekdays and campaigns; where weights are known, use [`seasonal_pace`].
///
/// Error: more has elapsed than the period has.
///
/// ```
/// use kpi_core::target::run_rate;
/// let pace = run_rate(310_000.into(), 1_000_000.into(), 10, 30)?;
/// assert_eq!((pace.forecast.to_string(), pace.required_per_unit.to_string()), ("930000".into(), "34500".into()));
/// # Ok::<(), kpi_core::error::TargetError>(())
/// ```
pub fn run_rate(actual: Decimal, target: Decimal, elapsed: u32, period: u32) -> Result<RunRate, TargetError> {
    let (higher, a, t) = (Attainment::Higher { target }, Fraction::from(actual), Fraction::from(target));
    let rate = forecast::run_rate(&a, &t, elapsed, period).map_err(|_| {
        let reason = "is more than the period has";
        TargetError::InvalidNumber { place: "elapsed".into(), value: elapsed.to_string(), reason }
    })?;
    let or = |value: Option<Fraction>, reason| value.map_or(Figure::Undefined(reason), Figure::Value);
    let attainment = higher.of(actual);
    let forecast_attainment = match &attainment {
        Figure::Undefined(reason) => Figure::Undefined(*reason),
        Figure::Value(_) => or(rate.forecast_attainment, Undefined::NothingElapsed),
    };
    Ok(RunRate {
        attainment,
        forecast: or(rate.forecast, Undefined::NothingElapsed),
        forecast_attainment,
        required_per_unit: or(rate.required_per_unit, Undefined::NothingLeft),
    })
}

/// The pace by weights.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct SeasonalPace {
    /// Actual over target.
    pub attainment: Figure,
    /// The part of the target that should be there by now.
    pub expected_to_date: Figure,
    /// Actual over expected; 1 is on plan.
    pub pace_index: Figure,
    /// Actual over the weight elapsed, times the whole weight.
    pub seasonal_forecast: Figure,
    /// Actual plus the rest at a mix of the pace so far and the plan.
    pub blended_forecast: Figure,
    /// What remains over what the plan has for the rest; 1.05 is five percent above plan.
    pub required_lift: Figure,
}

/// The weights of a period, cut where now is.
///
/// Only whole days, or a part of the current day by the profile of its hours, count as elapsed: half a day is never
/// compared with a whole one.
///
/// ```
/// use kpi_core::target::Elapsed;
/// let days = [1.into(), 1.into(), 4.into()];
/// let mut hours = [0.into(); 24];
/// (hours[10], hours[20]) = (1.into(), 3.into());
/// // After two days, and on the third one at 20:30 of the shop's clock:
/// let elapsed = Elapsed::days(&days, 2)?.with_hours(&hours, 20, 30)?;
/// assert_eq!(elapsed.weight().to_string(), "9/2"); // 1 + 1 + 4 · (1 + 3/2) / 4
/// # Ok::<(), kpi_core::error::TargetError>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
#[must_use]
pub struct Elapsed {
    whole: Fraction,
    elapsed: Fraction,
    current: Option<Decimal>,
    /// Whether nothing of the period, or all of it, lies before now.
    none: bool,
    all: bool,
}

impl Elapsed {
    /// The first `complete` days of these weights are over.
    ///
    /// Errors: a weight below zero; more days than weights.
    pub fn days(weights: &[Decimal], complete: usize) -> Result<Self, TargetError> {
        if let Some((day, weight)) = weights.iter().enumerate().find(|(_, w)| w.is_sign_negative() && !w.is_zero()) {
            return Err(TargetError::NegativeWeight { place: format!("day {}", day + 1), weight: *weight });
        }
        let Some((before, after)) = weights.split_at_checked(complete) else {
            return Err(TargetError::Shape { what: "elapsed days".into(), expected: weights.len(), found: complete });
        };
        let sum = |part: &[Decimal]| part.iter().map(|weight| Fraction::from(*weight)).sum::<Fraction>();
        let elapsed = sum(before);
        Ok(Self {
            whole: elapsed.clone() + sum(after),
            elapsed,
            current: after.first().copied(),
            none: before.is_empty(),
            all: after.is_empty(),
        })
    }

    /// The day after the complete ones has run to `hour:minute` of the wall clock. A minute counts as its part of the
    /// hour's weight.
    ///
    /// Errors: no day is left to be running; the hours have no weight; no such time.
    pub fn with_hours(mut self, hours: &[Decimal; 24], hour: u32, minute: u32) -> Result<Self, TargetError> {
        if hour > 23 || minute > 59 {
            let (value, reason) = (format!("{hour}:{minute:02}"), "is no time of day");
            return Err(TargetError::InvalidNumber { place: "time".into(), value, reason });
        }
        if let Some((hour, weight)) = hours.iter().enumerate().find(|(_, w)| w.is_sign_negative() && !w.is_zero()) {
            return Err(TargetError::NegativeWeight { place: format!("hour {hour}"), weight: *weight });
        }
        let Some(day) = self.current.take() else {
            return Err(TargetError::Shape { what: "days left for the running day".into(), expected: 1, found: 0 });
        };
        let weight = |hours: &[Decimal]| hours.iter().map(|weight| Fraction::from(*weight)).sum::<Fraction>();
        let (past, rest) = hours.split_at(hour as usize);
        let minutes = Fraction::from(i128::from(minute)) * weight(rest.get(..1).unwrap_or_default());
        let past = weight(past) + minutes.checked_div(&Fraction::from(60)).map_err(TargetError::money("time"))?;
        let part = past
            .checked_div(&weight(hours))
            .map_err(|_| TargetError::NoWeight { place: "hours".into(), total: day.to_string() })?;
        self.elapsed = self.elapsed + part * Fraction::from(day);
        self.none = self.none && hour == 0 && minute == 0;
        Ok(self)
    }

    /// The weight that has elapsed.
    pub fn weight(&self) -> &Fraction {
        &self.elapsed
    }
}

/// The pace by weights of the days.
///
/// `actual` is what was sold in exactly the time elapsed. `credibility`, from 0 to 1, is how much the pace so far
/// counts against the plan in the blended forecast; `W_e / (W_e + K)` is the usual form.
///
/// Error: a credibility outside 0 to 1.
///
/// ```
/// use kpi_core::target::{Elapsed, Undefined, seasonal_pace};
/// let weights = ["0.9", "0.9", "0.95", "1", "1.2", "1.4", "1.3", "1", "1", "4", "1"].map(|w| w.parse().unwrap());
/// let half = "0.5".parse().unwrap();
/// let pace = seasonal_pace(1_000_000.into(), 221_500.into(), &Elapsed::days(&weights, 4)?, half)?;
/// assert_eq!(pace.pace_index.to_string(), "129799/150000"); // 87 %, where the plain pace says 61 %
/// let start = seasonal_pace(1_000_000.into(), 0.into(), &Elapsed::days(&weights, 0)?, half)?;
/// assert_eq!(start.pace_index.reason(), Some(Undefined::NothingElapsed));
/// # Ok::<(), kpi_core::error::TargetError>(())
/// ```
pub fn seasonal_pace(
    target: Decimal,
    actual: Decimal,
    elapsed: &Elapsed,
    credibility: Decimal,
) -> Result<SeasonalPace, TargetError> {
    if credibility.is_sign_negative() && !credibility.is_zero() || credibility > Decimal::ONE {
        let (value, reason) = (credibility.to_string(), "is not between 0 and 1");
        return Err(TargetError::InvalidNumber { place: "credibility".into(), value, reason });
    }
    let (t, a, k) = (Fraction::from(target), Fraction::from(actual), Fraction::from(credibility));
    let left = &elapsed.whole - &elapsed.elapsed;
    let no_past = if elapsed.none { Undefined::NothingElapsed } else { Undefined::NoWeightElapsed };
    let no_future = if elapsed.all { Undefined::NothingLeft } else { Undefined::NoWeightLeft };
    let expected = Figure::quotient(&(&t * &elapsed.elapsed), &elapsed.whole, no_future);
    let pace_index = match &expected {
        Figure::Value(value) if value.is_zero() && !elapsed.elapsed.is_zero() => {
            Figure::Undefined(Undefined::ZeroTarget)
        }
        Figure::Value(value) => Figure::quotient(&a, value, no_past),
        Figure::Undefined(reason) => Figure::Undefined(*reason),
    };
    let seasonal_forecast = Figure::quotient(&(&a * &elapsed.whole), &elapsed.elapsed, no_past);
    let blended_forecast = match (a.checked_div(&elapsed.elapsed), t.checked_div(&elapsed.whole)) {
        (Ok(pace), Ok(plan)) => {
            Figure::Value(a.clone() + left.clone() * (k.clone() * pace + (Fraction::from(1) - k) * plan))
        }
        // Nothing to go by yet: the plan.
        (Err(_), Ok(plan)) => Figure::Value(a.clone() + left.clone() * plan),
        (_, Err(_)) => Figure::Undefined(no_future),
    };
    let planned_rest = Figure::quotient(&(&t * &left), &elapsed.whole, no_future);
    let required_lift = match &planned_rest {
        Figure::Value(rest) if rest.is_zero() && !left.is_zero() => Figure::Undefined(Undefined::ZeroTarget),
        Figure::Value(rest) => Figure::quotient(&(&t - &a), rest, no_future),
        Figure::Undefined(reason) => Figure::Undefined(*reason),
    };
    Ok(SeasonalPace {
        attainment: Attainment::Higher { target }.of(exact::unsigned_zero(actual)),
        expected_to_date: expected,
        pace_index,
        seasonal_forecast,
        blended_forecast,
        required_lift,
    })
}
