//! Where a period that is under way will end.

use chrono::NaiveDate;
use serde::Serialize;

use super::model::{Forecast, Forecaster, Interval};
use super::round_real;
use super::series::{DailySeries, Finding};
use crate::error::ForecastError;
use crate::metric::Lang;
use crate::money::{AmountLocale, exact, format_amount};
use crate::period::Period;
use rust_decimal::Decimal;

/// Where a period will end: what has come, and the forecast of the days that are left.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[must_use]
#[non_exhaustive]
pub struct Outlook {
    /// The period.
    pub period: Period,
    /// Complete days of the period.
    pub elapsed: u32,
    /// What they brought.
    #[serde(with = "crate::money::decimal_text")]
    pub so_far: Decimal,
    /// What the period is expected to bring in all.
    #[serde(with = "crate::money::decimal_text")]
    pub total: Decimal,
    /// Interval of the total; `None` when there are too few past errors, or nothing is left.
    pub interval: Option<Interval>,
    /// The target.
    #[serde(with = "crate::money::decimal_text")]
    pub target: Decimal,
    /// How likely the target is reached; 0 or 1 only when nothing is left.
    pub probability: Option<f64>,
    /// The days that are left; `None` when none is.
    pub rest: Option<Forecast>,
    /// What must be said about the history.
    pub findings: Vec<Finding>,
}

impl Forecaster {
    /// Where a period will end, and how likely it reaches a target.
    ///
    /// The days of the series are complete days: leave the running day out, so that half a day is never taken for a whole
    /// one. Days of the period that the series lacks count as nothing and are among the findings.
    ///
    /// Errors: as for [`run`](Self::run); [`ForecastError::Setting`] when the series ends before the period begins, and
    /// [`ForecastError::Undefined`] when a sum has too many digits.
    ///
    /// ```
    /// use kpi_core::forecast::{DailySeries, Forecaster};
    /// use kpi_core::metric::Lang;
    /// use kpi_core::period::Period;
    /// let first: chrono::NaiveDate = "2026-08-03".parse()?;
    /// let days = (0..105).map(|day: i64| Some((100 + 10 * (day % 7) + day / 7 % 4).into())).collect(); // to 15 November
    /// let november = Period::month(2026, 11)?;
    /// let outlook = Forecaster::new().outlook(&DailySeries::try_new(first, days)?, november, 4_000.into())?;
    /// assert_eq!((outlook.elapsed, outlook.so_far), (15, 2_001.into()));
    /// assert!(outlook.total > 3_900.into() && outlook.total < 4_000.into());
    /// assert!(outlook.sentence(Lang::En).starts_with("2,001 after 15 of 30 days; 3,9"));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn outlook(&self, series: &DailySeries, period: Period, target: Decimal) -> Result<Outlook, ForecastError> {
        if series.to() < period.from() {
            let reason = "before the period begins";
            return Err(ForecastError::Setting { what: "end of the series", value: series.to().to_string(), reason });
        }
        let digits = || ForecastError::Undefined { method: "the outlook", reason: "a sum has too many digits" };
        let so_far = exact::sum(period.days().filter_map(|day| series.value(day))).map_err(|_| digits())?;
        let add = |value: Decimal| exact::add(so_far, value).map_err(|_| digits());
        let days = |from: NaiveDate, to: NaiveDate| u32::try_from((to - from).num_days()).unwrap_or(0);
        let left = days(series.to(), period.to());
        let elapsed = period.len_days().saturating_sub(left);
        let outlook = Outlook {
            period,
            elapsed,
            so_far,
            total: so_far,
            interval: None,
            target,
            probability: Some(if so_far >= target { 1.0 } else { 0.0 }),
            rest: None,
            findings: series.findings(),
        };
        if left == 0 {
            return Ok(outlook);
        }
        let rest = self.run(series, left as usize)?;
        let missing = exact::sub(target, so_far).map_err(|_| digits())?;
        let moved = |interval: Interval| {
            Ok::<_, ForecastError>(Interval { lower: add(interval.lower)?, upper: add(interval.upper)? })
        };
        Ok(Outlook {
            total: add(rest.total())?,
            interval: rest.total_interval().map(moved).transpose()?,
            probability: rest.probability_of(missing),
            rest: Some(rest),
            ..outlook
        })
    }
}

impl Outlook {
    /// The outlook as a sentence.
    #[must_use]
    pub fn sentence(&self, lang: Lang) -> String {
        let shown = |value: Decimal| format_amount(value, &AmountLocale::POINT);
        let (so_far, total, target) = (shown(self.so_far), shown(self.total), shown(self.target));
        let (elapsed, days) = (self.elapsed, self.period.len_days());
        let Some(rest) = &self.rest else {
            let reached = self.so_far >= self.target;
            return match lang {
                Lang::En => format!(
                    "{so_far} after all {days} days: {target} was {}reached.",
                    if reached { "" } else { "not " }
                ),
                Lang::Zh => format!(
                    "{days} 天已全部结束，共 {so_far}：{}目标 {target}。",
                    if reached { "已达成" } else { "未达成" }
                ),
            };
        };
        let chance = self.probability.map(|share| super::chance(share, lang));
        let level = crate::real::to_f64(&rest.level().into()).and_then(|level| round_real(level * 100.0, 0));
        let range =
            self.interval.zip(level).map(|(interval, level)| (shown(interval.lower), shown(interval.upper), level));
        match lang {
            Lang::En => {
                let range = range
                    .map(|(from, to, level)| format!(" ({from} to {to} in {level} % of cases)"))
                    .unwrap_or_default();
                let chance =
                    chance.map_or_else(|| "with unknown probability".to_owned(), |chance| format!("with {chance}"));
                format!(
                    "{so_far} after {elapsed} of {days} days; {total} expected in all{range}; {target} is reached {chance}."
                )
            }
            Lang::Zh => {
                let range =
                    range.map(|(from, to, level)| format!("（{level} % 区间 {from}–{to}）")).unwrap_or_default();
                let chance = chance.map_or_else(|| "达成概率未知".to_owned(), |chance| format!("达成概率 {chance}"));
                format!("已过 {elapsed}/{days} 天，累计 {so_far}；预计全期 {total}{range}；目标 {target} {chance}。")
            }
        }
    }
}
