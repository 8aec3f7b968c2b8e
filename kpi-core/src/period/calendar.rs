//! Working days of a market or region.

use super::holidays::{Holiday, is_us_federal_holiday, us_federal_holiday};
use super::iso::{DateLimits, LAST_DAY, shift_days};
use super::market::Market;
use super::window::Period;
use super::work_week::WorkWeek;
use crate::error::PeriodError;
use chrono::{Datelike, NaiveDate};
use serde::{Deserialize, Serialize};

/// How well a rule is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Confidence {
    /// Nothing was found; a usual value stands in.
    Assumed,
    /// Reported by others, not by the platform.
    Secondary,
    /// Read in the platform's own text.
    Official,
    /// Set by the user of this library.
    Given,
}

/// A working week, from when it holds, and how well it is known.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct CalendarWeek {
    /// First day it holds; always, when absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from: Option<NaiveDate>,
    /// The working days.
    pub week: WorkWeek,
    /// How well it is known.
    pub confidence: Confidence,
    /// Where it is from.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub source: String,
}

/// How far back or ahead the next working day is searched.
const SEARCH_DAYS: u32 = 366;

/// States and federal territories of Malaysia: name, ISO 3166-2 code.
const MY_STATES: [(&str, &str); 16] = [
    ("Johor", "MY-01"),
    ("Kedah", "MY-02"),
    ("Kelantan", "MY-03"),
    ("Melaka", "MY-04"),
    ("Negeri Sembilan", "MY-05"),
    ("Pahang", "MY-06"),
    ("Pulau Pinang", "MY-07"),
    ("Perak", "MY-08"),
    ("Perlis", "MY-09"),
    ("Selangor", "MY-10"),
    ("Terengganu", "MY-11"),
    ("Sabah", "MY-12"),
    ("Sarawak", "MY-13"),
    ("Kuala Lumpur", "MY-14"),
    ("Labuan", "MY-15"),
    ("Putrajaya", "MY-16"),
];

/// The working days of a market or one of its regions: a working week and holidays.
///
/// | market | working week | how well known |
/// |---|---|---|
/// | US | Monday to Friday, without federal holidays | platform's text |
/// | ID | Monday to Friday | platform's text |
/// | TH, VN | Monday to Saturday | platform's text |
/// | MY | Monday to Friday; Sunday to Thursday in Kedah, Kelantan and Terengganu | reported by others |
/// | the rest | Monday to Friday | assumed |
///
/// Johor rested on Friday and Saturday until 2024 and does so on Saturday and Sunday since 2025; the platform's list of
/// Sunday-to-Thursday states of 2024 does not name it, so it is Monday to Friday throughout.
///
/// Holidays are data. Only the federal holidays of the US come with the library, computed by rule. For every other
/// market none is known until they are added with [`with_holidays`](Self::with_holidays), and
/// [`holidays_known_through`](Self::holidays_known_through) says so.
///
/// ```
/// use kpi_core::period::{Calendar, Holiday, Market};
/// let us = Calendar::for_market(Market::US);
/// let thanksgiving_eve = "2026-11-25".parse().unwrap();
/// assert_eq!(us.add_working_days(thanksgiving_eve, 2)?.to_string(), "2026-11-30"); // Friday, then Monday
///
/// let kedah = Calendar::for_region(Market::MY, "Kedah")?;
/// assert!(kedah.is_working_day("2026-11-22".parse().unwrap())); // a Sunday
///
/// let vn = Calendar::for_market(Market::VN);
/// assert_eq!(vn.holidays_known_through(), None);
/// let tet = Holiday::new("2026-02-17".parse().unwrap(), "Tet", Market::VN);
/// let vn = vn.with_holidays([tet], "2026-12-31".parse().unwrap());
/// assert!(!vn.is_working_day("2026-02-17".parse().unwrap()));
/// # Ok::<(), kpi_core::period::PeriodError>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "CalendarData", into = "CalendarData")]
#[must_use]
pub struct Calendar {
    market: Market,
    region: Option<String>,
    weeks: Vec<CalendarWeek>,
    holidays: Vec<Holiday>,
    us_federal: bool,
    known_through: Option<NaiveDate>,
}

impl Calendar {
    /// The calendar of a whole market.
    pub fn for_market(market: Market) -> Self {
        Self::build(market, None)
    }

    /// The calendar of a state or region.
    ///
    /// In Malaysia the region is the name or the ISO 3166-2 code of a state, because the working week depends on it;
    /// elsewhere it is any text and only selects holidays.
    ///
    /// ```
    /// use kpi_core::period::{Calendar, Market, WorkWeek};
    /// let calendar = Calendar::for_region(Market::MY, "MY-11")?;
    /// assert_eq!((calendar.region(), calendar.weeks()[0].week), (Some("Terengganu"), WorkWeek::SUN_THU));
    /// assert_eq!(Calendar::for_region(Market::MY, "Kelatan").unwrap_err().code(), "period.unknown_region");
    /// # Ok::<(), kpi_core::period::PeriodError>(())
    /// ```
    pub fn for_region(market: Market, region: &str) -> Result<Self, PeriodError> {
        Ok(Self::build(market, Some(Self::known_region(market, region)?)))
    }

    /// The regions with rules of their own in this library; empty where any text will do.
    pub fn regions(market: Market) -> impl Iterator<Item = &'static str> {
        MY_STATES.iter().filter(move |_| market == Market::MY).map(|(name, _)| *name)
    }

    fn known_region(market: Market, region: &str) -> Result<String, PeriodError> {
        let unknown = || PeriodError::UnknownRegion { market: market.code(), value: region.chars().take(64).collect() };
        let region = region.trim();
        if region.is_empty() {
            return Err(unknown());
        }
        if market != Market::MY {
            return Ok(region.to_owned());
        }
        let state = MY_STATES
            .iter()
            .find(|(name, code)| name.eq_ignore_ascii_case(region) || code.eq_ignore_ascii_case(region));
        state.map(|(name, _)| (*name).to_owned()).ok_or_else(unknown)
    }

    fn build(market: Market, region: Option<String>) -> Self {
        let state = region.as_deref().unwrap_or_default();
        let (week, confidence, source) = match market {
            Market::US => (WorkWeek::MON_FRI, Confidence::Official, "US dispatch rules: business days"),
            Market::ID => (WorkWeek::MON_FRI, Confidence::Official, "ID late dispatch rules, Nov 2025"),
            Market::TH => (WorkWeek::MON_SAT, Confidence::Official, "TH late dispatch rules, Jun 2025"),
            Market::VN => (WorkWeek::MON_SAT, Confidence::Official, "VN late dispatch rules, Aug 2024"),
            Market::MY if matches!(state, "Kedah" | "Kelantan" | "Terengganu") => {
                (WorkWeek::SUN_THU, Confidence::Secondary, "MY late dispatch rules as reported, Aug 2024")
            }
            Market::MY => (WorkWeek::MON_FRI, Confidence::Secondary, "MY late dispatch rules as reported, Aug 2024"),
            _ => (WorkWeek::MON_FRI, Confidence::Assumed, "no rule of the platform found; usual working week"),
        };
        let us_federal = market == Market::US;
        Self {
            market,
            region,
            weeks: vec![CalendarWeek { from: None, week, confidence, source: source.to_owned() }],
            holidays: Vec::new(),
            us_federal,
            known_through: us_federal.then_some(LAST_DAY),
        }
    }

    /// The same calendar with another working week, always.
    pub fn with_work_week(mut self, week: WorkWeek) -> Self {
        self.weeks = vec![CalendarWeek { from: None, week, confidence: Confidence::Given, source: String::new() }];
        self
    }

    /// The same calendar with another working week from a day on.
    ///
    /// ```
    /// use kpi_core::period::{Calendar, Market, WorkWeek};
    /// let johor = Calendar::for_region(Market::MY, "Johor")?
    ///     .with_work_week(WorkWeek::SUN_THU)
    ///     .with_work_week_from("2025-01-01".parse().unwrap(), WorkWeek::MON_FRI);
    /// assert!(johor.is_working_day("2024-12-29".parse().unwrap())); // Sundays
    /// assert!(!johor.is_working_day("2025-01-05".parse().unwrap()));
    /// # Ok::<(), kpi_core::period::PeriodError>(())
    /// ```
    pub fn with_work_week_from(mut self, from: NaiveDate, week: WorkWeek) -> Self {
        self.weeks.retain(|known| known.from != Some(from));
        let source = String::new();
        self.weeks.push(CalendarWeek { from: Some(from), week, confidence: Confidence::Given, source });
        self.weeks.sort_by_key(|known| known.from);
        self
    }

    /// The same calendar with more holidays, and the day through which the list is now complete.
    ///
    /// Holidays of other markets or regions may be in the list; they are kept and do not count here.
    pub fn with_holidays(mut self, holidays: impl IntoIterator<Item = Holiday>, known_through: NaiveDate) -> Self {
        self.holidays.extend(holidays);
        self.known_through = Some(self.known_through.map_or(known_through, |known| known.max(known_through)));
        self.sorted()
    }

    fn sorted(mut self) -> Self {
        self.weeks.sort_by_key(|known| known.from);
        self.holidays.sort();
        self.holidays.dedup();
        self
    }

    /// The same calendar without the federal holidays of the US, for a rule that does not skip them.
    pub fn without_federal_holidays(mut self) -> Self {
        if std::mem::take(&mut self.us_federal) {
            self.known_through = None;
        }
        self
    }

    /// The market.
    pub fn market(&self) -> Market {
        self.market
    }

    /// The state or region.
    pub fn region(&self) -> Option<&str> {
        self.region.as_deref()
    }

    /// The working weeks in order of time; the first holds from the beginning.
    pub fn weeks(&self) -> &[CalendarWeek] {
        &self.weeks
    }

    /// Holidays that were added, in order of date; the computed ones of the US are not among them.
    pub fn holidays(&self) -> &[Holiday] {
        &self.holidays
    }

    /// Last day through which the holidays are complete; `None` when no list was given.
    ///
    /// Later days count as working days by their day of the week alone, so a result that depends on them is an
    /// estimate.
    pub fn holidays_known_through(&self) -> Option<NaiveDate> {
        self.known_through
    }

    /// The working week in force on a day.
    pub fn work_week(&self, day: NaiveDate) -> WorkWeek {
        let past = self.weeks.partition_point(|known| known.from.is_none_or(|from| from <= day));
        past.checked_sub(1).and_then(|at| self.weeks.get(at)).map_or(WorkWeek::MON_FRI, |known| known.week)
    }

    /// The holiday on a day, if it is one here.
    ///
    /// ```
    /// use kpi_core::period::{Calendar, Market};
    /// let us = Calendar::for_market(Market::US);
    /// assert_eq!(us.holiday("2026-11-26".parse().unwrap()).unwrap().name, "Thanksgiving Day");
    /// ```
    pub fn holiday(&self, day: NaiveDate) -> Option<Holiday> {
        let added = self.added(day).next().cloned();
        added.or_else(|| self.us_federal.then(|| us_federal_holiday(day)).flatten())
    }

    fn added(&self, day: NaiveDate) -> impl Iterator<Item = &Holiday> {
        let first = self.holidays.partition_point(|holiday| holiday.date < day);
        self.holidays[first..].iter().take_while(move |holiday| holiday.date == day).filter(|holiday| {
            holiday.market == self.market && (holiday.region.is_none() || holiday.region == self.region)
        })
    }

    /// Whether the day is worked.
    pub fn is_working_day(&self, day: NaiveDate) -> bool {
        self.work_week(day).contains(day.weekday())
            && self.added(day).next().is_none()
            && !(self.us_federal && is_us_federal_holiday(day))
    }

    /// The first working day on a day or after it.
    ///
    /// Errors: none within 366 days; the search leaves the years 1990 to 2100.
    pub fn working_day_on_or_after(&self, day: NaiveDate) -> Result<NaiveDate, PeriodError> {
        self.search(DateLimits::default().check(day)?, 1)
    }

    /// The first working day after a day; errors as [`working_day_on_or_after`](Self::working_day_on_or_after).
    ///
    /// ```
    /// use kpi_core::period::{Calendar, Market};
    /// let friday = "2026-11-20".parse().unwrap();
    /// assert_eq!(Calendar::for_market(Market::VN).next_working_day(friday)?.to_string(), "2026-11-21");
    /// assert_eq!(Calendar::for_market(Market::ID).next_working_day(friday)?.to_string(), "2026-11-23");
    /// # Ok::<(), kpi_core::period::PeriodError>(())
    /// ```
    pub fn next_working_day(&self, day: NaiveDate) -> Result<NaiveDate, PeriodError> {
        self.search(shift_days(day, 1)?, 1)
    }

    /// The last working day before a day; errors as [`working_day_on_or_after`](Self::working_day_on_or_after).
    pub fn previous_working_day(&self, day: NaiveDate) -> Result<NaiveDate, PeriodError> {
        self.search(shift_days(day, -1)?, -1)
    }

    fn search(&self, from: NaiveDate, step: i64) -> Result<NaiveDate, PeriodError> {
        let mut day = from;
        for _ in 0..SEARCH_DAYS {
            if self.is_working_day(day) {
                return Ok(day);
            }
            day = shift_days(day, step)?;
        }
        Err(PeriodError::NoWorkingDay { from, searched_days: SEARCH_DAYS })
    }

    /// The `n`-th working day after a day, or before it when `n` is negative; the day itself is not counted.
    ///
    /// With 0 it is the day itself when it is worked, otherwise the next working day.
    ///
    /// ```
    /// use kpi_core::period::{Calendar, Market};
    /// let id = Calendar::for_market(Market::ID);
    /// let saturday = "2026-11-21".parse().unwrap();
    /// assert_eq!(id.add_working_days(saturday, 1)?.to_string(), "2026-11-23");
    /// assert_eq!(id.add_working_days(saturday, -1)?.to_string(), "2026-11-20");
    /// assert_eq!(id.add_working_days(saturday, 0)?.to_string(), "2026-11-23");
    /// # Ok::<(), kpi_core::period::PeriodError>(())
    /// ```
    pub fn add_working_days(&self, day: NaiveDate, n: i32) -> Result<NaiveDate, PeriodError> {
        if n == 0 {
            return self.working_day_on_or_after(day);
        }
        let mut day = day;
        for _ in 0..n.unsigned_abs() {
            day = if n > 0 { self.next_working_day(day)? } else { self.previous_working_day(day)? };
        }
        Ok(day)
    }

    /// Working days from `from` to the day before `to`; negative when `to` is earlier.
    ///
    /// ```
    /// use kpi_core::period::{Calendar, Market};
    /// let us = Calendar::for_market(Market::US);
    /// let (from, to) = ("2026-11-23".parse().unwrap(), "2026-11-30".parse().unwrap());
    /// assert_eq!(us.working_days_between(from, to)?, 4);
    /// assert_eq!(us.working_days_between(to, from)?, -4);
    /// # Ok::<(), kpi_core::period::PeriodError>(())
    /// ```
    pub fn working_days_between(&self, from: NaiveDate, to: NaiveDate) -> Result<i64, PeriodError> {
        match from.cmp(&to) {
            std::cmp::Ordering::Equal => DateLimits::default().check(from).map(|_| 0),
            std::cmp::Ordering::Less => Ok(i64::from(self.working_days_in(Period::new(from, to)?))),
            std::cmp::Ordering::Greater => Ok(-i64::from(self.working_days_in(Period::new(to, from)?))),
        }
    }

    /// Working days of a period.
    pub fn working_days_in(&self, period: Period) -> u32 {
        period.days().map(|day| u32::from(self.is_working_day(day))).sum()
    }
}

/// The document form of a [`Calendar`].
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct CalendarData {
    market: Market,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    region: Option<String>,
    weeks: Vec<CalendarWeek>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    holidays: Vec<Holiday>,
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    us_federal_holidays: bool,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    holidays_known_through: Option<NaiveDate>,
}

impl From<Calendar> for CalendarData {
    fn from(calendar: Calendar) -> Self {
        Self {
            market: calendar.market,
            region: calendar.region,
            weeks: calendar.weeks,
            holidays: calendar.holidays,
            us_federal_holidays: calendar.us_federal,
            holidays_known_through: calendar.known_through,
        }
    }
}

impl TryFrom<CalendarData> for Calendar {
    type Error = PeriodError;

    fn try_from(data: CalendarData) -> Result<Self, PeriodError> {
        let region = data.region.map(|region| Self::known_region(data.market, &region)).transpose()?;
        let calendar = Self {
            market: data.market,
            region,
            weeks: data.weeks,
            holidays: data.holidays,
            us_federal: data.us_federal_holidays,
            known_through: data.holidays_known_through,
        }
        .sorted();
        // Every day needs a working week, and each change its own day.
        let starts: Vec<Option<NaiveDate>> = calendar.weeks.iter().map(|week| week.from).collect();
        if starts.first() != Some(&None) || starts.windows(2).any(|pair| pair[0] == pair[1]) {
            let value = calendar.weeks.iter().map(|week| week.week.to_string()).collect::<Vec<_>>().join(" ");
            return Err(PeriodError::InvalidWorkWeek { value });
        }
        Ok(calendar)
    }
}
