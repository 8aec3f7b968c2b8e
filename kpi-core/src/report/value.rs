//! The report.

use std::collections::BTreeMap;

use chrono::{DateTime, NaiveDate, Utc};
use indexmap::IndexMap;
use serde::{Deserialize, Serialize};

use super::figure::{DefinitionNote, Figure, FigureId};
use super::finding::Finding;
use super::layout::Section;
use super::text::Text;

/// For whom a report is.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Audience {
    /// Everything.
    #[default]
    Manager,
    /// The shops and people of a team.
    Team(String),
    /// What one person answers for.
    Person(String),
}

/// A source of the data.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SourceNote {
    /// File name or store.
    pub name: String,
    /// What became of its rows: read, used, skipped, rejected, in words.
    pub account: Text,
    /// Fingerprint of the content, where there is one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fingerprint: Option<String>,
}

/// A report: what is shown, and every number with its evidence.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[must_use]
pub struct Report {
    /// Its title.
    pub title: Text,
    /// What matters most, in a few sentences.
    pub lead: Vec<Text>,
    /// For whom it is.
    #[serde(default)]
    pub audience: Audience,
    /// The last complete local day.
    pub as_of: NaiveDate,
    /// When it was made; given by the caller.
    pub made_at: DateTime<Utc>,
    /// Zones in which days begin.
    pub zones: Vec<String>,
    /// Where the data comes from.
    pub sources: Vec<SourceNote>,
    /// What should be done, the most important first.
    pub findings: Vec<Finding>,
    /// The sections from top to bottom.
    pub sections: Vec<Section>,
    /// Every number.
    #[serde(deserialize_with = "super::render::figures_once")]
    pub figures: IndexMap<FigureId, Figure>,
    /// The definitions that figures name.
    pub definitions: BTreeMap<String, DefinitionNote>,
}
