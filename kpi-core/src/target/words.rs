//! Why a share is what it is.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// What decided the amount of a node or day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Why {
    /// The whole: it was given.
    Given,
    /// The part by weight of what pins and bounds left.
    Weight,
    /// The cap.
    Cap,
    /// The floor.
    Floor,
    /// A pin.
    Pin,
    /// No weight: closed, absent, or without a share.
    NoWeight,
    /// What was really sold on the day.
    Booked,
}

impl Why {
    /// Name in documents.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Given => "given",
            Self::Weight => "weight",
            Self::Cap => "cap",
            Self::Floor => "floor",
            Self::Pin => "pin",
            Self::NoWeight => "no_weight",
            Self::Booked => "booked",
        }
    }
}
