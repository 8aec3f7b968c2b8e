//! The clock of a shop.

use super::text::serde_as_text;
use crate::error::PeriodError;
use chrono::offset::{LocalResult, Offset};
use chrono::{DateTime, FixedOffset, NaiveDate, NaiveDateTime, NaiveTime, TimeDelta, TimeZone, Utc};
use chrono_tz::{TZ_VARIANTS, Tz};
use std::fmt;
use std::str::FromStr;

/// Which release of the IANA time zone data this library carries, for example `2025b`.
///
/// A report says so, because two programs with different releases can count an order on different days.
///
/// ```
/// assert_eq!(kpi_core::period::tz_data_version().len(), 5);
/// ```
pub fn tz_data_version() -> &'static str {
    chrono_tz::IANA_TZDB_VERSION
}

/// Which instant a wall-clock time means when the clock shows it twice.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Ambiguity {
    /// The first of the two, before the clock went back.
    Earlier,
    /// The second of the two.
    Later,
    /// Neither: the time is refused.
    Error,
}

/// What to do with a wall-clock time that the clock skips.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Gap {
    /// The time is refused.
    Error,
    /// The time moves forward by the length of the gap: 02:30 becomes 03:30 when the clock skips from 02:00 to 03:00.
    ShiftForward,
}

/// The time zone a shop counts its days in.
///
/// The text form, in documents too, is the IANA name.
///
/// ```
/// use chrono::{TimeZone, Utc};
/// use kpi_core::period::ShopZone;
/// let zone: ShopZone = "Asia/Ho_Chi_Minh".parse()?;
/// let at = Utc.with_ymd_and_hms(2026, 11, 10, 17, 0, 0).unwrap();
/// assert_eq!(zone.local_day(at).to_string(), "2026-11-11"); // midnight in Viet Nam
///
/// let error = "Asia/Ho_Chi_Min".parse::<ShopZone>().unwrap_err();
/// assert_eq!(error.to_string(), r#"unknown time zone "Asia/Ho_Chi_Min"; did you mean "Asia/Ho_Chi_Minh"?"#);
/// # Ok::<(), kpi_core::period::PeriodError>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct ShopZone(Tz);

impl ShopZone {
    /// The shop zone of an IANA zone.
    pub const fn new(zone: Tz) -> Self {
        Self(zone)
    }

    /// The IANA zone inside.
    pub const fn tz(self) -> Tz {
        self.0
    }

    /// IANA name.
    pub fn name(self) -> &'static str {
        self.0.name()
    }

    /// Seconds that local time is ahead of UTC at an instant; negative west of Greenwich.
    ///
    /// ```
    /// use chrono::{TimeZone, Utc};
    /// use kpi_core::period::Market;
    /// let july = Utc.with_ymd_and_hms(2026, 7, 1, 0, 0, 0).unwrap();
    /// assert_eq!(Market::US.default_zone().offset_seconds(july), -7 * 3600);
    /// ```
    pub fn offset_seconds(self, at: DateTime<Utc>) -> i32 {
        self.offset(at.naive_utc()).local_minus_utc()
    }

    fn offset(self, utc: NaiveDateTime) -> FixedOffset {
        self.0.offset_from_utc_datetime(&utc).fix()
    }

    /// Wall-clock time at an instant.
    ///
    /// At the two ends of the calendar of `chrono`, about the years -262143 and 262142, where adding the offset would
    /// leave it, the UTC time is returned.
    pub fn local_time(self, at: DateTime<Utc>) -> NaiveDateTime {
        let utc = at.naive_utc();
        utc.checked_add_offset(self.offset(utc)).unwrap_or(utc)
    }

    /// Calendar date at an instant.
    ///
    /// ```
    /// use chrono::{TimeZone, Utc};
    /// use kpi_core::period::Market;
    /// let at = Utc.with_ymd_and_hms(2026, 1, 1, 7, 59, 59).unwrap();
    /// assert_eq!(Market::US.default_zone().local_day(at).to_string(), "2025-12-31");
    /// ```
    pub fn local_day(self, at: DateTime<Utc>) -> NaiveDate {
        self.local_time(at).date()
    }

    /// First instant of a local day, also where the clock skips midnight.
    ///
    /// Where the clock shows midnight twice, it is the earlier one. A day that a zone left out altogether (Samoa,
    /// 2011-12-30) starts where the following day starts, and has no length.
    ///
    /// ```
    /// use kpi_core::period::Market;
    /// // Brazil's summer time of 2018 began at midnight: the day began at 01:00.
    /// let zone = Market::BR.default_zone();
    /// let start = zone.day_start("2018-11-04".parse().unwrap());
    /// assert_eq!(zone.local_time(start).to_string(), "2018-11-04 01:00:00");
    /// ```
    pub fn day_start(self, day: NaiveDate) -> DateTime<Utc> {
        let midnight = day.and_time(NaiveTime::MIN);
        let to_utc = |offset: FixedOffset| midnight.checked_sub_offset(offset).unwrap_or(midnight).and_utc();
        match self.0.offset_from_local_datetime(&midnight) {
            LocalResult::Single(offset) | LocalResult::Ambiguous(offset, _) => to_utc(offset.fix()),
            LocalResult::None => self.gap_end(midnight).and_utc(),
        }
    }

    /// First instant after a local day: the start of the next.
    pub fn day_end(self, day: NaiveDate) -> DateTime<Utc> {
        day.succ_opt().map_or(DateTime::<Utc>::MAX_UTC, |next| self.day_start(next))
    }

    /// Length of a local day in seconds: 86 400 but for days with a clock change.
    ///
    /// ```
    /// use kpi_core::period::Market;
    /// let zone = Market::GB.default_zone();
    /// assert_eq!(zone.day_len_seconds("2026-03-29".parse().unwrap()), 23 * 3600);
    /// assert_eq!(zone.day_len_seconds("2026-10-25".parse().unwrap()), 25 * 3600);
    /// ```
    pub fn day_len_seconds(self, day: NaiveDate) -> i64 {
        (self.day_end(day) - self.day_start(day)).num_seconds()
    }

    /// The instant of a wall-clock time; a time that the clock skips is an error.
    ///
    /// ```
    /// use kpi_core::period::{Ambiguity, Market};
    /// let zone = Market::GB.default_zone();
    /// let twice = "2026-10-25T01:30:00".parse().unwrap();
    /// assert_eq!(zone.to_utc(twice, Ambiguity::Earlier)?.to_rfc3339(), "2026-10-25T00:30:00+00:00");
    /// assert_eq!(zone.to_utc(twice, Ambiguity::Later)?.to_rfc3339(), "2026-10-25T01:30:00+00:00");
    /// assert_eq!(zone.to_utc(twice, Ambiguity::Error).unwrap_err().code(), "period.local_time_ambiguous");
    ///
    /// let never = "2026-03-29T01:30:00".parse().unwrap();
    /// assert_eq!(zone.to_utc(never, Ambiguity::Earlier).unwrap_err().code(), "period.local_time_gap");
    /// # Ok::<(), kpi_core::period::PeriodError>(())
    /// ```
    pub fn to_utc(self, local: NaiveDateTime, ambiguity: Ambiguity) -> Result<DateTime<Utc>, PeriodError> {
        self.to_utc_with(local, ambiguity, Gap::Error)
    }

    /// As [`to_utc`](Self::to_utc), with a choice for a time that the clock skips.
    ///
    /// ```
    /// use kpi_core::period::{Ambiguity, Gap, Market};
    /// let zone = Market::GB.default_zone();
    /// let never = "2026-03-29T01:30:00".parse().unwrap();
    /// let at = zone.to_utc_with(never, Ambiguity::Error, Gap::ShiftForward)?;
    /// assert_eq!(zone.local_time(at).to_string(), "2026-03-29 02:30:00");
    /// # Ok::<(), kpi_core::period::PeriodError>(())
    /// ```
    pub fn to_utc_with(
        self,
        local: NaiveDateTime,
        ambiguity: Ambiguity,
        gap: Gap,
    ) -> Result<DateTime<Utc>, PeriodError> {
        let offset = match (self.0.offset_from_local_datetime(&local), ambiguity) {
            (LocalResult::Single(offset), _)
            | (LocalResult::Ambiguous(offset, _), Ambiguity::Earlier)
            | (LocalResult::Ambiguous(_, offset), Ambiguity::Later) => offset.fix(),
            (LocalResult::Ambiguous(..), Ambiguity::Error) => {
                return Err(PeriodError::LocalTimeAmbiguous { local, zone: self.name() });
            }
            (LocalResult::None, _) => match gap {
                Gap::Error => return Err(PeriodError::LocalTimeGap { local, zone: self.name() }),
                // The offset in force before the gap carries the time past it.
                Gap::ShiftForward => self.offset(self.gap_end(local) - TimeDelta::seconds(1)),
            },
        };
        local
            .checked_sub_offset(offset)
            .map(|utc| utc.and_utc())
            .ok_or_else(|| PeriodError::InvalidDate { value: local.to_string() })
    }

    /// The UTC time of the clock change that skips `local`.
    fn gap_end(self, local: NaiveDateTime) -> NaiveDateTime {
        // Offsets stay within 26 hours of UTC. The first second whose wall clock is past `local` is the change.
        let reached = |seconds: i64| {
            let utc = local.checked_add_signed(TimeDelta::seconds(seconds)).unwrap_or(local);
            utc.checked_add_offset(self.offset(utc)).unwrap_or(utc) >= local
        };
        let (mut before, mut after) = (-26 * 3600_i64, 26 * 3600_i64);
        while after - before > 1 {
            let middle = before.midpoint(after);
            if reached(middle) { after = middle } else { before = middle }
        }
        let whole = local.checked_add_signed(TimeDelta::seconds(after)).unwrap_or(local);
        // Changes happen on whole seconds; a fraction in `local` moved the grid searched by as much.
        chrono::Timelike::with_nanosecond(&whole, 0).unwrap_or(whole)
    }
}

/// By name, so that zones sort the same in every version of the zone data.
impl Ord for ShopZone {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        self.name().cmp(other.name())
    }
}

impl PartialOrd for ShopZone {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

impl From<Tz> for ShopZone {
    fn from(zone: Tz) -> Self {
        Self(zone)
    }
}

impl fmt::Display for ShopZone {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.name())
    }
}

impl FromStr for ShopZone {
    type Err = PeriodError;

    fn from_str(text: &str) -> Result<Self, PeriodError> {
        Tz::from_str(text).map(Self).map_err(|_| PeriodError::UnknownZone {
            value: text.chars().take(64).collect(),
            suggestion: nearest_zone(text),
        })
    }
}

serde_as_text!(ShopZone);

fn nearest_zone(text: &str) -> Option<String> {
    const NEAR: usize = 3;
    if text.is_empty() || text.len() > 64 {
        return None;
    }
    let wanted = text.to_ascii_lowercase().replace(' ', "_");
    let distance = |name: &str| {
        // Names that differ more in length than they may differ at all need no closer look.
        let near = name.len().abs_diff(wanted.len()) <= NEAR;
        near.then(|| strsim::osa_distance(&wanted, &name.to_ascii_lowercase()))
    };
    TZ_VARIANTS
        .iter()
        .filter_map(|zone| {
            let name = zone.name();
            // "Los_Angeles" alone is as near as a name with one letter wrong.
            let city = name.rsplit('/').next().filter(|_| !wanted.contains('/'));
            let city = city.and_then(distance).map(|distance| distance + 1);
            let nearest = distance(name).into_iter().chain(city).min()?;
            (nearest <= NEAR).then_some((nearest, name))
        })
        .min()
        .map(|(_, name)| name.to_owned())
}
