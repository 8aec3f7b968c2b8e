//! Forecasts of a daily series.

use std::collections::BTreeSet;

use chrono::NaiveDate;
use serde::Serialize;

use super::round_real;
use super::series::{DailySeries, Finding};
use crate::error::ForecastError;
use rust_decimal::Decimal;

/// Days of a year in whole weeks, so that weekdays meet weekdays.
const YEAR: usize = 364;
/// Longest horizon, in days.
const MAX_HORIZON: usize = 400;
/// Past origins whose errors make the intervals, one a week.
const ORIGINS: usize = 40;
/// Weeks of the profiles that are combined: a month, two months, a quarter.
const WEEKS: [usize; 3] = [4, 8, 13];
/// Weights of a new week in the levels that are combined: slow, middle, fast.
const ALPHAS: [f64; 3] = [0.2, 0.4, 0.6];
/// How much of last year's movement is expected again: nothing, its square root, all of it.
const YEARS: [f64; 3] = [0.0, 0.5, 1.0];

/// Forecasts a daily series from its weekday profile, its smoothed level and the same weeks of the year before: the plain
/// mean of all 27 combinations of three lengths, three speeds and three views of the year.
///
/// 1. The mean of each weekday over the last 4, 8 or 13 weeks is the profile.
/// 2. Each of these weeks over the profile is its level; exponential smoothing with α = 0.2, 0.4 or 0.6 carries the level
///    to the end.
/// 3. With a year of history before it, the forecast is moved by nothing, by half (the square root) or by all of how far
///    the same weeks of last year ended from what steps 1 and 2 would have said then.
/// 4. Known closed days are 0, and shape nothing.
///
/// Nothing is fitted to the series: the lengths and speeds are set beforehand, and an equally weighted mean of forecasts is
/// rarely beaten by choosing or weighting them (Clemen 1989; Timmermann 2006).
///
/// Intervals are split conformal: the same steps are run from up to forty origins, one a week back from the end, and the
/// relative errors found there are carried over. They assume no distribution; after a level shift they are too wide or too
/// narrow, which the findings say.
///
/// ```
/// use kpi_core::forecast::{DailySeries, Forecaster};
/// let first: chrono::NaiveDate = "2026-01-05".parse()?;
/// let week = [100, 110, 120, 130, 150, 90, 80];
/// let series = DailySeries::try_new(first, week.iter().cycle().take(112).map(|v| Some((*v).into())).collect())?;
/// let forecast = Forecaster::new().run(&series, 7)?;
/// assert_eq!(forecast.days().iter().map(|day| day.value.to_string()).collect::<Vec<_>>()[..2], ["100.00", "110.00"]);
/// assert_eq!(forecast.total(), 780.into());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone)]
#[must_use]
pub struct Forecaster {
    yearly: bool,
    level: Decimal,
    digits: u32,
    closed: BTreeSet<NaiveDate>,
}

impl Default for Forecaster {
    fn default() -> Self {
        Self { yearly: true, level: Decimal::new(8, 1), digits: 2, closed: BTreeSet::new() }
    }
}

/// The forecast of a day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct DayForecast {
    /// The day.
    pub day: NaiveDate,
    /// Forecast.
    #[serde(with = "crate::money::decimal_text")]
    pub value: Decimal,
    /// Interval; `None` when there are too few past errors for its level.
    pub interval: Option<Interval>,
}

/// From where to where a value is expected.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Interval {
    /// Lower end.
    #[serde(with = "crate::money::decimal_text")]
    pub lower: Decimal,
    /// Upper end.
    #[serde(with = "crate::money::decimal_text")]
    pub upper: Decimal,
}

impl Interval {
    /// Whether a value lies in it, ends included.
    #[must_use]
    pub fn contains(&self, value: Decimal) -> bool {
        self.lower <= value && value <= self.upper
    }
}

/// Forecasts of the days after a series.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[must_use]
pub struct Forecast {
    days: Vec<DayForecast>,
    #[serde(with = "crate::money::decimal_text")]
    total: Decimal,
    total_interval: Option<Interval>,
    #[serde(with = "crate::money::decimal_text")]
    level: Decimal,
    findings: Vec<Finding>,
    /// Past totals over their forecasts, smallest first.
    #[serde(skip)]
    ratios: Vec<f64>,
}

impl Forecast {
    /// The days in order.
    #[must_use]
    pub fn days(&self) -> &[DayForecast] {
        &self.days
    }

    /// Sum of the days.
    #[must_use]
    pub fn total(&self) -> Decimal {
        self.total
    }

    /// Interval of the sum; `None` when there are too few past errors for its level.
    #[must_use]
    pub fn total_interval(&self) -> Option<Interval> {
        self.total_interval
    }

    /// How often an interval is meant to hold, from 0 to 1.
    #[must_use]
    pub fn level(&self) -> Decimal {
        self.level
    }

    /// What must be said about the history.
    #[must_use]
    pub fn findings(&self) -> &[Finding] {
        &self.findings
    }

    /// How likely the sum of the days reaches a value: the part of past forecasts of the same length whose outcome, scaled
    /// to this forecast, did. Half a case is added on each side, so it is never 0 or 1.
    ///
    /// For a period that is under way, ask for the target less what has come, of a forecast of the days that are left.
    ///
    /// `None` without past forecasts, or when the forecast is not above zero.
    #[must_use]
    pub fn probability_of(&self, target: Decimal) -> Option<f64> {
        let (total, target) = (crate::real::to_f64(&self.total.into())?, crate::real::to_f64(&target.into())?);
        if self.ratios.is_empty() || total <= 0.0 {
            return None;
        }
        let reached = self.ratios.iter().filter(|ratio| **ratio >= target / total).count();
        #[expect(clippy::cast_precision_loss, reason = "a number of forecasts")]
        let share = (reached as f64 + 0.5) / (self.ratios.len() as f64 + 1.0);
        Some(share)
    }
}

impl Forecaster {
    /// A forecaster with intervals of 80 % and two digits.
    pub fn new() -> Self {
        Self::default()
    }

    /// Days on which the shop is closed, past and future: they are forecast as 0 and shape no profile.
    pub fn with_closed(mut self, days: impl IntoIterator<Item = NaiveDate>) -> Self {
        self.closed.extend(days);
        self
    }

    /// How often the intervals are meant to hold, above 0 and below 1.
    pub fn with_level(mut self, level: Decimal) -> Self {
        self.level = level;
        self
    }

    /// Digits of the values, at most 12: the minor digits of the currency for money.
    pub fn with_digits(mut self, digits: u32) -> Self {
        self.digits = digits;
        self
    }

    /// Leaves the year before out of it.
    pub fn without_year(mut self) -> Self {
        self.yearly = false;
        self
    }

    /// Forecasts the `horizon` days after the series.
    ///
    /// Errors: [`ForecastError::TooShort`] below two weeks with values; [`ForecastError::Setting`] for a level, number of digits
    /// or horizon outside its range; [`ForecastError::Undefined`] when no recent week has values above zero.
    pub fn run(&self, series: &DailySeries, horizon: usize) -> Result<Forecast, ForecastError> {
        let setting = |what, value: String, reason| Err(ForecastError::Setting { what, value, reason });
        if self.level <= Decimal::ZERO || self.level >= Decimal::ONE {
            return setting("level", self.level.to_string(), "not between 0 and 1");
        }
        if horizon == 0 || horizon > MAX_HORIZON {
            return setting("horizon", horizon.to_string(), "not from 1 to 400");
        }
        if self.digits > 12 {
            return setting("digits", self.digits.to_string(), "above 12");
        }
        let known = series.iter().filter(|(_, value)| value.is_some()).count();
        if known < 14 {
            return Err(ForecastError::TooShort { method: "a forecast", needed: 14, found: known });
        }
        let track = Track::new(self, series, horizon);
        let undefined =
            || ForecastError::Undefined { method: "the forecast", reason: "no recent week has a value above zero" };
        let points = track.combined(series.len(), horizon).ok_or_else(undefined)?;
        let (errors, ratios) = track.past(series.len(), horizon);
        let level = crate::real::to_f64(&self.level.into()).unwrap_or(0.8);
        let width = conformal(errors, level);
        let rounded = |value: f64| round_real(value, self.digits).ok_or_else(undefined);
        let interval = |value: f64, width: f64| -> Result<Interval, ForecastError> {
            Ok(Interval {
                lower: rounded((value * (1.0 - width)).max(value.min(0.0)))?,
                upper: rounded(value * (1.0 + width))?,
            })
        };
        let mut days = Vec::with_capacity(horizon);
        let mut total = Decimal::ZERO;
        for (day, value) in series.to().iter_days().zip(&points) {
            let value_shown = rounded(*value)?;
            total = crate::money::exact::add(total, value_shown).map_err(|_| undefined())?;
            let interval = width.map(|width| interval(*value, width)).transpose()?;
            days.push(DayForecast { day, value: value_shown, interval });
        }
        let sum: f64 = points.iter().sum();
        let total_width = conformal(ratios.iter().map(|ratio| (ratio - 1.0).abs()).collect(), level);
        let total_interval = total_width.map(|width| interval(sum, width)).transpose()?;
        Ok(Forecast { days, total, total_interval, level: self.level, findings: series.findings(), ratios })
    }
}

/// The `⌈(n + 1)·level⌉`-th smallest error; `None` when there are too few.
fn conformal(mut errors: Vec<f64>, level: f64) -> Option<f64> {
    errors.sort_by(f64::total_cmp);
    #[expect(
        clippy::cast_precision_loss,
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "a number of errors"
    )]
    let rank = ((errors.len() as f64 + 1.0) * level - 1e-9).ceil() as usize;
    errors.get(rank.checked_sub(1)?).copied()
}

/// The series as numbers, with its closed days and those of the horizon.
struct Track {
    values: Vec<Option<f64>>,
    closed: Vec<bool>,
    yearly: bool,
}

impl Track {
    fn new(settings: &Forecaster, series: &DailySeries, horizon: usize) -> Self {
        let days = series.from().iter_days().take(series.len() + horizon);
        Self {
            values: series.reals(),
            closed: days.map(|day| settings.closed.contains(&day)).collect(),
            yearly: settings.yearly,
        }
    }

    fn is_closed(&self, day: usize) -> bool {
        self.closed.get(day).copied().unwrap_or(false)
    }

    /// The value of an open day.
    fn open_value(&self, day: usize) -> Option<f64> {
        if self.is_closed(day) { None } else { self.values.get(day).copied().flatten() }
    }

    /// The mean of the forecasts of all combinations that have one.
    fn combined(&self, end: usize, horizon: usize) -> Option<Vec<f64>> {
        let mut sums = vec![0.0; horizon];
        let mut members = 0.0;
        for (weeks, alpha) in WEEKS.iter().flat_map(|weeks| ALPHAS.map(|alpha| (*weeks, alpha))) {
            let Some(points) = self.plain(end, horizon, weeks, alpha) else { continue };
            let factor = self.year(end, horizon, weeks, alpha);
            sums.iter_mut().zip(&points).for_each(|(sum, point)| *sum += point * factor);
            members += 1.0;
        }
        (members > 0.0).then(|| sums.into_iter().map(|sum| sum / members).collect())
    }

    /// Profile times level for the days from `end` on, from the days before it.
    fn plain(&self, end: usize, horizon: usize, weeks: usize, alpha: f64) -> Option<Vec<f64>> {
        let weeks = weeks.min(end / 7);
        if weeks < 2 {
            return None;
        }
        let start = end - 7 * weeks;
        let mut profile = [0.0; 7];
        for (position, mean) in profile.iter_mut().enumerate() {
            let found: Vec<f64> = (0..weeks).filter_map(|week| self.open_value(start + 7 * week + position)).collect();
            #[expect(clippy::cast_precision_loss, reason = "a number of weeks")]
            let count = found.len().max(1) as f64;
            *mean = found.iter().sum::<f64>() / count;
        }
        let mut level: Option<f64> = None;
        for week in 0..weeks {
            let (mut made, mut usual) = (0.0, 0.0);
            for (position, mean) in profile.iter().enumerate() {
                if let Some(value) = self.open_value(start + 7 * week + position) {
                    made += value;
                    usual += mean;
                }
            }
            if usual > 0.0 {
                let ratio = made / usual;
                level = Some(level.map_or(ratio, |level| level + alpha * (ratio - level)));
            }
        }
        let level = level.filter(|level| level.is_finite())?;
        let days = profile.iter().cycle().zip(end..end + horizon);
        Some(days.map(|(mean, day)| if self.is_closed(day) { 0.0 } else { (mean * level).max(0.0) }).collect())
    }

    /// By how much last year's movement after the same weeks moves a forecast: the mean over what may be expected again.
    fn year(&self, end: usize, horizon: usize, weeks: usize, alpha: f64) -> f64 {
        let Some(before) = end.checked_sub(YEAR).filter(|before| self.yearly && *before >= 7 * weeks) else {
            return 1.0;
        };
        let Some(then) = self.plain(before, horizon, weeks, alpha) else { return 1.0 };
        let (mut made, mut said) = (0.0, 0.0);
        for (point, day) in then.iter().zip(before..) {
            if let Some(value) = self.open_value(day) {
                made += value;
                said += point;
            }
        }
        if made <= 0.0 || said <= 0.0 {
            return 1.0;
        }
        let moved = YEARS.map(|part| (made / said).powf(part).clamp(0.5, 2.0));
        moved.iter().sum::<f64>() / 3.0
    }

    /// Relative errors of days, and totals over their forecasts, from earlier origins.
    fn past(&self, end: usize, horizon: usize) -> (Vec<f64>, Vec<f64>) {
        let (mut errors, mut ratios) = (Vec::new(), Vec::new());
        for back in 1..=ORIGINS {
            let Some(origin) = end.checked_sub(7 * back) else { break };
            let length = horizon.min(end - origin);
            let Some(points) = self.combined(origin, length) else { break };
            let (mut made, mut said, mut whole) = (0.0, 0.0, length == horizon);
            for (point, day) in points.iter().zip(origin..) {
                match self.values.get(day).copied().flatten() {
                    Some(value) if *point > 0.0 => {
                        errors.push((value - point).abs() / point);
                        made += value;
                        said += point;
                    }
                    Some(value) => made += value,
                    None => whole = false,
                }
            }
            if whole && said > 0.0 {
                ratios.push(made / said);
            }
        }
        ratios.sort_by(f64::total_cmp);
        (errors, ratios)
    }
}
