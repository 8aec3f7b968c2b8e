//! "N working days until 23:59 local", with cut-off hours.

use super::calendar::Calendar;
use super::iso::shift_days;
use super::text::serde_as_text;
use super::window::Period;
use super::zone::{Ambiguity, Gap, ShopZone};
use crate::error::PeriodError;
use chrono::{DateTime, NaiveDate, NaiveTime, TimeDelta, Timelike, Utc};
use serde::{Deserialize, Serialize};
use std::fmt;
use std::str::FromStr;

/// A minute of the day on the shop's clock; text form `14:00`.
///
/// As a cut-off, an order placed at 14:00:00 is after a cut-off of 14:00.
///
/// ```
/// use kpi_core::period::Cutoff;
/// assert_eq!(Cutoff::new(14, 0)?, "14:00".parse()?);
/// assert_eq!(Cutoff::new(24, 0).unwrap_err().code(), "period.invalid_clock");
/// # Ok::<(), kpi_core::period::PeriodError>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Cutoff {
    hour: u32,
    minute: u32,
}

impl Cutoff {
    const LAST_MINUTE: Self = Self { hour: 23, minute: 59 };

    /// An hour of 0 to 23 and a minute of 0 to 59.
    pub fn new(hour: u32, minute: u32) -> Result<Self, PeriodError> {
        if hour < 24 && minute < 60 {
            Ok(Self { hour, minute })
        } else {
            Err(PeriodError::InvalidClock { hour, minute })
        }
    }

    /// Hour, 0 to 23.
    pub fn hour(self) -> u32 {
        self.hour
    }

    /// Minute, 0 to 59.
    pub fn minute(self) -> u32 {
        self.minute
    }

    fn time(self) -> NaiveTime {
        NaiveTime::from_hms_opt(self.hour, self.minute, 0).unwrap_or(NaiveTime::MIN)
    }

    fn is_reached(self, time: NaiveTime) -> bool {
        (time.hour(), time.minute()) >= (self.hour, self.minute)
    }
}

impl fmt::Display for Cutoff {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:02}:{:02}", self.hour, self.minute)
    }
}

impl FromStr for Cutoff {
    type Err = PeriodError;

    fn from_str(text: &str) -> Result<Self, PeriodError> {
        let invalid = || PeriodError::InvalidDate { value: text.chars().take(64).collect() };
        let [h1, h2, b':', m1, m2] = *text.as_bytes() else { return Err(invalid()) };
        if ![h1, h2, m1, m2].iter().all(u8::is_ascii_digit) {
            return Err(invalid());
        }
        let number = |tens: u8, ones: u8| u32::from(tens - b'0') * 10 + u32::from(ones - b'0');
        Self::new(number(h1, h2), number(m1, m2))
    }
}

serde_as_text!(Cutoff);

/// How an order placed on a day that is not worked is counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum NonWorkingStart {
    /// As if placed on the next working day: a Saturday order with 1 working day is due on Tuesday.
    #[default]
    RollForward,
    /// The next working day is already day 1: a Saturday order with 1 working day is due on Monday.
    CountNext,
}

/// More time for the orders of some days, announced by the platform for a peak.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[must_use]
#[non_exhaustive]
pub struct SlaExtension {
    /// Local order days it applies to.
    pub orders: Period,
    /// Working days added to those of the deadline.
    #[serde(default)]
    pub working_days: u32,
    /// Calendar days added after that.
    #[serde(default)]
    pub calendar_days: u32,
    /// Where it is from.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub source: String,
}

impl SlaExtension {
    /// An extension of no days yet for the orders of a period.
    pub fn new(orders: Period) -> Self {
        Self { orders, working_days: 0, calendar_days: 0, source: String::new() }
    }

    /// The same with working days added.
    pub fn with_working_days(mut self, days: u32) -> Self {
        self.working_days = days;
        self
    }

    /// The same with calendar days added.
    pub fn with_calendar_days(mut self, days: u32) -> Self {
        self.calendar_days = days;
        self
    }

    /// The same with its source.
    pub fn with_source(mut self, source: impl Into<String>) -> Self {
        self.source = source.into();
        self
    }
}

/// When something must be done: so many working days after the order, until 23:59 on the shop's clock.
///
/// 1. The start is the local order day. If it is worked but the [cut-off](Self::with_cutoff) is reached, the start is
///    the next working day. If it is not worked, [`NonWorkingStart`] decides.
/// 2. The due day is so many working days after the start; the start itself is day 0.
/// 3. "Until 23:59" includes the whole minute 23:59, up to 23:59:59.999. [`due`](Self::due) therefore returns the first
///    instant that is late, local midnight, and [`is_late`](Self::is_late) compares with `>=`. This is right on days of
///    23 or 25 hours too.
///
/// With calendar days instead of working days the calendar is not looked at.
///
/// ```
/// use chrono::{TimeZone, Utc};
/// use kpi_core::period::{Calendar, Cutoff, Deadline, Market};
/// // Viet Nam: before 14:00 on a working day, hand over the same day; otherwise on the next working day.
/// let hand_over = Deadline::working_days(0).with_cutoff(Cutoff::new(14, 0)?);
/// let (zone, calendar) = (Market::VN.default_zone(), Calendar::for_market(Market::VN));
///
/// let saturday_noon = Utc.with_ymd_and_hms(2026, 11, 21, 5, 0, 0).unwrap();
/// assert_eq!(hand_over.due_day(saturday_noon, zone, &calendar)?.to_string(), "2026-11-21");
/// let saturday_two = Utc.with_ymd_and_hms(2026, 11, 21, 7, 0, 0).unwrap();
/// assert_eq!(hand_over.due_day(saturday_two, zone, &calendar)?.to_string(), "2026-11-23");
/// let due = hand_over.due(saturday_two, zone, &calendar)?;
/// assert_eq!(due.to_rfc3339(), "2026-11-23T17:00:00+00:00"); // midnight in Viet Nam
/// assert!(Deadline::is_late(due, due));
/// # Ok::<(), kpi_core::period::PeriodError>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "DeadlineData", into = "DeadlineData")]
#[must_use]
pub struct Deadline {
    span: Span,
    cutoff: Option<Cutoff>,
    until: Cutoff,
    non_working_start: NonWorkingStart,
    extensions: Vec<SlaExtension>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Span {
    WorkingDays(u32),
    CalendarDays(u32),
}

impl Deadline {
    /// So many working days after the start; 0 is the start day itself.
    ///
    /// ```
    /// use chrono::{TimeZone, Utc};
    /// use kpi_core::period::{Calendar, Deadline, Market};
    /// // US: 2 business days, closing at 23:59 Pacific time. Ordered on the Wednesday before Thanksgiving.
    /// let at = Utc.with_ymd_and_hms(2026, 11, 25, 20, 0, 0).unwrap();
    /// let due = Deadline::working_days(2).due(at, Market::US.default_zone(), &Calendar::for_market(Market::US))?;
    /// assert_eq!(due.to_rfc3339(), "2026-12-01T08:00:00+00:00"); // the end of Monday, 30 November
    /// # Ok::<(), kpi_core::period::PeriodError>(())
    /// ```
    pub fn working_days(days: u32) -> Self {
        Self::after(Span::WorkingDays(days))
    }

    /// So many calendar days after the order day, or after the day following it when the cut-off is reached.
    pub fn calendar_days(days: u32) -> Self {
        Self::after(Span::CalendarDays(days))
    }

    fn after(span: Span) -> Self {
        Self {
            span,
            cutoff: None,
            until: Cutoff::LAST_MINUTE,
            non_working_start: NonWorkingStart::default(),
            extensions: Vec::new(),
        }
    }

    /// Orders from this minute on count from the next working day.
    pub fn with_cutoff(mut self, cutoff: Cutoff) -> Self {
        self.cutoff = Some(cutoff);
        self
    }

    /// Last minute of the due day that still is on time; 23:59 without this.
    pub fn with_until(mut self, until: Cutoff) -> Self {
        self.until = until;
        self
    }

    /// How orders on days that are not worked are counted.
    ///
    /// ```
    /// use chrono::{TimeZone, Utc};
    /// use kpi_core::period::{Calendar, Deadline, Market, NonWorkingStart};
    /// let saturday = Utc.with_ymd_and_hms(2026, 11, 21, 20, 0, 0).unwrap();
    /// let (zone, calendar) = (Market::US.default_zone(), Calendar::for_market(Market::US));
    /// let deadline = Deadline::working_days(2);
    /// assert_eq!(deadline.due_day(saturday, zone, &calendar)?.to_string(), "2026-11-25");
    /// let deadline = deadline.with_non_working_start(NonWorkingStart::CountNext);
    /// assert_eq!(deadline.due_day(saturday, zone, &calendar)?.to_string(), "2026-11-24");
    /// # Ok::<(), kpi_core::period::PeriodError>(())
    /// ```
    pub fn with_non_working_start(mut self, start: NonWorkingStart) -> Self {
        self.non_working_start = start;
        self
    }

    /// More time for the orders of some days; several extensions add up.
    ///
    /// ```
    /// use chrono::{TimeZone, Utc};
    /// use kpi_core::period::{Calendar, Deadline, Market, Period, SlaExtension};
    /// let peak = SlaExtension::new("2026-11-27..2026-12-01".parse()?).with_working_days(1);
    /// let deadline = Deadline::working_days(2).with_extension(peak);
    /// let at = Utc.with_ymd_and_hms(2026, 11, 27, 20, 0, 0).unwrap();
    /// let due = deadline.due_day(at, Market::US.default_zone(), &Calendar::for_market(Market::US))?;
    /// assert_eq!(due.to_string(), "2026-12-02");
    /// # Ok::<(), kpi_core::period::PeriodError>(())
    /// ```
    pub fn with_extension(mut self, extension: SlaExtension) -> Self {
        self.extensions.push(extension);
        self
    }

    /// The local day on which time runs out.
    ///
    /// Errors: a day outside the years 1990 to 2100; a calendar without working days.
    pub fn due_day(&self, at: DateTime<Utc>, zone: ShopZone, calendar: &Calendar) -> Result<NaiveDate, PeriodError> {
        let local = zone.local_time(at);
        let order_day = local.date();
        let missed = self.cutoff.is_some_and(|cutoff| cutoff.is_reached(local.time()));
        let applying = || self.extensions.iter().filter(|extension| extension.orders.contains(order_day));
        let extra_working = applying().fold(0_u32, |sum, extension| sum.saturating_add(extension.working_days));
        let extra_calendar = applying().fold(0_u32, |sum, extension| sum.saturating_add(extension.calendar_days));
        let count = |days: u32| i32::try_from(days.saturating_add(extra_working)).unwrap_or(i32::MAX);
        let due = match self.span {
            Span::CalendarDays(days) => {
                let start = shift_days(order_day, i64::from(missed))?;
                let due = shift_days(start, i64::from(days))?;
                if extra_working == 0 { due } else { calendar.add_working_days(due, count(0))? }
            }
            Span::WorkingDays(days) => {
                let worked = calendar.is_working_day(order_day);
                match (worked, self.non_working_start) {
                    (true, _) if missed => {
                        calendar.add_working_days(calendar.next_working_day(order_day)?, count(days))?
                    }
                    (false, NonWorkingStart::RollForward) => {
                        calendar.add_working_days(calendar.next_working_day(order_day)?, count(days))?
                    }
                    (true, _) | (false, NonWorkingStart::CountNext) => {
                        calendar.add_working_days(order_day, count(days))?
                    }
                }
            }
        };
        shift_days(due, i64::from(extra_calendar))
    }

    /// The first instant that is late: the end of the last minute on time.
    ///
    /// Errors as [`due_day`](Self::due_day).
    pub fn due(&self, at: DateTime<Utc>, zone: ShopZone, calendar: &Calendar) -> Result<DateTime<Utc>, PeriodError> {
        let day = self.due_day(at, zone, calendar)?;
        if self.until == Cutoff::LAST_MINUTE {
            return Ok(zone.day_end(day));
        }
        let minute = zone.to_utc_with(day.and_time(self.until.time()), Ambiguity::Later, Gap::ShiftForward)?;
        Ok(minute + TimeDelta::minutes(1))
    }

    /// Whether something done at `done` missed a deadline that [`due`](Self::due) returned.
    pub fn is_late(done: DateTime<Utc>, due: DateTime<Utc>) -> bool {
        done >= due
    }
}

/// The document form of a [`Deadline`].
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct DeadlineData {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    working_days: Option<u32>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    calendar_days: Option<u32>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    cutoff: Option<Cutoff>,
    #[serde(default = "last_minute")]
    until: Cutoff,
    #[serde(default)]
    non_working_start: NonWorkingStart,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    extensions: Vec<SlaExtension>,
}

fn last_minute() -> Cutoff {
    Cutoff::LAST_MINUTE
}

impl From<Deadline> for DeadlineData {
    fn from(deadline: Deadline) -> Self {
        let (working_days, calendar_days) = match deadline.span {
            Span::WorkingDays(days) => (Some(days), None),
            Span::CalendarDays(days) => (None, Some(days)),
        };
        Self {
            working_days,
            calendar_days,
            cutoff: deadline.cutoff,
            until: deadline.until,
            non_working_start: deadline.non_working_start,
            extensions: deadline.extensions,
        }
    }
}

impl TryFrom<DeadlineData> for Deadline {
    type Error = PeriodError;

    fn try_from(data: DeadlineData) -> Result<Self, PeriodError> {
        let span = match (data.working_days, data.calendar_days) {
            (Some(days), None) => Span::WorkingDays(days),
            (None, Some(days)) => Span::CalendarDays(days),
            (working, calendar) => return Err(PeriodError::InvalidDeadline { working, calendar }),
        };
        Ok(Self {
            span,
            cutoff: data.cutoff,
            until: data.until,
            non_working_start: data.non_working_start,
            extensions: data.extensions,
        })
    }
}
