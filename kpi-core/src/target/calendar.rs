//! A total over days: weekdays, seasons, campaign days, closed days, pins; and a day over its hours.

use super::split::{Taker, list, other_side, pins_misfit, split};
use super::weights::{CalendarWeights, DayWeight};
use super::words::Why;
use crate::error::{PeriodError, TargetError};
use crate::money::{Fraction, ZeroWeights, allocate};
use crate::period::{Grain, Period};
use chrono::NaiveDate;
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

/// An amount that is fixed by hand for one day or a run of days.
///
/// ```
/// use kpi_core::target::DayPin;
/// let pin = DayPin::day("2026-11-11".parse()?, 500_000);
/// assert_eq!(pin.units, 500_000);
/// # Ok::<(), chrono::ParseError>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DayPin {
    /// First day.
    pub from: NaiveDate,
    /// Last day.
    pub through: NaiveDate,
    /// Smallest units that these days take together.
    pub units: i128,
}

impl DayPin {
    /// One day.
    pub fn day(day: NaiveDate, units: i128) -> Self {
        Self { from: day, through: day, units }
    }

    /// All days of a period together, such as a week.
    pub fn period(period: Period, units: i128) -> Self {
        Self { from: period.from(), through: period.last_day(), units }
    }

    fn text(&self) -> String {
        if self.from == self.through {
            format!("{} on {}", self.units, self.from)
        } else {
            format!("{} on {} to {}", self.units, self.from, self.through)
        }
    }
}

/// What one day got, and why.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct DayShare {
    /// Whole units.
    pub units: i128,
    /// What decided.
    pub why: Why,
    /// The share before rounding.
    pub ideal: Fraction,
    /// The weight of the day, and what it is made of.
    pub weight: DayWeight,
}

/// A total over the days of a period. Weeks, months and every other grain are sums of days, so all views agree.
///
/// ```
/// use kpi_core::period::{Grain, Period};
/// use kpi_core::target::{CalendarSplit, CalendarWeights, DayPin};
/// let weights = CalendarWeights::even()
///     .with_weekdays(["1", "1", "1", "1.1", "1.3", "1.5", "1.4"].map(|w| w.parse().unwrap()))?
///     .with_uplift("2026-09-09".parse().unwrap(), "9.9", 3.into())?
///     .with_closed("2026-09-02".parse().unwrap(), "stocktaking");
/// let period: Period = "2026-08-31..2026-09-14".parse()?;
/// let split = CalendarSplit::new("us", 1_000_000, period, &weights, &[])?;
/// let weeks: Vec<_> = split.by(Grain::WEEK)?.into_iter().map(|(week, units)| (week.from().to_string(), units)).collect();
/// assert_eq!(weeks, [("2026-08-31".to_owned(), 414_773), ("2026-09-07".to_owned(), 585_227)]);
/// assert_eq!(split.by(Grain::Month)?.into_iter().map(|(_, units)| units).collect::<Vec<_>>(), [56_818, 943_182]);
///
/// let pinned = CalendarSplit::new("us", 1_000_000, period, &weights, &[DayPin::day("2026-09-09".parse().unwrap(), 400_000)])?;
/// assert_eq!(pinned.total(), 1_000_000);
/// # Ok::<(), kpi_core::Error>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
#[must_use]
pub struct CalendarSplit {
    period: Period,
    days: Vec<DayShare>,
}

impl CalendarSplit {
    /// Splits a total; `place` names it in errors.
    ///
    /// A pin takes its days out, whatever their weights; among the days of one pin the weights decide. Two pins on one day
    /// contradict each other, even with equal amounts.
    ///
    /// Errors: no open day; pins outside the period, on each other, on closed days only, or more than the total.
    pub fn new(
        place: &str,
        total: i128,
        period: Period,
        weights: &CalendarWeights,
        pins: &[DayPin],
    ) -> Result<Self, TargetError> {
        let days = weights.days(period)?;
        let owner = owners(place, period, pins)?;
        let names: Vec<String> = days.iter().map(|day| format!("{place} {}", day.day)).collect();
        let takers = |wanted: Option<usize>| -> Vec<Taker<'_>> {
            let all = names.iter().zip(&days).zip(&owner);
            all.filter(|(_, owner)| **owner == wanted).map(|((name, day), _)| Taker::new(name, day.weight)).collect()
        };
        let pinned = pins.iter().try_fold(0_i128, |sum, pin| sum.checked_add(pin.units));
        let rest = pinned.and_then(|pinned| total.checked_sub(pinned)).ok_or_else(|| TargetError::Overflow {
            place: place.to_owned(),
            value: total.to_string(),
            limit: "a 128-bit integer",
        })?;
        let free = takers(None);
        let misfit = pins.iter().any(|pin| pin.units.signum() * total.signum() < 0);
        if !pins.is_empty() && (misfit || other_side(total, rest) || (free.is_empty() && rest != 0)) {
            let texts: Vec<String> = pins.iter().map(DayPin::text).collect();
            return Err(pins_misfit(place, list(texts.iter().map(String::as_str)), total, rest));
        }
        let closed = |days: &[Taker<'_>]| days.iter().all(|day| day.weight.is_zero());
        if rest != 0 && closed(&free) {
            let (total, period) = (rest.to_string(), period.to_string());
            return Err(TargetError::NoOpenDay { place: place.to_owned(), total, period });
        }
        let mut shares: Vec<_> = vec![split(place, rest, &free)?.into_iter()];
        for (index, pin) in pins.iter().enumerate() {
            let own = takers(Some(index));
            if pin.units != 0 && closed(&own) {
                let (total, period) = (pin.units.to_string(), format!("{}..={}", pin.from, pin.through));
                return Err(TargetError::NoOpenDay { place: place.to_owned(), total, period });
            }
            shares.push(split(place, pin.units, &own)?.into_iter());
        }
        let mut cells = Vec::with_capacity(days.len());
        for (weight, owner) in days.into_iter().zip(&owner) {
            // The iterator of the owner has exactly one share for each of its days.
            let share = shares.get_mut(owner.map_or(0, |pin| pin + 1)).and_then(Iterator::next);
            let (units, ideal, why) = share.map_or((0, Fraction::zero(), Why::NoWeight), |s| (s.units, s.ideal, s.why));
            let why = if owner.is_some() { Why::Pin } else { why };
            cells.push(DayShare { units, why, ideal, weight });
        }
        Ok(Self { period, days: cells })
    }

    /// The days.
    pub fn period(&self) -> Period {
        self.period
    }

    /// The days in order.
    pub fn days(&self) -> &[DayShare] {
        &self.days
    }

    /// The sum of the days: the total that was split.
    pub fn total(&self) -> i128 {
        self.days.iter().map(|day| day.units).sum()
    }

    /// Sums of days by a grain, clipped to the period.
    ///
    /// Errors: as [`Period::split`]; [`Grain::Hour`] is finer than a day, see [`split_day`].
    pub fn by(&self, grain: Grain) -> Result<Vec<(Period, i128)>, PeriodError> {
        let parts = self.period.split(grain)?;
        let sum =
            |part: &Period| self.days.iter().filter(|day| part.contains(day.weight.day)).map(|day| day.units).sum();
        Ok(parts.into_iter().map(|part| (part, sum(&part))).collect())
    }
}

/// Which pin each day belongs to.
fn owners(place: &str, period: Period, pins: &[DayPin]) -> Result<Vec<Option<usize>>, TargetError> {
    let mut owner: Vec<Option<usize>> = period.days().map(|_| None).collect();
    for (index, pin) in pins.iter().enumerate() {
        let run = Period::inclusive(pin.from, pin.through)?;
        for day in [pin.from, pin.through] {
            if !period.contains(day) {
                return Err(TargetError::DayOutside { place: place.to_owned(), day, period: period.to_string() });
            }
        }
        for (day, owner) in period.days().zip(&mut owner).filter(|(day, _)| run.contains(*day)) {
            if let Some(first) = owner.and_then(|first| pins.get(first)) {
                return Err(TargetError::ContradictoryPins {
                    place: format!("{place} {day}"),
                    first: first.text(),
                    second: pin.text(),
                });
            }
            *owner = Some(index);
        }
    }
    Ok(owner)
}

/// Splits the units of one day over its 24 hours of the wall clock.
///
/// An hour that the wall clock shows twice at the end of summer time is one entry; give the hour that it skips in spring
/// the weight zero.
///
/// ```
/// use kpi_core::target::split_day;
/// let mut hours = [0.into(); 24];
/// (hours[20], hours[21]) = (2.into(), 1.into());
/// let units = split_day("anna 2026-11-11", 100, &hours)?;
/// assert_eq!((units[20], units[21], units.iter().sum::<i128>()), (67, 33, 100));
/// # Ok::<(), kpi_core::error::TargetError>(())
/// ```
pub fn split_day(place: &str, units: i128, hours: &[Decimal; 24]) -> Result<[i128; 24], TargetError> {
    if let Some((hour, weight)) = hours.iter().enumerate().find(|(_, w)| w.is_sign_negative() && !w.is_zero()) {
        return Err(TargetError::NegativeWeight { place: format!("{place} hour {hour}"), weight: *weight });
    }
    if units != 0 && hours.iter().all(Decimal::is_zero) {
        return Err(TargetError::NoWeight { place: place.to_owned(), total: units.to_string() });
    }
    let parts = allocate(units, hours, ZeroWeights::Error).map_err(TargetError::money(place))?;
    let mut cells = [0; 24];
    for (cell, part) in cells.iter_mut().zip(parts) {
        *cell = part;
    }
    Ok(cells)
}
