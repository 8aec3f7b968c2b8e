//! A number with everything that led to it.

use std::fmt;

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use super::text::Text;
use crate::money::Currency;
use crate::period::Period;

/// Name of a figure within a report: dotted, lower case, such as `month.gmv.shop.de`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct FigureId(String);

impl FigureId {
    /// A name from its parts, joined by dots. Within a part every character that is no letter, digit, `-` or `_` becomes
    /// `-`.
    ///
    /// ```
    /// use kpi_core::report::FigureId;
    /// assert_eq!(FigureId::new(["month", "gmv", "United Kingdom"]).as_str(), "month.gmv.united-kingdom");
    /// ```
    pub fn new<T: AsRef<str>>(parts: impl IntoIterator<Item = T>) -> Self {
        let part = |part: T| -> String {
            let plain = |c: char| if c.is_alphanumeric() || c == '-' || c == '_' { c } else { '-' };
            part.as_ref().chars().flat_map(char::to_lowercase).map(plain).collect()
        };
        Self(parts.into_iter().map(part).collect::<Vec<_>>().join("."))
    }

    /// A name under this one.
    ///
    /// ```
    /// use kpi_core::report::FigureId;
    /// assert_eq!(FigureId::from("week.gmv").part("change").as_str(), "week.gmv.change");
    /// ```
    #[must_use]
    pub fn part(&self, name: &str) -> Self {
        Self(format!("{}.{}", self.0, Self::new([name]).0))
    }

    /// The name.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for FigureId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.0)
    }
}

impl From<&str> for FigureId {
    /// The name as it is.
    fn from(name: &str) -> Self {
        Self(name.to_owned())
    }
}

/// What a figure counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum FigureUnit {
    /// An amount in this currency.
    Money(Currency),
    /// Pieces, orders, people.
    Count,
    /// A share or rate as a fraction of one; shown in percent.
    Percent,
    /// A difference of two rates as a fraction of one; shown in percentage points.
    Points,
    /// A plain number, such as a factor.
    Number,
}

/// How complete the data behind a figure is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CoverageNote {
    /// Days that the figure asks for.
    pub expected: u32,
    /// Days of them whose data is complete.
    pub covered: u32,
    /// Whether late changes, such as refunds, may still arrive for some of the days.
    pub immature: bool,
}

impl CoverageNote {
    /// Whether every day is there.
    #[must_use]
    pub const fn is_complete(&self) -> bool {
        self.covered >= self.expected
    }
}

/// Where a number comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum EvidenceKind {
    /// Computed from rows of fact tables.
    Computed,
    /// Computed from other figures of the report.
    Derived,
    /// Set in a plan.
    Planned,
    /// Estimated from history.
    Forecast,
}

/// Why a figure has the value it has.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Evidence {
    /// Where it comes from.
    pub kind: EvidenceKind,
    /// The definition, by its key in [`Report::definitions`](super::Report::definitions); `None` for what is no metric.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub definition: Option<String>,
    /// The arithmetic, a step a line.
    pub steps: Vec<Text>,
    /// Rows that counted.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rows: Option<u64>,
    /// Some of these rows, by their ids and their place in the source.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub sample: Vec<String>,
    /// Figures it is computed from.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub inputs: Vec<FigureId>,
}

impl Evidence {
    /// Evidence of a kind with its arithmetic.
    pub fn new(kind: EvidenceKind, steps: impl IntoIterator<Item = Text>) -> Self {
        let steps = steps.into_iter().collect();
        Self { kind, definition: None, steps, rows: None, sample: Vec::new(), inputs: Vec::new() }
    }

    /// The same with the figures it is computed from.
    #[must_use]
    pub fn with_inputs(mut self, inputs: impl IntoIterator<Item = FigureId>) -> Self {
        self.inputs.extend(inputs);
        self
    }
}

/// A definition that figures of the report use.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DefinitionNote {
    /// The metric's id.
    pub metric: String,
    /// Its name.
    pub name: Text,
    /// Version of the definition.
    pub version: u32,
    /// Fingerprint of the definition.
    pub fingerprint: String,
    /// Preset of the basis (口径), if it is one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub basis: Option<String>,
    /// The basis in words.
    pub words: Text,
}

/// A number of a report.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Figure {
    /// What it is.
    pub label: Text,
    /// The value, as exact as it is known; `None` where there is none, and then [`missing`](Self::missing) says why.
    #[serde(with = "crate::money::decimal_text::option")]
    pub value: Option<Decimal>,
    /// Why there is no value.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub missing: Option<Text>,
    /// What it counts.
    pub unit: FigureUnit,
    /// Decimal places that are shown, of the percentage for rates; rounded half up.
    pub digits: u32,
    /// Whether a plus stands before what is above zero, as before a change. Percentage points always have their sign.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub signed: bool,
    /// The local days it stands for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub period: Option<Period>,
    /// How complete the data is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub coverage: Option<CoverageNote>,
    /// Why it has this value.
    pub evidence: Evidence,
}
