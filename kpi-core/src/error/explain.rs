use serde::Serialize;

use crate::error::{DriverError, MoneyError};
use crate::metric::Lang;

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
        /// Where.
        place: Place,
        /// Why.
        reason: NoAnswer,
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
    /// A worker thread stopped.
    #[error("a worker thread stopped before its answer")]
    Worker,
    /// The tree or its values are refused.
    #[error(transparent)]
    Driver(#[from] Box<DriverError>),
    /// A printed number does not fit.
    #[error(transparent)]
    Money(#[from] Box<MoneyError>),
}

/// Where a method has no answer.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Place {
    /// A factor, counted from 0.
    Factor(usize),
    /// The product of all factors.
    Product,
    /// Everything together.
    Whole,
    /// The side before.
    Base,
    /// The side now.
    Current,
    /// Something with a name: an item, a part of a formula.
    Named(String),
}

impl std::fmt::Display for Place {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Factor(position) => write!(f, "factor {}", position.saturating_add(1)),
            Self::Product => f.write_str("the product"),
            Self::Whole => f.write_str("the whole"),
            Self::Base => f.write_str("base"),
            Self::Current => f.write_str("current"),
            Self::Named(name) => f.write_str(name),
        }
    }
}

/// Why a method has no answer.
///
/// ```
/// use kpi_core::explain::NoAnswer;
/// use kpi_core::metric::Lang;
/// assert_eq!(NoAnswer::MeanIsZero.to_string(), "the mean of a factor that moves is zero");
/// assert_eq!(NoAnswer::MeanIsZero.words(Lang::Zh), "变动因素的均值为零");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum NoAnswer {
    /// A logarithm of a factor needs one sign on both sides, and a size that floating point holds.
    FactorChangesSign,
    /// A logarithm of an index needs factors that are not zero and keep their sign.
    FactorZeroOrChangesSign,
    /// A value is beyond floating point.
    TooLarge,
    /// The rate of change divides by the mean of both sides.
    MeanIsZero,
    /// The rates of change add up to zero although the product moves.
    RatesCancel,
    /// There is nothing to divide by.
    DenominatorsZero,
    /// A mix of base and current values divides by zero.
    SetDividesByZero,
    /// Pieces sold cannot be below zero.
    NegativeQuantity,
    /// Nothing moved.
    NoGap,
}

impl NoAnswer {
    /// The reason as a part of a sentence.
    pub const fn words(self, lang: Lang) -> &'static str {
        let (en, zh) = match self {
            Self::FactorChangesSign => ("the factor changes its sign or is too large", "该因素变号或数值过大"),
            Self::FactorZeroOrChangesSign => ("a factor is zero or changes its sign", "因素为零或变号"),
            Self::TooLarge => ("a value is too large for floating point", "数值超出浮点范围"),
            Self::MeanIsZero => ("the mean of a factor that moves is zero", "变动因素的均值为零"),
            Self::RatesCancel => ("the rates of change cancel while the product moves", "乘积变动而各变化率相互抵消"),
            Self::DenominatorsZero => ("the denominators add up to zero", "分母合计为零"),
            Self::SetDividesByZero => {
                ("a set of base and current values divides by zero", "基期与本期数值的某一组合除以零")
            }
            Self::NegativeQuantity => ("a quantity is below zero", "数量为负"),
            Self::NoGap => ("there is no gap", "没有差额"),
        };
        match lang {
            Lang::En => en,
            Lang::Zh => zh,
        }
    }
}

impl std::fmt::Display for NoAnswer {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.words(Lang::En))
    }
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
            Self::Worker => "explain.worker",
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
            Self::Worker => "explain with one thread and report what it says",
            Self::Driver(error) => error.cure(),
            Self::Money(error) => error.cure(),
        }
    }
}
