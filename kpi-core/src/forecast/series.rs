//! Daily values and what is wrong with them.

use std::collections::BTreeMap;

use chrono::{Datelike, Days, Months, NaiveDate};
use serde::Serialize;

use crate::error::ForecastError;
use crate::metric::Lang;
use rust_decimal::Decimal;

/// Longest series, in days: some hundred years.
const MAX_DAYS: usize = 40_000;

/// One value per local day, in order; a day without a value is a hole, not a zero.
///
/// ```
/// use kpi_core::forecast::DailySeries;
/// let day = |text: &str| text.parse::<chrono::NaiveDate>().unwrap();
/// let series = DailySeries::from_points([(day("2026-11-01"), 120.into()), (day("2026-11-03"), 90.into())])?;
/// assert_eq!(series.len(), 3);
/// assert_eq!(series.value(day("2026-11-02")), None);
/// # Ok::<(), kpi_core::error::ForecastError>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[must_use]
pub struct DailySeries {
    from: NaiveDate,
    #[serde(serialize_with = "texts")]
    values: Vec<Option<Decimal>>,
}

fn texts<S: serde::Serializer>(values: &[Option<Decimal>], serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_seq(values.iter().map(|value| value.map(|value| value.to_string())))
}

/// The total of a calendar month.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct MonthTotal {
    /// First day of the month.
    pub month: NaiveDate,
    /// Sum of the days with a value.
    #[serde(with = "crate::money::decimal_text")]
    pub total: Decimal,
    /// Days of the month that have no value, inside the series or outside.
    pub missing: u32,
}

impl DailySeries {
    /// A series from its first day and one value for each day from then on.
    ///
    /// Error: [`ForecastError::TooShort`] without values; [`ForecastError::TooLarge`] beyond a hundred years.
    pub fn try_new(from: NaiveDate, values: Vec<Option<Decimal>>) -> Result<Self, ForecastError> {
        if values.is_empty() {
            return Err(ForecastError::TooShort { method: "a daily series", needed: 1, found: 0 });
        }
        let last = from.checked_add_days(Days::new(values.len() as u64));
        if values.len() > MAX_DAYS || last.is_none() {
            return Err(ForecastError::TooLarge { what: "days", found: values.len(), limit: MAX_DAYS });
        }
        Ok(Self { from, values })
    }

    /// A series from dated values in any order; days between them without a value are holes.
    ///
    /// Errors: as for [`try_new`](Self::try_new), and [`ForecastError::DuplicateDay`].
    pub fn from_points(points: impl IntoIterator<Item = (NaiveDate, Decimal)>) -> Result<Self, ForecastError> {
        let mut by_day = BTreeMap::new();
        for (day, value) in points {
            if by_day.insert(day, value).is_some() {
                return Err(ForecastError::DuplicateDay { day });
            }
        }
        let (Some((first, _)), Some((last, _))) = (by_day.first_key_value(), by_day.last_key_value()) else {
            return Err(ForecastError::TooShort { method: "a daily series", needed: 1, found: 0 });
        };
        let (first, days) = (*first, usize::try_from((*last - *first).num_days()).unwrap_or(usize::MAX));
        if days >= MAX_DAYS {
            return Err(ForecastError::TooLarge { what: "days", found: days, limit: MAX_DAYS });
        }
        let values = first.iter_days().take(days + 1).map(|day| by_day.get(&day).copied()).collect();
        Self::try_new(first, values)
    }

    /// First day.
    #[must_use]
    pub fn from(&self) -> NaiveDate {
        self.from
    }

    /// The day after the last one.
    #[must_use]
    pub fn to(&self) -> NaiveDate {
        self.from.checked_add_days(Days::new(self.values.len() as u64)).unwrap_or(NaiveDate::MAX)
    }

    /// Number of days, holes included.
    #[must_use]
    pub fn len(&self) -> usize {
        self.values.len()
    }

    /// Never: a series has a day.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.values.is_empty()
    }

    /// The value of a day; `None` for a hole or a day outside.
    #[must_use]
    pub fn value(&self, day: NaiveDate) -> Option<Decimal> {
        let position = usize::try_from((day - self.from).num_days()).ok()?;
        self.values.get(position).copied().flatten()
    }

    /// Days and values in order.
    pub fn iter(&self) -> impl Iterator<Item = (NaiveDate, Option<Decimal>)> + '_ {
        self.from.iter_days().zip(self.values.iter().copied())
    }

    /// The days before a day.
    ///
    /// Error: [`ForecastError::TooShort`] when none are left.
    pub fn before(&self, day: NaiveDate) -> Result<Self, ForecastError> {
        let count = usize::try_from((day - self.from).num_days()).unwrap_or(0);
        Self::try_new(self.from, self.values.iter().take(count).copied().collect())
    }

    /// The series with holes on some days, such as campaign days that must not shape a profile.
    pub fn without(mut self, days: &[NaiveDate]) -> Self {
        for day in days {
            let position = usize::try_from((*day - self.from).num_days()).ok();
            if let Some(value) = position.and_then(|position| self.values.get_mut(position)) {
                *value = None;
            }
        }
        self
    }

    /// The calendar months that the series touches.
    ///
    /// Error: [`ForecastError::Undefined`] when a sum has more digits than fit.
    pub fn months(&self) -> Result<Vec<MonthTotal>, ForecastError> {
        let mut all: Vec<MonthTotal> = Vec::new();
        for (day, value) in self.iter() {
            let month = day.with_day(1).unwrap_or(day);
            if all.last().is_none_or(|last| last.month != month) {
                let next = month.checked_add_months(Months::new(1)).unwrap_or(NaiveDate::MAX);
                let days = u32::try_from((next - month).num_days()).unwrap_or(0);
                all.push(MonthTotal { month, total: Decimal::ZERO, missing: days });
            }
            if let Some((last, value)) = all.last_mut().zip(value) {
                last.missing = last.missing.saturating_sub(1);
                last.total = crate::money::exact::add(last.total, value).map_err(|_| ForecastError::Undefined {
                    method: "a month's sum",
                    reason: "it has too many digits",
                })?;
            }
        }
        Ok(all)
    }

    /// The values as floating point; a hole stays a hole.
    pub(super) fn reals(&self) -> Vec<Option<f64>> {
        let real = |value: &Option<Decimal>| value.and_then(|value| crate::real::to_f64(&value.into()));
        self.values.iter().map(real).collect()
    }

    /// What must be said about the series before a number from it is believed.
    ///
    /// | finding | rule |
    /// |---|---|
    /// | too short | fewer than 56 days with a value |
    /// | hole | days inside the series without a value |
    /// | level shift | in the last 26 weeks all weekly sums after a week lie above all before it, or below, at least 4 weeks on each side, and their medians differ by half or more |
    /// | no year | fewer than 420 days: a yearly season cannot be seen |
    #[must_use]
    pub fn findings(&self) -> Vec<Finding> {
        let mut all = Vec::new();
        let known = self.values.iter().flatten().count();
        if known < 56 {
            all.push(Finding::TooShort { days: known, needed: 56 });
        }
        let mut hole: Option<(NaiveDate, u32)> = None;
        for (day, value) in self.iter().chain([(self.to(), Some(Decimal::ZERO))]) {
            match (value, hole) {
                (None, None) => hole = Some((day, 1)),
                (None, Some((from, days))) => hole = Some((from, days + 1)),
                (Some(_), Some((from, days))) => {
                    all.push(Finding::Hole { from, days });
                    hole = None;
                }
                (Some(_), None) => {}
            }
        }
        all.extend(self.level_shift());
        if self.values.len() < 420 {
            all.push(Finding::NoYear { days: self.values.len() });
        }
        all
    }

    fn level_shift(&self) -> Option<Finding> {
        let reals = self.reals();
        let weeks: Vec<(usize, f64)> = reals
            .rchunks_exact(7)
            .take(26)
            .enumerate()
            .filter(|(_, week)| week.iter().all(Option::is_some))
            .map(|(back, week)| (back, week.iter().flatten().sum()))
            .collect();
        let mut best: Option<(f64, Finding)> = None;
        for split in 4..weeks.len().saturating_sub(3) {
            // The newest week comes first.
            let (after, before) = weeks.split_at_checked(split)?;
            let values = |part: &[(usize, f64)]| {
                let mut sorted: Vec<f64> = part.iter().map(|(_, sum)| *sum).collect();
                sorted.sort_by(f64::total_cmp);
                sorted
            };
            let (after, before, first) = (values(after), values(before), after.last()?.0);
            let apart = after.first() > before.last() || after.last() < before.first();
            let (now, then) = (*after.get(after.len() / 2)?, *before.get(before.len() / 2)?);
            let size = if now > 0.0 && then > 0.0 { (now / then).ln().abs() } else { 0.0 };
            if apart && size >= 1.5_f64.ln() && best.as_ref().is_none_or(|(known, _)| size > *known) {
                let back = u64::try_from((first + 1) * 7).ok()?;
                let from = self.to().checked_sub_days(Days::new(back))?;
                let percent = super::round_real((now / then - 1.0) * 100.0, 0)?;
                best = Some((size, Finding::LevelShift { from, percent }));
            }
        }
        best.map(|(_, finding)| finding)
    }
}

/// Something that must be said about a series.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(tag = "finding", rename_all = "snake_case")]
#[non_exhaustive]
pub enum Finding {
    /// Too few days.
    TooShort {
        /// Days with a value.
        days: usize,
        /// Days needed.
        needed: usize,
    },
    /// Days without a value.
    Hole {
        /// First of them.
        from: NaiveDate,
        /// How many in a row.
        days: u32,
    },
    /// The level changed for good.
    LevelShift {
        /// First week of the new level.
        from: NaiveDate,
        /// New median week against the old one, in percent.
        #[serde(with = "crate::money::decimal_text")]
        percent: Decimal,
    },
    /// Not long enough for a yearly season.
    NoYear {
        /// Days of the series.
        days: usize,
    },
}

impl Finding {
    /// The finding as a sentence.
    #[must_use]
    pub fn sentence(&self, lang: Lang) -> String {
        match (self, lang) {
            (Self::TooShort { days, needed }, Lang::En) => {
                format!("Only {days} days of history; {needed} are needed for a reliable baseline.")
            }
            (Self::TooShort { days, needed }, Lang::Zh) => format!("历史仅 {days} 天，可靠基线至少需要 {needed} 天。"),
            (Self::Hole { from, days }, Lang::En) => format!("No data on {days} day(s) from {from}."),
            (Self::Hole { from, days }, Lang::Zh) => format!("自 {from} 起有 {days} 天无数据。"),
            (Self::LevelShift { from, percent }, Lang::En) => {
                format!("The level changed by {percent} % from {from} on; older history says little about now.")
            }
            (Self::LevelShift { from, percent }, Lang::Zh) => {
                format!("自 {from} 起水平变化 {percent} %，更早的历史参考意义有限。")
            }
            (Self::NoYear { days }, Lang::En) => format!("{days} days are too few to see a yearly season."),
            (Self::NoYear { days }, Lang::Zh) => format!("仅 {days} 天，无法识别年度季节性。"),
        }
    }
}
