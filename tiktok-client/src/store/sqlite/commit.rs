//! The way in: one transaction for a batch.

use super::engine;
use crate::error::StorageError;
use crate::store::batch::{Batch, Committed};
use crate::store::codec::{self, Layout};
use crate::store::document::{Document, Version};
use crate::store::kind::Kind;
use crate::store::merge::{Firsts, Outcome, outcome};
use crate::store::rows::FactRows;
use kpi_core::facts;
use kpi_core::model::ShopId;
use rusqlite::types::ToSql;
use rusqlite::{Connection, OptionalExtension, Transaction, TransactionBehavior, params};
use std::collections::BTreeMap;

/// Numbers of documents of one kind stand together, so that a scan reads one piece of the file.
pub(super) const KIND_SHIFT: u32 = 40;
/// Fast; the platform's JSON shrinks to a tenth already.
const COMPRESSION: i32 = 1;

/// The connection that writes.
pub(super) struct Writer {
    pub(super) connection: Connection,
    packer: zstd::bulk::Compressor<'static>,
}

/// The first and last number a document of a kind can have.
pub(super) fn numbers(kind: Kind) -> (i64, i64) {
    let first = kind.number() << KIND_SHIFT;
    (first, first | ((1 << KIND_SHIFT) - 1))
}

/// Payloads of the states that a batch adds, to be packed together.
#[derive(Default)]
struct Payload {
    number: i64,
    text: Vec<u8>,
}

impl Payload {
    fn add(&mut self, raw: &str) -> (i64, i64) {
        let start = self.text.len();
        self.text.extend_from_slice(raw.as_bytes());
        (i64::try_from(start).unwrap_or(i64::MAX), i64::try_from(raw.len()).unwrap_or(i64::MAX))
    }
}

/// What a commit knows while it runs.
struct Run<'t> {
    transaction: &'t Transaction<'t>,
    layouts: &'t BTreeMap<u64, Layout>,
    shops: BTreeMap<ShopId, i64>,
    /// Next free numbers.
    next: BTreeMap<Kind, i64>,
    payload: Payload,
}

impl Writer {
    pub(super) fn new(connection: Connection) -> Result<Self, StorageError> {
        let packer = zstd::bulk::Compressor::new(COMPRESSION)
            .map_err(|error| StorageError::Engine { what: "setting up compression", message: error.to_string() })?;
        let mut writer = Self { connection, packer };
        writer.state_layouts()?;
        Ok(writer)
    }

    /// Makes sure that the layouts of today's tables have a number.
    fn state_layouts(&mut self) -> Result<(), StorageError> {
        for table in facts::tables() {
            self.connection
                .execute(
                    "INSERT OR IGNORE INTO layouts(table_name, columns) VALUES(?1, ?2)",
                    params![table.name, Layout::text(table)],
                )
                .map_err(engine("stating the columns"))?;
        }
        Ok(())
    }

    fn transaction(&mut self) -> Result<(Transaction<'_>, &mut zstd::bulk::Compressor<'static>), StorageError> {
        let transaction = self
            .connection
            .transaction_with_behavior(TransactionBehavior::Immediate)
            .map_err(engine("beginning a batch"))?;
        Ok((transaction, &mut self.packer))
    }

    pub(super) fn commit(&mut self, batch: &Batch, layouts: &BTreeMap<u64, Layout>) -> Result<Committed, StorageError> {
        let (transaction, packer) = self.transaction()?;
        let number: i64 = transaction
            .query_row("UPDATE state SET batch = batch + 1 RETURNING batch", [], |row| row.get(0))
            .map_err(engine("numbering a batch"))?;
        let mut committed = Committed { batch: u64::try_from(number).unwrap_or(0), ..Committed::default() };
        let mut run = Run::new(&transaction, layouts)?;
        for shop in &batch.shops {
            let detail = serde_json::to_string(shop)
                .map_err(|error| StorageError::Engine { what: "writing a shop", message: error.to_string() })?;
            let number = run.shop(&shop.id)?;
            run.execute("UPDATE shops SET detail = ?2 WHERE number = ?1", &[&number, &detail], "keeping a shop")?;
        }
        for document in &batch.documents {
            committed.count(run.take(document)?);
        }
        let payload = std::mem::take(&mut run.payload);
        if !payload.text.is_empty() {
            let packed = packer
                .compress(&payload.text)
                .map_err(|error| StorageError::Engine { what: "compressing payloads", message: error.to_string() })?;
            let size = i64::try_from(payload.text.len()).unwrap_or(i64::MAX);
            run.execute(
                "INSERT INTO payloads(number, size, bytes) VALUES(?1, ?2, ?3)",
                &[&payload.number, &size, &packed],
                "keeping payloads",
            )?;
        }
        run.rest(batch)?;
        drop(run);
        transaction.commit().map_err(engine("ending a batch"))?;
        Ok(committed)
    }

    pub(super) fn replace_rows(
        &mut self,
        documents: &[Document],
        layouts: &BTreeMap<u64, Layout>,
    ) -> Result<u64, StorageError> {
        let (transaction, _) = self.transaction()?;
        let mut run = Run::new(&transaction, layouts)?;
        let mut replaced = 0;
        for document in documents {
            let shop = run.shop(&document.key.shop)?;
            let Some(stored) = run.stored(shop, document)? else { continue };
            if stored.version.is_same_state(&document.version) {
                let firsts = stored.firsts.clone().merge(Firsts::of(document));
                run.write(&stored, document, &firsts, stored.version.observed)?;
                replaced += 1;
            }
        }
        drop(run);
        transaction.commit().map_err(engine("ending a batch"))?;
        Ok(replaced)
    }
}

/// What is stored of a document that comes in.
struct Stored {
    number: i64,
    version: Version,
    firsts: Firsts,
}

impl<'t> Run<'t> {
    fn new(transaction: &'t Transaction<'t>, layouts: &'t BTreeMap<u64, Layout>) -> Result<Self, StorageError> {
        let number: i64 = transaction
            .query_row("SELECT coalesce(max(number), 0) + 1 FROM payloads", [], |row| row.get(0))
            .map_err(engine("numbering payloads"))?;
        let payload = Payload { number, text: Vec::new() };
        Ok(Self { transaction, layouts, shops: BTreeMap::new(), next: BTreeMap::new(), payload })
    }

    fn execute(&self, sql: &str, values: &[&dyn ToSql], what: &'static str) -> Result<(), StorageError> {
        let mut statement = self.transaction.prepare_cached(sql).map_err(engine(what))?;
        statement.execute(values).map(drop).map_err(engine(what))
    }

    /// The number of a shop; it gets one where it has none.
    fn shop(&mut self, id: &ShopId) -> Result<i64, StorageError> {
        if let Some(number) = self.shops.get(id) {
            return Ok(*number);
        }
        self.execute("INSERT OR IGNORE INTO shops(id) VALUES(?1)", &[&id.as_str()], "numbering a shop")?;
        let number = self
            .transaction
            .query_row("SELECT number FROM shops WHERE id = ?1", [id.as_str()], |row| row.get(0))
            .map_err(engine("numbering a shop"))?;
        self.shops.insert(id.clone(), number);
        Ok(number)
    }

    fn next_number(&mut self, kind: Kind) -> Result<i64, StorageError> {
        let next = match self.next.get(&kind) {
            Some(next) => *next,
            None => {
                let (first, last) = numbers(kind);
                self.transaction
                    .query_row(
                        "SELECT coalesce(max(number) + 1, ?1) FROM documents WHERE number BETWEEN ?1 AND ?2",
                        [first, last],
                        |row| row.get(0),
                    )
                    .map_err(engine("numbering a document"))?
            }
        };
        self.next.insert(kind, next + 1);
        Ok(next)
    }

    fn stored(&self, shop: i64, document: &Document) -> Result<Option<Stored>, StorageError> {
        let failed = engine("looking a document up");
        let mut statement = self
            .transaction
            .prepare_cached(
                "SELECT number, updated, observed, digest, firsts FROM documents \
                 WHERE shop = ?1 AND kind = ?2 AND id = ?3",
            )
            .map_err(failed)?;
        let found = statement
            .query_row(params![shop, document.key.kind.number(), document.key.id.as_str()], |row| {
                let version = Version { updated: row.get(1)?, observed: row.get(2)?, digest: row.get(3)? };
                let firsts: Option<String> = row.get(4)?;
                Ok((row.get(0)?, version, firsts))
            })
            .optional()
            .map_err(failed)?;
        found
            .map(|(number, version, firsts)| Ok(Stored { number, version, firsts: read_firsts(firsts.as_deref())? }))
            .transpose()
    }

    fn take(&mut self, document: &Document) -> Result<Outcome, StorageError> {
        let shop = self.shop(&document.key.shop)?;
        let stored = self.stored(shop, document)?;
        let decided = outcome(stored.as_ref().map(|stored| &stored.version), &document.version);
        let said = Firsts::of(document);
        let Some(stored) = stored else {
            let number = self.insert(shop, document, &said)?;
            self.first_version(number, document)?;
            return Ok(decided);
        };
        let observed = document.version.observed;
        match decided {
            Outcome::Changed => {
                let firsts = stored.firsts.clone().merge(said);
                self.write(&stored, document, &firsts, observed)?;
                self.version(stored.number, document)?;
            }
            Outcome::Unchanged if observed > stored.version.observed => {
                self.execute(
                    "UPDATE documents SET observed = ?2 WHERE number = ?1",
                    &[&stored.number, &observed],
                    "keeping when a document was seen",
                )?;
                self.version(stored.number, document)?;
            }
            Outcome::Older => {
                self.version(stored.number, document)?;
                let firsts = stored.firsts.clone().merge(said);
                if firsts != stored.firsts {
                    self.refine(&stored, document.key.kind, &firsts)?;
                }
            }
            Outcome::Unchanged | Outcome::Added => {}
        }
        Ok(decided)
    }

    /// Keeps a state, or that it was seen again.
    fn version(&mut self, number: i64, document: &Document) -> Result<(), StorageError> {
        let Version { updated, observed, digest } = document.version;
        let known = self
            .transaction
            .prepare_cached(
                "UPDATE versions SET observed = max(observed, ?4) WHERE document = ?1 AND updated = ?2 AND digest = ?3",
            )
            .and_then(|mut statement| statement.execute(params![number, updated, digest, observed]))
            .map_err(engine("keeping a state"))?;
        if known == 0 { self.first_version(number, document) } else { Ok(()) }
    }

    /// Keeps a state that is not there.
    fn first_version(&mut self, number: i64, document: &Document) -> Result<(), StorageError> {
        let Version { updated, observed, digest } = document.version;
        let (start, length) = self.payload.add(&document.raw);
        self.execute(
            "INSERT INTO versions(document, updated, digest, observed, payload, start, length) \
             VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7)",
            &[&number, &updated, &digest, &observed, &self.payload.number, &start, &length],
            "keeping a state",
        )
    }

    fn rows(&self, rows: &FactRows, firsts: &Firsts) -> Result<Vec<u8>, StorageError> {
        let table = rows.table();
        let layout = self.layouts.values().find(|layout| layout.today && layout.table.name == table.name);
        let missing = || StorageError::Rows { table: table.name, message: "the table has no layout".to_owned() };
        let layout = layout.ok_or_else(missing)?;
        if firsts.is_empty() {
            return Ok(codec::encode(rows, layout));
        }
        let mut rows = rows.clone();
        firsts.apply(&mut rows);
        Ok(codec::encode(&rows, layout))
    }

    fn insert(&mut self, shop: i64, document: &Document, firsts: &Firsts) -> Result<i64, StorageError> {
        let number = self.next_number(document.key.kind)?;
        let Version { updated, observed, digest } = document.version;
        let detail = Detail::of(document, firsts)?;
        let rows = self.rows(&document.rows, firsts)?;
        self.execute(
            "INSERT INTO documents(number, shop, kind, id, updated, observed, digest, created, stated, currency, refused, \
             findings, firsts, rows) VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14)",
            &[
                &number,
                &shop,
                &document.key.kind.number(),
                &document.key.id.as_str(),
                &updated,
                &observed,
                &digest,
                &detail.created,
                &detail.stated,
                &detail.currency,
                &detail.refused,
                &detail.findings,
                &detail.firsts,
                &rows,
            ],
            "adding a document",
        )?;
        Ok(number)
    }

    fn write(&self, stored: &Stored, document: &Document, firsts: &Firsts, observed: i64) -> Result<(), StorageError> {
        let Version { updated, digest, .. } = document.version;
        let detail = Detail::of(document, firsts)?;
        let rows = self.rows(&document.rows, firsts)?;
        self.execute(
            "UPDATE documents SET updated = ?2, observed = ?3, digest = ?4, created = ?5, stated = ?6, currency = ?7, \
             refused = ?8, findings = ?9, firsts = ?10, rows = ?11 WHERE number = ?1",
            &[
                &stored.number,
                &updated,
                &observed,
                &digest,
                &detail.created,
                &detail.stated,
                &detail.currency,
                &detail.refused,
                &detail.findings,
                &detail.firsts,
                &rows,
            ],
            "changing a document",
        )
    }

    /// An older state knows better what was said first: puts that into the stored rows.
    fn refine(&self, stored: &Stored, kind: Kind, firsts: &Firsts) -> Result<(), StorageError> {
        let what = "keeping what was said first";
        let bytes: Vec<u8> = self
            .transaction
            .query_row("SELECT rows FROM documents WHERE number = ?1", [stored.number], |row| row.get(0))
            .map_err(engine(what))?;
        // The rows are written with the document's shop left out; it stands in again for reading them.
        let shop: String = self
            .transaction
            .query_row(
                "SELECT shops.id FROM documents JOIN shops ON shops.number = shop WHERE documents.number = ?1",
                [stored.number],
                |row| row.get(0),
            )
            .map_err(engine(what))?;
        let mut rows = super::read::rows(&bytes, kind, &shop, self.layouts)?;
        firsts.apply(&mut rows);
        let bytes = self.rows(&rows, &Firsts::default())?;
        let text = write_firsts(firsts)?;
        self.execute(
            "UPDATE documents SET firsts = ?2, rows = ?3 WHERE number = ?1",
            &[&stored.number, &text, &bytes],
            what,
        )
    }

    /// Cursors, coverage, hints and log.
    fn rest(&mut self, batch: &Batch) -> Result<(), StorageError> {
        for (key, state) in &batch.cursors {
            let shop = self.shop(&key.shop)?;
            self.execute(
                "INSERT OR REPLACE INTO cursors(shop, stream, state) VALUES(?1, ?2, ?3)",
                &[&shop, &key.stream.as_str(), state],
                "keeping a cursor",
            )?;
        }
        for day in &batch.coverage {
            let shop = self.shop(&day.shop)?;
            self.execute(
                "INSERT OR REPLACE INTO coverage(shop, kind, day, complete, seen_through) VALUES(?1, ?2, ?3, ?4, ?5)",
                &[
                    &shop,
                    &day.kind.number(),
                    &codec::days(day.day),
                    &day.complete,
                    &day.seen_through.timestamp_millis(),
                ],
                "keeping coverage",
            )?;
        }
        for hint in &batch.followed {
            let shop = self.shop(&hint.shop)?;
            self.execute(
                "DELETE FROM hints WHERE shop = ?1 AND kind = ?2 AND id = ?3",
                &[&shop, &hint.kind.number(), &hint.id.as_str()],
                "dropping a hint",
            )?;
        }
        for hint in &batch.hints {
            let shop = self.shop(&hint.shop)?;
            self.execute(
                "INSERT OR IGNORE INTO hints(shop, kind, id) VALUES(?1, ?2, ?3)",
                &[&shop, &hint.kind.number(), &hint.id.as_str()],
                "keeping a hint",
            )?;
        }
        for entry in &batch.log {
            let level: &'static str = entry.level.into();
            self.execute(
                "INSERT INTO log(time, level, code, shop, message) VALUES(?1, ?2, ?3, ?4, ?5)",
                &[
                    &entry.time.timestamp_millis(),
                    &level,
                    &entry.code.as_str(),
                    &entry.shop.as_ref().map(ShopId::as_str),
                    &entry.message,
                ],
                "keeping a log entry",
            )?;
        }
        Ok(())
    }
}

/// The columns of a document that are made of its values.
struct Detail {
    created: Option<i64>,
    stated: Option<String>,
    currency: Option<&'static str>,
    refused: bool,
    findings: Option<String>,
    firsts: Option<String>,
}

impl Detail {
    fn of(document: &Document, firsts: &Firsts) -> Result<Self, StorageError> {
        let findings = &document.findings;
        let findings_text = (!findings.is_empty())
            .then(|| serde_json::to_string(findings))
            .transpose()
            .map_err(|error| StorageError::Engine { what: "writing findings", message: error.to_string() })?;
        Ok(Self {
            created: document.created.map(|time| time.timestamp_millis()),
            stated: document.stated.map(|(amount, _)| amount.to_string()),
            currency: document.stated.map(|(_, currency)| currency.code()),
            refused: findings.iter().any(|finding| finding.error),
            findings: findings_text,
            firsts: write_firsts(firsts)?,
        })
    }
}

fn write_firsts(firsts: &Firsts) -> Result<Option<String>, StorageError> {
    (!firsts.is_empty())
        .then(|| serde_json::to_string(firsts))
        .transpose()
        .map_err(|error| StorageError::Engine { what: "writing what was said first", message: error.to_string() })
}

fn read_firsts(text: Option<&str>) -> Result<Firsts, StorageError> {
    text.map(serde_json::from_str)
        .transpose()
        .map(Option::unwrap_or_default)
        .map_err(|error| StorageError::Rows { table: "after_sales", message: error.to_string() })
}
