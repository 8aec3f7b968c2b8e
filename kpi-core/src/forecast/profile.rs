//! Weekday and month profiles learned from history.

use chrono::{Datelike, NaiveDate, Weekday};
use num_bigint::BigInt;
use serde::Serialize;

use super::baseline::percentile;
use super::series::DailySeries;
use crate::error::ForecastError;
use crate::money::Fraction;
use rust_decimal::Decimal;

/// Fewest values of a weekday, or whole months of a name, that a factor is learned from.
const FEWEST: usize = 2;
/// Fewest days that a profile of hours is learned from: one of each weekday.
const FEWEST_DAYS: usize = 7;

/// How much of a usual day each weekday and each month is worth: exact factors around 1.
///
/// A weekday's factor is its median over the series against the mean of the seven medians. A month's factor is the mean
/// day of that month, over all years, against the mean of the months seen; it is 1 until the series has every month. Days
/// without a value shape nothing: take campaign days out with [`DailySeries::without`] first.
///
/// ```
/// use chrono::Weekday;
/// use kpi_core::forecast::{DailySeries, SeasonalProfile};
/// let monday: chrono::NaiveDate = "2026-01-05".parse()?;
/// let week = [100, 100, 100, 100, 200, 100, 0];
/// let series = DailySeries::try_new(monday, week.iter().cycle().take(28).map(|v| Some((*v).into())).collect())?;
/// let profile = SeasonalProfile::learn(&series)?;
/// assert_eq!(profile.weekday(Weekday::Fri), &2.into());
/// assert_eq!(profile.weight("2026-02-06".parse()?), 2.into());
/// assert!(!profile.has_months());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[must_use]
pub struct SeasonalProfile {
    /// From Monday.
    weekdays: [Fraction; 7],
    /// From January; empty without a whole year.
    months: Vec<Fraction>,
}

impl SeasonalProfile {
    /// Learns the factors of a series.
    ///
    /// Errors: [`ForecastError::TooShort`] when a weekday has fewer than two values; [`ForecastError::Undefined`] when the
    /// medians do not add up to something above zero.
    pub fn learn(series: &DailySeries) -> Result<Self, ForecastError> {
        let mut by_weekday: [Vec<Fraction>; 7] = Default::default();
        for (day, value) in series.iter() {
            if let Some((list, value)) = by_weekday.get_mut(place(day.weekday())).zip(value) {
                list.push(Fraction::from(value));
            }
        }
        let method = "a weekday profile";
        let mut weekdays: [Fraction; 7] = std::array::from_fn(|_| Fraction::zero());
        for (factor, values) in weekdays.iter_mut().zip(&by_weekday) {
            if values.len() < FEWEST {
                return Err(ForecastError::TooShort { method, needed: FEWEST, found: values.len() });
            }
            *factor = percentile(values, Decimal::new(5, 1))?;
        }
        let total: Fraction = weekdays.iter().sum();
        if total <= Fraction::zero() {
            return Err(ForecastError::Undefined {
                method,
                reason: "the medians do not add up to something above zero",
            });
        }
        for factor in &mut weekdays {
            let scaled = &*factor * &Fraction::from(7);
            *factor = scaled.checked_div(&total).unwrap_or_else(|_| Fraction::zero());
        }
        Ok(Self { weekdays, months: months(series)? })
    }

    /// Factor of a weekday.
    pub fn weekday(&self, weekday: Weekday) -> &Fraction {
        let [monday, ..] = &self.weekdays;
        self.weekdays.get(place(weekday)).unwrap_or(monday)
    }

    /// Factor of a month, from 1 for January; 1 without a whole year of history.
    pub fn month(&self, month: u32) -> Fraction {
        let position = usize::try_from(month).ok().and_then(|month| month.checked_sub(1));
        position.and_then(|position| self.months.get(position)).cloned().unwrap_or_else(|| Fraction::from(1))
    }

    /// Whether the series had every month.
    #[must_use]
    pub fn has_months(&self) -> bool {
        !self.months.is_empty()
    }

    /// Weight of a day: the factors of its weekday and month. For a calendar split take
    /// [`CalendarWeights::learned`](crate::target::CalendarWeights::learned).
    pub fn weight(&self, day: NaiveDate) -> Fraction {
        self.weekday(day.weekday()) * &self.month(day.month())
    }
}

/// How much of a day each of its 24 hours carries: the median of its share over whole days, scaled to a sum of 1.
///
/// Each day is a row of the wall clock's hours, midnight first; days without sales shape nothing. Leave days out that have
/// not ended, that have holes, or that are campaigns.
///
/// Errors: [`ForecastError::TooShort`] with fewer than seven days above zero; [`ForecastError::Undefined`] when no hour sells
/// on half of the days.
///
/// ```
/// use kpi_core::forecast::hour_profile;
/// let mut day = [0.into(); 24];
/// (day[12], day[20]) = (10.into(), 30.into());
/// let shares = hour_profile(&[day; 7])?;
/// assert_eq!((&shares[12], &shares[20]), (&"0.25".parse()?, &"0.75".parse()?));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn hour_profile(days: &[[Decimal; 24]]) -> Result<[Fraction; 24], ForecastError> {
    let method = "a profile of hours";
    let mut shares: [Vec<Fraction>; 24] = Default::default();
    for day in days {
        let total: Fraction = day.iter().copied().map(Fraction::from).sum();
        if total <= Fraction::zero() {
            continue;
        }
        for (list, hour) in shares.iter_mut().zip(day) {
            list.extend(Fraction::from(*hour).checked_div(&total));
        }
    }
    let found = shares.iter().map(Vec::len).min().unwrap_or(0);
    if found < FEWEST_DAYS {
        return Err(ForecastError::TooShort { method, needed: FEWEST_DAYS, found });
    }
    let mut profile: [Fraction; 24] = std::array::from_fn(|_| Fraction::zero());
    for (share, list) in profile.iter_mut().zip(&shares) {
        *share = percentile(list, Decimal::new(5, 1))?.max(Fraction::zero());
    }
    let sum: Fraction = profile.iter().sum();
    for share in &mut profile {
        let reason = "no hour sells on half of the days";
        *share = share.checked_div(&sum).map_err(|_| ForecastError::Undefined { method, reason })?;
    }
    Ok(profile)
}

fn place(weekday: Weekday) -> usize {
    usize::try_from(weekday.num_days_from_monday()).unwrap_or(0)
}

fn months(series: &DailySeries) -> Result<Vec<Fraction>, ForecastError> {
    let mut sums: Vec<(Fraction, usize)> = vec![(Fraction::zero(), 0); 12];
    for month in series.months()?.iter().filter(|month| month.missing == 0) {
        let position = usize::try_from(month.month.month0()).unwrap_or(0);
        let days =
            month.month.checked_add_months(chrono::Months::new(1)).map_or(0, |next| (next - month.month).num_days());
        if let Some((sum, count)) = sums.get_mut(position) {
            *sum = &*sum + &Fraction::from(month.total);
            *count += usize::try_from(days).unwrap_or(0);
        }
    }
    let count = |n: usize| Fraction::from(BigInt::from(n));
    let means: Option<Vec<Fraction>> = sums.iter().map(|(sum, days)| sum.checked_div(&count(*days)).ok()).collect();
    let Some(means) = means else { return Ok(Vec::new()) };
    let total: Fraction = means.iter().sum();
    Ok(means
        .iter()
        .map(|mean| (mean * &Fraction::from(12)).checked_div(&total).unwrap_or_else(|_| Fraction::from(1)))
        .collect())
}
