//! How fine a period is cut: hours to years.

use super::iso::{DateLimits, clipped_day, parse_iso_date, shift_days};
use super::text::serde_as_text;
use crate::error::PeriodError;
use chrono::{Datelike, NaiveDate, NaiveDateTime, NaiveTime, TimeDelta, Timelike, Weekday};
use std::fmt;
use std::str::FromStr;

/// The day a week starts on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
#[non_exhaustive]
pub enum WeekStart {
    /// ISO 8601 weeks: Monday to Sunday.
    #[default]
    Monday,
    /// Sunday to Saturday.
    Sunday,
    /// Saturday to Friday.
    Saturday,
}

impl WeekStart {
    /// The day of the week.
    pub const fn weekday(self) -> Weekday {
        match self {
            Self::Monday => Weekday::Mon,
            Self::Sunday => Weekday::Sun,
            Self::Saturday => Weekday::Sat,
        }
    }
}

/// The size of the buckets of a report.
///
/// | grain | text | label of its buckets |
/// |---|---|---|
/// | hour of the wall clock | `hour` | `2026-11-09T14` |
/// | day | `day` | `2026-11-09` |
/// | ISO week | `week` | `2026-W46` |
/// | week from Sunday or Saturday | `week:sunday`, `week:saturday` | `2026-11-08/P7D`: first day and length |
/// | month | `month` | `2026-11` |
/// | quarter | `quarter` | `2026-Q4` |
/// | half year | `half` | `2026-H2` |
/// | year | `year` | `2026` |
///
/// ```
/// use kpi_core::period::{Grain, WeekStart};
/// let grain: Grain = "week:sunday".parse()?;
/// assert_eq!(grain, Grain::Week(WeekStart::Sunday));
/// let new_year = "2027-01-01".parse().unwrap();
/// assert_eq!(Grain::WEEK.label(new_year)?, "2026-W53"); // an ISO week belongs to the year of its Thursday
/// assert_eq!(grain.label(new_year)?, "2026-12-27/P7D");
/// # Ok::<(), kpi_core::period::PeriodError>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Grain {
    /// Hour of the wall clock.
    Hour,
    /// Local day.
    Day,
    /// Seven days from the given day of the week.
    Week(WeekStart),
    /// Calendar month.
    Month,
    /// Three months from January, April, July or October.
    Quarter,
    /// Six months from January or July.
    Half,
    /// Calendar year.
    Year,
}

impl Grain {
    /// The ISO week.
    pub const WEEK: Self = Self::Week(WeekStart::Monday);

    /// Every grain, finest first.
    pub const fn all() -> &'static [Self] {
        &[
            Self::Hour,
            Self::Day,
            Self::Week(WeekStart::Monday),
            Self::Week(WeekStart::Sunday),
            Self::Week(WeekStart::Saturday),
            Self::Month,
            Self::Quarter,
            Self::Half,
            Self::Year,
        ]
    }

    /// Text name.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Hour => "hour",
            Self::Day => "day",
            Self::Week(WeekStart::Monday) => "week",
            Self::Week(WeekStart::Sunday) => "week:sunday",
            Self::Week(WeekStart::Saturday) => "week:saturday",
            Self::Month => "month",
            Self::Quarter => "quarter",
            Self::Half => "half",
            Self::Year => "year",
        }
    }

    /// First day of the bucket that holds `date`; for hours, the date itself.
    ///
    /// The first week or so of the years `chrono` knows, where the bucket would begin before them, gives that first
    /// date.
    ///
    /// ```
    /// use kpi_core::period::Grain;
    /// let date = "2026-11-22".parse().unwrap();
    /// assert_eq!(Grain::WEEK.floor(date).to_string(), "2026-11-16");
    /// assert_eq!(Grain::Quarter.floor(date).to_string(), "2026-10-01");
    /// ```
    pub fn floor(self, date: NaiveDate) -> NaiveDate {
        let month_first = |month: u32| NaiveDate::from_ymd_opt(date.year(), month, 1).unwrap_or(date);
        match self {
            Self::Hour | Self::Day => date,
            Self::Week(start) => {
                let days = date.weekday().days_since(start.weekday());
                date.checked_sub_days(chrono::Days::new(u64::from(days))).unwrap_or(NaiveDate::MIN)
            }
            Self::Month => month_first(date.month()),
            Self::Quarter => month_first(date.month0() / 3 * 3 + 1),
            Self::Half => month_first(date.month0() / 6 * 6 + 1),
            Self::Year => month_first(1),
        }
    }

    /// First day of the bucket after the one that holds `date`.
    ///
    /// Errors: the next bucket begins after the last supported date; the grain is finer than a day.
    ///
    /// ```
    /// use kpi_core::period::Grain;
    /// let date = "2026-11-22".parse().unwrap();
    /// assert_eq!(Grain::Half.next(date)?.to_string(), "2027-01-01");
    /// # Ok::<(), kpi_core::period::PeriodError>(())
    /// ```
    pub fn next(self, date: NaiveDate) -> Result<NaiveDate, PeriodError> {
        let next = self.next_unbounded(date)?;
        DateLimits::default().check(next)
    }

    /// As [`next`](Self::next), up to the day after the last supported date.
    pub(crate) fn next_unbounded(self, date: NaiveDate) -> Result<NaiveDate, PeriodError> {
        let first = self.floor(date);
        let months = |count: u32| first.checked_add_months(chrono::Months::new(count));
        let days = |count: u64| first.checked_add_days(chrono::Days::new(count));
        match self {
            Self::Hour => return Err(PeriodError::GrainTooFine { grain: self.name() }),
            Self::Day => days(1),
            Self::Week(_) => days(7),
            Self::Month => months(1),
            Self::Quarter => months(3),
            Self::Half => months(6),
            Self::Year => months(12),
        }
        .ok_or_else(|| DateLimits::default().outside(format!("{} after {date}", self.name())))
    }

    /// Label of the bucket that holds `date`.
    ///
    /// Errors: a date outside the supported range; the grain is finer than a day
    /// (see [`label_time`](Self::label_time)).
    ///
    /// ```
    /// use kpi_core::period::Grain;
    /// let date = "2026-11-09".parse().unwrap();
    /// assert_eq!(Grain::Month.label(date)?, "2026-11");
    /// assert_eq!(Grain::Quarter.label(date)?, "2026-Q4");
    /// assert_eq!(Grain::Half.label(date)?, "2026-H2");
    /// # Ok::<(), kpi_core::period::PeriodError>(())
    /// ```
    pub fn label(self, date: NaiveDate) -> Result<String, PeriodError> {
        if self == Self::Hour {
            return Err(PeriodError::GrainTooFine { grain: self.name() });
        }
        DateLimits::default().check(date)?;
        Ok(self.label_of(date))
    }

    pub(super) fn label_of(self, date: NaiveDate) -> String {
        let year = date.year();
        match self {
            Self::Hour | Self::Day => date.to_string(),
            Self::Week(WeekStart::Monday) => {
                let week = date.iso_week();
                format!("{:04}-W{:02}", week.year(), week.week())
            }
            Self::Week(_) => format!("{}/P7D", self.floor(date)),
            Self::Month => format!("{year:04}-{:02}", date.month()),
            Self::Quarter => format!("{year:04}-Q{}", date.month0() / 3 + 1),
            Self::Half => format!("{year:04}-H{}", date.month0() / 6 + 1),
            Self::Year => format!("{year:04}"),
        }
    }

    /// First wall-clock time of the bucket that holds `time`, for hours too.
    ///
    /// ```
    /// use kpi_core::period::Grain;
    /// let time = "2026-11-09T14:59:59".parse().unwrap();
    /// assert_eq!(Grain::Hour.floor_time(time).to_string(), "2026-11-09 14:00:00");
    /// ```
    pub fn floor_time(self, time: NaiveDateTime) -> NaiveDateTime {
        match self {
            Self::Hour => time.date().and_time(NaiveTime::from_hms_opt(time.hour(), 0, 0).unwrap_or(NaiveTime::MIN)),
            _ => self.floor(time.date()).and_time(NaiveTime::MIN),
        }
    }

    /// First wall-clock time of the next bucket, for hours too.
    pub fn next_time(self, time: NaiveDateTime) -> Result<NaiveDateTime, PeriodError> {
        if self != Self::Hour {
            return Ok(self.next(time.date())?.and_time(NaiveTime::MIN));
        }
        let next = self.floor_time(time).checked_add_signed(TimeDelta::hours(1));
        let next = next.ok_or_else(|| DateLimits::default().outside(format!("hour after {time}")))?;
        DateLimits::default().check(next.date())?;
        Ok(next)
    }

    /// Label of the bucket that holds `time`, for hours too.
    ///
    /// ```
    /// use kpi_core::period::Grain;
    /// let time = "2026-11-09T14:59:59".parse().unwrap();
    /// assert_eq!(Grain::Hour.label_time(time)?, "2026-11-09T14");
    /// # Ok::<(), kpi_core::period::PeriodError>(())
    /// ```
    pub fn label_time(self, time: NaiveDateTime) -> Result<String, PeriodError> {
        if self != Self::Hour {
            return self.label(time.date());
        }
        DateLimits::default().check(time.date())?;
        Ok(format!("{}T{:02}", time.date(), time.hour()))
    }

    /// The first day of the bucket that a label names, if it has the form of one.
    pub(super) fn first_of_label(self, label: &str) -> Option<NaiveDate> {
        let wide = DateLimits::try_new(NaiveDate::MIN, NaiveDate::MAX).ok()?;
        let number = |text: Option<&str>| text.and_then(|text| text.parse::<u32>().ok());
        let year = label.get(..4)?.parse::<i32>().ok()?;
        let rest = label.get(4..)?;
        match self {
            Self::Hour => None,
            Self::Day => parse_iso_date(label, wide).ok(),
            Self::Week(WeekStart::Monday) => {
                NaiveDate::from_isoywd_opt(year, number(rest.strip_prefix("-W"))?, Weekday::Mon)
            }
            Self::Week(_) => parse_iso_date(label.strip_suffix("/P7D")?, wide).ok(),
            Self::Month => NaiveDate::from_ymd_opt(year, number(rest.strip_prefix('-'))?, 1),
            Self::Quarter => {
                let quarter = number(rest.strip_prefix("-Q")).filter(|quarter| (1..=4).contains(quarter))?;
                NaiveDate::from_ymd_opt(year, quarter * 3 - 2, 1)
            }
            Self::Half => {
                let half = number(rest.strip_prefix("-H")).filter(|half| (1..=2).contains(half))?;
                NaiveDate::from_ymd_opt(year, half * 6 - 5, 1)
            }
            Self::Year => rest.is_empty().then(|| NaiveDate::from_ymd_opt(year, 1, 1)).flatten(),
        }
    }
}

impl fmt::Display for Grain {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.name())
    }
}

impl FromStr for Grain {
    type Err = PeriodError;

    /// Reads the names of [`name`](Self::name), and `week:monday` for `week`.
    fn from_str(text: &str) -> Result<Self, PeriodError> {
        if text == "week:monday" {
            return Ok(Self::WEEK);
        }
        Self::all()
            .iter()
            .copied()
            .find(|grain| grain.name() == text)
            .ok_or_else(|| PeriodError::UnknownGrain { value: text.chars().take(64).collect() })
    }
}

serde_as_text!(Grain);

/// The same day one year earlier; 29 February becomes 28 February.
pub(crate) fn year_before(date: NaiveDate) -> Result<NaiveDate, PeriodError> {
    let before = clipped_day(date.year() - 1, date.month(), date.day());
    DateLimits::default().check(before.unwrap_or(NaiveDate::MIN))
}

/// The same day one month earlier, clipped to the month's last day.
pub(crate) fn month_before(date: NaiveDate) -> Result<NaiveDate, PeriodError> {
    let (year, month) = if date.month() == 1 { (date.year() - 1, 12) } else { (date.year(), date.month() - 1) };
    DateLimits::default().check(clipped_day(year, month, date.day()).unwrap_or(NaiveDate::MIN))
}

/// The last day of the month before.
pub(crate) fn month_before_last_day(date: NaiveDate) -> Result<NaiveDate, PeriodError> {
    shift_days(Grain::Month.floor(date), -1)
}
