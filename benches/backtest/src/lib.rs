//! Back-test of [`kpi_core::forecast`] on the daily sales of a real shop.
//!
//! Rolling origin: 13 folds of 28 days that end with the series; each fold is forecast from everything before it. The
//! same folds are run by `benches/python/backtest_reference.py` with statsmodels. The members of the combined forecast and
//! their equal weights are set beforehand: nothing is chosen on these folds.
//!
//! | figure | meaning |
//! |---|---|
//! | MASE | mean absolute error over that of "the same weekday a week ago" within the history of the fold |
//! | sMAPE | mean of `200·|a − f| / (|a| + |f|)`, days where both are 0 left out |
//! | coverage | part of the days inside the 80 % interval |
//! | pace | mean relative error of the month's total, said after half the month |

use chrono::{Datelike, Months, NaiveDate, Weekday};
use kpi_core::error::ForecastError;
use kpi_core::forecast::{DailySeries, Forecaster, run_rate};
use kpi_core::money::{Fraction, Rounding, exact};
use kpi_core::period::Period;
use rust_decimal::Decimal;

/// Days of a fold.
pub const HORIZON: usize = 28;
/// Number of folds.
pub const FOLDS: usize = 13;

/// Why a back-test cannot run.
#[derive(Debug)]
pub enum Stop {
    /// The file is not the daily series.
    File(String),
    /// A forecast failed.
    Forecast(ForecastError),
}

impl std::fmt::Display for Stop {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::File(message) => f.write_str(message),
            Self::Forecast(error) => error.fmt(f),
        }
    }
}

impl std::error::Error for Stop {}

impl From<ForecastError> for Stop {
    fn from(error: ForecastError) -> Self {
        Self::Forecast(error)
    }
}

/// A column of the file, with the days on which the shop was closed beyond its closed weekday.
#[derive(Debug, Clone)]
pub struct Daily {
    /// Name of the column.
    pub name: String,
    /// Its values.
    pub series: DailySeries,
    /// Closed days other than Saturdays: holidays that the shop knows in advance.
    pub closed: Vec<NaiveDate>,
}

/// Reads a column of the daily file.
///
/// # Errors
/// [`Stop::File`] names the line or column that is missing or damaged.
pub fn read(text: &str, column: &str) -> Result<Daily, Stop> {
    let mut lines = text.lines();
    let header: Vec<&str> = lines.next().unwrap_or_default().split(',').collect();
    let place = |name: &str| {
        header.iter().position(|known| *known == name).ok_or_else(|| Stop::File(format!("there is no column {name:?}")))
    };
    let (date, open, value) = (place("date")?, place("open")?, place(column)?);
    let mut points = Vec::new();
    let mut closed = Vec::new();
    for (row, line) in lines.enumerate() {
        let cells: Vec<&str> = line.split(',').collect();
        let damaged = || Stop::File(format!("line {} is damaged", row + 2));
        let day: NaiveDate = cells.get(date).and_then(|cell| cell.parse().ok()).ok_or_else(damaged)?;
        let number = cells.get(value).and_then(|cell| exact::parse_plain(cell).ok()).ok_or_else(damaged)?;
        points.push((day, number));
        if cells.get(open) == Some(&"0") && day.weekday() != Weekday::Sat {
            closed.push(day);
        }
    }
    Ok(Daily { name: column.to_owned(), series: DailySeries::from_points(points)?, closed })
}

/// Figures over all folds.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub struct Scores {
    /// Mean absolute scaled error.
    pub mase: f64,
    /// Symmetric mean absolute percentage error.
    pub smape: f64,
    /// Part of the days inside the interval; `None` without intervals.
    pub coverage: Option<f64>,
}

#[expect(clippy::cast_precision_loss, reason = "a number of days or folds")]
fn mean(values: &[f64]) -> f64 {
    values.iter().sum::<f64>() / values.len().max(1) as f64
}

fn real(value: Decimal) -> f64 {
    value.to_string().parse().unwrap_or(f64::NAN)
}

fn reals(series: &DailySeries) -> Vec<f64> {
    series.iter().map(|(_, value)| value.map_or(0.0, real)).collect()
}

/// Mean absolute difference to the same weekday a week before.
fn scale(history: &[f64]) -> f64 {
    let steps: Vec<f64> = history.iter().zip(history.iter().skip(7)).map(|(a, b)| (a - b).abs()).collect();
    mean(&steps)
}

fn errors(actual: &[f64], forecast: &[f64], history: &[f64]) -> (f64, f64) {
    let sizes: Vec<f64> = actual.iter().zip(forecast).map(|(a, f)| (a - f).abs()).collect();
    let relative: Vec<f64> = actual
        .iter()
        .zip(forecast)
        .filter(|(a, f)| a.abs() + f.abs() > 0.0)
        .map(|(a, f)| 200.0 * (a - f).abs() / (a.abs() + f.abs()))
        .collect();
    (mean(&sizes) / scale(history), mean(&relative))
}

/// First days of the folds.
fn folds(series: &DailySeries) -> Vec<usize> {
    (0..FOLDS).filter_map(|fold| series.len().checked_sub(HORIZON * (FOLDS - fold))).collect()
}

/// "The same weekday of the last week" on all folds.
#[must_use]
pub fn seasonal_naive(daily: &Daily) -> Scores {
    let values = reals(&daily.series);
    let (mut mase, mut smape) = (Vec::new(), Vec::new());
    for start in folds(&daily.series) {
        let (history, rest) = values.split_at(start);
        let actual = rest.get(..HORIZON).unwrap_or(rest);
        let week = history.get(start - 7..).unwrap_or_default();
        let forecast: Vec<f64> = week.iter().copied().cycle().take(HORIZON).collect();
        let (scaled, relative) = errors(actual, &forecast, history);
        mase.push(scaled);
        smape.push(relative);
    }
    Scores { mase: mean(&mase), smape: mean(&smape), coverage: None }
}

/// The library's forecast on all folds, with or without the closed days known in advance.
///
/// # Errors
/// [`Stop::Forecast`] when a fold cannot be forecast.
pub fn forecaster(daily: &Daily, know_closed: bool) -> Result<Scores, Stop> {
    let values = reals(&daily.series);
    let (mut mase, mut smape, mut inside) = (Vec::new(), Vec::new(), Vec::new());
    for start in folds(&daily.series) {
        let (history, rest) = values.split_at(start);
        let actual = rest.get(..HORIZON).unwrap_or(rest);
        let first = daily.series.from() + chrono::Days::new(start as u64);
        let forecast = settings(daily, know_closed).run(&daily.series.before(first)?, HORIZON)?;
        let points: Vec<f64> = forecast.days().iter().map(|day| real(day.value)).collect();
        let (scaled, relative) = errors(actual, &points, history);
        mase.push(scaled);
        smape.push(relative);
        for day in forecast.days() {
            if let Some((value, interval)) = daily.series.value(day.day).zip(day.interval) {
                inside.push(if interval.contains(value) { 1.0 } else { 0.0 });
            }
        }
    }
    Ok(Scores { mase: mean(&mase), smape: mean(&smape), coverage: Some(mean(&inside)) })
}

fn settings(daily: &Daily, know_closed: bool) -> Forecaster {
    let forecaster = Forecaster::new();
    if know_closed { forecaster.with_closed(daily.closed.iter().copied()) } else { forecaster }
}

/// Errors of a month's total said after half the month.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Pace {
    /// Months.
    pub months: usize,
    /// Linear run-rate.
    pub linear: f64,
    /// What came, plus the forecast of the rest.
    pub forecast: f64,
}

impl Pace {
    /// How much closer the forecast is than the linear run-rate, from 0 to 1.
    #[must_use]
    pub fn gain(&self) -> f64 {
        1.0 - self.forecast / self.linear
    }
}

/// Half-month pace of every whole month from the third on, with the closed days known in advance or not.
///
/// # Errors
/// [`Stop::Forecast`] when a month cannot be forecast.
pub fn pace(daily: &Daily, know_closed: bool) -> Result<Pace, Stop> {
    let (mut linear, mut forecast) = (Vec::new(), Vec::new());
    for total in daily.series.months()?.iter().skip(2).filter(|month| month.missing == 0) {
        let end = total.month + Months::new(1);
        let days = u32::try_from((end - total.month).num_days()).unwrap_or(30);
        let half = total.month + chrono::Days::new(u64::from(days / 2));
        let known = daily.series.before(half)?;
        let period = Period::new(total.month, end).map_err(|error| Stop::File(error.to_string()))?;
        let outlook = settings(daily, know_closed).outlook(&known, period, total.total)?;
        let target = Fraction::from(total.total);
        let rate = run_rate(&Fraction::from(outlook.so_far), &target, days / 2, days)?;
        let line = rate.forecast.and_then(|line| line.round(6, Rounding::HalfEven).ok()).map_or(f64::NAN, real);
        let whole = real(total.total);
        linear.push((line / whole - 1.0).abs());
        forecast.push((real(outlook.total) / whole - 1.0).abs());
    }
    Ok(Pace { months: linear.len(), linear: mean(&linear), forecast: mean(&forecast) })
}
