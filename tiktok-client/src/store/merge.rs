//! What a new state of a document does to what is stored: a pure function, so that every store decides alike.

use super::document::{Document, Version};
use super::rows::FactRows;
use chrono::{DateTime, Utc};
use kpi_core::model::Label;
use serde::{Deserialize, Serialize};
use smol_str::SmolStr;

/// What an after-sales request said first. Each part is that of the earliest state that has it, whatever order the
/// states came in, so a later change never replaces it.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[must_use]
pub struct Firsts {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    reason: Option<(Stamp, SmolStr)>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    time: Option<(Stamp, i64)>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    refund: Option<(Stamp, i64)>,
}

/// The time of the change, then the content where two states have the same one.
type Stamp = (i64, [u8; 16]);

impl Firsts {
    /// What a state says.
    pub fn of(document: &Document) -> Self {
        let stamp = (document.version.updated, document.version.digest);
        match document.rows.firsts() {
            None => Self::default(),
            Some((reason, time, refund)) => Self {
                reason: reason.map(|reason| (stamp, SmolStr::new(reason.as_str()))),
                time: Some((stamp, time.timestamp_millis())),
                refund: refund.map(|time| (stamp, time.timestamp_millis())),
            },
        }
    }

    /// The earlier of both, part by part.
    pub fn merge(self, other: Self) -> Self {
        fn earlier<T: Ord>(a: Option<(Stamp, T)>, b: Option<(Stamp, T)>) -> Option<(Stamp, T)> {
            match (a, b) {
                (Some(a), Some(b)) => Some(a.min(b)),
                (a, b) => a.or(b),
            }
        }
        Self {
            reason: earlier(self.reason, other.reason),
            time: earlier(self.time, other.time),
            refund: earlier(self.refund, other.refund),
        }
    }

    /// Whether nothing was said.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.reason.is_none() && self.time.is_none() && self.refund.is_none()
    }

    /// Puts it into rows of a later state.
    pub fn apply(&self, rows: &mut FactRows) {
        if self.is_empty() {
            return;
        }
        let instant = |part: &Option<(Stamp, i64)>| -> Option<DateTime<Utc>> {
            part.as_ref().and_then(|(_, millis)| DateTime::from_timestamp_millis(*millis))
        };
        let reason = self.reason.as_ref().map(|(_, reason)| Label::new(reason));
        rows.set_firsts(reason.as_ref(), instant(&self.time), instant(&self.refund));
    }
}

/// What to do with a state of a document that came in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Outcome {
    /// The document is new: keep it.
    Added,
    /// It is newer than the stored state: replace that, keep both payloads.
    Changed,
    /// It is the stored state again: at most remember when it was seen.
    Unchanged,
    /// It is older than the stored state: keep its payload, leave the rows.
    Older,
}

/// Decides between the stored state and the one that came in.
#[must_use]
pub fn outcome(stored: Option<&Version>, incoming: &Version) -> Outcome {
    match stored {
        None => Outcome::Added,
        Some(stored) if stored.is_same_state(incoming) => Outcome::Unchanged,
        Some(stored) if incoming > stored => Outcome::Changed,
        Some(_) => Outcome::Older,
    }
}
