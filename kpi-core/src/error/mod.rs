//! One error enum per module, and [`Error`] that holds any of them.
//!
//! Every error has a stable [`code`](Error::code) for programs (`money.currency_mismatch`) and a
//! [`cure`](Error::cure) for people: what to change so that the call works.

#[cfg(feature = "kpis")]
mod driver;
#[cfg(feature = "kpis")]
mod engine;
#[cfg(feature = "kpis")]
mod explain;
#[cfg(feature = "facts")]
mod facts;
#[cfg(feature = "kpis")]
mod forecast;
#[cfg(feature = "kpis")]
mod metric;
mod model;
mod money;
mod period;
#[cfg(feature = "kpis")]
mod report;
#[cfg(feature = "kpis")]
mod target;

#[cfg(feature = "kpis")]
pub use driver::DriverError;
#[cfg(feature = "kpis")]
pub use engine::EngineError;
#[cfg(feature = "kpis")]
pub use explain::{ExplainError, NoAnswer, Place};
#[cfg(feature = "facts")]
pub use facts::FactsError;
#[cfg(feature = "kpis")]
pub use forecast::ForecastError;
#[cfg(feature = "kpis")]
pub use metric::{MetricError, SyntaxError};
pub use model::ModelError;
pub(crate) use money::excerpt;
pub use money::{MoneyError, NumberFault};
pub use period::PeriodError;
#[cfg(feature = "kpis")]
pub use report::ReportError;
#[cfg(feature = "kpis")]
pub use target::{PinMisfit, Shortage, TargetError};

use crate::model::Issues;

/// The end of a message about an unknown name: the likeliest known one, or nothing.
pub(crate) fn did_you_mean(suggestion: &str) -> String {
    if suggestion.is_empty() { String::new() } else { format!("; did you mean {suggestion:?}?") }
}

/// Any error of this crate.
///
/// ```
/// use kpi_core::{Error, money::Currency};
/// let error: Error = "XYZ1".parse::<Currency>().unwrap_err().into();
/// assert_eq!(error.code(), "money.unknown_currency");
/// assert!(error.cure().contains("ISO 4217"));
/// ```
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// Money, currencies, rates, exchange rates, splits.
    #[error(transparent)]
    Money(#[from] MoneyError),
    /// Rows of the data model.
    #[error(transparent)]
    Model(#[from] ModelError),
    /// Fact tables and foreign batches.
    #[error(transparent)]
    #[cfg(feature = "facts")]
    Facts(#[from] FactsError),
    /// Bases, expressions, definitions, catalogues.
    #[error(transparent)]
    #[cfg(feature = "kpis")]
    Metric(#[from] MetricError),
    /// Queries, plans and results.
    #[error(transparent)]
    #[cfg(feature = "kpis")]
    Engine(#[from] EngineError),
    /// Driver trees.
    #[error(transparent)]
    #[cfg(feature = "kpis")]
    Driver(#[from] DriverError),
    /// Why a number moved.
    #[error(transparent)]
    #[cfg(feature = "kpis")]
    Explain(#[from] ExplainError),
    /// Profiles, baselines, forecasts, probabilities.
    #[error(transparent)]
    #[cfg(feature = "kpis")]
    Forecast(#[from] ForecastError),
    /// Markets' time zones, days, periods, calendars.
    #[error(transparent)]
    Period(#[from] PeriodError),
    /// Splits, plans, re-planning, pace.
    #[error(transparent)]
    #[cfg(feature = "kpis")]
    Target(#[from] TargetError),
    /// Reports.
    #[error(transparent)]
    #[cfg(feature = "kpis")]
    Report(#[from] ReportError),
}

impl Error {
    /// Stable code for programs: `<module>.<kind>`, for example `money.currency_mismatch`.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Money(e) => e.code(),
            Self::Model(e) => e.code(),
            #[cfg(feature = "facts")]
            Self::Facts(e) => e.code(),
            #[cfg(feature = "kpis")]
            Self::Metric(e) => e.code(),
            #[cfg(feature = "kpis")]
            Self::Engine(e) => e.code(),
            #[cfg(feature = "kpis")]
            Self::Driver(e) => e.code(),
            #[cfg(feature = "kpis")]
            Self::Explain(e) => e.code(),
            #[cfg(feature = "kpis")]
            Self::Forecast(e) => e.code(),
            Self::Period(e) => e.code(),
            #[cfg(feature = "kpis")]
            Self::Report(e) => e.code(),
            #[cfg(feature = "kpis")]
            Self::Target(e) => e.code(),
        }
    }

    /// What to change so that the call works.
    pub fn cure(&self) -> &'static str {
        match self {
            Self::Money(e) => e.cure(),
            Self::Model(e) => e.cure(),
            #[cfg(feature = "facts")]
            Self::Facts(e) => e.cure(),
            #[cfg(feature = "kpis")]
            Self::Metric(e) => e.cure(),
            #[cfg(feature = "kpis")]
            Self::Engine(e) => e.cure(),
            #[cfg(feature = "kpis")]
            Self::Driver(e) => e.cure(),
            #[cfg(feature = "kpis")]
            Self::Explain(e) => e.cure(),
            #[cfg(feature = "kpis")]
            Self::Forecast(e) => e.cure(),
            Self::Period(e) => e.cure(),
            #[cfg(feature = "kpis")]
            Self::Report(e) => e.cure(),
            #[cfg(feature = "kpis")]
            Self::Target(e) => e.cure(),
        }
    }

    /// Every single finding of an error that lists several; its message says equal ones once.
    ///
    /// ```
    /// use kpi_core::{Error, facts};
    /// use serde_json::json;
    ///
    /// let costs = facts::table("costs")?;
    /// let rows = (0..50).map(|_| json!({"cost_id": "c", "kind": "HOST", "day": "2026-11-11", "amount": "1"}));
    /// let error = Error::from(facts::from_documents(costs, rows).unwrap_err());
    /// assert_eq!(error.issues().map_or(0, |issues| issues.len()), 50);
    /// assert!(error.to_string().contains("[0, 1, 2 and 47 more]"), "{error}");
    /// # Ok::<(), Error>(())
    /// ```
    pub fn issues(&self) -> Option<&Issues> {
        match self {
            #[cfg(feature = "facts")]
            Self::Facts(FactsError::InvalidBatch { issues, .. } | FactsError::InvalidRow { issues, .. }) => {
                Some(issues)
            }
            Self::Model(ModelError::Invalid(issues)) => Some(issues),
            #[cfg(feature = "kpis")]
            Self::Metric(MetricError::Invalid(issues)) | Self::Engine(EngineError::Invalid(issues)) => Some(issues),
            _ => None,
        }
    }
}
