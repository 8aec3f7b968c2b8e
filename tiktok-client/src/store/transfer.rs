//! Everything as Parquet files and back, and all rows again from the payloads.

use super::batch::{Batch, CursorKey, DayCoverage, Hint, LogEntry, StoredShop};
use super::document::{Document, time_of};
use super::kind::Kind;
use super::{Scan, Store};
use crate::error::StorageError;
use crate::to_facts::FactContext;
use arrow_array::cast::AsArray;
use arrow_array::types::{Date32Type, TimestampMillisecondType};
use arrow_array::{Array, ArrayRef, BooleanArray, Date32Array, RecordBatch, StringArray, TimestampMillisecondArray};
use kpi_core::facts::UTC;
use kpi_core::model::ShopId;
use parquet::arrow::ArrowWriter;
use parquet::arrow::arrow_reader::ParquetRecordBatchReaderBuilder;
use parquet::basic::{Compression, ZstdLevel};
use parquet::file::properties::WriterProperties;
use std::collections::BTreeMap;
use std::fs::File;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// States or rows in one piece.
const PIECE: usize = 4_096;

/// What was moved.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
#[non_exhaustive]
pub struct Transferred {
    /// States of documents.
    pub states: u64,
    /// Rows of fact tables.
    pub rows: u64,
    /// Files written or read.
    pub files: Vec<PathBuf>,
}

fn failed<E: std::fmt::Display>(path: &Path) -> impl Fn(E) -> StorageError + '_ {
    move |error| StorageError::Transfer { path: path.display().to_string(), message: error.to_string() }
}

/// A Parquet file that grows batch by batch; it gets its name when it is whole.
struct Sheet {
    path: PathBuf,
    unfinished: PathBuf,
    writer: Option<ArrowWriter<File>>,
}

impl Sheet {
    fn new(folder: &Path, name: &str) -> Self {
        let path = folder.join(format!("{name}.parquet"));
        let unfinished = folder.join(format!("{name}.parquet.unfinished"));
        Self { path, unfinished, writer: None }
    }

    fn write(&mut self, batch: &RecordBatch) -> Result<(), StorageError> {
        let writer = match &mut self.writer {
            Some(writer) => writer,
            None => {
                let file = File::create(&self.unfinished).map_err(failed(&self.unfinished))?;
                let properties =
                    WriterProperties::builder().set_compression(Compression::ZSTD(ZstdLevel::default())).build();
                let writer = ArrowWriter::try_new(file, batch.schema(), Some(properties));
                self.writer.insert(writer.map_err(failed(&self.unfinished))?)
            }
        };
        writer.write(batch).map_err(failed(&self.unfinished))
    }

    fn close(self, done: &mut Transferred) -> Result<(), StorageError> {
        let Some(writer) = self.writer else { return Ok(()) };
        let file = writer.into_inner().map_err(failed(&self.unfinished))?;
        file.sync_all().map_err(failed(&self.unfinished))?;
        std::fs::rename(&self.unfinished, &self.path).map_err(failed(&self.path))?;
        done.files.push(self.path);
        Ok(())
    }
}

fn batch(columns: Vec<(&str, ArrayRef)>, path: &Path) -> Result<RecordBatch, StorageError> {
    RecordBatch::try_from_iter_with_nullable(columns.into_iter().map(|(name, column)| (name, column, true)))
        .map_err(failed(path))
}

fn texts<T: AsRef<str>>(values: impl Iterator<Item = Option<T>>) -> ArrayRef {
    Arc::new(values.collect::<StringArray>())
}

fn instants(millis: impl Iterator<Item = Option<i64>>) -> ArrayRef {
    Arc::new(millis.collect::<TimestampMillisecondArray>().with_timezone(UTC))
}

/// Writes everything into a folder, as Parquet files that any program can read.
///
/// | file | rows |
/// |---|---|
/// | `order_lines.parquet`, … | the rows of each fact table, in its schema |
/// | `documents.parquet` | every state of every document: shop, kind, id, times, whether it is the newest, JSON as it came |
/// | `shops`, `cursors`, `coverage`, `hints`, `log` | the same of the rest; a file without rows is not written |
///
/// # Errors
/// [`StorageError::Transfer`] for a file that cannot be written; each file gets its name when it is whole.
pub fn export(store: &dyn Store, folder: impl AsRef<Path>) -> Result<Transferred, StorageError> {
    let folder = folder.as_ref();
    std::fs::create_dir_all(folder).map_err(failed(folder))?;
    let mut done = Transferred::default();
    let tables: std::collections::BTreeSet<&str> = Kind::all().iter().map(|kind| kind.table().name).collect();
    for table in tables {
        let mut sheet = Sheet::new(folder, table);
        let mut outcome = Ok(());
        store.scan(&Scan::of(table), &mut |rows| {
            done.rows += rows.num_rows() as u64;
            outcome = sheet.write(&rows);
            outcome.is_ok()
        })?;
        outcome?;
        sheet.close(&mut done)?;
    }
    documents(store, folder, &mut done)?;
    rest(store, folder, &mut done)?;
    Ok(done)
}

fn documents(store: &dyn Store, folder: &Path, done: &mut Transferred) -> Result<(), StorageError> {
    struct Line {
        shop: ShopId,
        kind: Kind,
        id: smol_str::SmolStr,
        updated: i64,
        observed: i64,
        newest: bool,
        raw: String,
    }
    fn columns(lines: &[Line], path: &Path) -> Result<RecordBatch, StorageError> {
        batch(
            vec![
                ("shop_id", texts(lines.iter().map(|line| Some(line.shop.as_str())))),
                ("kind", texts(lines.iter().map(|line| Some(line.kind.name())))),
                ("id", texts(lines.iter().map(|line| Some(line.id.as_str())))),
                ("update_time", instants(lines.iter().map(|line| Some(line.updated)))),
                ("observed_time", instants(lines.iter().map(|line| Some(line.observed)))),
                ("newest", Arc::new(lines.iter().map(|line| Some(line.newest)).collect::<BooleanArray>())),
                ("json", texts(lines.iter().map(|line| Some(line.raw.as_str())))),
            ],
            path,
        )
    }
    let mut sheet = Sheet::new(folder, "documents");
    let mut lines: Vec<Line> = Vec::new();
    let mut outcome = Ok(());
    store.states(&mut |state| {
        lines.push(Line {
            shop: state.key.shop,
            kind: state.key.kind,
            id: state.key.id,
            updated: state.version.updated,
            observed: state.version.observed,
            newest: state.newest,
            raw: state.raw.to_owned(),
        });
        done.states += 1;
        if lines.len() >= PIECE {
            outcome = columns(&lines, folder).and_then(|batch| sheet.write(&batch));
            lines.clear();
        }
        outcome.is_ok()
    })?;
    outcome?;
    if !lines.is_empty() {
        sheet.write(&columns(&lines, folder)?)?;
    }
    sheet.close(done)
}

fn rest(store: &dyn Store, folder: &Path, done: &mut Transferred) -> Result<(), StorageError> {
    let shops = store.shops()?;
    let details: Vec<String> =
        shops.iter().map(|shop| serde_json::to_string(shop).map_err(failed(folder))).collect::<Result<_, _>>()?;
    let mut write = |name: &str, columns: Vec<(&str, ArrayRef)>| {
        if columns.first().is_none_or(|(_, column)| column.is_empty()) {
            return Ok(());
        }
        let mut sheet = Sheet::new(folder, name);
        sheet.write(&batch(columns, folder)?)?;
        sheet.close(done)
    };
    write(
        "shops",
        vec![
            ("shop_id", texts(shops.iter().map(|shop| Some(shop.id.as_str())))),
            ("json", texts(details.iter().map(Some))),
        ],
    )?;
    let cursors = store.cursors()?;
    write(
        "cursors",
        vec![
            ("shop_id", texts(cursors.iter().map(|(key, _)| Some(key.shop.as_str())))),
            ("stream", texts(cursors.iter().map(|(key, _)| Some(key.stream.as_str())))),
            ("state", texts(cursors.iter().map(|(_, state)| Some(state)))),
        ],
    )?;
    let mut days: Vec<DayCoverage> = Vec::new();
    for shop in &shops {
        for kind in Kind::all() {
            days.extend(store.coverage(&shop.id, *kind)?);
        }
    }
    write(
        "coverage",
        vec![
            ("shop_id", texts(days.iter().map(|day| Some(day.shop.as_str())))),
            ("kind", texts(days.iter().map(|day| Some(day.kind.name())))),
            ("day", Arc::new(days.iter().map(|day| Some(super::codec::days(day.day))).collect::<Date32Array>())),
            ("complete", Arc::new(days.iter().map(|day| Some(day.complete)).collect::<BooleanArray>())),
            ("seen_through", instants(days.iter().map(|day| Some(day.seen_through.timestamp_millis())))),
        ],
    )?;
    let hints = store.hints(usize::MAX)?;
    write(
        "hints",
        vec![
            ("shop_id", texts(hints.iter().map(|hint| Some(hint.shop.as_str())))),
            ("kind", texts(hints.iter().map(|hint| Some(hint.kind.name())))),
            ("id", texts(hints.iter().map(|hint| Some(hint.id.as_str())))),
        ],
    )?;
    let mut log = store.log(usize::MAX)?;
    log.reverse();
    write(
        "log",
        vec![
            ("time", instants(log.iter().map(|entry| Some(entry.time.timestamp_millis())))),
            ("level", texts(log.iter().map(|entry| Some(<&str>::from(entry.level))))),
            ("code", texts(log.iter().map(|entry| Some(entry.code.as_str())))),
            ("shop_id", texts(log.iter().map(|entry| entry.shop.as_ref().map(ShopId::as_str)))),
            ("message", texts(log.iter().map(|entry| Some(entry.message.as_str())))),
        ],
    )
}

/// The cells of an exported file, by the names of its columns.
struct Cells<'a> {
    batch: &'a RecordBatch,
    path: &'a Path,
}

impl Cells<'_> {
    fn column(&self, name: &str) -> Result<&ArrayRef, StorageError> {
        let missing = || StorageError::Transfer {
            path: self.path.display().to_string(),
            message: format!("there is no column {name}"),
        };
        self.batch.column_by_name(name).ok_or_else(missing)
    }

    fn wrong(&self, name: &str, row: usize) -> StorageError {
        StorageError::Transfer {
            path: self.path.display().to_string(),
            message: format!("row {row} of column {name} cannot be read"),
        }
    }

    fn text_or_null(&self, name: &str, row: usize) -> Result<Option<&str>, StorageError> {
        let column = self.column(name)?.as_string_opt::<i32>().ok_or_else(|| self.wrong(name, row))?;
        Ok(column.is_valid(row).then(|| column.value(row)))
    }

    fn text(&self, name: &str, row: usize) -> Result<&str, StorageError> {
        self.text_or_null(name, row)?.ok_or_else(|| self.wrong(name, row))
    }

    fn parsed<T: std::str::FromStr>(&self, name: &str, row: usize) -> Result<T, StorageError> {
        self.text(name, row)?.parse().map_err(|_| self.wrong(name, row))
    }

    fn millis(&self, name: &str, row: usize) -> Result<i64, StorageError> {
        let column = self.column(name)?.as_primitive_opt::<TimestampMillisecondType>();
        column
            .filter(|column| column.is_valid(row))
            .map(|column| column.value(row))
            .ok_or_else(|| self.wrong(name, row))
    }
}

/// Reads an exported file batch by batch; one that is not there has no rows.
fn each(
    folder: &Path,
    name: &str,
    done: &mut Transferred,
    mut act: impl FnMut(&Cells<'_>, &mut Transferred) -> Result<(), StorageError>,
) -> Result<(), StorageError> {
    let path = folder.join(format!("{name}.parquet"));
    if !path.exists() {
        return Ok(());
    }
    let file = File::open(&path).map_err(failed(&path))?;
    let reader = ParquetRecordBatchReaderBuilder::try_new(file).map_err(failed(&path))?;
    for batch in reader.with_batch_size(PIECE).build().map_err(failed(&path))? {
        let batch = batch.map_err(failed(&path))?;
        act(&Cells { batch: &batch, path: &path }, done)?;
    }
    done.files.push(path);
    Ok(())
}

/// Takes an export into a store. Rows are made from the payloads; states that the store has already change nothing, so an
/// import that was interrupted can be started again.
///
/// # Errors
/// [`StorageError::Transfer`] for a folder without an export or a file that cannot be read.
pub fn import(store: &dyn Store, folder: impl AsRef<Path>) -> Result<Transferred, StorageError> {
    let folder = folder.as_ref();
    let mut done = Transferred::default();
    let mut contexts: BTreeMap<ShopId, FactContext> = BTreeMap::new();
    each(folder, "shops", &mut done, |cells, _| {
        let mut batch = Batch::new();
        for row in 0..cells.batch.num_rows() {
            let shop: StoredShop =
                serde_json::from_str(cells.text("json", row)?).map_err(|_| cells.wrong("json", row))?;
            contexts.insert(shop.id.clone(), shop.context());
            batch = batch.with_shop(shop);
        }
        store.commit(batch).map(drop)
    })?;
    if done.files.is_empty() {
        let message = "the folder holds no shops.parquet".to_owned();
        return Err(StorageError::Transfer { path: folder.display().to_string(), message });
    }
    each(folder, "documents", &mut done, |cells, done| {
        let mut batch = Batch::new();
        for row in 0..cells.batch.num_rows() {
            let shop: ShopId = cells.parsed("shop_id", row)?;
            let context = contexts.entry(shop.clone()).or_insert_with(|| FactContext::new(shop));
            let kind: Kind = cells.parsed("kind", row)?;
            let observed = time_of(cells.millis("observed_time", row)?);
            let document = Document::read(kind, cells.text("json", row)?, context, observed);
            let mut document = document.ok_or_else(|| cells.wrong("json", row))?;
            // A payload that nobody could read was kept by the time it came with.
            document.version.updated = cells.millis("update_time", row)?;
            batch.documents.push(document);
            done.states += 1;
        }
        store.commit(batch).map(drop)
    })?;
    let mut last = Batch::new();
    each(folder, "cursors", &mut done, |cells, _| {
        for row in 0..cells.batch.num_rows() {
            let key = CursorKey::new(cells.parsed("shop_id", row)?, cells.text("stream", row)?);
            last.cursors.push((key, cells.text("state", row)?.to_owned()));
        }
        Ok(())
    })?;
    each(folder, "coverage", &mut done, |cells, _| {
        for row in 0..cells.batch.num_rows() {
            let day = cells.column("day")?.as_primitive_opt::<Date32Type>().and_then(|days| days.value_as_date(row));
            let complete = cells.column("complete")?.as_boolean_opt().map(|column| column.value(row));
            last.coverage.push(DayCoverage::new(
                cells.parsed("shop_id", row)?,
                cells.parsed("kind", row)?,
                day.ok_or_else(|| cells.wrong("day", row))?,
                complete.ok_or_else(|| cells.wrong("complete", row))?,
                time_of(cells.millis("seen_through", row)?),
            ));
        }
        Ok(())
    })?;
    each(folder, "hints", &mut done, |cells, _| {
        for row in 0..cells.batch.num_rows() {
            let (shop, kind) = (cells.parsed("shop_id", row)?, cells.parsed("kind", row)?);
            last.hints.push(Hint::new(shop, kind, cells.text("id", row)?));
        }
        Ok(())
    })?;
    if store.log(1)?.is_empty() {
        each(folder, "log", &mut done, |cells, _| {
            for row in 0..cells.batch.num_rows() {
                let mut entry = LogEntry::new(
                    time_of(cells.millis("time", row)?),
                    cells.parsed("level", row)?,
                    cells.text("code", row)?,
                    cells.text("message", row)?,
                );
                entry.shop = match cells.text_or_null("shop_id", row)? {
                    Some(_) => Some(cells.parsed("shop_id", row)?),
                    None => None,
                };
                last.log.push(entry);
            }
            Ok(())
        })?;
    }
    store.commit(last)?;
    Ok(done)
}

/// Makes the rows of all documents again from their newest payloads: after an update of the library that reads more or
/// better. Answers how many documents were read.
///
/// # Errors
/// [`StorageError`].
pub fn rebuild(store: &dyn Store) -> Result<u64, StorageError> {
    let mut contexts: BTreeMap<ShopId, FactContext> =
        store.shops()?.into_iter().map(|shop| (shop.id.clone(), shop.context())).collect();
    let mut piece: Vec<Document> = Vec::new();
    let mut replaced: Result<u64, StorageError> = Ok(0);
    store.states(&mut |state| {
        if state.newest {
            let shop = state.key.shop.clone();
            let context = contexts.entry(shop.clone()).or_insert_with(|| FactContext::new(shop));
            let read = Document::read(state.key.kind, state.raw, context, state.version.observed());
            piece.extend(read.map(|mut document| {
                document.version.updated = state.version.updated;
                document
            }));
        }
        if piece.len() >= PIECE {
            let taken = std::mem::take(&mut piece);
            replaced = replaced.clone().and_then(|so_far| Ok(so_far + store.replace_rows(taken)?));
        }
        replaced.is_ok()
    })?;
    Ok(replaced? + store.replace_rows(piece)?)
}
