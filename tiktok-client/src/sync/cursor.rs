//! Where the sync of one list of one shop stands: what is stored as its cursor.

use super::listing::By;
use crate::error::SyncError;
use crate::store::{CursorKey, Document, Kind};
use chrono::NaiveDate;
use kpi_core::model::ShopId;
use kpi_core::money::Currency;
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};
use smol_str::SmolStr;
use std::collections::{BTreeMap, BTreeSet};

/// A walk over a list from one time to another. All times are Unix seconds.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Walk {
    pub(super) by: By,
    pub(super) from: i64,
    pub(super) until: i64,
    /// Everything before is in; of this second, what stands in `edge`.
    pub(super) at: i64,
    /// Ids that are in already and may come again.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(super) edge: Vec<SmolStr>,
    /// How many objects the list said it has.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) total: Option<i64>,
    /// How many came.
    pub(super) count: i64,
    /// The amounts that they state.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty", with = "amounts")]
    pub(super) stated: BTreeMap<Currency, Decimal>,
}

/// Amounts as texts.
mod amounts {
    use super::{BTreeMap, Currency, Decimal, Deserialize, SmolStr};
    use serde::de::Error;
    use serde::{Deserializer, Serializer};

    pub(super) fn serialize<S: Serializer>(
        amounts: &BTreeMap<Currency, Decimal>,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        serializer.collect_map(amounts.iter().map(|(currency, amount)| (currency, amount.to_string())))
    }

    pub(super) fn deserialize<'de, D: Deserializer<'de>>(
        deserializer: D,
    ) -> Result<BTreeMap<Currency, Decimal>, D::Error> {
        let texts = BTreeMap::<Currency, SmolStr>::deserialize(deserializer)?;
        let read = |(currency, text): (Currency, SmolStr)| {
            Decimal::from_str_exact(&text).map(|amount| (currency, amount)).map_err(D::Error::custom)
        };
        texts.into_iter().map(read).collect()
    }
}

impl Walk {
    pub(super) fn new(by: By, from: i64, until: i64) -> Self {
        Self { by, from, until, at: from, edge: Vec::new(), total: None, count: 0, stated: BTreeMap::new() }
    }

    /// Counts an object that came at a place of the list; one that was counted before is not counted again.
    pub(super) fn count(&mut self, key: i64, document: &Document) {
        if key < self.at || self.edge.contains(&document.key.id) {
            return;
        }
        self.count += 1;
        if let Some((amount, currency)) = document.stated {
            let sum = self.stated.entry(currency).or_default();
            *sum = sum.checked_add(amount).unwrap_or(*sum);
        }
        self.edge.push(document.key.id.clone());
    }
}

/// A span of which the list says that there is more than came.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Hole {
    pub(super) from: i64,
    pub(super) until: i64,
}

/// Where a list of a shop stands.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Cursor {
    /// The first time that is wanted.
    pub(super) since: i64,
    /// Where the first fetch ends and following begins: when it was begun.
    pub(super) turn: i64,
    /// What was made before is in.
    pub(super) made: i64,
    /// The walk of the first fetch that is under way.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) window: Option<Walk>,
    /// Length of the next such walk.
    pub(super) span: i64,
    /// What was changed before is in.
    pub(super) updated: i64,
    /// When the list was asked that says so.
    pub(super) asked: i64,
    /// Days before this time are compared with the list.
    pub(super) checked: i64,
    /// Spans that are not whole.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(super) holes: Vec<Hole>,
    /// When the list was brought up to its end last.
    #[serde(default)]
    pub(super) ended: i64,
    /// Days with documents that cannot be read.
    #[serde(default, skip_serializing_if = "BTreeSet::is_empty")]
    pub(super) refused: BTreeSet<NaiveDate>,
}

/// Seconds of a day.
pub(super) const DAY: i64 = 86_400;

impl Cursor {
    pub(super) fn begin(since: i64, now: i64) -> Self {
        let since = since.min(now);
        Self {
            since,
            turn: now,
            made: since,
            window: None,
            span: 7 * DAY,
            updated: now,
            asked: now,
            checked: now,
            holes: Vec::new(),
            ended: 0,
            refused: BTreeSet::new(),
        }
    }

    pub(super) fn key(shop: &ShopId, kind: Kind) -> CursorKey {
        CursorKey::new(shop.clone(), kind.name())
    }

    pub(super) fn read(key: &CursorKey, text: &str) -> Result<Self, SyncError> {
        serde_json::from_str(text).map_err(|error| SyncError::Cursor {
            shop: key.shop.to_string(),
            stream: key.stream.to_string(),
            message: error.to_string(),
        })
    }

    pub(super) fn text(&self) -> String {
        // Numbers, texts and lists always have a JSON form.
        serde_json::to_string(self).unwrap_or_default()
    }

    /// Where following starts: where it stands, but again what the list may have shown late.
    pub(super) fn follow_from(&self, overlap: i64) -> i64 {
        self.updated.min(self.asked - overlap)
    }

    /// The next walk of the first fetch; `None` when all is in.
    pub(super) fn next_window(&self) -> Option<Walk> {
        (self.made < self.turn)
            .then(|| Walk::new(By::Created, self.made, self.made.saturating_add(self.span).min(self.turn)))
    }

    /// A window came whole: the next one is longer where little came, and shorter where much came.
    pub(super) fn fit_span(&mut self, count: i64, page: i64) {
        if count <= 50 * page {
            self.span = (self.span * 2).min(90 * DAY);
        } else if count > 200 * page {
            self.span = (self.span / 2).max(DAY);
        }
    }

    pub(super) fn is_whole(&self, from: i64, until: i64) -> bool {
        !self.holes.iter().any(|hole| hole.from < until && from < hole.until)
    }
}

/// A run that has begun: kept with every shop until the run has ended, so that the next one knows where it stopped.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Run {
    /// When; 0 when it ended.
    pub(super) begun: i64,
}

impl Run {
    pub(super) fn key(shop: &ShopId) -> CursorKey {
        CursorKey::new(shop.clone(), "run")
    }

    pub(super) fn text(self) -> String {
        // A number always has a JSON form.
        serde_json::to_string(&self).unwrap_or_default()
    }

    /// The begin of a run that stopped before its end, not longer ago than `limit`.
    pub(super) fn stopped(text: Option<&str>, now: i64, limit: i64) -> Option<i64> {
        let run: Self = serde_json::from_str(text?).ok()?;
        (run.begun > 0 && now - run.begun <= limit).then_some(run.begun)
    }
}
