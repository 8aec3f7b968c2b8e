//! Baselines, forecasts and probabilities: published vectors, laws, and what is said about poor history.
mod backtests;
mod forecasts;
mod profiles;
mod proposals;
mod vectors;

use chrono::NaiveDate;
use kpi_core::forecast::DailySeries;
use rust_decimal::Decimal;

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn series(from: &str, values: impl IntoIterator<Item = i64>) -> DailySeries {
    DailySeries::try_new(day(from), values.into_iter().map(|value| Some(Decimal::from(value))).collect()).unwrap()
}
