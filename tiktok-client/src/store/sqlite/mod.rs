//! The store in one file.

mod commit;
mod read;
mod recovery;
mod scan;
mod schema;

pub use recovery::Recovery;

use super::batch::{Batch, Committed, CursorKey, DayCoverage, Hint, LogEntry, LogLevel, StoredShop};
use super::codec::Layout;
use super::document::{Document, DocumentKey, DocumentState, StoredDocument, StoredVersion};
use super::kind::Kind;
use super::{Scan, Store, Totals};
use crate::error::StorageError;
use arrow_array::RecordBatch;
use chrono::{DateTime, Utc};
use commit::Writer;
use kpi_core::model::ShopId;
use read::Readers;
use rusqlite::{Connection, ErrorCode};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

/// What a batch survives once it is taken in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[non_exhaustive]
pub enum Durability {
    /// The end of the process and of the machine: every batch waits for the disk.
    #[default]
    Power,
    /// The end of the process. The last batches before a power cut may be missing, whole and with their cursors, and are
    /// fetched again by the next run.
    Process,
}

/// A store in one file, with a journal beside it while it is open (`-wal`, `-shm`).
///
/// One process writes at a time; any number may read meanwhile, and see the last whole batch.
///
/// ```
/// use tiktok_client::store::{Batch, CursorKey, SqliteStore, Store};
///
/// let folder = tempfile::tempdir()?;
/// let path = folder.path().join("shops.db");
/// let key = CursorKey::new("7495".parse()?, "order");
/// let store = SqliteStore::open(&path)?;
/// store.commit(Batch::new().with_cursor(key.clone(), "page 3"))?;
/// drop(store);
///
/// let store = SqliteStore::open(&path)?;
/// assert_eq!(store.cursor(&key)?.as_deref(), Some("page 3"));
/// assert!(!store.recovery().lost_a_batch());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub struct SqliteStore {
    path: PathBuf,
    writer: Mutex<Writer>,
    readers: Readers,
    layouts: BTreeMap<u64, Layout>,
    recovery: Recovery,
}

impl std::fmt::Debug for SqliteStore {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("SqliteStore")
            .field("path", &self.path)
            .field("recovery", &self.recovery)
            .finish_non_exhaustive()
    }
}

/// What the database said, as an error of the store.
fn failure(what: &'static str, path: &str, error: &rusqlite::Error) -> StorageError {
    let message = error.to_string();
    match error.sqlite_error_code() {
        Some(ErrorCode::DatabaseCorrupt) => StorageError::Damaged { path: path.to_owned(), message },
        Some(ErrorCode::NotADatabase) => StorageError::NotAStore { path: path.to_owned() },
        Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => StorageError::Busy { message },
        Some(ErrorCode::CannotOpen) => StorageError::Open { path: path.to_owned(), message },
        _ => StorageError::Engine { what, message },
    }
}

/// The same where no path is at hand.
fn engine(what: &'static str) -> impl Fn(rusqlite::Error) -> StorageError + Copy {
    move |error| failure(what, "", &error)
}

/// Opens the file with the settings that every connection has.
fn connect(path: &Path) -> Result<Connection, StorageError> {
    let name = path.display().to_string();
    let connection = Connection::open(path).map_err(|error| failure("opening the file", &name, &error))?;
    connection.busy_timeout(Duration::from_secs(20)).map_err(engine("setting the time limit"))?;
    connection.set_prepared_statement_cache_capacity(64);
    Ok(connection)
}

impl SqliteStore {
    /// Opens a store, or makes it where there is no file. Every batch waits for the disk.
    ///
    /// # Errors
    /// [`StorageError::Open`], [`StorageError::NotAStore`], [`StorageError::NewerSchema`], and
    /// [`StorageError::Damaged`] where committed content is gone.
    pub fn open(path: impl AsRef<Path>) -> Result<Self, StorageError> {
        Self::open_with(path, Durability::default())
    }

    /// The same with another durability.
    ///
    /// # Errors
    /// As for [`open`](Self::open).
    pub fn open_with(path: impl AsRef<Path>, durability: Durability) -> Result<Self, StorageError> {
        let path = path.as_ref().to_path_buf();
        let name = path.display().to_string();
        let unreadable = |error: std::io::Error| StorageError::Open { path: name.clone(), message: error.to_string() };
        let journal = recovery::read(&beside(&path, "-wal")).map_err(unreadable)?;
        let missing = recovery::missing_pages(&path, &journal).map_err(unreadable)?;
        if missing > 0 {
            let message = format!("the file is too short: {missing} pages are neither in it nor in its journal");
            return Err(StorageError::Damaged { path: name, message });
        }
        let mut connection = connect(&path)?;
        let failed = |what| {
            let name = name.clone();
            move |error: rusqlite::Error| failure(what, &name, &error)
        };
        connection.pragma_update(None, "page_size", 8192).map_err(failed("setting the page size"))?;
        let mode: String = connection
            .pragma_update_and_check(None, "journal_mode", "WAL", |row| row.get(0))
            .map_err(failed("setting the journal"))?;
        if mode != "wal" {
            let message = format!("the journal cannot be kept beside the file (mode {mode})");
            return Err(StorageError::Open { path: name, message });
        }
        let level = match durability {
            Durability::Power => "FULL",
            Durability::Process => "NORMAL",
        };
        connection.pragma_update(None, "synchronous", level).map_err(failed("setting the durability"))?;
        connection.pragma_update(None, "cache_size", -32_768).map_err(failed("setting the cache"))?;
        connection.pragma_update(None, "wal_autocheckpoint", 2_000).map_err(failed("setting the checkpoint"))?;
        schema::migrate(&mut connection, &name)?;
        let writer = Writer::new(connection)?;
        let readers = Readers::new(path.clone());
        let layouts = readers.with(read::layouts)?;
        let store = Self { path, writer: Mutex::new(writer), readers, layouts, recovery: journal.recovery };
        if store.recovery.lost_a_batch() {
            let entry = LogEntry::new(
                std::time::SystemTime::now().into(),
                LogLevel::Warning,
                "storage.recovered",
                store.recovery.to_string(),
            );
            store.commit(Batch::new().with_log(entry))?;
        }
        Ok(store)
    }

    /// What was found in the journal when the store was opened. It also stands in the run log where a batch was lost.
    #[must_use]
    pub fn recovery(&self) -> Recovery {
        self.recovery
    }

    /// The file.
    #[must_use]
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Number of the last batch that was taken in.
    ///
    /// # Errors
    /// [`StorageError`].
    pub fn batches(&self) -> Result<u64, StorageError> {
        self.readers.with(|connection| {
            connection
                .query_row("SELECT batch FROM state", [], |row| row.get::<_, i64>(0))
                .map(|batch| u64::try_from(batch).unwrap_or(0))
                .map_err(engine("reading the batch number"))
        })
    }

    /// Reads the whole file and checks its structure.
    ///
    /// # Errors
    /// [`StorageError::Damaged`] with the first findings.
    pub fn check(&self) -> Result<(), StorageError> {
        let found: Vec<String> = self.readers.with(|connection| {
            let mut statement = connection.prepare("PRAGMA integrity_check(5)").map_err(engine("checking the file"))?;
            let rows = statement.query_map([], |row| row.get(0)).map_err(engine("checking the file"))?;
            rows.collect::<Result<_, _>>().map_err(engine("checking the file"))
        })?;
        if found == ["ok"] {
            return Ok(());
        }
        Err(StorageError::Damaged { path: self.path.display().to_string(), message: found.join("; ") })
    }

    /// Moves what stands in the journal into the file, so that the file alone is the store: before it is copied.
    ///
    /// # Errors
    /// [`StorageError::Busy`] where a reader holds an earlier state for too long.
    pub fn settle(&self) -> Result<(), StorageError> {
        let busy: i64 = self
            .writer()
            .connection
            .query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |row| row.get(0))
            .map_err(engine("moving the journal into the file"))?;
        if busy == 0 {
            Ok(())
        } else {
            Err(StorageError::Busy { message: "a reader holds an earlier state".to_owned() })
        }
    }

    fn writer(&self) -> MutexGuard<'_, Writer> {
        self.writer.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// A file beside the store.
fn beside(path: &Path, ending: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(ending);
    name.into()
}

impl Store for SqliteStore {
    fn commit(&self, batch: Batch) -> Result<Committed, StorageError> {
        batch.documents.iter().try_for_each(Document::check)?;
        self.writer().commit(&batch, &self.layouts)
    }

    fn cursor(&self, key: &CursorKey) -> Result<Option<String>, StorageError> {
        self.readers.with(|connection| read::cursor(connection, key))
    }

    fn shops(&self) -> Result<Vec<StoredShop>, StorageError> {
        self.readers.with(read::shops)
    }

    fn document(&self, key: &DocumentKey) -> Result<Option<StoredDocument>, StorageError> {
        self.readers.with(|connection| read::document(connection, key, &self.layouts))
    }

    fn versions(&self, key: &DocumentKey) -> Result<Vec<StoredVersion>, StorageError> {
        self.readers.with(|connection| read::versions(connection, key))
    }

    fn cursors(&self) -> Result<Vec<(CursorKey, String)>, StorageError> {
        self.readers.with(read::cursors)
    }

    fn states(&self, sink: &mut dyn FnMut(DocumentState<'_>) -> bool) -> Result<(), StorageError> {
        self.readers.with(|connection| read::all_states(connection, sink))
    }

    fn totals(
        &self,
        shop: &ShopId,
        kind: Kind,
        from: DateTime<Utc>,
        until: DateTime<Utc>,
    ) -> Result<Totals, StorageError> {
        self.readers.with(|connection| read::totals(connection, shop, kind, from, until))
    }

    fn coverage(&self, shop: &ShopId, kind: Kind) -> Result<Vec<DayCoverage>, StorageError> {
        self.readers.with(|connection| read::coverage(connection, shop, kind))
    }

    fn hints(&self, limit: usize) -> Result<Vec<Hint>, StorageError> {
        self.readers.with(|connection| read::hints(connection, limit))
    }

    fn log(&self, limit: usize) -> Result<Vec<LogEntry>, StorageError> {
        self.readers.with(|connection| read::log(connection, limit))
    }

    fn replace_rows(&self, documents: Vec<Document>) -> Result<u64, StorageError> {
        documents.iter().try_for_each(Document::check)?;
        self.writer().replace_rows(&documents, &self.layouts)
    }

    fn scan(&self, scan: &Scan, sink: &mut dyn FnMut(RecordBatch) -> bool) -> Result<(), StorageError> {
        self.readers.with(|connection| scan::scan(connection, scan, &self.layouts, sink))
    }
}
