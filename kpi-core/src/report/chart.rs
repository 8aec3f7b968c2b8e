//! Pictures as data.

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use super::figure::{FigureId, FigureUnit};
use super::text::Text;
use crate::period::Period;

/// A day, week or month of a trend.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TrendPoint {
    /// The local days.
    pub period: Period,
    /// What was sold; `None` for days to come.
    #[serde(with = "crate::money::decimal_text::option")]
    pub actual: Option<Decimal>,
    /// What was planned.
    #[serde(with = "crate::money::decimal_text::option")]
    pub target: Option<Decimal>,
    /// What is expected.
    #[serde(with = "crate::money::decimal_text::option")]
    pub forecast: Option<Decimal>,
}

/// A bar.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Bar {
    /// What it stands for.
    pub label: Text,
    /// Its length.
    pub figure: FigureId,
    /// A mark on it, such as the target.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mark: Option<FigureId>,
}

/// A step of a waterfall.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Step {
    /// What it stands for.
    pub label: Text,
    /// The level for a total, the change otherwise.
    pub figure: FigureId,
    /// Whether the figure is a level from zero, as the first and last step are.
    pub total: bool,
}

/// A row of a heat map.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct HeatRow {
    /// What it stands for.
    pub label: Text,
    /// As many figures as there are columns.
    pub cells: Vec<Option<FigureId>>,
}

/// A picture.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case", deny_unknown_fields)]
#[non_exhaustive]
pub enum Chart {
    /// Actual, target and forecast over time.
    Trend {
        /// What it shows: measure, unit, definition, coverage.
        caption: Text,
        /// Unit of all values.
        unit: FigureUnit,
        /// The points in the order of time.
        points: Vec<TrendPoint>,
    },
    /// Parts beside each other.
    Bars {
        /// What it shows.
        caption: Text,
        /// The bars from top to bottom.
        bars: Vec<Bar>,
    },
    /// From one level to another by the contributions between.
    Waterfall {
        /// What it shows.
        caption: Text,
        /// The steps from left to right.
        steps: Vec<Step>,
    },
    /// Shades for two dimensions, such as attainment of person and week.
    Heat {
        /// What it shows.
        caption: Text,
        /// Headings of the columns.
        columns: Vec<Text>,
        /// The rows from top to bottom.
        rows: Vec<HeatRow>,
        /// The value of the middle shade, such as 1 for attainment: below is bad, above is good.
        #[serde(with = "crate::money::decimal_text")]
        middle: Decimal,
    },
}
