//! Days off as data, and the one list that is computed: the federal holidays of the US.

use super::iso::DateLimits;
use super::market::Market;
use crate::error::PeriodError;
use chrono::{Datelike, NaiveDate, Weekday};
use serde::{Deserialize, Serialize};

/// A day that is not worked, and who says so.
///
/// ```
/// use kpi_core::period::{Holiday, Market};
/// let tet = Holiday::new("2026-02-17".parse().unwrap(), "Tet", Market::VN).with_source("government notice");
/// assert_eq!(serde_json::to_value(&tet).unwrap()["market"], "VN");
/// ```
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[must_use]
#[non_exhaustive]
pub struct Holiday {
    /// Local date.
    pub date: NaiveDate,
    /// Name as people write it.
    pub name: String,
    /// Market whose shops rest.
    pub market: Market,
    /// State or region that rests; the whole market when absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub region: Option<String>,
    /// Where the date is from; empty when not stated.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub source: String,
}

impl Holiday {
    /// A day off in a whole market.
    pub fn new(date: NaiveDate, name: impl Into<String>, market: Market) -> Self {
        Self { date, name: name.into(), market, region: None, source: String::new() }
    }

    /// The same day off in one region only.
    pub fn with_region(mut self, region: impl Into<String>) -> Self {
        self.region = Some(region.into());
        self
    }

    /// The same day off with its source.
    pub fn with_source(mut self, source: impl Into<String>) -> Self {
        self.source = source.into();
        self
    }
}

const US_SOURCE: &str = "5 U.S.C. 6103; Executive Order 11582";

/// The federal holidays of the US that fall in a calendar year, with the days they are observed on.
///
/// A holiday on a Saturday is also off on the Friday before, one on a Sunday on the Monday after; the substitute is
/// listed beside the day itself with "(observed)" in its name, in the year it falls in: 1 January 2028 is a Saturday,
/// so 31 December 2027 is in the list of 2027. Juneteenth is listed from 2021 on. Inauguration Day is left out: it
/// is a holiday around Washington only.
///
/// Source: 5 U.S.C. 6103 (a) and (b), Executive Order 11582. Error: a year outside 1990 to 2100.
///
/// ```
/// use kpi_core::period::us_federal_holidays;
/// let holidays = us_federal_holidays(2026)?;
/// let independence: Vec<String> =
///     holidays.iter().filter(|day| day.name.starts_with("Independence")).map(|day| day.date.to_string()).collect();
/// assert_eq!(independence, ["2026-07-03", "2026-07-04"]);
/// # Ok::<(), kpi_core::period::PeriodError>(())
/// ```
pub fn us_federal_holidays(year: i32) -> Result<Vec<Holiday>, PeriodError> {
    let first = NaiveDate::from_ymd_opt(year, 1, 1);
    let first = first.ok_or_else(|| DateLimits::default().outside(year.to_string()))?;
    DateLimits::default().check(first)?;
    Ok(first.iter_days().take_while(|date| date.year() == year).filter_map(us_federal_holiday).collect())
}

/// The federal holiday on a date, if it is one or the substitute of one.
pub(crate) fn us_federal_holiday(date: NaiveDate) -> Option<Holiday> {
    let holiday = |name: String| Holiday::new(date, name, Market::US).with_source(US_SOURCE);
    if let Some(name) = us_legal_holiday(date) {
        return Some(holiday(name.to_owned()));
    }
    substituted(date).map(|name| holiday(format!("{name} (observed)")))
}

/// As [`us_federal_holiday`], without building the text.
pub(crate) fn is_us_federal_holiday(date: NaiveDate) -> bool {
    us_legal_holiday(date).is_some() || substituted(date).is_some()
}

fn substituted(date: NaiveDate) -> Option<&'static str> {
    match date.weekday() {
        Weekday::Fri => date.succ_opt().and_then(us_legal_holiday),
        Weekday::Mon => date.pred_opt().and_then(us_legal_holiday),
        _ => None,
    }
}

fn us_legal_holiday(date: NaiveDate) -> Option<&'static str> {
    // Which one of its weekday a date is in its month, from 1.
    let nth = date.day0() / 7 + 1;
    let last = date.day() + 7 > u32::from(date.num_days_in_month());
    match (date.month(), date.day(), date.weekday()) {
        (1, 1, _) => Some("New Year's Day"),
        (1, _, Weekday::Mon) if nth == 3 => Some("Birthday of Martin Luther King, Jr."),
        (2, _, Weekday::Mon) if nth == 3 => Some("Washington's Birthday"),
        (5, _, Weekday::Mon) if last => Some("Memorial Day"),
        (6, 19, _) if date.year() >= 2021 => Some("Juneteenth National Independence Day"),
        (7, 4, _) => Some("Independence Day"),
        (9, _, Weekday::Mon) if nth == 1 => Some("Labor Day"),
        (10, _, Weekday::Mon) if nth == 2 => Some("Columbus Day"),
        (11, 11, _) => Some("Veterans Day"),
        (11, _, Weekday::Thu) if nth == 4 => Some("Thanksgiving Day"),
        (12, 25, _) => Some("Christmas Day"),
        _ => None,
    }
}
