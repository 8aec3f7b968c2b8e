//! Half-open ranges of local dates, and what they are compared with.

use super::grain::{Grain, month_before, month_before_last_day, year_before};
use super::iso::{DateLimits, LAST_DAY, parse_iso_date, shift_days};
use super::text::serde_as_text;
use super::zone::ShopZone;
use crate::error::PeriodError;
use chrono::{DateTime, Datelike, NaiveDate, Utc, Weekday};
use std::fmt;
use std::str::FromStr;

/// A range of local dates: the first day belongs to it, the end does not.
///
/// It never is empty and lies in the years 1990 to 2100. The text form, in documents too, is `FROM..TO` with the end
/// exclusive; the labels of [`Grain`] are read as well.
///
/// ```
/// use kpi_core::period::Period;
/// let november: Period = "2026-11-01..2026-12-01".parse()?;
/// assert_eq!(november, "2026-11".parse()?);
/// assert_eq!(november.to_string(), "2026-11-01..2026-12-01");
/// assert_eq!(november.len_days(), 30);
/// assert_eq!(november.last_day().to_string(), "2026-11-30");
/// assert_eq!("2026-11-09..2026-11-09".parse::<Period>().unwrap_err().code(), "period.invalid_period");
/// # Ok::<(), kpi_core::period::PeriodError>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[must_use]
pub struct Period {
    from: NaiveDate,
    to: NaiveDate,
}

impl Period {
    /// The days from `from` to the day before `to`.
    ///
    /// Errors: `to` is not after `from`; a day outside the years 1990 to 2100.
    pub fn new(from: NaiveDate, to: NaiveDate) -> Result<Self, PeriodError> {
        if from >= to {
            return Err(PeriodError::InvalidPeriod { from, to });
        }
        let limits = DateLimits::default();
        limits.check(from)?;
        match to.pred_opt() {
            Some(last) if last <= LAST_DAY => Ok(Self { from, to }),
            _ => Err(limits.outside(to.to_string())),
        }
    }

    /// The days from `first` to `last`, both included.
    ///
    /// ```
    /// use kpi_core::period::Period;
    /// let week = Period::inclusive("2026-11-09".parse().unwrap(), "2026-11-15".parse().unwrap())?;
    /// assert_eq!(week, Period::iso_week(2026, 46)?);
    /// # Ok::<(), kpi_core::period::PeriodError>(())
    /// ```
    pub fn inclusive(first: NaiveDate, last: NaiveDate) -> Result<Self, PeriodError> {
        let to = last.succ_opt().ok_or_else(|| DateLimits::default().outside(last.to_string()))?;
        Self::new(first, to)
    }

    /// One day.
    pub fn day(day: NaiveDate) -> Result<Self, PeriodError> {
        Self::inclusive(day, day)
    }

    /// A calendar month, 1 to 12.
    ///
    /// ```
    /// use kpi_core::period::Period;
    /// assert_eq!(Period::month(2028, 2)?.len_days(), 29);
    /// assert_eq!(Period::month(2026, 13).unwrap_err().code(), "period.invalid_date");
    /// # Ok::<(), kpi_core::period::PeriodError>(())
    /// ```
    pub fn month(year: i32, month: u32) -> Result<Self, PeriodError> {
        Self::bucket(Grain::Month, NaiveDate::from_ymd_opt(year, month, 1), || format!("{year}-{month:02}"))
    }

    /// An ISO week, 1 to 52 or 53: Monday to Sunday.
    ///
    /// ```
    /// use kpi_core::period::Period;
    /// assert_eq!(Period::iso_week(2026, 53)?.to_string(), "2026-12-28..2027-01-04");
    /// assert!(Period::iso_week(2025, 53).is_err()); // 2025 has 52 weeks
    /// # Ok::<(), kpi_core::period::PeriodError>(())
    /// ```
    pub fn iso_week(year: i32, week: u32) -> Result<Self, PeriodError> {
        let first = NaiveDate::from_isoywd_opt(year, week, Weekday::Mon);
        Self::bucket(Grain::WEEK, first, || format!("{year}-W{week:02}"))
    }

    /// A quarter, 1 to 4.
    pub fn quarter(year: i32, quarter: u32) -> Result<Self, PeriodError> {
        let month = quarter.checked_sub(1).and_then(|before| before.checked_mul(3)).map(|months| months + 1);
        let first = month.and_then(|month| NaiveDate::from_ymd_opt(year, month, 1));
        Self::bucket(Grain::Quarter, first, || format!("{year}-Q{quarter}"))
    }

    /// A half year, 1 or 2.
    pub fn half(year: i32, half: u32) -> Result<Self, PeriodError> {
        let month = half.checked_sub(1).and_then(|before| before.checked_mul(6)).map(|months| months + 1);
        let first = month.and_then(|month| NaiveDate::from_ymd_opt(year, month, 1));
        Self::bucket(Grain::Half, first, || format!("{year}-H{half}"))
    }

    /// A calendar year.
    pub fn year(year: i32) -> Result<Self, PeriodError> {
        Self::bucket(Grain::Year, NaiveDate::from_ymd_opt(year, 1, 1), || year.to_string())
    }

    /// The bucket of a grain that holds a date.
    ///
    /// ```
    /// use kpi_core::period::{Grain, Period};
    /// let date = "2026-11-22".parse().unwrap();
    /// assert_eq!(Period::containing(Grain::Quarter, date)?, Period::quarter(2026, 4)?);
    /// # Ok::<(), kpi_core::period::PeriodError>(())
    /// ```
    pub fn containing(grain: Grain, date: NaiveDate) -> Result<Self, PeriodError> {
        DateLimits::default().check(date)?;
        Self::new(grain.floor(date), grain.next_unbounded(date)?)
    }

    fn bucket(grain: Grain, first: Option<NaiveDate>, text: impl Fn() -> String) -> Result<Self, PeriodError> {
        let first = first.ok_or_else(|| PeriodError::InvalidDate { value: text() })?;
        DateLimits::default().check(first)?;
        Self::new(first, grain.next_unbounded(first)?)
    }

    /// The `n` days that end with `as_of`: days D-n+1 to D.
    ///
    /// ```
    /// use kpi_core::period::Period;
    /// let week = Period::last_n_days("2026-10-31".parse().unwrap(), 7)?;
    /// assert_eq!(week.to_string(), "2026-10-25..2026-11-01");
    /// assert!(Period::last_n_days("2026-10-31".parse().unwrap(), 0).is_err());
    /// # Ok::<(), kpi_core::period::PeriodError>(())
    /// ```
    pub fn last_n_days(as_of: NaiveDate, n: u32) -> Result<Self, PeriodError> {
        DateLimits::default().check(as_of)?;
        let to = as_of.succ_opt().unwrap_or(as_of);
        let Some(back) = n.checked_sub(1) else {
            return Err(PeriodError::InvalidPeriod { from: to, to });
        };
        Self::new(shift_days(as_of, -i64::from(back))?, to)
    }

    /// First day.
    pub fn from(&self) -> NaiveDate {
        self.from
    }

    /// The day after the last day.
    pub fn to(&self) -> NaiveDate {
        self.to
    }

    /// Last day.
    pub fn last_day(&self) -> NaiveDate {
        self.to.pred_opt().unwrap_or(self.from)
    }

    /// Number of days, at least 1.
    pub fn len_days(&self) -> u32 {
        u32::try_from((self.to - self.from).num_days()).unwrap_or(0)
    }

    /// Every day, in order.
    ///
    /// ```
    /// use kpi_core::period::Period;
    /// let days: Vec<String> = Period::iso_week(2026, 46)?.days().map(|day| day.to_string()).collect();
    /// assert_eq!((days.len(), days[2].as_str()), (7, "2026-11-11"));
    /// # Ok::<(), kpi_core::period::PeriodError>(())
    /// ```
    pub fn days(&self) -> impl DoubleEndedIterator<Item = NaiveDate> + ExactSizeIterator + use<> {
        let from = self.from;
        (0..self.len_days()).map(move |n| from + chrono::Days::new(u64::from(n)))
    }

    /// Whether the day belongs to the period.
    pub fn contains(&self, day: NaiveDate) -> bool {
        self.from <= day && day < self.to
    }

    /// Whether every day of `other` belongs to the period.
    pub fn contains_period(&self, other: Self) -> bool {
        self.from <= other.from && other.to <= self.to
    }

    /// The days that both periods hold, or `None` when there are none.
    ///
    /// ```
    /// use kpi_core::period::Period;
    /// let week = Period::iso_week(2026, 53)?;
    /// let january = Period::month(2027, 1)?;
    /// assert_eq!(week.intersect(january).unwrap().len_days(), 3);
    /// assert_eq!(Period::month(2026, 1)?.intersect(january), None);
    /// # Ok::<(), kpi_core::period::PeriodError>(())
    /// ```
    pub fn intersect(&self, other: Self) -> Option<Self> {
        let (from, to) = (self.from.max(other.from), self.to.min(other.to));
        (from < to).then_some(Self { from, to })
    }

    /// The buckets of a grain, the first and the last cut to the period; together they are the period.
    ///
    /// Error: the grain is finer than a day.
    ///
    /// ```
    /// use kpi_core::period::{Grain, Period};
    /// let parts = Period::iso_week(2026, 53)?.split(Grain::Month)?;
    /// let text: Vec<String> = parts.iter().map(ToString::to_string).collect();
    /// assert_eq!(text, ["2026-12-28..2027-01-01", "2027-01-01..2027-01-04"]);
    /// # Ok::<(), kpi_core::period::PeriodError>(())
    /// ```
    pub fn split(&self, grain: Grain) -> Result<Vec<Self>, PeriodError> {
        let mut parts = Vec::new();
        let mut from = self.from;
        while from < self.to {
            let to = grain.next_unbounded(from)?.min(self.to);
            parts.push(Self { from, to });
            from = to;
        }
        Ok(parts)
    }

    /// The buckets of a grain that touch the period, each whole.
    ///
    /// Errors: the grain is finer than a day; a bucket reaches out of the years 1990 to 2100.
    ///
    /// ```
    /// use kpi_core::period::{Grain, Period};
    /// assert_eq!(Period::iso_week(2026, 53)?.buckets(Grain::Month)?, [Period::month(2026, 12)?, Period::month(2027, 1)?]);
    /// # Ok::<(), kpi_core::period::PeriodError>(())
    /// ```
    pub fn buckets(&self, grain: Grain) -> Result<Vec<Self>, PeriodError> {
        self.split(grain)?.iter().map(|part| Self::containing(grain, part.from)).collect()
    }

    /// The period as a label when it is exactly one bucket of the grain.
    ///
    /// ```
    /// use kpi_core::period::{Grain, Period};
    /// let november = Period::month(2026, 11)?;
    /// assert_eq!(november.label(Grain::Month).as_deref(), Some("2026-11"));
    /// assert_eq!(november.label(Grain::Quarter), None);
    /// # Ok::<(), kpi_core::period::PeriodError>(())
    /// ```
    pub fn label(&self, grain: Grain) -> Option<String> {
        let whole = Self::containing(grain, self.from).is_ok_and(|bucket| bucket == *self);
        whole.then(|| grain.label(self.from).ok()).flatten()
    }

    /// The whole period moved by a number of days.
    pub fn shift_days(&self, days: i64) -> Result<Self, PeriodError> {
        let (from, last) = (shift_days(self.from, days)?, shift_days(self.last_day(), days)?);
        Self::inclusive(from, last)
    }

    /// The period that this one is measured against.
    ///
    /// Error: the result leaves the years 1990 to 2100.
    ///
    /// ```
    /// use kpi_core::period::{Comparison, Period};
    /// let week = Period::iso_week(2026, 46)?;
    /// let event = Comparison::Event { now: "2026-11-11".parse().unwrap(), then: "2025-11-11".parse().unwrap() };
    /// assert_eq!(week.compare(&event)?.to_string(), "2025-11-09..2025-11-16");
    /// # Ok::<(), kpi_core::period::PeriodError>(())
    /// ```
    pub fn compare(&self, comparison: &Comparison) -> Result<Self, PeriodError> {
        let last = self.last_day();
        match comparison {
            Comparison::PreviousPeriod => self.shift_days(-i64::from(self.len_days())),
            Comparison::PreviousYear => Self::inclusive(year_before(self.from)?, year_before(last)?),
            Comparison::PreviousYearSameWeekday => self.shift_days(-364),
            Comparison::PreviousMonth => {
                let month_ends = last.day() == u32::from(last.num_days_in_month());
                let end = if month_ends { month_before_last_day(last)? } else { month_before(last)? };
                Self::inclusive(month_before(self.from)?, end)
            }
            Comparison::Event { now, then } => self.shift_days((*then - *now).num_days()),
        }
    }

    /// First instant of the period and first instant after it, on a shop's clock.
    ///
    /// ```
    /// use kpi_core::period::{Market, Period};
    /// let (from, to) = Period::month(2026, 3)?.utc_bounds(Market::GB.default_zone());
    /// assert_eq!((to - from).num_hours(), 31 * 24 - 1);
    /// # Ok::<(), kpi_core::period::PeriodError>(())
    /// ```
    pub fn utc_bounds(&self, zone: ShopZone) -> (DateTime<Utc>, DateTime<Utc>) {
        (zone.day_start(self.from), zone.day_start(self.to))
    }
}

impl fmt::Display for Period {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}..{}", self.from, self.to)
    }
}

impl FromStr for Period {
    type Err = PeriodError;

    /// Reads `FROM..TO` or a label of any grain of a day or more.
    fn from_str(text: &str) -> Result<Self, PeriodError> {
        if let Some((from, to)) = text.split_once("..") {
            let wide = DateLimits::try_new(NaiveDate::MIN, NaiveDate::MAX)?;
            return Self::new(parse_iso_date(from, wide)?, parse_iso_date(to, wide)?);
        }
        let mut range_error = None;
        for grain in Grain::all().iter().filter(|grain| **grain != Grain::Hour) {
            match grain.parse_label(text) {
                Ok(period) => return Ok(period),
                Err(PeriodError::UnknownLabel { .. }) => {}
                Err(error) => range_error = Some(error),
            }
        }
        Err(range_error.unwrap_or_else(|| PeriodError::InvalidPeriodText { value: text.chars().take(64).collect() }))
    }
}

serde_as_text!(Period);

/// What a period is measured against.
///
/// | kind | text | result |
/// |---|---|---|
/// | previous period | `previous_period` | as many days, just before |
/// | previous year | `previous_year` | the same dates; 29 February becomes 28 February |
/// | previous year, same weekday | `previous_year_same_weekday` | 364 days back |
/// | previous month | `previous_month` | first day: same day of the month before, clipped to its end. Last day: the same, but a month's last day goes to the last day of the month before |
/// | event | `{"event": {"now": "2026-11-11", "then": "2025-11-11"}}` | moved so that the two event days coincide |
///
/// ```
/// use kpi_core::period::{Comparison, Period};
/// let march = Period::month(2026, 3)?;
/// assert_eq!(march.compare(&Comparison::PreviousMonth)?, Period::month(2026, 2)?);
/// assert_eq!(march.compare(&Comparison::PreviousPeriod)?.to_string(), "2026-01-29..2026-03-01");
/// # Ok::<(), kpi_core::period::PeriodError>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Comparison {
    /// As many days, ending where this period begins.
    PreviousPeriod,
    /// The same dates one year earlier.
    PreviousYear,
    /// 364 days earlier, so that weekdays coincide.
    PreviousYearSameWeekday,
    /// The same days one month earlier.
    PreviousMonth,
    /// Moved so that two event days coincide.
    Event {
        /// The event's day near this period.
        now: NaiveDate,
        /// The event's day to compare with.
        then: NaiveDate,
    },
}

impl Grain {
    /// The bucket a label names.
    ///
    /// Only the exact form that [`label`](Self::label) prints is read. A label of hours has no period of days and is
    /// an error.
    ///
    /// ```
    /// use kpi_core::period::{Grain, Period};
    /// assert_eq!(Grain::WEEK.parse_label("2026-W53")?, Period::iso_week(2026, 53)?);
    /// assert_eq!(Grain::WEEK.parse_label("2025-W53").unwrap_err().code(), "period.unknown_label");
    /// # Ok::<(), kpi_core::period::PeriodError>(())
    /// ```
    pub fn parse_label(self, label: &str) -> Result<Period, PeriodError> {
        let unknown = || PeriodError::UnknownLabel { value: label.chars().take(64).collect(), grain: self.name() };
        if self == Self::Hour {
            return Err(PeriodError::GrainTooFine { grain: self.name() });
        }
        let first = self.first_of_label(label).ok_or_else(unknown)?;
        // Printing back is the exact check of form: no sign, no missing zero, the right week day.
        if self.floor(first) != first || self.label_of(first) != label {
            return Err(unknown());
        }
        Period::new(first, self.next_unbounded(first)?)
    }
}
