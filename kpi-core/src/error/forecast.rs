use chrono::NaiveDate;

/// What can go wrong with series, baselines, forecasts and probabilities.
///
/// ```
/// use kpi_core::forecast::trimmed_mean;
/// let error = trimmed_mean(&[], "0.1".parse().unwrap()).unwrap_err();
/// assert_eq!(error.code(), "forecast.too_short");
/// assert_eq!(error.to_string(), "the trimmed mean needs 1 values, there are 0");
/// ```
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum ForecastError {
    /// Not enough history for the method.
    #[error("{method} needs {needed} values, there are {found}")]
    TooShort {
        /// The method.
        method: &'static str,
        /// Fewest values.
        needed: usize,
        /// Values found.
        found: usize,
    },
    /// A setting or parameter makes no sense.
    #[error("{what} {value} is {reason}")]
    Setting {
        /// The setting.
        what: &'static str,
        /// Its value.
        value: String,
        /// What is wrong with it.
        reason: &'static str,
    },
    /// One day has two values.
    #[error("{day} has two values")]
    DuplicateDay {
        /// The day.
        day: NaiveDate,
    },
    /// Two lists that belong together differ in length.
    #[error("{what} has {found} values, expected {expected}")]
    LengthMismatch {
        /// The list that does not fit.
        what: &'static str,
        /// Values expected.
        expected: usize,
        /// Values found.
        found: usize,
    },
    /// The method has no answer for these values.
    #[error("{method} has no answer: {reason}")]
    Undefined {
        /// The method.
        method: &'static str,
        /// Why.
        reason: &'static str,
    },
    /// More states than can be counted exactly.
    #[error("{what}: {found} states, the limit is {limit}")]
    TooLarge {
        /// What is counted.
        what: &'static str,
        /// States found before stopping.
        found: usize,
        /// Most states.
        limit: usize,
    },
}

impl ForecastError {
    /// Stable code for programs.
    pub fn code(&self) -> &'static str {
        match self {
            Self::TooShort { .. } => "forecast.too_short",
            Self::Setting { .. } => "forecast.setting",
            Self::DuplicateDay { .. } => "forecast.duplicate_day",
            Self::LengthMismatch { .. } => "forecast.length_mismatch",
            Self::Undefined { .. } => "forecast.undefined",
            Self::TooLarge { .. } => "forecast.too_large",
        }
    }

    /// What to change so that the call works.
    pub fn cure(&self) -> &'static str {
        match self {
            Self::TooShort { .. } => "wait for more history, or set the number by hand and say so",
            Self::Setting { .. } => "correct the setting named",
            Self::DuplicateDay { .. } => "add the values of a day up before",
            Self::LengthMismatch { .. } => "give both lists one value for each item",
            Self::Undefined { .. } => "give values for which the quotient exists",
            Self::TooLarge { .. } => "use the normal approximation, or fewer distinct values",
        }
    }
}
