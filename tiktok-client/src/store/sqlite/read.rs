//! The way out.

use super::{connect, engine};
use crate::error::StorageError;
use crate::store::Totals;
use crate::store::batch::{CursorKey, DayCoverage, Hint, LogEntry, LogLevel, StoredShop};
use crate::store::codec::{self, Layout};
use crate::store::document::{DocumentKey, DocumentState, Finding, StoredDocument, StoredVersion, Version, time_of};
use crate::store::kind::Kind;
use crate::store::rows::FactRows;
use chrono::{DateTime, Utc};
use kpi_core::facts;
use kpi_core::model::ShopId;
use kpi_core::model::record::Value;
use kpi_core::money::Currency;
use rusqlite::{Connection, OptionalExtension, Row, params};
use rust_decimal::Decimal;
use smol_str::SmolStr;
use std::collections::BTreeMap;
use std::path::PathBuf;
use std::sync::{Mutex, PoisonError};

pub(super) type Layouts = BTreeMap<u64, Layout>;

/// Connections that read, each used by one thread at a time.
pub(super) struct Readers {
    path: PathBuf,
    idle: Mutex<Vec<Connection>>,
}

impl Readers {
    pub(super) fn new(path: PathBuf) -> Self {
        Self { path, idle: Mutex::default() }
    }

    pub(super) fn with<T>(&self, act: impl FnOnce(&Connection) -> Result<T, StorageError>) -> Result<T, StorageError> {
        let idle = self.idle.lock().unwrap_or_else(PoisonError::into_inner).pop();
        let connection = match idle {
            Some(connection) => connection,
            None => {
                let connection = connect(&self.path)?;
                connection.pragma_update(None, "query_only", true).map_err(engine("opening a reader"))?;
                connection
            }
        };
        let result = act(&connection);
        self.idle.lock().unwrap_or_else(PoisonError::into_inner).push(connection);
        result
    }
}

pub(super) fn foreign(what: &'static str, value: impl std::fmt::Debug) -> StorageError {
    StorageError::Engine { what, message: format!("the file holds {value:?}") }
}

fn shop_id(text: &str) -> Result<ShopId, StorageError> {
    ShopId::try_new(text).map_err(|_| foreign("reading a shop", text))
}

pub(super) fn layouts(connection: &Connection) -> Result<Layouts, StorageError> {
    let failed = engine("reading the columns");
    let mut statement =
        connection.prepare("SELECT number, table_name, columns FROM layouts ORDER BY number").map_err(failed)?;
    let mut rows = statement.query([]).map_err(failed)?;
    let mut layouts = Layouts::new();
    while let Some(row) = rows.next().map_err(failed)? {
        let number = u64::try_from(row.get::<_, i64>(0).map_err(failed)?).unwrap_or(0);
        let (name, text): (String, String) = (row.get(1).map_err(failed)?, row.get(2).map_err(failed)?);
        let Ok(table) = facts::table(&name) else { continue };
        let layout =
            if text == Layout::text(table) { Layout::of(number, table) } else { Layout::read(number, table, &text)? };
        layouts.insert(number, layout);
    }
    Ok(layouts)
}

pub(super) fn cursor(connection: &Connection, key: &CursorKey) -> Result<Option<String>, StorageError> {
    connection
        .query_row(
            "SELECT state FROM cursors JOIN shops ON shops.number = shop WHERE shops.id = ?1 AND stream = ?2",
            params![key.shop.as_str(), key.stream.as_str()],
            |row| row.get(0),
        )
        .optional()
        .map_err(engine("reading a cursor"))
}

pub(super) fn shops(connection: &Connection) -> Result<Vec<StoredShop>, StorageError> {
    let failed = engine("reading the shops");
    let mut statement =
        connection.prepare("SELECT detail FROM shops WHERE detail IS NOT NULL ORDER BY id").map_err(failed)?;
    let texts = statement.query_map([], |row| row.get::<_, String>(0)).map_err(failed)?;
    texts
        .map(|text| {
            let text = text.map_err(failed)?;
            serde_json::from_str(&text).map_err(|_| foreign("reading a shop", &text))
        })
        .collect()
}

pub(super) fn layout_of<'l>(layouts: &'l Layouts, bytes: &[u8], kind: Kind) -> Result<&'l Layout, StorageError> {
    codec::layout_of(bytes).and_then(|number| layouts.get(&number)).ok_or_else(|| StorageError::Rows {
        table: kind.table().name,
        message: "they were written with columns that the store does not name".to_owned(),
    })
}

/// Rows of a document, without stamp.
pub(super) fn rows(bytes: &[u8], kind: Kind, shop: &str, layouts: &Layouts) -> Result<FactRows, StorageError> {
    let layout = layout_of(layouts, bytes, kind)?;
    let mut found = FactRows::none(kind);
    let place = kind.table().field("shop_id").map(|(place, _)| place);
    codec::decode(bytes, layout, &[(place, Value::Text(shop))], &mut |values| found.push_values(values))?;
    Ok(found)
}

/// Number of the document and its columns, without the payload.
fn head(
    connection: &Connection,
    key: &DocumentKey,
    layouts: &Layouts,
) -> Result<Option<(i64, StoredDocument)>, StorageError> {
    struct Sent {
        number: i64,
        version: Version,
        created: Option<i64>,
        stated: Option<(String, String)>,
        findings: Option<String>,
        rows: Vec<u8>,
    }
    let sent = connection
        .prepare_cached(
            "SELECT documents.number, updated, observed, digest, created, stated, currency, findings, rows \
             FROM documents JOIN shops ON shops.number = shop WHERE shops.id = ?1 AND kind = ?2 AND documents.id = ?3",
        )
        .and_then(|mut statement| {
            statement
                .query_row(params![key.shop.as_str(), key.kind.number(), key.id.as_str()], |row| {
                    let stated: (Option<String>, Option<String>) = (row.get(5)?, row.get(6)?);
                    Ok(Sent {
                        number: row.get(0)?,
                        version: Version { updated: row.get(1)?, observed: row.get(2)?, digest: row.get(3)? },
                        created: row.get(4)?,
                        stated: stated.0.zip(stated.1),
                        findings: row.get(7)?,
                        rows: row.get(8)?,
                    })
                })
                .optional()
        })
        .map_err(engine("reading a document"))?;
    let Some(sent) = sent else { return Ok(None) };
    let mut rows = rows(&sent.rows, key.kind, key.shop.as_str(), layouts)?;
    rows.stamp(key.kind.source(), sent.version.observed());
    let findings: Vec<Finding> = match &sent.findings {
        Some(text) => serde_json::from_str(text).map_err(|_| foreign("reading findings", text))?,
        None => Vec::new(),
    };
    let document = StoredDocument {
        key: key.clone(),
        version: sent.version,
        created: sent.created.map(time_of),
        raw: String::new(),
        stated: sent.stated.map(|(amount, currency)| money(&amount, &currency)).transpose()?,
        rows,
        findings,
    };
    Ok(Some((sent.number, document)))
}

fn money(amount: &str, currency: &str) -> Result<(Decimal, Currency), StorageError> {
    Decimal::from_str_exact(amount)
        .ok()
        .zip(currency.parse().ok())
        .ok_or_else(|| foreign("reading a stated amount", (amount, currency)))
}

pub(super) fn document(
    connection: &Connection,
    key: &DocumentKey,
    layouts: &Layouts,
) -> Result<Option<StoredDocument>, StorageError> {
    let Some((number, mut document)) = head(connection, key, layouts)? else { return Ok(None) };
    let newest = states(connection, number)?.into_iter().find(|state| state.version.is_same_state(&document.version));
    document.raw = newest.map(|state| state.raw).ok_or_else(|| foreign("reading a payload", &key.id))?;
    Ok(Some(document))
}

pub(super) fn versions(connection: &Connection, key: &DocumentKey) -> Result<Vec<StoredVersion>, StorageError> {
    let number = connection
        .query_row(
            "SELECT documents.number FROM documents JOIN shops ON shops.number = shop \
             WHERE shops.id = ?1 AND kind = ?2 AND documents.id = ?3",
            params![key.shop.as_str(), key.kind.number(), key.id.as_str()],
            |row| row.get(0),
        )
        .optional()
        .map_err(engine("reading a document"))?;
    number.map_or_else(|| Ok(Vec::new()), |number| states(connection, number))
}

/// The states of a document, the oldest first.
fn states(connection: &Connection, number: i64) -> Result<Vec<StoredVersion>, StorageError> {
    let failed = engine("reading the states of a document");
    let mut statement = connection
        .prepare_cached(
            "SELECT updated, observed, digest, start, length, size, bytes FROM versions \
             JOIN payloads ON payloads.number = payload WHERE document = ?1",
        )
        .map_err(failed)?;
    let mut rows = statement.query([number]).map_err(failed)?;
    let mut states = Vec::new();
    while let Some(row) = rows.next().map_err(failed)? {
        states.push(state(row)?);
    }
    states.sort_by_key(|state| state.version);
    Ok(states)
}

fn state(row: &Row<'_>) -> Result<StoredVersion, StorageError> {
    let failed = engine("reading the states of a document");
    let version = Version {
        updated: row.get(0).map_err(failed)?,
        observed: row.get(1).map_err(failed)?,
        digest: row.get(2).map_err(failed)?,
    };
    let (start, length, size): (usize, usize, usize) =
        (row.get(3).map_err(failed)?, row.get(4).map_err(failed)?, row.get(5).map_err(failed)?);
    let bytes = row.get_ref(6).map_err(failed)?.as_blob().map_err(|_| foreign("reading a payload", version))?;
    let text = unpack(bytes, size)?;
    let raw = piece(&text, start, length).ok_or_else(|| foreign("reading a payload", version))?;
    Ok(StoredVersion { version, raw: raw.to_owned() })
}

/// Shops that have a number, by id.
pub(super) fn numbered(connection: &Connection) -> Result<Vec<(i64, ShopId)>, StorageError> {
    let failed = engine("reading the shops");
    let mut statement = connection.prepare_cached("SELECT number, id FROM shops ORDER BY id").map_err(failed)?;
    let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get::<_, String>(1)?))).map_err(failed)?;
    rows.map(|row| {
        let (number, id) = row.map_err(failed)?;
        Ok((number, shop_id(&id)?))
    })
    .collect()
}

pub(super) fn cursors(connection: &Connection) -> Result<Vec<(CursorKey, String)>, StorageError> {
    let failed = engine("reading cursors");
    let mut statement = connection
        .prepare_cached(
            "SELECT shops.id, stream, state FROM cursors JOIN shops ON shops.number = shop ORDER BY shops.id, stream",
        )
        .map_err(failed)?;
    let rows = statement
        .query_map([], |row| Ok((row.get::<_, String>(0)?, row.get::<_, String>(1)?, row.get(2)?)))
        .map_err(failed)?;
    rows.map(|row| {
        let (shop, stream, state) = row.map_err(failed)?;
        Ok((CursorKey::new(shop_id(&shop)?, stream), state))
    })
    .collect()
}

/// Every state of every document, payload after payload, so that each is unpacked once.
pub(super) fn all_states(
    connection: &Connection,
    sink: &mut dyn FnMut(DocumentState<'_>) -> bool,
) -> Result<(), StorageError> {
    let failed = engine("reading all states");
    let transaction = connection.unchecked_transaction().map_err(failed)?;
    let shops: BTreeMap<i64, ShopId> = numbered(&transaction)?.into_iter().collect();
    let mut statement = transaction
        .prepare(
            "SELECT payload, start, length, versions.updated, versions.observed, versions.digest, shop, kind, id, \
             documents.updated = versions.updated AND documents.digest = versions.digest FROM versions \
             JOIN documents ON documents.number = versions.document ORDER BY payload, start",
        )
        .map_err(failed)?;
    let mut payload = transaction.prepare("SELECT size, bytes FROM payloads WHERE number = ?1").map_err(failed)?;
    let mut rows = statement.query([]).map_err(failed)?;
    let (mut held, mut text) = (None, Vec::new());
    while let Some(row) = rows.next().map_err(failed)? {
        let number: i64 = row.get(0).map_err(failed)?;
        if held != Some(number) {
            let (size, bytes): (usize, Vec<u8>) =
                payload.query_row([number], |row| Ok((row.get(0)?, row.get(1)?))).map_err(failed)?;
            text = unpack(&bytes, size)?;
            held = Some(number);
        }
        let (start, length): (usize, usize) = (row.get(1).map_err(failed)?, row.get(2).map_err(failed)?);
        let version = Version {
            updated: row.get(3).map_err(failed)?,
            observed: row.get(4).map_err(failed)?,
            digest: row.get(5).map_err(failed)?,
        };
        let (shop, kind): (i64, i64) = (row.get(6).map_err(failed)?, row.get(7).map_err(failed)?);
        let id: String = row.get(8).map_err(failed)?;
        let newest: bool = row.get(9).map_err(failed)?;
        // Kinds that a later version of the library keeps are left for it.
        let (Some(shop), Some(kind)) = (shops.get(&shop), Kind::of_number(kind)) else { continue };
        let key = DocumentKey::new(shop.clone(), kind, id);
        let raw = piece(&text, start, length).ok_or_else(|| foreign("reading a payload", version))?;
        if !sink(DocumentState { key, version, newest, raw }) {
            break;
        }
    }
    Ok(())
}

fn unpack(bytes: &[u8], size: usize) -> Result<Vec<u8>, StorageError> {
    zstd::bulk::decompress(bytes, size)
        .map_err(|error| StorageError::Engine { what: "reading a payload", message: error.to_string() })
}

fn piece(text: &[u8], start: usize, length: usize) -> Option<&str> {
    std::str::from_utf8(text.get(start..start.checked_add(length)?)?).ok()
}

pub(super) fn totals(
    connection: &Connection,
    shop: &ShopId,
    kind: Kind,
    from: DateTime<Utc>,
    until: DateTime<Utc>,
) -> Result<Totals, StorageError> {
    let failed = engine("adding a span up");
    let mut statement = connection
        .prepare_cached(
            "SELECT refused, stated, currency FROM documents JOIN shops ON shops.number = shop \
             WHERE shops.id = ?1 AND kind = ?2 AND created >= ?3 AND created < ?4",
        )
        .map_err(failed)?;
    let mut rows = statement
        .query(params![shop.as_str(), kind.number(), from.timestamp_millis(), until.timestamp_millis()])
        .map_err(failed)?;
    let mut totals = Totals::default();
    while let Some(row) = rows.next().map_err(failed)? {
        totals.documents += 1;
        totals.refused += u64::from(row.get::<_, bool>(0).map_err(failed)?);
        let text = |place| {
            row.get_ref(place).map_err(failed)?.as_str_or_null().map_err(|_| foreign("adding a span up", place))
        };
        if let (Some(amount), Some(currency)) = (text(1)?, text(2)?) {
            totals.add(Some(money(amount, currency)?))?;
        }
    }
    Ok(totals)
}

pub(super) fn coverage(connection: &Connection, shop: &ShopId, kind: Kind) -> Result<Vec<DayCoverage>, StorageError> {
    let failed = engine("reading coverage");
    let mut statement = connection
        .prepare_cached(
            "SELECT day, complete, seen_through FROM coverage JOIN shops ON shops.number = shop \
             WHERE shops.id = ?1 AND kind = ?2 ORDER BY day",
        )
        .map_err(failed)?;
    let rows = statement
        .query_map(params![shop.as_str(), kind.number()], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))
        .map_err(failed)?;
    rows.map(|row| {
        let (day, complete, seen): (i32, bool, i64) = row.map_err(failed)?;
        let day =
            arrow_array::types::Date32Type::to_naive_date_opt(day).ok_or_else(|| foreign("reading coverage", day))?;
        Ok(DayCoverage::new(shop.clone(), kind, day, complete, time_of(seen)))
    })
    .collect()
}

pub(super) fn hints(connection: &Connection, limit: usize) -> Result<Vec<Hint>, StorageError> {
    let failed = engine("reading hints");
    let mut statement = connection
        .prepare_cached(
            "SELECT shops.id, kind, hints.id FROM hints JOIN shops ON shops.number = shop \
             ORDER BY shops.id, kind, hints.id LIMIT ?1",
        )
        .map_err(failed)?;
    let rows = statement
        .query_map([i64::try_from(limit).unwrap_or(i64::MAX)], |row| {
            Ok((row.get::<_, String>(0)?, row.get(1)?, row.get::<_, String>(2)?))
        })
        .map_err(failed)?;
    let mut hints = Vec::new();
    for row in rows {
        let (shop, kind, id) = row.map_err(failed)?;
        // A hint about something that a later version of the library knows is left for it.
        if let Some(kind) = Kind::of_number(kind) {
            hints.push(Hint::new(shop_id(&shop)?, kind, SmolStr::from(id)));
        }
    }
    Ok(hints)
}

pub(super) fn log(connection: &Connection, limit: usize) -> Result<Vec<LogEntry>, StorageError> {
    let failed = engine("reading the log");
    let mut statement = connection
        .prepare_cached("SELECT time, level, code, shop, message FROM log ORDER BY number DESC LIMIT ?1")
        .map_err(failed)?;
    let rows = statement
        .query_map([i64::try_from(limit).unwrap_or(i64::MAX)], |row| {
            let (time, level, code): (i64, String, String) = (row.get(0)?, row.get(1)?, row.get(2)?);
            Ok((time, level, code, row.get::<_, Option<String>>(3)?, row.get::<_, String>(4)?))
        })
        .map_err(failed)?;
    rows.map(|row| {
        let (time, level, code, shop, message) = row.map_err(failed)?;
        let level = level.parse().unwrap_or(LogLevel::Info);
        let mut entry = LogEntry::new(time_of(time), level, code, message);
        entry.shop = shop.as_deref().map(shop_id).transpose()?;
        Ok(entry)
    })
    .collect()
}
