//! Targets proposed from history, each with its probability and evidence.

use chrono::{Months, NaiveDate};
use num_traits::ToPrimitive;
use serde::Serialize;
use statrs::function::beta::beta_reg;

use super::baseline::{percentile, seasonal_trend, trimmed_mean};
use super::chance;
use super::series::{DailySeries, Finding};
use crate::error::ForecastError;
use crate::metric::Lang;
use crate::money::{AmountLocale, Fraction, Rounding, format_amount};
use rust_decimal::Decimal;

/// How far a shop is.
///
/// | phase | rule | what is proposed |
/// |---|---|---|
/// | test | fewer than 28 days with sales | the mean day, as the base tier alone |
/// | ramp | fewer than 84 days with sales | the mean day of the last 14, and its growth on the 14 before (at most ×1.5 a step) |
/// | stable | more | a baseline over complete months |
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Phase {
    /// Trying out.
    Test,
    /// Growing fast from a small base.
    Ramp,
    /// Months can be compared.
    Stable,
}

impl Phase {
    /// The phase of a shop by its number of days with sales.
    ///
    /// ```
    /// use kpi_core::forecast::{DailySeries, Phase};
    /// let first: chrono::NaiveDate = "2026-10-01".parse()?;
    /// let series = DailySeries::try_new(first, vec![Some(5.into()); 30])?;
    /// assert_eq!(Phase::of(&series), Phase::Ramp);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn of(series: &DailySeries) -> Self {
        match series.iter().filter(|(_, value)| value.is_some_and(|value| value > Decimal::ZERO)).count() {
            0..28 => Self::Test,
            28..84 => Self::Ramp,
            _ => Self::Stable,
        }
    }

    /// What an early phase means for the proposal, as a sentence; `None` for the stable one.
    #[must_use]
    pub const fn sentence(self, lang: Lang) -> Option<&'static str> {
        match (self, lang) {
            (Self::Test, Lang::En) => {
                Some("The shop is in its test phase, with fewer than 28 days of sales: only its mean day is proposed.")
            }
            (Self::Test, Lang::Zh) => Some("店铺处于试运营期，有销售的天数不足 28 天：仅按日均值提出保底目标。"),
            (Self::Ramp, Lang::En) => Some(
                "The shop is ramping up, with fewer than 84 days of sales: its last 14 days and their growth are carried on.",
            ),
            (Self::Ramp, Lang::Zh) => {
                Some("店铺处于爬坡期，有销售的天数不足 84 天：按最近 14 天的日均值及其增速推算。")
            }
            (Self::Stable, _) => None,
        }
    }
}

/// What a target is measured from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Baseline {
    /// Mean month without the smallest and greatest tenth; target one uplift above, stretch two.
    TrimmedMean,
    /// Median, 70th and 90th percentile of the months.
    Percentiles,
    /// Monthly season and straight trend of at least 24 months; target one uplift above, stretch two.
    SeasonalTrend,
}

/// Names of the tiers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum TierName {
    /// What is expected without anything new.
    Base,
    /// What is aimed at.
    Target,
    /// What would be outstanding.
    Stretch,
}

/// One tier of a proposal.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Tier {
    /// Which tier.
    pub name: TierName,
    /// The value.
    #[serde(with = "crate::money::decimal_text")]
    pub value: Decimal,
    /// How likely it is reached; `None` with fewer than three months.
    pub probability: Option<f64>,
    /// The value over the best complete month, less one; `None` without one above zero.
    pub on_best: Option<Fraction>,
}

/// A target for the month after the series.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[must_use]
#[non_exhaustive]
pub struct Proposal {
    /// First day of the month.
    pub month: NaiveDate,
    /// How far the shop is.
    pub phase: Phase,
    /// What the tiers are measured from; `None` before the stable phase.
    pub baseline: Option<Baseline>,
    /// The tiers, lowest first.
    pub tiers: Vec<Tier>,
    /// Complete months behind it.
    pub months: usize,
    /// What must be said about the history.
    pub findings: Vec<Finding>,
}

impl Proposal {
    /// A tier.
    #[must_use]
    pub fn tier(&self, name: TierName) -> Option<&Tier> {
        self.tiers.iter().find(|tier| tier.name == name)
    }

    /// The evidence of every tier and the findings, as sentences.
    #[must_use]
    pub fn sentences(&self, lang: Lang) -> Vec<String> {
        let mut all: Vec<String> = self.tiers.iter().map(|tier| self.evidence(tier, lang)).collect();
        all.extend(self.phase.sentence(lang).map(str::to_owned));
        all.extend(self.findings.iter().map(|finding| finding.sentence(lang)));
        all
    }

    fn evidence(&self, tier: &Tier, lang: Lang) -> String {
        let value = format_amount(tier.value, &AmountLocale::POINT);
        let chance = tier.probability.map(|share| chance(share, lang));
        let on_best =
            tier.on_best.as_ref().and_then(|part| (part * &Fraction::from(100)).round(0, Rounding::HalfUp).ok());
        let count = self.months.min(12);
        match lang {
            Lang::En => {
                let name = match tier.name {
                    TierName::Base => "Base",
                    TierName::Target => "Target",
                    TierName::Stretch => "Stretch",
                };
                let best = match on_best {
                    Some(best) if best > Decimal::ZERO => {
                        format!(" needs +{best} % on the best of the last {count} months")
                    }
                    Some(best) => format!(" is {} % below the best of the last {count} months", best.abs()),
                    None => " has no complete month to compare with".to_owned(),
                };
                let chance = chance.map_or_else(|| " (probability unknown)".to_owned(), |chance| format!(": {chance}"));
                format!("{name} {value}{best}{chance}.")
            }
            Lang::Zh => {
                let name = match tier.name {
                    TierName::Base => "保底",
                    TierName::Target => "目标",
                    TierName::Stretch => "挑战",
                };
                let best = match on_best {
                    Some(best) if best > Decimal::ZERO => format!("需比近 {count} 个月最好水平高 {best} %"),
                    Some(best) => format!("比近 {count} 个月最好水平低 {} %", best.abs()),
                    None => "没有完整月份可比".to_owned(),
                };
                let chance = chance.map_or_else(|| "达成概率未知".to_owned(), |chance| format!("达成概率 {chance}"));
                format!("{name} {value}：{best}，{chance}。")
            }
        }
    }
}

/// Proposes a target for the month after a daily series.
///
/// Months with a hole are left out and named. The probability of a tier is that of Student's t for one more month like
/// those seen (for the seasonal trend: for its errors), with the months' own deviation: few months make it flat.
///
/// ```
/// use kpi_core::forecast::{Baseline, DailySeries, Proposer, TierName};
/// use kpi_core::metric::Lang;
/// let first: chrono::NaiveDate = "2026-01-01".parse()?;
/// let days = (0..304).map(|day| Some((90 + day % 30).into())).collect(); // to the end of October
/// let proposal = Proposer::new(Baseline::TrimmedMean).propose(&DailySeries::try_new(first, days)?)?;
/// assert_eq!(proposal.month, "2026-11-01".parse()?);
/// let stretch = proposal.tier(TierName::Stretch).unwrap();
/// assert!(stretch.probability.unwrap() < 0.05);
/// assert_eq!(
///     proposal.sentences(Lang::En)[2],
///     "Stretch 3,830.40 needs +18 % on the best of the last 10 months: under 1 %."
/// );
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone)]
#[must_use]
pub struct Proposer {
    baseline: Baseline,
    uplift: Decimal,
    digits: u32,
}

impl Proposer {
    /// A proposer with an uplift of 10 % a tier and two digits.
    pub fn new(baseline: Baseline) -> Self {
        Self { baseline, uplift: Decimal::new(1, 1), digits: 2 }
    }

    /// Growth of the target over the baseline; the stretch tier has it twice.
    pub fn with_uplift(mut self, uplift: Decimal) -> Self {
        self.uplift = uplift;
        self
    }

    /// Digits of the tiers, at most 28.
    pub fn with_digits(mut self, digits: u32) -> Self {
        self.digits = digits;
        self
    }

    /// The proposal for the month after the series: the month of its last day if that is not complete, else the next.
    ///
    /// Errors: [`ForecastError::TooShort`] without a day above zero, without a complete month in the stable phase, or below 24
    /// months for the seasonal trend; [`ForecastError::Setting`] for too many digits.
    pub fn propose(&self, series: &DailySeries) -> Result<Proposal, ForecastError> {
        if self.digits > 28 {
            return Err(ForecastError::Setting { what: "digits", value: self.digits.to_string(), reason: "above 28" });
        }
        let month = first_of_month(series.to());
        let phase = Phase::of(series);
        let complete: Vec<Fraction> = series
            .months()?
            .iter()
            .filter(|total| total.missing == 0 && total.month < month)
            .map(|total| Fraction::from(total.total))
            .collect();
        let year: Vec<Fraction> = complete.iter().rev().take(12).rev().cloned().collect();
        let (values, baseline, spread) = match phase {
            Phase::Stable => {
                let (values, spread) = self.stable(&complete, &year)?;
                (values, Some(self.baseline), spread)
            }
            _ => (early(series, phase, month)?, None, None),
        };
        let best = year.iter().max().cloned();
        let names = [TierName::Base, TierName::Target, TierName::Stretch];
        let mut tiers = Vec::with_capacity(values.len());
        for (name, value) in names.into_iter().zip(values) {
            let shown = value.round(self.digits, Rounding::HalfUp).map_err(|_| ForecastError::Undefined {
                method: "the proposal",
                reason: "a tier has too many digits",
            })?;
            let probability = spread.as_ref().and_then(|spread| spread.above(&Fraction::from(shown)));
            let on_best = best.as_ref().filter(|best| **best > Fraction::zero());
            let on_best = on_best.and_then(|best| Fraction::from(shown).checked_div(best).ok());
            tiers.push(Tier { name, value: shown, probability, on_best: on_best.map(|part| part - Fraction::from(1)) });
        }
        Ok(Proposal { month, phase, baseline, tiers, months: complete.len(), findings: series.findings() })
    }

    fn stable(
        &self,
        complete: &[Fraction],
        year: &[Fraction],
    ) -> Result<(Vec<Fraction>, Option<Spread>), ForecastError> {
        let uplifted = |value: Fraction| {
            let step = Fraction::from(self.uplift) * value.clone();
            vec![value.clone(), &value + &step, &(&value + &step) + &step]
        };
        match self.baseline {
            Baseline::TrimmedMean => Ok((uplifted(trimmed_mean(year, Decimal::new(1, 1))?), Spread::around_mean(year))),
            Baseline::Percentiles => {
                let at = |p: i64| percentile(year, Decimal::new(p, 1));
                Ok((vec![at(5)?, at(7)?, at(9)?], Spread::around_mean(year)))
            }
            Baseline::SeasonalTrend => {
                let found = seasonal_trend(complete, 12, 1)?;
                let next = found.forecast.first().cloned().unwrap_or_else(Fraction::zero);
                let errors: Vec<Fraction> = complete
                    .iter()
                    .zip(found.index.iter().cycle())
                    .enumerate()
                    .map(|(step, (value, index))| {
                        let step = Fraction::from(i128::try_from(step).unwrap_or(0));
                        value - &((&found.intercept + &(&found.slope * &step)) * index.clone())
                    })
                    .collect();
                let spread = Spread::around_mean(&errors).and_then(|spread| spread.moved_to(&next));
                Ok((uplifted(next), spread))
            }
        }
    }
}

fn first_of_month(day: NaiveDate) -> NaiveDate {
    use chrono::Datelike;
    day.with_day(1).unwrap_or(day)
}

/// Tiers of a shop that has no months to compare.
fn early(series: &DailySeries, phase: Phase, month: NaiveDate) -> Result<Vec<Fraction>, ForecastError> {
    let next = month.checked_add_months(Months::new(1)).unwrap_or(month);
    let days = Fraction::from(i128::from((next - month).num_days()));
    let values: Vec<Fraction> = series.iter().filter_map(|(_, value)| value).map(Fraction::from).collect();
    let mean = |part: &[Fraction]| {
        let count = Fraction::from(i128::try_from(part.len()).unwrap_or(0));
        part.iter().sum::<Fraction>().checked_div(&count).ok()
    };
    let short = || ForecastError::TooShort { method: "a proposal", needed: 1, found: values.len() };
    if phase == Phase::Test {
        return Ok(vec![mean(&values).ok_or_else(short)? * days]);
    }
    let (older, last) = values.split_at(values.len().saturating_sub(14));
    let (_, before) = older.split_at(older.len().saturating_sub(14));
    let (last, before) = (mean(last).ok_or_else(short)?, mean(before).ok_or_else(short)?);
    let (one, most) = (Fraction::from(1), Fraction::from(Decimal::new(15, 1)));
    let growth = last.checked_div(&before).unwrap_or_else(|_| one.clone()).clamp(one, most);
    let base = last * days;
    Ok(vec![base.clone(), &base * &growth, &(&base * &growth) * &growth])
}

/// A predictive distribution of one more month.
struct Spread {
    mean: f64,
    scale: f64,
    freedom: f64,
}

impl Spread {
    fn around_mean(values: &[Fraction]) -> Option<Self> {
        let reals: Vec<f64> = values.iter().map(crate::real::to_f64).collect::<Option<_>>()?;
        let count = reals.len().to_f64()?;
        if count < 3.0 {
            return None;
        }
        let mean = reals.iter().sum::<f64>() / count;
        let variance = reals.iter().map(|value| (value - mean).powi(2)).sum::<f64>() / (count - 1.0);
        let scale = (variance * (1.0 + 1.0 / count)).sqrt();
        (scale > 0.0 && scale.is_finite()).then_some(Self { mean, scale, freedom: count - 1.0 })
    }

    fn moved_to(mut self, mean: &Fraction) -> Option<Self> {
        self.mean = crate::real::to_f64(mean)?;
        Some(self)
    }

    /// Probability of at least a value, by Student's t.
    fn above(&self, value: &Fraction) -> Option<f64> {
        let t = (crate::real::to_f64(value)? - self.mean) / self.scale;
        let tail = 0.5 * beta_reg(self.freedom / 2.0, 0.5, (self.freedom / (self.freedom + t * t)).clamp(0.0, 1.0));
        Some(if t >= 0.0 { tail } else { 1.0 - tail })
    }
}
