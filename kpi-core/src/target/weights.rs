//! How much days and hours count: a plain value that people write or a profile learns.

use crate::error::TargetError;
use crate::forecast::SeasonalProfile;
use crate::money::{Fraction, Rounding, exact};
use crate::period::{Calendar, CampaignDay, CampaignKind, Period};
use chrono::{Datelike, NaiveDate, Weekday};
use rust_decimal::Decimal;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Digits after the point of a learned weight.
const LEARNED_DIGITS: u32 = 12;

/// A day that sells differently: its name and the factor on its weight.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Uplift {
    /// Name: `11.11`, `payday`, `the day after`.
    pub name: String,
    /// Factor: 4 is four times an ordinary day, 0.7 the dip before a campaign.
    pub factor: Decimal,
}

/// How much the days of a shop count, as plain data.
///
/// The weight of a day is weekday × month × every uplift of the day, and zero when the day is closed. The hours weigh
/// within a day. All weights are relative: only their proportions matter. Days are local to the shop.
///
/// In documents every number is text:
///
/// ```
/// use kpi_core::target::CalendarWeights;
/// let weights: CalendarWeights = toml::from_str(r#"
///     weekday = ["0.9", "0.9", "0.95", "1", "1.2", "1.4", "1.3"]   # Monday first
///     closed = [{ day = "2026-11-03", reason = "stocktaking" }]
///     uplift = [{ day = "2026-11-11", name = "11.11", factor = "4" }]
/// "#)?;
/// let day = weights.day("2026-11-11".parse()?)?;
/// assert_eq!((day.weight.to_string().as_str(), day.uplift[0].name.as_str()), ("3.80", "11.11"));
/// assert!(weights.day("2026-11-03".parse()?)?.weight.is_zero());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(try_from = "WeightsDoc", into = "WeightsDoc")]
#[schemars(with = "WeightsDoc")]
#[must_use]
pub struct CalendarWeights {
    weekday: [Decimal; 7],
    month: [Decimal; 12],
    hour: [Decimal; 24],
    uplift: BTreeMap<NaiveDate, Vec<Uplift>>,
    closed: BTreeMap<NaiveDate, String>,
}

impl Default for CalendarWeights {
    fn default() -> Self {
        Self::even()
    }
}

impl CalendarWeights {
    /// Every day and hour counts the same.
    pub fn even() -> Self {
        Self {
            weekday: [Decimal::ONE; 7],
            month: [Decimal::ONE; 12],
            hour: [Decimal::ONE; 24],
            uplift: BTreeMap::new(),
            closed: BTreeMap::new(),
        }
    }

    /// Weekdays and months as a profile has learned them, to twelve digits after the point.
    ///
    /// Errors: a factor below zero, as from a history of more refunds than sales; a factor with too many digits.
    ///
    /// ```
    /// use kpi_core::forecast::{DailySeries, SeasonalProfile};
    /// use kpi_core::target::CalendarWeights;
    /// let monday: chrono::NaiveDate = "2026-01-05".parse()?;
    /// let week = [100, 100, 100, 100, 200, 100, 0];
    /// let series = DailySeries::try_new(monday, week.iter().cycle().take(28).map(|v| Some((*v).into())).collect())?;
    /// let weights = CalendarWeights::learned(&SeasonalProfile::learn(&series)?)?;
    /// assert_eq!(weights.day("2026-02-06".parse()?)?.weight, 2.into());
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn learned(profile: &SeasonalProfile) -> Result<Self, TargetError> {
        let mut weights = Self::even();
        let day = Weekday::Mon;
        let weekdays = std::iter::successors(Some(day), |day| Some(day.succ())).map(|day| profile.weekday(day).clone());
        for (place, factor) in weights.weekday.iter_mut().zip(weekdays) {
            *place = rounded("weekday", &factor)?;
        }
        for (place, month) in weights.month.iter_mut().zip(1..) {
            *place = rounded("month", &profile.month(month))?;
        }
        let (weekday, month) = (weights.weekday, weights.month);
        weights.with_weekdays(weekday)?.with_months(month)
    }

    /// Weights of Monday to Sunday; zero is a day off.
    ///
    /// Error: a weight below zero.
    pub fn with_weekdays(mut self, monday_first: [Decimal; 7]) -> Result<Self, TargetError> {
        check_all("weekday", &monday_first)?;
        self.weekday = monday_first;
        Ok(self)
    }

    /// Factors of January to December, for plans of more than a month.
    ///
    /// Error: a factor below zero.
    pub fn with_months(mut self, january_first: [Decimal; 12]) -> Result<Self, TargetError> {
        check_all("month", &january_first)?;
        self.month = january_first;
        Ok(self)
    }

    /// Weights of the 24 hours of the wall clock.
    ///
    /// Error: a weight below zero.
    pub fn with_hours(mut self, midnight_first: [Decimal; 24]) -> Result<Self, TargetError> {
        check_all("hour", &midnight_first)?;
        self.hour = midnight_first;
        Ok(self)
    }

    /// Weights of the hours as [`hour_profile`](crate::forecast::hour_profile) has learned them, to twelve digits after the
    /// point.
    ///
    /// Error: a weight below zero.
    pub fn with_hour_profile(self, profile: &[Fraction; 24]) -> Result<Self, TargetError> {
        let mut hours = [Decimal::ZERO; 24];
        for (hour, share) in hours.iter_mut().zip(profile) {
            *hour = rounded("hour", share)?;
        }
        self.with_hours(hours)
    }

    /// One day that sells differently. Several uplifts of one day multiply.
    ///
    /// Error: a factor below zero.
    pub fn with_uplift(
        mut self,
        day: NaiveDate,
        name: impl Into<String>,
        factor: Decimal,
    ) -> Result<Self, TargetError> {
        check(&format!("uplift {day}"), factor)?;
        self.uplift.entry(day).or_default().push(Uplift { name: name.into(), factor });
        Ok(self)
    }

    /// Campaign days with a factor for each kind; kinds without a factor change nothing.
    ///
    /// Error: a factor below zero.
    ///
    /// ```
    /// use kpi_core::period::{CampaignCalendar, CampaignKind, Market, Period};
    /// use kpi_core::target::CalendarWeights;
    /// let november = Period::month(2026, 11)?;
    /// let days = CampaignCalendar::default().days_in(Market::TH, november);
    /// let factors = [(CampaignKind::DoubleDay, 4.into()), (CampaignKind::BlackFriday, "2.5".parse().unwrap())];
    /// let weights = CalendarWeights::even().with_campaigns(&days, &factors.into())?;
    /// assert_eq!(weights.day("2026-11-27".parse().unwrap())?.weight.to_string(), "2.5");
    /// # Ok::<(), kpi_core::Error>(())
    /// ```
    pub fn with_campaigns(
        self,
        days: &[CampaignDay],
        factors: &BTreeMap<CampaignKind, Decimal>,
    ) -> Result<Self, TargetError> {
        days.iter()
            .filter_map(|day| factors.get(&day.kind).map(|factor| (day, *factor)))
            .try_fold(self, |weights, (day, factor)| weights.with_uplift(day.date, day.name.clone(), factor))
    }

    /// A day without sales.
    pub fn with_closed(mut self, day: NaiveDate, reason: impl Into<String>) -> Self {
        self.closed.insert(day, reason.into());
        self
    }

    /// Closes the days of a period that a calendar does not work: days off and holidays.
    ///
    /// ```
    /// use kpi_core::period::{Calendar, Market, Period};
    /// use kpi_core::target::CalendarWeights;
    /// let november = Period::month(2026, 11)?;
    /// let weights = CalendarWeights::even().with_closed_by(&Calendar::for_market(Market::US), november);
    /// let closed = weights.day("2026-11-26".parse().unwrap())?.closed;
    /// assert_eq!(closed.as_deref(), Some("Thanksgiving Day"));
    /// # Ok::<(), kpi_core::Error>(())
    /// ```
    pub fn with_closed_by(mut self, calendar: &Calendar, period: Period) -> Self {
        for day in period.days().filter(|day| !calendar.is_working_day(*day)) {
            let reason = calendar.holiday(day).map_or_else(|| "day off".to_owned(), |holiday| holiday.name);
            self.closed.insert(day, reason);
        }
        self
    }

    /// Weights of Monday to Sunday.
    pub fn weekdays(&self) -> &[Decimal; 7] {
        &self.weekday
    }

    /// Factors of January to December.
    pub fn months(&self) -> &[Decimal; 12] {
        &self.month
    }

    /// Weights of the hours.
    pub fn hours(&self) -> &[Decimal; 24] {
        &self.hour
    }

    /// The weight of a day with its parts.
    ///
    /// Error: the product of the factors has more than 28 digits.
    pub fn day(&self, day: NaiveDate) -> Result<DayWeight, TargetError> {
        let weekday = self.weekday.get(day.weekday().num_days_from_monday() as usize).copied().unwrap_or_default();
        let month = self.month.get(day.month0() as usize).copied().unwrap_or_default();
        let uplift = self.uplift.get(&day).cloned().unwrap_or_default();
        let closed = self.closed.get(&day).cloned();
        let product = uplift.iter().map(|uplift| uplift.factor).try_fold(weekday, exact::mul);
        let weight = product.and_then(|product| exact::mul(product, month));
        let weight = weight.map_err(TargetError::money(day.to_string()))?;
        let weight = if closed.is_some() { Decimal::ZERO } else { weight };
        Ok(DayWeight { day, weight, weekday, month, uplift, closed })
    }

    /// The weights of all days of a period.
    ///
    /// Error: as [`day`](Self::day).
    pub fn days(&self, period: Period) -> Result<Vec<DayWeight>, TargetError> {
        period.days().map(|day| self.day(day)).collect()
    }
}

/// The weight of a day and what it is made of.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct DayWeight {
    /// The day.
    pub day: NaiveDate,
    /// The product, or zero when closed.
    pub weight: Decimal,
    /// Weight of the weekday.
    pub weekday: Decimal,
    /// Factor of the month.
    pub month: Decimal,
    /// Campaigns of the day.
    pub uplift: Vec<Uplift>,
    /// Why the day is closed.
    pub closed: Option<String>,
}

/// A learned factor as a weight.
fn rounded(place: &str, factor: &Fraction) -> Result<Decimal, TargetError> {
    let weight = factor.round(LEARNED_DIGITS, Rounding::HalfEven).map_err(TargetError::money(place))?;
    Ok(weight.normalize())
}

fn check(place: &str, weight: Decimal) -> Result<(), TargetError> {
    if weight.is_sign_negative() && !weight.is_zero() {
        return Err(TargetError::NegativeWeight { place: place.to_owned(), weight });
    }
    Ok(())
}

fn check_all(place: &str, weights: &[Decimal]) -> Result<(), TargetError> {
    weights.iter().enumerate().try_for_each(|(index, weight)| check(&format!("{place} {}", index + 1), *weight))
}

/// Weights of days and hours in documents; every number is text.
#[derive(Debug, Clone, Default, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct WeightsDoc {
    /// Weights of Monday to Sunday; 1 each when absent.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    weekday: Vec<String>,
    /// Factors of January to December; 1 each when absent.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    month: Vec<String>,
    /// Weights of the 24 hours; 1 each when absent.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    hour: Vec<String>,
    /// Days that sell differently.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    uplift: Vec<UpliftDoc>,
    /// Days without sales.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    closed: Vec<ClosedDoc>,
}

/// A day that sells differently.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct UpliftDoc {
    /// Local date.
    #[schemars(with = "String")]
    day: NaiveDate,
    /// Name of the campaign.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    name: String,
    /// Factor on the day's weight.
    factor: String,
}

/// A day without sales.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct ClosedDoc {
    /// Local date.
    #[schemars(with = "String")]
    day: NaiveDate,
    /// Why.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    reason: String,
}

impl From<CalendarWeights> for WeightsDoc {
    fn from(weights: CalendarWeights) -> Self {
        let texts = |list: &[Decimal]| -> Vec<String> {
            if list.iter().all(|weight| *weight == Decimal::ONE) {
                return Vec::new();
            }
            list.iter().map(ToString::to_string).collect()
        };
        let uplift = weights.uplift.iter().flat_map(|(day, list)| list.iter().map(move |uplift| (*day, uplift)));
        Self {
            weekday: texts(&weights.weekday),
            month: texts(&weights.month),
            hour: texts(&weights.hour),
            uplift: uplift
                .map(|(day, uplift)| UpliftDoc { day, name: uplift.name.clone(), factor: uplift.factor.to_string() })
                .collect(),
            closed: weights.closed.into_iter().map(|(day, reason)| ClosedDoc { day, reason }).collect(),
        }
    }
}

impl TryFrom<WeightsDoc> for CalendarWeights {
    type Error = TargetError;

    fn try_from(doc: WeightsDoc) -> Result<Self, TargetError> {
        fn fixed<const N: usize>(what: &str, texts: &[String]) -> Result<[Decimal; N], TargetError> {
            let mut all = [Decimal::ONE; N];
            if texts.is_empty() {
                return Ok(all);
            }
            if texts.len() != N {
                return Err(TargetError::Shape { what: what.to_owned(), expected: N, found: texts.len() });
            }
            for (weight, text) in all.iter_mut().zip(texts) {
                *weight = exact::parse_plain(text).map_err(TargetError::money(what))?;
            }
            Ok(all)
        }
        let mut weights = Self::even()
            .with_weekdays(fixed("weekday", &doc.weekday)?)?
            .with_months(fixed("month", &doc.month)?)?
            .with_hours(fixed("hour", &doc.hour)?)?;
        for uplift in doc.uplift {
            let place = format!("uplift {}", uplift.day);
            let factor = exact::parse_plain(&uplift.factor).map_err(TargetError::money(place))?;
            weights = weights.with_uplift(uplift.day, uplift.name, factor)?;
        }
        Ok(doc.closed.into_iter().fold(weights, |weights, closed| weights.with_closed(closed.day, closed.reason)))
    }
}
