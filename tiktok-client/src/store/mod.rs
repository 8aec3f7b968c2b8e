//! What was fetched: payloads as they came, the rows made of them, and how complete they are.
//!
//! | item | is |
//! |---|---|
//! | [`Store`] | what a store does; an ERP can implement it on its own database |
//! | [`SqliteStore`] | one file, transactional, safe against a process or machine that stops at any moment |
//! | [`MemoryStore`] | the same in memory, for tests and for a look at little |
//! | [`Document`], [`Kind`], [`Version`] | one state of an order, a request, a parcel, or of a day's figures, and which state is newer |
//! | [`Batch`] | documents with the cursor that says that they are there: taken in together or not at all |
//! | [`outcome`], [`Firsts`] | what a state does to the stored one: pure functions, the same for every store |
//! | [`dataset`], [`facts_of`], [`table_coverage`] | stored rows and their completeness, for the engine |
//! | [`export`], [`import`], [`rebuild`] | everything as Parquet files and back; all rows again from the payloads |
#![cfg_attr(feature = "testing", doc = "| [`conformance`] | what every store must do, as a suite to run on one |")]
//!
//! # Rules that every store keeps
//!
//! - The newest state of a document counts, by the platform's time of change; the same page twice, or an older state
//!   after a newer one, changes nothing.
//! - Every state's payload is kept, compressed; a later version of the library can make better rows of it.
//! - What an after-sales request said first (reason, time, refund) is that of its earliest state and is never replaced
//!   by a later one.
//! - A batch is there whole or not at all, its cursors included: a program that stops at any moment goes on where the
//!   store is.
//!
//! ```
//! use kpi_core::model::ShopId;
//! use tiktok_client::store::{Batch, Document, Kind, MemoryStore, Scan, Store};
//! use tiktok_client::to_facts::FactContext;
//!
//! let context = FactContext::new("7495000000000000001".parse()?);
//! let raw = r#"{"id":"576461413038785752","status":"COMPLETED","create_time":1762826400,"update_time":1762830000,
//!     "payment":{"currency":"USD","total_amount":"12.50"},
//!     "line_items":[{"id":"1","display_status":"COMPLETED","original_price":"12.50","currency":"USD"}]}"#;
//! let order = Document::read(Kind::Order, raw, &context, "2026-11-22T00:00:00Z".parse()?).ok_or("no id")?;
//!
//! let store = MemoryStore::new();
//! assert_eq!(store.commit(Batch::new().with_documents([order.clone()]))?.added, 1);
//! assert_eq!(store.commit(Batch::new().with_documents([order]))?.unchanged, 1);
//! let mut lines = 0;
//! store.scan(&Scan::of("order_lines"), &mut |batch| {
//!     lines += batch.num_rows();
//!     true
//! })?;
//! assert_eq!(lines, 1);
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod batch;
mod codec;
mod columns;
#[cfg(feature = "testing")]
pub mod conformance;
mod document;
mod facts;
mod figures;
mod kind;
mod memory;
mod merge;
mod rows;
mod sqlite;
mod transfer;
mod verbatim;

pub use batch::{Batch, Committed, CursorKey, DayCoverage, Hint, LogEntry, LogLevel, StoredShop};
pub use document::{Document, DocumentKey, DocumentState, Finding, StoredDocument, StoredVersion, Version};
pub use facts::{DatasetError, dataset, facts_of, table_coverage};
#[cfg(feature = "sync")]
pub(crate) use figures::{Figures, SettledStatement};
pub use kind::Kind;
pub use memory::MemoryStore;
pub use merge::{Firsts, Outcome, outcome};
pub use rows::FactRows;
pub use sqlite::{Durability, Recovery, SqliteStore};
pub use transfer::{Transferred, export, import, rebuild};
#[cfg(feature = "sync")]
pub(crate) use verbatim::Verbatim;

use crate::error::StorageError;
use arrow_array::RecordBatch;
use chrono::{DateTime, Utc};
use kpi_core::model::ShopId;
use kpi_core::money::Currency;
use rust_decimal::Decimal;
use smol_str::SmolStr;
use std::collections::BTreeMap;

/// Which rows are read.
#[derive(Debug, Clone, PartialEq, Eq)]
#[must_use]
pub struct Scan {
    pub(crate) table: SmolStr,
    pub(crate) shops: Vec<ShopId>,
    pub(crate) created: Option<(DateTime<Utc>, DateTime<Utc>)>,
    pub(crate) batch_rows: usize,
}

impl Scan {
    /// All rows of a fact table, in batches of about 65 000.
    pub fn of(table: impl Into<SmolStr>) -> Self {
        Self { table: table.into(), shops: Vec::new(), created: None, batch_rows: 65_536 }
    }

    /// Only rows of these shops; of all shops where none is named.
    pub fn with_shops(mut self, shops: impl IntoIterator<Item = ShopId>) -> Self {
        self.shops.extend(shops);
        self
    }

    /// Only rows of documents that were made in this span, its end not included.
    pub fn with_created(mut self, from: DateTime<Utc>, until: DateTime<Utc>) -> Self {
        self.created = Some((from, until));
        self
    }

    /// So many rows in a batch, or a few more: the rows of a document stay together.
    pub fn with_batch_rows(mut self, rows: usize) -> Self {
        self.batch_rows = rows.max(1);
        self
    }

    /// The fact table.
    #[must_use]
    pub fn table(&self) -> &str {
        &self.table
    }

    /// The shops; all where it is empty.
    #[must_use]
    pub fn shops(&self) -> &[ShopId] {
        &self.shops
    }

    /// The span.
    #[must_use]
    pub fn created(&self) -> Option<(DateTime<Utc>, DateTime<Utc>)> {
        self.created
    }

    /// Rows in a batch.
    #[must_use]
    pub fn batch_rows(&self) -> usize {
        self.batch_rows
    }

    /// The kinds of documents that give rows of the table.
    pub(crate) fn kinds(&self) -> Vec<Kind> {
        Kind::of_table(&self.table).collect()
    }

    pub(crate) fn takes(&self, shop: &ShopId, created: Option<DateTime<Utc>>) -> bool {
        let inside = |(from, until): (DateTime<Utc>, DateTime<Utc>)| {
            created.is_some_and(|created| from <= created && created < until)
        };
        (self.shops.is_empty() || self.shops.contains(shop)) && self.created.is_none_or(inside)
    }
}

/// What is stored of a kind in a span of time.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
#[non_exhaustive]
pub struct Totals {
    /// Documents.
    pub documents: u64,
    /// Documents with a finding because of which rows were left out.
    pub refused: u64,
    /// The amounts that the platform states for the documents, by currency.
    pub stated: BTreeMap<Currency, Decimal>,
}

impl Totals {
    pub(crate) fn add(&mut self, stated: Option<(Decimal, Currency)>) -> Result<(), StorageError> {
        if let Some((amount, currency)) = stated {
            let sum = self.stated.entry(currency).or_default();
            *sum = sum.checked_add(amount).ok_or_else(|| StorageError::Engine {
                what: "adding amounts",
                message: format!("{sum} and {amount} {currency} together have too many digits"),
            })?;
        }
        Ok(())
    }
}

/// A place where documents are kept.
///
/// Calls block; the sync makes them outside of its async threads. All of them may be made at the same time from several
/// threads. What they must do beyond their text stands in the rules of this module, and the suite in
/// `store::conformance` (feature `testing`) checks it.
pub trait Store: Send + Sync {
    /// Takes a batch in, whole or not at all, and answers what it did. Documents are decided by [`outcome`], one after
    /// the other.
    ///
    /// # Errors
    /// [`StorageError`]; nothing of the batch is there then.
    fn commit(&self, batch: Batch) -> Result<Committed, StorageError>;

    /// The state of a cursor.
    ///
    /// # Errors
    /// [`StorageError`].
    fn cursor(&self, key: &CursorKey) -> Result<Option<String>, StorageError>;

    /// The shops, by id.
    ///
    /// # Errors
    /// [`StorageError`].
    fn shops(&self) -> Result<Vec<StoredShop>, StorageError>;

    /// A document with its newest state.
    ///
    /// # Errors
    /// [`StorageError`].
    fn document(&self, key: &DocumentKey) -> Result<Option<StoredDocument>, StorageError>;

    /// Every state of a document that was seen, the oldest first.
    ///
    /// # Errors
    /// [`StorageError`].
    fn versions(&self, key: &DocumentKey) -> Result<Vec<StoredVersion>, StorageError>;

    /// All cursors, by shop and stream.
    ///
    /// # Errors
    /// [`StorageError`].
    fn cursors(&self) -> Result<Vec<(CursorKey, String)>, StorageError>;

    /// Hands every state of every document to `sink`, in any order, until it answers `false`. The sink may write to the
    /// store; what it writes need not be part of the walk.
    ///
    /// # Errors
    /// [`StorageError`].
    fn states(&self, sink: &mut dyn FnMut(DocumentState<'_>) -> bool) -> Result<(), StorageError>;

    /// What is stored of a kind of documents that were made in a span, its end not included.
    ///
    /// # Errors
    /// [`StorageError`].
    fn totals(
        &self,
        shop: &ShopId,
        kind: Kind,
        from: DateTime<Utc>,
        until: DateTime<Utc>,
    ) -> Result<Totals, StorageError>;

    /// What is stated about the days of a shop and kind, by day.
    ///
    /// # Errors
    /// [`StorageError`].
    fn coverage(&self, shop: &ShopId, kind: Kind) -> Result<Vec<DayCoverage>, StorageError>;

    /// Hints that were not followed yet, in the order of their shops, kinds and ids; at most `limit`.
    ///
    /// # Errors
    /// [`StorageError`].
    fn hints(&self, limit: usize) -> Result<Vec<Hint>, StorageError>;

    /// The newest entries of the run log, the newest first.
    ///
    /// # Errors
    /// [`StorageError`].
    fn log(&self, limit: usize) -> Result<Vec<LogEntry>, StorageError>;

    /// Replaces rows, findings and totals of stored documents by those of the same states read again; states that are
    /// not the newest are left alone. Answers how many were replaced.
    ///
    /// # Errors
    /// [`StorageError`]; nothing is replaced then.
    fn replace_rows(&self, documents: Vec<Document>) -> Result<u64, StorageError>;

    /// Reads rows of a fact table in batches until `sink` answers `false`. Each row is that of the newest state of its
    /// document, as of some moment of the call.
    ///
    /// # Errors
    /// [`StorageError`]; a name that is no fact table is one.
    fn scan(&self, scan: &Scan, sink: &mut dyn FnMut(RecordBatch) -> bool) -> Result<(), StorageError>;
}
