//! Days that sell differently: double days, payday, Black Friday, events of one's own.

use super::iso::clipped_day;
use super::market::Market;
use super::window::Period;
use crate::error::PeriodError;
use chrono::{Datelike, NaiveDate, Weekday};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// What kind of campaign a day belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum CampaignKind {
    /// Day and month are the same number: 1.1 to 12.12.
    DoubleDay,
    /// The day wages arrive.
    Payday,
    /// The day after the fourth Thursday of November.
    BlackFriday,
    /// An event of one's own.
    Custom,
}

/// One day of a campaign.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[non_exhaustive]
pub struct CampaignDay {
    /// Local date.
    pub date: NaiveDate,
    /// Kind of campaign.
    pub kind: CampaignKind,
    /// Name: `11.11`, `payday`, `black friday`, or the custom name.
    pub name: String,
}

/// An event of one's own: a name, its days, and the markets that hold it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[must_use]
#[non_exhaustive]
pub struct CustomCampaign {
    /// Name, not empty.
    pub name: String,
    /// Local days.
    pub period: Period,
    /// Markets that hold it; all when empty.
    #[serde(default, skip_serializing_if = "BTreeSet::is_empty")]
    pub markets: BTreeSet<Market>,
}

impl CustomCampaign {
    /// An event in all markets.
    ///
    /// Error: the name is empty.
    pub fn new(name: impl Into<String>, period: Period) -> Result<Self, PeriodError> {
        let campaign = Self { name: name.into(), period, markets: BTreeSet::new() };
        campaign.check().map(|()| campaign)
    }

    /// The same event in these markets only.
    pub fn with_markets(mut self, markets: impl IntoIterator<Item = Market>) -> Self {
        self.markets = markets.into_iter().collect();
        self
    }

    fn check(&self) -> Result<(), PeriodError> {
        if self.name.trim().is_empty() {
            return Err(PeriodError::InvalidCampaign { value: self.name.clone(), reason: "the name is empty" });
        }
        Ok(())
    }
}

/// Which campaign days there are.
///
/// The default knows the twelve double days (1.1 to 12.12), payday on the 25th and Black Friday. A payday after the end
/// of a month falls on its last day. Dates are local to the shop.
///
/// ```
/// use kpi_core::period::{CampaignCalendar, CustomCampaign, Market, Period};
/// let calendar = CampaignCalendar::default()
///     .with_custom(CustomCampaign::new("brand day", "2026-11-05..2026-11-06".parse()?)?.with_markets([Market::VN]));
/// let november = Period::month(2026, 11)?;
/// let names = |market| -> Vec<String> {
///     calendar.days_in(market, november).into_iter().map(|day| format!("{} {}", day.date, day.name)).collect()
/// };
/// assert_eq!(names(Market::TH), ["2026-11-11 11.11", "2026-11-25 payday", "2026-11-27 black friday"]);
/// assert_eq!(names(Market::VN)[0], "2026-11-05 brand day");
/// # Ok::<(), kpi_core::period::PeriodError>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "CampaignData", into = "CampaignData")]
#[must_use]
pub struct CampaignCalendar {
    double_months: BTreeSet<u32>,
    payday: Option<u32>,
    black_friday: bool,
    custom: Vec<CustomCampaign>,
}

impl Default for CampaignCalendar {
    fn default() -> Self {
        Self { double_months: (1..=12).collect(), payday: Some(25), black_friday: true, custom: Vec::new() }
    }
}

impl CampaignCalendar {
    /// A calendar without any campaign day.
    pub fn empty() -> Self {
        Self { double_months: BTreeSet::new(), payday: None, black_friday: false, custom: Vec::new() }
    }

    /// Double days of these months only: 9 is 9.9.
    ///
    /// ```
    /// use kpi_core::period::{CampaignCalendar, Period};
    /// let calendar = CampaignCalendar::empty().with_double_days([9, 10, 11, 12])?;
    /// assert_eq!(calendar.days(Period::year(2026)?).len(), 4);
    /// assert!(CampaignCalendar::empty().with_double_days([13]).is_err());
    /// # Ok::<(), kpi_core::period::PeriodError>(())
    /// ```
    pub fn with_double_days(mut self, months: impl IntoIterator<Item = u32>) -> Result<Self, PeriodError> {
        self.double_months = months.into_iter().collect();
        self.checked()
    }

    /// Payday on another day of the month, 1 to 31, or none.
    ///
    /// ```
    /// use kpi_core::period::{CampaignCalendar, Period};
    /// let calendar = CampaignCalendar::empty().with_payday(Some(31))?;
    /// assert_eq!(calendar.days(Period::month(2026, 2)?)[0].date.to_string(), "2026-02-28");
    /// # Ok::<(), kpi_core::period::PeriodError>(())
    /// ```
    pub fn with_payday(mut self, day: Option<u32>) -> Result<Self, PeriodError> {
        self.payday = day;
        self.checked()
    }

    /// With Black Friday or without.
    pub fn with_black_friday(mut self, held: bool) -> Self {
        self.black_friday = held;
        self
    }

    /// With one more event.
    pub fn with_custom(mut self, campaign: CustomCampaign) -> Self {
        self.custom.push(campaign);
        self
    }

    fn checked(self) -> Result<Self, PeriodError> {
        let error = |value: u32, reason| PeriodError::InvalidCampaign { value: value.to_string(), reason };
        if let Some(month) = self.double_months.iter().find(|month| !(1..=12).contains(*month)) {
            return Err(error(*month, "a double day needs a month of 1 to 12"));
        }
        if let Some(day) = self.payday.filter(|day| !(1..=31).contains(day)) {
            return Err(error(day, "payday needs a day of 1 to 31"));
        }
        self.custom.iter().try_for_each(CustomCampaign::check)?;
        Ok(self)
    }

    /// Events of one's own.
    pub fn custom(&self) -> &[CustomCampaign] {
        &self.custom
    }

    /// The campaign days of a period that every market holds, in order of date.
    ///
    /// A day of two campaigns is listed twice.
    pub fn days(&self, period: Period) -> Vec<CampaignDay> {
        self.collect(None, period)
    }

    /// The campaign days of a period in one market, in order of date.
    pub fn days_in(&self, market: Market, period: Period) -> Vec<CampaignDay> {
        self.collect(Some(market), period)
    }

    /// The campaigns on one day in a market.
    pub fn on(&self, market: Market, date: NaiveDate) -> Vec<CampaignDay> {
        Period::day(date).map_or_else(|_| Vec::new(), |day| self.days_in(market, day))
    }

    fn collect(&self, market: Option<Market>, period: Period) -> Vec<CampaignDay> {
        let mut days = Vec::new();
        let mut add = |date: NaiveDate, kind, name: &str| {
            if period.contains(date) {
                days.push(CampaignDay { date, kind, name: name.to_owned() });
            }
        };
        for year in period.from().year()..=period.last_day().year() {
            for month in &self.double_months {
                if let Some(date) = NaiveDate::from_ymd_opt(year, *month, *month) {
                    add(date, CampaignKind::DoubleDay, &format!("{month}.{month}"));
                }
            }
            if let Some(payday) = self.payday {
                for date in (1..=12).filter_map(|month| clipped_day(year, month, payday)) {
                    add(date, CampaignKind::Payday, "payday");
                }
            }
            let thanksgiving = NaiveDate::from_weekday_of_month_opt(year, 11, Weekday::Thu, 4);
            if let Some(friday) = thanksgiving.and_then(|day| day.succ_opt()).filter(|_| self.black_friday) {
                add(friday, CampaignKind::BlackFriday, "black friday");
            }
        }
        for campaign in &self.custom {
            let held = campaign.markets.is_empty() || market.is_some_and(|market| campaign.markets.contains(&market));
            if let Some(part) = campaign.period.intersect(period).filter(|_| held) {
                part.days().for_each(|date| add(date, CampaignKind::Custom, &campaign.name));
            }
        }
        days.sort();
        days
    }
}

/// The document form of a [`CampaignCalendar`].
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct CampaignData {
    #[serde(default)]
    double_days: BTreeSet<u32>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    payday: Option<u32>,
    #[serde(default)]
    black_friday: bool,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    custom: Vec<CustomCampaign>,
}

impl From<CampaignCalendar> for CampaignData {
    fn from(calendar: CampaignCalendar) -> Self {
        Self {
            double_days: calendar.double_months,
            payday: calendar.payday,
            black_friday: calendar.black_friday,
            custom: calendar.custom,
        }
    }
}

impl TryFrom<CampaignData> for CampaignCalendar {
    type Error = PeriodError;

    fn try_from(data: CampaignData) -> Result<Self, PeriodError> {
        Self {
            double_months: data.double_days,
            payday: data.payday,
            black_friday: data.black_friday,
            custom: data.custom,
        }
        .checked()
    }
}
