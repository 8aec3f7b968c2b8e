//! Profiles, baselines, proposals, forecasts with intervals, and probabilities.
//!
//! | question | answer | arithmetic |
//! |---|---|---|
//! | what is a normal value | [`trimmed_mean`], [`percentile`], [`seasonal_trend`], [`weekday_baseline`] | exact |
//! | which days, months and hours are strong | [`SeasonalProfile`], [`hour_profile`] | exact |
//! | how much more a campaign day sells | [`campaign_uplift`] | exact |
//! | what should the next month aim at | [`Proposer`] → [`Proposal`]: base, target, stretch, each with probability and evidence | exact values, floating-point probabilities |
//! | what will the next days bring | [`Forecaster`] → [`Forecast`] with intervals | floating point, rounded once |
//! | where will the period end, and is the target reached | [`Forecaster::outlook`] → [`Outlook`] | floating point, rounded once |
//! | how wide is the interval | [`split_conformal`] | exact |
//! | how likely is a target | [`feasibility_normal`], [`feasibility_empirical`], [`Forecast::probability_of`] | floating point, exact, counted |
//! | is a rate or count unusual | [`wilson`], [`beta_posterior`], [`poisson_guard`] | floating point |
//! | how is the period going, every day alike | [`run_rate`] | exact |
//! | is the history good enough | [`DailySeries::findings`] | |
//!
//! Too little history, holes and level shifts are findings in the answer, never papered over. Days are passed in; nothing
//! here knows what day it is. The same input gives the same answer: no random numbers.

mod baseline;
mod campaign;
mod model;
mod outlook;
mod probability;
mod profile;
mod proposal;
mod series;
mod smoothing;

pub use crate::error::ForecastError;
pub use baseline::{
    RunRate, SeasonalTrend, WeekdayBaseline, WeekdayRule, percentile, run_rate, seasonal_trend, trimmed_mean,
    weekday_baseline,
};
pub use campaign::{CampaignUplift, campaign_uplift};
pub use model::{DayForecast, Forecast, Forecaster, Interval};
pub use outlook::Outlook;
pub use probability::{
    BetaPosterior, Empirical, MAX_STATES, PoissonTails, RateInterval, beta_posterior, feasibility_empirical,
    feasibility_normal, poisson_guard, split_conformal, wilson,
};
pub use profile::{SeasonalProfile, hour_profile};
pub use proposal::{Baseline, Phase, Proposal, Proposer, Tier, TierName};
pub use series::{DailySeries, Finding, MonthTotal};
pub use smoothing::{Season, Smoothed, Smoothing};

/// A floating-point number as a decimal; `None` when it is not finite or does not fit.
fn round_real(value: f64, digits: u32) -> Option<rust_decimal::Decimal> {
    let exact = crate::real::from_f64(value)?;
    let rounded = exact.round(digits, crate::money::Rounding::HalfEven).ok()?;
    Some(crate::money::exact::unsigned_zero(rounded))
}

/// A probability in whole percent; what would print as never or always is said as a bound.
fn chance(share: f64, lang: crate::metric::Lang) -> String {
    match (share, lang) {
        (..0.005, crate::metric::Lang::En) => "under 1 %".to_owned(),
        (..0.005, crate::metric::Lang::Zh) => "不足 1 %".to_owned(),
        (0.995.., crate::metric::Lang::En) => "over 99 %".to_owned(),
        (0.995.., crate::metric::Lang::Zh) => "超过 99 %".to_owned(),
        _ => round_real(share * 100.0, 0).map(|percent| format!("{percent} %")).unwrap_or_default(),
    }
}
