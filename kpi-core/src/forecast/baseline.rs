//! Baselines from history, exact.

use std::collections::BTreeMap;

use chrono::{Days, NaiveDate};
use num_bigint::BigInt;
use num_traits::ToPrimitive;
use serde::Serialize;

use crate::error::ForecastError;
use crate::money::Fraction;
use rust_decimal::Decimal;

fn unit(what: &'static str, value: Decimal, open: bool) -> Result<(), ForecastError> {
    let top = if open { Decimal::new(5, 1) } else { Decimal::ONE };
    if value.is_sign_negative() && !value.is_zero() || value > top || open && value == top {
        let reason = if open { "not from 0 to below 0.5" } else { "not from 0 to 1" };
        return Err(ForecastError::Setting { what, value: value.to_string(), reason });
    }
    Ok(())
}

fn sorted(values: &[Fraction]) -> Vec<Fraction> {
    let mut all = values.to_vec();
    all.sort();
    all
}

fn divide(value: &Fraction, count: usize) -> Fraction {
    value.checked_div(&Fraction::from(BigInt::from(count))).unwrap_or_else(|_| Fraction::zero())
}

/// The mean without the smallest and greatest values: `floor(trim · n)` are cut at each end.
///
/// ```
/// use kpi_core::forecast::trimmed_mean;
/// let days: Vec<_> = [10, 11, 12, 13, 14, 15, 16, 17, 18, 900].map(Into::into).to_vec();
/// assert_eq!(trimmed_mean(&days, "0.1".parse()?)?.to_string(), "29/2"); // without 10 and the campaign day
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn trimmed_mean(values: &[Fraction], trim: Decimal) -> Result<Fraction, ForecastError> {
    unit("trim", trim, true)?;
    if values.is_empty() {
        return Err(ForecastError::TooShort { method: "the trimmed mean", needed: 1, found: 0 });
    }
    let cut = (Fraction::from(trim) * Fraction::from(BigInt::from(values.len()))).floor().to_usize().unwrap_or(0);
    let all = sorted(values);
    let kept = all.len().saturating_sub(2 * cut);
    Ok(divide(&all.iter().skip(cut).take(kept).sum(), kept))
}

/// A percentile by straight lines between the ordered values, at `(n − 1)·p` (type 7).
///
/// ```
/// use kpi_core::forecast::percentile;
/// let weeks = [10.into(), 20.into(), 40.into()];
/// assert_eq!(percentile(&weeks, "0.75".parse()?)?, 30.into());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn percentile(values: &[Fraction], p: Decimal) -> Result<Fraction, ForecastError> {
    unit("p", p, false)?;
    let all = sorted(values);
    let Some(top) = all.len().checked_sub(1) else {
        return Err(ForecastError::TooShort { method: "a percentile", needed: 1, found: 0 });
    };
    let place = Fraction::from(p) * Fraction::from(BigInt::from(top));
    let below = place.floor().to_usize().unwrap_or(0).min(top);
    let part = place - Fraction::from(BigInt::from(below));
    let (Some(low), Some(high)) = (all.get(below), all.get((below + 1).min(top))) else {
        return Err(ForecastError::TooShort { method: "a percentile", needed: 1, found: 0 });
    };
    Ok(low + &(&part * &(high - low)))
}

/// Seasonal indices, a straight line through the deseasonalised values, and both carried on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct SeasonalTrend {
    /// Mean of each position over the grand mean, from the position of the first value.
    pub index: Vec<Fraction>,
    /// Growth per step of the line.
    pub slope: Fraction,
    /// Value of the line at the first value.
    pub intercept: Fraction,
    /// The line times the index, for the steps after the last value.
    pub forecast: Vec<Fraction>,
}

/// A seasonal baseline with trend, exact.
///
/// Errors: [`ForecastError::TooShort`] below two whole seasons; [`ForecastError::Undefined`] when the grand mean or an index
/// is zero.
///
/// ```
/// use kpi_core::forecast::seasonal_trend;
/// let quarters: Vec<_> = [100, 200, 100, 200].map(Into::into).to_vec();
/// assert_eq!(seasonal_trend(&quarters, 2, 2)?.forecast, [100.into(), 200.into()]);
/// # Ok::<(), kpi_core::error::ForecastError>(())
/// ```
pub fn seasonal_trend(values: &[Fraction], period: usize, horizon: usize) -> Result<SeasonalTrend, ForecastError> {
    let method = "the seasonal trend";
    let undefined = |reason| ForecastError::Undefined { method, reason };
    if period == 0 || horizon > 10_000 {
        let value = if period == 0 { period } else { horizon };
        let what = if period == 0 { "period" } else { "horizon" };
        return Err(ForecastError::Setting { what, value: value.to_string(), reason: "not from 1 to 10000" });
    }
    if values.len() < 2 * period {
        return Err(ForecastError::TooShort { method, needed: 2 * period, found: values.len() });
    }
    let count = |n: usize| Fraction::from(BigInt::from(n));
    let mean = divide(&values.iter().sum(), values.len());
    let mut index = Vec::with_capacity(period);
    for position in 0..period {
        let own: Vec<&Fraction> = values.iter().skip(position).step_by(period).collect();
        let own_mean = divide(&own.iter().copied().sum(), own.len());
        index.push(own_mean.checked_div(&mean).map_err(|_| undefined("the grand mean is zero"))?);
    }
    let mut plain = Vec::with_capacity(values.len());
    for (value, index) in values.iter().zip(index.iter().cycle()) {
        plain.push(value.checked_div(index).map_err(|_| undefined("an index is zero"))?);
    }
    // Least squares on 0, 1, 2 …
    let centre = count(values.len() - 1).checked_div(&count(2)).unwrap_or_else(|_| Fraction::zero());
    let level = divide(&plain.iter().sum(), plain.len());
    let (mut above, mut below) = (Fraction::zero(), Fraction::zero());
    for (step, value) in plain.iter().enumerate() {
        let distance = count(step) - centre.clone();
        above = above + &distance * &(value - &level);
        below = below + &distance * &distance;
    }
    let slope = above.checked_div(&below).unwrap_or_else(|_| Fraction::zero());
    let intercept = &level - &(&slope * &centre);
    let forecast = (values.len()..values.len() + horizon)
        .zip(index.iter().cycle().skip(values.len() % period))
        .map(|(step, index)| (&intercept + &(&slope * &count(step))) * index.clone())
        .collect();
    Ok(SeasonalTrend { index, slope, intercept, forecast })
}

/// A day against the same weekdays before it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct WeekdayBaseline {
    /// Median of the same weekdays; `None` with fewer than the points needed.
    pub baseline: Option<Fraction>,
    /// `1 − value / baseline`; `None` without a baseline or when it is zero.
    pub drop: Option<Fraction>,
    /// Same weekdays that were found.
    pub points: usize,
}

/// How a weekday baseline is taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct WeekdayRule {
    /// Same weekdays that count, newest first.
    pub weeks: usize,
    /// Weeks that are looked back at most.
    pub max_lookback: u32,
    /// Fewest weekdays for a baseline.
    pub min_points: usize,
}

impl Default for WeekdayRule {
    /// Four weekdays from the last six weeks, at least three.
    fn default() -> Self {
        Self { weeks: 4, max_lookback: 6, min_points: 3 }
    }
}

/// The median of the same weekdays before a day, campaign days left out, and how far the day is below it.
///
/// ```
/// use kpi_core::forecast::{WeekdayRule, weekday_baseline};
/// let day = |text: &str| text.parse::<chrono::NaiveDate>().unwrap();
/// let history = [("2026-11-04", 5000), ("2026-10-28", 4800), ("2026-10-21", 5200)].map(|(d, v)| (day(d), v.into())).into();
/// let found = weekday_baseline(day("2026-11-18"), &3800.into(), &history, &[day("2026-11-11")], WeekdayRule::default());
/// assert_eq!(found.baseline, Some(5000.into()));
/// assert_eq!(found.drop, Some("0.24".parse()?));
/// # Ok::<(), kpi_core::error::MoneyError>(())
/// ```
#[must_use]
pub fn weekday_baseline(
    day: NaiveDate,
    value: &Fraction,
    history: &BTreeMap<NaiveDate, Fraction>,
    exclude: &[NaiveDate],
    rule: WeekdayRule,
) -> WeekdayBaseline {
    let found: Vec<Fraction> = (1..=u64::from(rule.max_lookback))
        .filter_map(|back| day.checked_sub_days(Days::new(back.saturating_mul(7))))
        .filter(|before| !exclude.contains(before))
        .filter_map(|before| history.get(&before).cloned())
        .take(rule.weeks)
        .collect();
    let points = found.len();
    let baseline = if points < rule.min_points { None } else { percentile(&found, Decimal::new(5, 1)).ok() };
    let ratio = baseline.as_ref().and_then(|baseline| value.checked_div(baseline).ok());
    WeekdayBaseline { drop: ratio.map(|ratio| Fraction::from(1) - ratio), baseline, points }
}

/// How a period is going by the calendar alone.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct RunRate {
    /// Actual over target; `None` without a target.
    pub attainment: Option<Fraction>,
    /// Actual per elapsed unit, times all units; `None` before the first.
    pub forecast: Option<Fraction>,
    /// Forecast over target.
    pub forecast_attainment: Option<Fraction>,
    /// What each remaining unit must bring; `None` when none remains.
    pub required_per_unit: Option<Fraction>,
}

/// Linear pace: every day counts alike. With campaigns or weekdays in the period use a seasonal pace.
///
/// Error: [`ForecastError::Setting`] when more units have elapsed than the period has.
///
/// ```
/// use kpi_core::forecast::run_rate;
/// let pace = run_rate(&310_000.into(), &1_000_000.into(), 10, 30)?;
/// assert_eq!(pace.forecast, Some(930_000.into()));
/// assert_eq!(pace.required_per_unit, Some(34_500.into()));
/// # Ok::<(), kpi_core::error::ForecastError>(())
/// ```
pub fn run_rate(actual: &Fraction, target: &Fraction, elapsed: u32, period: u32) -> Result<RunRate, ForecastError> {
    let Some(left) = period.checked_sub(elapsed) else {
        let reason = "more than the period has";
        return Err(ForecastError::Setting { what: "elapsed", value: elapsed.to_string(), reason });
    };
    let count = |n: u32| Fraction::from(i128::from(n));
    let forecast = actual.checked_div(&count(elapsed)).ok().map(|daily| daily * count(period));
    Ok(RunRate {
        attainment: actual.checked_div(target).ok(),
        forecast_attainment: forecast.as_ref().and_then(|forecast| forecast.checked_div(target).ok()),
        forecast,
        required_per_unit: (target - actual).checked_div(&count(left)).ok(),
    })
}
