//! What should be done.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::figure::FigureId;
use super::text::Text;

/// How much a finding matters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Severity {
    /// Act today.
    Critical,
    /// Act this week.
    Warning,
    /// Good to know.
    Notice,
    /// Something that went well.
    Good,
}

/// A conclusion with its evidence, and what to do about it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Finding {
    /// Stable name, such as `pace.behind.de`.
    pub id: String,
    /// How much it matters.
    pub severity: Severity,
    /// The conclusion in a sentence.
    pub title: Text,
    /// Suggested action.
    pub action: Text,
    /// Figures that show it.
    pub figures: Vec<FigureId>,
    /// Who should act, where that is known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub owner: Option<String>,
    /// Until when.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub due: Option<NaiveDate>,
}
