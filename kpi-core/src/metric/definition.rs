//! Metrics: id, names, unit, direction and kind.

use std::fmt;
use std::str::FromStr;

use chrono::NaiveDate;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use smol_str::SmolStr;

use super::basis::BasisPatch;
use super::example::Example;
use super::expr::Expr;
use super::unit::Unit;
use crate::error::{MetricError, excerpt};
use crate::period::{Cohort, Grain};

/// Name of a metric in code, files and results: lower-case letters, digits and `_`.
///
/// ```
/// use kpi_core::metric::MetricId;
/// assert_eq!(MetricId::try_new("net_gmv")?.as_str(), "net_gmv");
/// assert_eq!(MetricId::try_new("Net GMV").unwrap_err().code(), "metric.invalid_id");
/// # Ok::<(), kpi_core::error::MetricError>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(transparent)]
pub struct MetricId(SmolStr);

impl MetricId {
    /// Checks and keeps the text.
    ///
    /// Error: [`MetricError::InvalidId`].
    pub fn try_new(text: &str) -> Result<Self, MetricError> {
        let refuse = |reason| Err(MetricError::InvalidId { text: excerpt(text), reason });
        if text.len() > 64 {
            return refuse("it has more than 64 bytes");
        }
        if !text.starts_with(|c: char| c.is_ascii_lowercase()) {
            return refuse("it does not start with a lower-case letter");
        }
        if !text.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'_') {
            return refuse("it has something else than lower-case letters, digits and '_'");
        }
        if Expr::from_str(text).is_err() {
            return refuse("it is a word of the expression language");
        }
        Ok(Self(SmolStr::new(text)))
    }

    /// The text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for MetricId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.0)
    }
}

impl std::borrow::Borrow<str> for MetricId {
    fn borrow(&self) -> &str {
        &self.0
    }
}

/// Which way is better.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Direction {
    /// More is better.
    Higher,
    /// Less is better.
    Lower,
    /// A range is best; too little and too much are bad.
    Range,
    /// Neither: a figure that describes.
    None,
}

impl Direction {
    /// Name in documents.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Higher => "higher",
            Self::Lower => "lower",
            Self::Range => "range",
            Self::None => "none",
        }
    }
}

/// A rule that holds for every value of a metric and that tests check on random rows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Law {
    /// The value of all rows is the sum of the values of any two parts of them.
    AddsUpOverRows,
    /// Multiplying every amount of money by a number multiplies the value by it.
    ScalesWithMoney,
    /// Multiplying every amount of money by a number changes nothing.
    IgnoresMoneyScale,
    /// Having every row twice changes nothing.
    IgnoresDuplication,
    /// The value is never below zero when amounts and counts are not.
    NeverNegative,
    /// The value lies between 0 and 1.
    BetweenZeroAndOne,
}

/// From where orders of a buyer are counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum History {
    /// Only within the period (of the cell, at the queried grain).
    Period,
    /// From the beginning of the data to the end of the period.
    ToDate,
}

/// What a measure is when it has no row at all.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Empty {
    /// Zero: the table lists events, and none happened.
    Zero,
    /// Null: the table holds reports, and none came.
    Null,
}

/// What is done with the rows that count.
///
/// A null value is skipped by `Sum`, `Min`, `Max` and `Last`. When rows count but none has a value, the result is null:
/// unknown is not zero.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Aggregate {
    /// Sum of a value.
    Sum {
        /// Value of a row.
        value: Expr,
    },
    /// Number of rows.
    Count,
    /// Number of different combinations of the columns' values; a row with a null in one of them does not count.
    CountDistinct {
        /// Columns.
        columns: Vec<SmolStr>,
    },
    /// Number of values of `column` that occur in this cell and have at least `at_least` different values of `of`.
    CountRepeated {
        /// Who is counted, such as `buyer_id`.
        column: SmolStr,
        /// What they must have several of, such as `order_id`.
        of: SmolStr,
        /// How many.
        at_least: u32,
        /// From where they are counted.
        history: History,
    },
    /// Smallest value.
    Min {
        /// Value of a row.
        value: Expr,
    },
    /// Greatest value.
    Max {
        /// Value of a row.
        value: Expr,
    },
    /// A stock: the sum over the rows of the last moment of the period, for each combination of `per` apart.
    ///
    /// It adds up over shops and products, but not over time.
    Last {
        /// Value of a row.
        value: Expr,
        /// Whose last moment counts, such as `shop_id`.
        per: Vec<SmolStr>,
    },
}

impl Aggregate {
    /// Name in documents.
    pub const fn name(&self) -> &'static str {
        match self {
            Self::Sum { .. } => "sum",
            Self::Count => "count",
            Self::CountDistinct { .. } => "count_distinct",
            Self::CountRepeated { .. } => "count_repeated",
            Self::Min { .. } => "min",
            Self::Max { .. } => "max",
            Self::Last { .. } => "last",
        }
    }

    /// The value of a row, where there is one.
    pub const fn value(&self) -> Option<&Expr> {
        match self {
            Self::Sum { value } | Self::Min { value } | Self::Max { value } | Self::Last { value, .. } => Some(value),
            _ => None,
        }
    }

    /// The columns that are counted or told apart.
    pub fn columns(&self) -> Vec<&str> {
        match self {
            Self::CountDistinct { columns } | Self::Last { per: columns, .. } => {
                columns.iter().map(SmolStr::as_str).collect()
            }
            Self::CountRepeated { column, of, .. } => vec![column, of],
            _ => Vec::new(),
        }
    }
}

/// An aggregate over the rows of one fact table.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Measure {
    /// Fact table.
    pub table: SmolStr,
    /// What is done with the rows.
    pub aggregate: Aggregate,
    /// Which rows count; null is no.
    pub filter: Option<Expr>,
    /// Whether the basis decides about clock, lines and amounts. Only `order_lines` has a basis.
    pub basis: bool,
    /// Choices that the measure makes itself, whatever the basis says.
    pub pin: BasisPatch,
    /// Instant or date column that puts a row on a day; with a basis, in place of the basis' clock.
    pub clock: Option<SmolStr>,
    /// Columns whose null marks a row with the total over all values: the total is used unless the query asks for the
    /// column.
    pub totals: Vec<SmolStr>,
    /// Value without rows.
    pub empty: Empty,
}

/// One side of a ratio.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Operand {
    /// A metric of the catalogue, for some of its rows and with some choices fixed.
    Metric {
        /// The metric.
        metric: MetricId,
        /// Additional condition on the rows of every measure below it.
        filter: Option<Expr>,
        /// Choices of the basis that this side makes itself.
        pin: BasisPatch,
    },
    /// A measure that has no name of its own.
    Measure(Measure),
}

/// How far back a windowed metric reaches.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum WindowSpan {
    /// The last days, the cell's last day included.
    Days(u32),
    /// From the beginning of the month, week … of the cell's last day up to that day.
    ToDate(Grain),
}

/// What a window says that is not fully covered by data.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Partial {
    /// Nothing: null.
    Null,
    /// The value of what there is.
    Allow,
}

/// How a metric is computed, with what its kind needs.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum MetricKind {
    /// An aggregate over one fact table.
    Measure(Measure),
    /// A quotient of two sums, each with its own population. Rolled up by summing both sides, then dividing.
    Ratio {
        /// Above the line.
        numerator: Box<Operand>,
        /// Below the line; zero makes the ratio undefined.
        denominator: Box<Operand>,
    },
    /// An expression over other metrics, computed from their aggregates.
    Formula(Expr),
    /// Another metric over a moving span. A windowed ratio is the ratio of the windowed sides.
    Windowed {
        /// The metric.
        input: MetricId,
        /// How far back.
        span: WindowSpan,
        /// What a partly covered window says.
        partial: Partial,
    },
    /// Another metric for the days of a lagged cohort, final once the cohort is mature.
    Cohort {
        /// The metric.
        input: MetricId,
        /// The days, and when they are final.
        cohort: Cohort,
    },
}

impl MetricKind {
    /// Name in documents.
    pub const fn name(&self) -> &'static str {
        match self {
            Self::Measure(_) => "measure",
            Self::Ratio { .. } => "ratio",
            Self::Formula(_) => "formula",
            Self::Windowed { .. } => "window",
            Self::Cohort { .. } => "cohort",
        }
    }

    /// The metrics that it is computed from, from left to right.
    pub fn inputs(&self) -> Vec<&str> {
        match self {
            Self::Measure(_) => Vec::new(),
            Self::Ratio { numerator, denominator } => [numerator, denominator]
                .into_iter()
                .filter_map(|side| match &**side {
                    Operand::Metric { metric, .. } => Some(metric.as_str()),
                    Operand::Measure(_) => None,
                })
                .collect(),
            Self::Formula(expr) => expr.names().collect(),
            Self::Windowed { input, .. } | Self::Cohort { input, .. } => vec![input.as_str()],
        }
    }
}

impl fmt::Display for Measure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} of {}", self.aggregate, self.table)?;
        if let Some(filter) = &self.filter {
            write!(f, " where {filter}")?;
        }
        Ok(())
    }
}

impl fmt::Display for Aggregate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Sum { value } | Self::Min { value } | Self::Max { value } => write!(f, "{}({value})", self.name()),
            Self::Count => f.write_str("count()"),
            Self::CountDistinct { columns } => write!(f, "count_distinct({})", columns.join(", ")),
            Self::CountRepeated { column, of, at_least, history } => {
                let history = if *history == History::Period { "in the period" } else { "to date" };
                write!(f, "count({column} with at least {at_least} {of} {history})")
            }
            Self::Last { value, per } => write!(f, "last({value} per {})", per.join(", ")),
        }
    }
}

impl fmt::Display for Operand {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Metric { metric, filter: Some(filter), .. } => write!(f, "{metric} where {filter}"),
            Self::Metric { metric, .. } => metric.fmt(f),
            Self::Measure(measure) => measure.fmt(f),
        }
    }
}

impl fmt::Display for MetricKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Measure(measure) => measure.fmt(f),
            Self::Ratio { numerator, denominator } => write!(f, "({numerator}) / ({denominator})"),
            Self::Formula(expr) => expr.fmt(f),
            Self::Windowed { input, span: WindowSpan::Days(days), .. } => write!(f, "{input} over {days} days"),
            Self::Windowed { input, span: WindowSpan::ToDate(grain), .. } => {
                write!(f, "{input} of the {grain} to date")
            }
            Self::Cohort { input, cohort } => write!(f, "{input} of the cohort {cohort}"),
        }
    }
}

/// One metric: what it is called, what it means and how it is computed.
///
/// The basis is not part of it: metric and basis together are a [`Definition`](super::Definition).
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Metric {
    /// Name in code, files and results.
    pub id: MetricId,
    /// Raised whenever the meaning or the computation changes.
    pub version: u32,
    /// English name.
    pub en: String,
    /// Chinese name.
    pub zh: String,
    /// Other words that people use for it.
    pub aliases: Vec<String>,
    /// Unit of the value.
    pub unit: Unit,
    /// Which way is better.
    pub direction: Direction,
    /// How it is computed.
    pub kind: MetricKind,
    /// What it says, in a sentence.
    pub meaning: String,
    /// Choices that must be stated before two people compare the number.
    pub choices: Vec<String>,
    /// Other meanings of the same word.
    pub disputes: Vec<String>,
    /// Where the definition comes from.
    pub source: String,
    /// Day from which this version holds.
    pub since: NaiveDate,
    /// A rule that holds for every value.
    pub law: Option<Law>,
    /// Worked examples.
    pub examples: Vec<Example>,
}

impl Metric {
    /// The formula as people read it.
    pub fn formula_text(&self) -> String {
        self.kind.to_string()
    }
}
