use super::document::Document;
use super::kind::Kind;
use crate::to_facts::FactContext;
use chrono::{DateTime, NaiveDate, Utc};
use kpi_core::model::{Market, ShopId};
use kpi_core::money::Currency;
use kpi_core::period::ShopZone;
use serde::{Deserialize, Serialize};
use smol_str::SmolStr;

/// Everything that is taken in together or not at all: documents, and the cursor that says that they are there.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct Batch {
    /// Shops to know; one that is known is replaced.
    pub shops: Vec<StoredShop>,
    /// States of documents.
    pub documents: Vec<Document>,
    /// Cursors to set.
    pub cursors: Vec<(CursorKey, String)>,
    /// Days to state.
    pub coverage: Vec<DayCoverage>,
    /// Hints to remember.
    pub hints: Vec<Hint>,
    /// Hints that were followed.
    pub followed: Vec<Hint>,
    /// Entries of the run log.
    pub log: Vec<LogEntry>,
}

impl Batch {
    /// Nothing yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds documents.
    pub fn with_documents(mut self, documents: impl IntoIterator<Item = Document>) -> Self {
        self.documents.extend(documents);
        self
    }

    /// Adds a cursor.
    pub fn with_cursor(mut self, key: CursorKey, state: impl Into<String>) -> Self {
        self.cursors.push((key, state.into()));
        self
    }

    /// Adds a shop.
    pub fn with_shop(mut self, shop: StoredShop) -> Self {
        self.shops.push(shop);
        self
    }

    /// Adds an entry of the log.
    pub fn with_log(mut self, entry: LogEntry) -> Self {
        self.log.push(entry);
        self
    }
}

/// What a batch did.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[non_exhaustive]
pub struct Committed {
    /// Number of the batch in the store, from 1.
    pub batch: u64,
    /// Documents that were new.
    pub added: u64,
    /// Documents of which it brought a newer state.
    pub changed: u64,
    /// Documents whose stored state it brought again.
    pub unchanged: u64,
    /// Documents of which it brought an older state.
    pub older: u64,
}

impl Committed {
    pub(crate) fn count(&mut self, outcome: super::Outcome) {
        match outcome {
            super::Outcome::Added => self.added += 1,
            super::Outcome::Changed => self.changed += 1,
            super::Outcome::Unchanged => self.unchanged += 1,
            super::Outcome::Older => self.older += 1,
        }
    }
}

/// What names a cursor: a shop and a stream of it. The state is a text that only its writer understands.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CursorKey {
    /// The shop.
    pub shop: ShopId,
    /// The stream, such as `order`.
    pub stream: SmolStr,
}

impl CursorKey {
    /// A key.
    pub fn new(shop: ShopId, stream: impl Into<SmolStr>) -> Self {
        Self { shop, stream: stream.into() }
    }
}

/// A shop of the store.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct StoredShop {
    /// Id.
    pub id: ShopId,
    /// Account that acts for it (`open_id`).
    pub account: SmolStr,
    /// Name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<SmolStr>,
    /// Country site as the platform writes it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub region: Option<SmolStr>,
    /// Country site, where it is one that this library knows.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub market: Option<Market>,
    /// Currency of amounts that come without one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub currency: Option<Currency>,
    /// Time zone of its days.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub zone: Option<ShopZone>,
}

impl StoredShop {
    /// A shop of which only id and account are known.
    #[must_use]
    pub fn new(id: ShopId, account: impl Into<SmolStr>) -> Self {
        Self { id, account: account.into(), name: None, region: None, market: None, currency: None, zone: None }
    }

    /// The same with a market, and the market's currency and zone where none was set.
    #[must_use]
    pub fn with_market(mut self, market: Market) -> Self {
        self.market = Some(market);
        self.currency = self.currency.or(Some(market.currency()));
        self.zone = self.zone.or_else(|| Some(market.default_zone()));
        self
    }

    /// What answers do not say about themselves.
    pub fn context(&self) -> FactContext {
        let mut context = FactContext::new(self.id.clone());
        if let Some(market) = self.market {
            context = context.with_market(market);
        }
        match self.currency {
            Some(currency) => context.with_currency(currency),
            None => context,
        }
    }
}

/// What is known about one local day of a shop in a fact table.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct DayCoverage {
    /// The shop.
    pub shop: ShopId,
    /// What was fetched. A table with two kinds is complete on a day when both are.
    pub kind: Kind,
    /// Day in the shop's zone.
    pub day: NaiveDate,
    /// Whether every row of the day is there.
    pub complete: bool,
    /// Up to when changes of the day's rows are in.
    pub seen_through: DateTime<Utc>,
}

impl DayCoverage {
    /// A statement about a day.
    #[must_use]
    pub fn new(shop: ShopId, kind: Kind, day: NaiveDate, complete: bool, seen_through: DateTime<Utc>) -> Self {
        Self { shop, kind, day, complete, seen_through }
    }
}

/// A word from outside that a document changed and should be asked for.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub struct Hint {
    /// The shop.
    pub shop: ShopId,
    /// What changed.
    pub kind: Kind,
    /// Its id.
    pub id: SmolStr,
}

impl Hint {
    /// A hint.
    #[must_use]
    pub fn new(shop: ShopId, kind: Kind, id: impl Into<SmolStr>) -> Self {
        Self { shop, kind, id: id.into() }
    }
}

/// How serious an entry of the log is.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, strum::IntoStaticStr, strum::EnumString, Serialize, Deserialize,
)]
#[strum(serialize_all = "snake_case")]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum LogLevel {
    /// As it should be.
    Info,
    /// Worth a look.
    Warning,
    /// Something is missing.
    Error,
}

/// An entry of the run log.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct LogEntry {
    /// When.
    pub time: DateTime<Utc>,
    /// How serious.
    pub level: LogLevel,
    /// Stable code, such as `sync.run_ended`.
    pub code: SmolStr,
    /// The shop, where it is about one.
    pub shop: Option<ShopId>,
    /// In words.
    pub message: String,
}

impl LogEntry {
    /// An entry about no shop.
    #[must_use]
    pub fn new(time: DateTime<Utc>, level: LogLevel, code: impl Into<SmolStr>, message: impl Into<String>) -> Self {
        Self { time, level, code: code.into(), shop: None, message: message.into() }
    }

    /// The same about a shop.
    #[must_use]
    pub fn about(mut self, shop: ShopId) -> Self {
        self.shop = Some(shop);
        self
    }
}
