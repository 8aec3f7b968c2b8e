//! ISO dates, local times and instants from text, with a range check.

use crate::error::PeriodError;
use chrono::{DateTime, Datelike, NaiveDate, NaiveDateTime, NaiveTime, Timelike, Utc};

/// The range of dates that a reader accepts; both ends belong to it.
///
/// A year with a digit too many or too few is the commonest damage in export files, so dates far from the platform's
/// life are refused rather than computed with. The default is 1990-01-01 to 2100-12-31, the range of every
/// [`Period`](super::Period).
///
/// ```
/// use kpi_core::period::DateLimits;
/// let limits = DateLimits::default();
/// assert!(limits.check("2026-11-22".parse().unwrap()).is_ok());
/// assert_eq!(limits.check("0206-11-22".parse().unwrap()).unwrap_err().code(), "period.date_out_of_range");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use]
pub struct DateLimits {
    first: NaiveDate,
    last: NaiveDate,
}

pub(crate) const FIRST_DAY: NaiveDate = match NaiveDate::from_ymd_opt(1990, 1, 1) {
    Some(day) => day,
    None => NaiveDate::MIN,
};
pub(crate) const LAST_DAY: NaiveDate = match NaiveDate::from_ymd_opt(2100, 12, 31) {
    Some(day) => day,
    None => NaiveDate::MAX,
};

impl Default for DateLimits {
    fn default() -> Self {
        Self { first: FIRST_DAY, last: LAST_DAY }
    }
}

impl DateLimits {
    /// Limits from the first to the last accepted day.
    ///
    /// ```
    /// use kpi_core::period::DateLimits;
    /// let limits = DateLimits::try_new("2021-01-01".parse().unwrap(), "2030-12-31".parse().unwrap())?;
    /// assert!(limits.check("2020-12-31".parse().unwrap()).is_err());
    /// # Ok::<(), kpi_core::period::PeriodError>(())
    /// ```
    pub fn try_new(first: NaiveDate, last: NaiveDate) -> Result<Self, PeriodError> {
        if first > last {
            return Err(PeriodError::InvalidPeriod { from: first, to: last });
        }
        Ok(Self { first, last })
    }

    /// First accepted day.
    pub fn first(&self) -> NaiveDate {
        self.first
    }

    /// Last accepted day.
    pub fn last(&self) -> NaiveDate {
        self.last
    }

    /// The date itself when it lies inside the limits.
    pub fn check(&self, date: NaiveDate) -> Result<NaiveDate, PeriodError> {
        if (self.first..=self.last).contains(&date) { Ok(date) } else { Err(self.outside(date.to_string())) }
    }

    pub(crate) fn outside(self, value: String) -> PeriodError {
        PeriodError::DateOutOfRange { value, first: self.first, last: self.last }
    }
}

fn invalid(value: &str) -> PeriodError {
    // Bad input can be a whole file; the head is enough to find it.
    PeriodError::InvalidDate { value: value.chars().take(64).collect() }
}

fn digits(bytes: &[u8]) -> Option<u32> {
    bytes.iter().try_fold(0_u32, |sum, byte| {
        byte.is_ascii_digit().then(|| sum.checked_mul(10)?.checked_add(u32::from(byte - b'0'))).flatten()
    })
}

fn date_part(bytes: &[u8]) -> Option<NaiveDate> {
    let [y1, y2, y3, y4, b'-', m1, m2, b'-', d1, d2] = *bytes else { return None };
    let year = i32::try_from(digits(&[y1, y2, y3, y4])?).ok()?;
    NaiveDate::from_ymd_opt(year, digits(&[m1, m2])?, digits(&[d1, d2])?)
}

/// Reads `YYYY-MM-DD`, exactly ten characters, inside `limits`.
///
/// ```
/// use kpi_core::period::{DateLimits, parse_iso_date};
/// assert!(parse_iso_date("2028-02-29", DateLimits::default()).is_ok());
/// assert_eq!(parse_iso_date("2027-02-29", DateLimits::default()).unwrap_err().code(), "period.invalid_date");
/// assert_eq!(parse_iso_date("2206-11-22", DateLimits::default()).unwrap_err().code(), "period.date_out_of_range");
/// ```
pub fn parse_iso_date(text: &str, limits: DateLimits) -> Result<NaiveDate, PeriodError> {
    date_part(text.as_bytes()).ok_or_else(|| invalid(text)).and_then(|date| limits.check(date))
}

/// Reads a wall-clock time `YYYY-MM-DDTHH:MM[:SS[.fraction]]` without an offset; a space may stand for the `T`.
///
/// The result is local time: [`ShopZone::to_utc`](super::ShopZone::to_utc) turns it into an instant.
///
/// ```
/// use kpi_core::period::{DateLimits, parse_iso_local};
/// let local = parse_iso_local("2026-11-22 14:00", DateLimits::default())?;
/// assert_eq!(local.to_string(), "2026-11-22 14:00:00");
/// assert!(parse_iso_local("2026-11-22T14:00:00Z", DateLimits::default()).is_err());
/// # Ok::<(), kpi_core::period::PeriodError>(())
/// ```
pub fn parse_iso_local(text: &str, limits: DateLimits) -> Result<NaiveDateTime, PeriodError> {
    let error = || invalid(text);
    let (date, rest) = text.as_bytes().split_at_checked(10).ok_or_else(error)?;
    let date = date_part(date).ok_or_else(error)?;
    let time = match rest {
        [b'T' | b' ', time @ ..] => std::str::from_utf8(time).map_err(|_| error())?,
        _ => return Err(error()),
    };
    let format = match time.len() {
        5 => "%H:%M",
        8 => "%H:%M:%S",
        10..=18 => "%H:%M:%S%.f",
        _ => return Err(error()),
    };
    if !time.bytes().all(|byte| byte.is_ascii_digit() || byte == b':' || byte == b'.') {
        return Err(error());
    }
    let time = NaiveTime::parse_from_str(time, format).map_err(|_| error())?;
    if time.nanosecond() >= 1_000_000_000 {
        return Err(error());
    }
    limits.check(date).map(|date| date.and_time(time))
}

/// Reads an instant: a time as in [`parse_iso_local`] that ends in `Z` or an offset `+07:00`.
///
/// The limits apply to the date in UTC.
///
/// ```
/// use kpi_core::period::{DateLimits, parse_iso_instant};
/// let at = parse_iso_instant("2026-11-22T14:00:00+07:00", DateLimits::default())?;
/// assert_eq!(at.timestamp(), 1_795_330_800);
/// assert!(parse_iso_instant("2026-11-22T14:00:00", DateLimits::default()).is_err());
/// # Ok::<(), kpi_core::period::PeriodError>(())
/// ```
pub fn parse_iso_instant(text: &str, limits: DateLimits) -> Result<DateTime<Utc>, PeriodError> {
    let error = || invalid(text);
    let (local, minutes) = if let Some(local) = text.strip_suffix('Z') {
        (local, 0)
    } else {
        let at = text.len().checked_sub(6).filter(|at| text.is_char_boundary(*at)).ok_or_else(error)?;
        let (local, offset) = text.split_at(at);
        let [sign @ (b'+' | b'-'), h1, h2, b':', m1, m2] = *offset.as_bytes() else { return Err(error()) };
        let hours = digits(&[h1, h2]).filter(|hours| *hours < 24).ok_or_else(error)?;
        let minutes = digits(&[m1, m2]).filter(|minutes| *minutes < 60).ok_or_else(error)?;
        let total = i64::from(hours * 60 + minutes);
        (local, if sign == b'-' { -total } else { total })
    };
    let wide = DateLimits { first: NaiveDate::MIN, last: NaiveDate::MAX };
    let local = parse_iso_local(local, wide).map_err(|_| error())?;
    let utc = local.checked_sub_signed(chrono::TimeDelta::minutes(minutes)).ok_or_else(error)?;
    limits.check(utc.date())?;
    Ok(utc.and_utc())
}

/// The date `days` later, or earlier when negative, inside the default limits.
pub(crate) fn shift_days(date: NaiveDate, days: i64) -> Result<NaiveDate, PeriodError> {
    let limits = DateLimits::default();
    let outside = || limits.outside(format!("{date}{days:+}d"));
    let shifted = chrono::TimeDelta::try_days(days).and_then(|delta| date.checked_add_signed(delta));
    shifted.ok_or_else(outside).and_then(|shifted| limits.check(shifted))
}

/// The given day of a month, or the month's last day when it is shorter; `None` for a wrong month.
pub(crate) fn clipped_day(year: i32, month: u32, day: u32) -> Option<NaiveDate> {
    let first = NaiveDate::from_ymd_opt(year, month, 1)?;
    NaiveDate::from_ymd_opt(year, month, day.clamp(1, u32::from(first.num_days_in_month())))
}
