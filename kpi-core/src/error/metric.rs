use crate::error::{did_you_mean, excerpt};
use crate::model::Issues;

/// What can go wrong with bases, expressions, definitions and catalogues.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum MetricError {
    /// The text is not an expression of the language.
    #[error("{0}")]
    Syntax(Box<SyntaxError>),
    /// The text is not a unit.
    #[error("{text:?} is not a unit: {reason}")]
    InvalidUnit {
        /// The text as it came, shortened.
        text: String,
        /// Why it is refused.
        reason: &'static str,
    },
    /// The text cannot be the id of a metric.
    #[error("{text:?} is not an id of a metric: {reason}")]
    InvalidId {
        /// The text as it came, shortened.
        text: String,
        /// Why it is refused.
        reason: &'static str,
    },
    /// There is no preset of this name.
    #[error("there is no basis {name:?}{}", did_you_mean(.suggestion.unwrap_or_default()))]
    UnknownPreset {
        /// The name asked for.
        name: String,
        /// The nearest known name.
        suggestion: Option<&'static str>,
    },
    /// The catalogue has no metric of this id.
    #[error("there is no metric {id:?}{}", did_you_mean(suggestion))]
    UnknownMetric {
        /// The id asked for.
        id: String,
        /// The nearest known id, or empty.
        suggestion: String,
    },
    /// A document is not TOML or JSON, or not of the format.
    #[error("{file}: {message}")]
    Document {
        /// Name of the file or document.
        file: String,
        /// What the reader says, with line and column.
        message: String,
    },
    /// Validation found errors; all of them are listed.
    #[error("{0}")]
    Invalid(Box<Issues>),
    /// Metrics of metrics of metrics, too many levels.
    #[error("{metric} is nested more than {limit} levels below the metric asked for")]
    TooDeep {
        /// The metric on the first level that is not followed.
        metric: String,
        /// Deepest level.
        limit: u16,
    },
    /// Refunds by refund date are rows of `after_sales`, which cannot be filtered like the order lines.
    #[error("{metric}: refunds by refund date come from after_sales, where {column:?} does not mean the same")]
    RefundFilter {
        /// The metric.
        metric: String,
        /// The column of `order_lines` that `after_sales` lacks or uses for something else.
        column: String,
    },
}

/// A text that is not an expression: where reading stopped and what was expected there.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct SyntaxError {
    /// The line of the text with the mistake, shortened.
    pub line_text: String,
    /// Line, from 1.
    pub line: usize,
    /// Column in characters, from 1.
    pub column: usize,
    /// What could stand there.
    pub expected: String,
    /// The word that was probably meant.
    pub suggestion: Option<&'static str>,
}

impl SyntaxError {
    pub(crate) fn new(text: &str, offset: usize, expected: String, suggestion: Option<&'static str>) -> Self {
        let before = text.get(..offset).unwrap_or(text);
        let line_start = before.rfind('\n').map_or(0, |at| at + 1);
        let line_text = text.get(line_start..).unwrap_or_default().lines().next().unwrap_or_default();
        Self {
            line_text: line_text.chars().take(200).collect(),
            line: before.matches('\n').count() + 1,
            column: before.get(line_start..).unwrap_or_default().chars().count() + 1,
            expected,
            suggestion,
        }
    }

    /// The line with a caret below the place.
    ///
    /// ```
    /// use kpi_core::error::MetricError;
    /// let Err(MetricError::Syntax(error)) = "gmv / / orders".parse::<kpi_core::metric::Expr>() else { unreachable!() };
    /// assert_eq!(error.caret(), "gmv / / orders\n      ^");
    /// ```
    pub fn caret(&self) -> String {
        format!("{}\n{}^", self.line_text, " ".repeat(self.column.saturating_sub(1).min(200)))
    }
}

impl std::fmt::Display for SyntaxError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let rest: String = self.line_text.chars().skip(self.column - 1).collect();
        let found = if rest.is_empty() { "the end".to_owned() } else { format!("{:?}", excerpt(&rest)) };
        let hint = did_you_mean(self.suggestion.unwrap_or_default());
        write!(
            f,
            "line {}, column {}: expected {}, found {found}{hint}\n{}",
            self.line,
            self.column,
            self.expected,
            self.caret()
        )
    }
}

impl MetricError {
    /// Stable code for programs.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Syntax(_) => "metric.syntax",
            Self::InvalidUnit { .. } => "metric.invalid_unit",
            Self::InvalidId { .. } => "metric.invalid_id",
            Self::UnknownPreset { .. } => "metric.unknown_preset",
            Self::UnknownMetric { .. } => "metric.unknown_metric",
            Self::Document { .. } => "metric.document",
            Self::Invalid(_) => "metric.invalid",
            Self::TooDeep { .. } => "metric.too_deep",
            Self::RefundFilter { .. } => "metric.refund_filter",
        }
    }

    /// What to change so that the call works.
    pub fn cure(&self) -> &'static str {
        match self {
            Self::Syntax(_) => "correct the expression at the marked place",
            Self::InvalidUnit { .. } => {
                "write money, share, multiple, s, a noun in the singular, or a quotient such as money/order"
            }
            Self::InvalidId { .. } => "use lower-case letters, digits and '_', starting with a letter",
            Self::UnknownPreset { .. } => "use one of the names in Preset::ALL, or write the choices out",
            Self::UnknownMetric { .. } => "search the catalogue, or add the metric to it",
            Self::Document { .. } => "correct the document; metric.schema.json describes the format",
            Self::Invalid(_) => "correct the listed places; each says how",
            Self::TooDeep { .. } => "define the metric in fewer levels",
            Self::RefundFilter { .. } => {
                "subtract refunds by order date, or filter by shop, market, currency, order, line, product or SKU only"
            }
        }
    }
}
