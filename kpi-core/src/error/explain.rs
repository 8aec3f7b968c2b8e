use crate::error::{DriverError, MoneyError};

/// What can go wrong when a change is explained.
///
/// ```
/// use kpi_core::explain::shapley_product;
/// let error = shapley_product(&[1.into()], &[]).unwrap_err();
/// assert_eq!(error.code(), "explain.length_mismatch");
/// assert_eq!(error.to_string(), "current has 0 values, expected 1");
/// ```
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum ExplainError {
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
    /// More factors than the method takes.
    #[error("{found} factors: {method} takes {limit} at most")]
    TooManyFactors {
        /// The method.
        method: &'static str,
        /// Factors found.
        found: usize,
        /// Most factors.
        limit: usize,
    },
    /// The method has no answer for these values.
    #[error("{method} has no answer: {reason} ({place})")]
    Undefined {
        /// The method.
        method: &'static str,
        /// The factor, node or segment.
        place: String,
        /// Why.
        reason: &'static str,
    },
    /// The root of the tree has no value on one side.
    #[error("node {node:?} has no value in the {side}: {reason}")]
    NoValue {
        /// The node.
        node: String,
        /// `base` or `current`.
        side: &'static str,
        /// Why.
        reason: String,
    },
    /// The expression uses more than names, numbers and `+ - * /`.
    #[error("{expr} is not made of names, numbers, + - * / alone")]
    NotArithmetic {
        /// The part that is something else, shortened.
        expr: String,
    },
    /// A name of the expression has no value.
    #[error("the expression uses {name:?}, which has no value")]
    UnknownName {
        /// The name.
        name: String,
    },
    /// A setting makes no sense.
    #[error("{what} {value} is {reason}")]
    Setting {
        /// The setting.
        what: &'static str,
        /// Its value.
        value: String,
        /// What is wrong with it.
        reason: &'static str,
    },
    /// The tree or its values are refused.
    #[error(transparent)]
    Driver(#[from] Box<DriverError>),
    /// A printed number does not fit.
    #[error(transparent)]
    Money(#[from] Box<MoneyError>),
}

impl From<DriverError> for ExplainError {
    fn from(error: DriverError) -> Self {
        Self::Driver(Box::new(error))
    }
}

impl From<MoneyError> for ExplainError {
    fn from(error: MoneyError) -> Self {
        Self::Money(Box::new(error))
    }
}

impl ExplainError {
    /// Stable code for programs.
    pub fn code(&self) -> &'static str {
        match self {
            Self::LengthMismatch { .. } => "explain.length_mismatch",
            Self::TooManyFactors { .. } => "explain.too_many_factors",
            Self::Undefined { .. } => "explain.undefined",
            Self::NoValue { .. } => "explain.no_value",
            Self::NotArithmetic { .. } => "explain.not_arithmetic",
            Self::UnknownName { .. } => "explain.unknown_name",
            Self::Setting { .. } => "explain.setting",
            Self::Driver(error) => error.code(),
            Self::Money(error) => error.code(),
        }
    }

    /// What to change so that the call works.
    pub fn cure(&self) -> &'static str {
        match self {
            Self::LengthMismatch { .. } => "give both sides one value for each factor",
            Self::TooManyFactors { .. } => "write the formula as a driver tree, where products have no limit",
            Self::Undefined { .. } => "use the Shapley method, which takes zeros and changes of sign",
            Self::NoValue { .. } => "give the value of the node, or of all drivers below it",
            Self::NotArithmetic { .. } => "write the formula with + - * / only",
            Self::UnknownName { .. } => "give the value on both sides",
            Self::Setting { .. } => "correct the setting named",
            Self::Driver(error) => error.cure(),
            Self::Money(error) => error.cure(),
        }
    }
}
