//! The tables of the file, version by version.

use super::{engine, failure};
use crate::error::StorageError;
use rusqlite::{Connection, TransactionBehavior};

/// Marks a file as a store of this library (`PRAGMA application_id`).
const APPLICATION: i64 = 0x6b70_6931;

/// What each version of the schema adds. A published entry is never edited; a change is a new entry.
pub(super) const MIGRATIONS: &[&str] = &[
    "CREATE TABLE state(one INTEGER PRIMARY KEY CHECK(one = 1), batch INTEGER NOT NULL);
     INSERT INTO state VALUES(1, 0);
     CREATE TABLE layouts(
         number INTEGER PRIMARY KEY, table_name TEXT NOT NULL, columns TEXT NOT NULL, UNIQUE(table_name, columns));
     CREATE TABLE shops(number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, detail TEXT);
     CREATE TABLE documents(
         number INTEGER PRIMARY KEY, shop INTEGER NOT NULL, kind INTEGER NOT NULL, id TEXT NOT NULL,
         updated INTEGER NOT NULL, observed INTEGER NOT NULL, digest BLOB NOT NULL, created INTEGER,
         stated TEXT, currency TEXT, refused INTEGER NOT NULL, findings TEXT, firsts TEXT, rows BLOB NOT NULL);
     CREATE UNIQUE INDEX documents_by_id ON documents(shop, kind, id);
     CREATE INDEX documents_by_created ON documents(shop, kind, created);
     CREATE TABLE payloads(number INTEGER PRIMARY KEY, size INTEGER NOT NULL, bytes BLOB NOT NULL);
     CREATE TABLE versions(
         document INTEGER NOT NULL, updated INTEGER NOT NULL, digest BLOB NOT NULL, observed INTEGER NOT NULL,
         payload INTEGER NOT NULL, start INTEGER NOT NULL, length INTEGER NOT NULL,
         PRIMARY KEY(document, updated, digest)) WITHOUT ROWID;
     CREATE TABLE cursors(
         shop INTEGER NOT NULL, stream TEXT NOT NULL, state TEXT NOT NULL, PRIMARY KEY(shop, stream)) WITHOUT ROWID;
     CREATE TABLE coverage(
         shop INTEGER NOT NULL, kind INTEGER NOT NULL, day INTEGER NOT NULL, complete INTEGER NOT NULL,
         seen_through INTEGER NOT NULL, PRIMARY KEY(shop, kind, day)) WITHOUT ROWID;
     CREATE TABLE log(
         number INTEGER PRIMARY KEY, time INTEGER NOT NULL, level TEXT NOT NULL, code TEXT NOT NULL, shop TEXT,
         message TEXT NOT NULL);",
    "CREATE TABLE hints(
         shop INTEGER NOT NULL, kind INTEGER NOT NULL, id TEXT NOT NULL, PRIMARY KEY(shop, kind, id)) WITHOUT ROWID;",
];

/// Brings a file to the newest version, in one transaction.
pub(super) fn migrate(connection: &mut Connection, path: &str) -> Result<(), StorageError> {
    let failed = |what| move |error| failure(what, path, &error);
    let known = i64::try_from(MIGRATIONS.len()).unwrap_or(i64::MAX);
    let transaction = connection
        .transaction_with_behavior(TransactionBehavior::Immediate)
        .map_err(failed("beginning a migration"))?;
    let number = |name: &str| transaction.pragma_query_value(None, name, |row| row.get::<_, i64>(0));
    let application = number("application_id").map_err(failed("reading the mark of the file"))?;
    let found = number("user_version").map_err(failed("reading the schema version"))?;
    let tables: i64 = transaction
        .query_row("SELECT count(*) FROM sqlite_schema", [], |row| row.get(0))
        .map_err(failed("reading the schema"))?;
    if application != APPLICATION && (application != 0 || tables > 0) {
        return Err(StorageError::NotAStore { path: path.to_owned() });
    }
    if found > known {
        return Err(StorageError::NewerSchema { found, known });
    }
    if found < known || application != APPLICATION {
        for migration in MIGRATIONS.iter().skip(usize::try_from(found).unwrap_or(0)) {
            transaction.execute_batch(migration).map_err(failed("migrating the schema"))?;
        }
        transaction.pragma_update(None, "application_id", APPLICATION).map_err(engine("marking the file"))?;
        transaction.pragma_update(None, "user_version", known).map_err(engine("writing the schema version"))?;
    }
    transaction.commit().map_err(engine("ending a migration"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::{Batch, CursorKey, Hint, Kind, SqliteStore, Store};

    fn file(version: i64, tables: &str) -> (tempfile::TempDir, std::path::PathBuf) {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("store.db");
        let connection = Connection::open(&path).unwrap();
        connection.execute_batch(tables).unwrap();
        connection.pragma_update(None, "application_id", APPLICATION).unwrap();
        connection.pragma_update(None, "user_version", version).unwrap();
        (folder, path)
    }

    #[test]
    fn a_file_of_the_first_version_is_brought_to_the_newest_with_what_it_holds() {
        let rows = "INSERT INTO shops(number, id) VALUES(1, '7495'); INSERT INTO cursors VALUES(1, 'order', 'here');";
        let (_folder, path) = file(1, &format!("{} {rows}", MIGRATIONS[0]));
        let store = SqliteStore::open(&path).unwrap();
        let shop: kpi_core::model::ShopId = "7495".parse().unwrap();
        assert_eq!(store.cursor(&CursorKey::new(shop.clone(), "order")).unwrap().as_deref(), Some("here"));
        let hint = Hint::new(shop, Kind::Order, "1");
        let mut batch = Batch::new();
        batch.hints.push(hint.clone());
        store.commit(batch).unwrap();
        drop(store);
        assert_eq!(SqliteStore::open(&path).unwrap().hints(2).unwrap(), [hint]);
    }

    #[test]
    fn a_file_of_a_later_version_and_one_of_another_program_are_left_alone() {
        let later = i64::try_from(MIGRATIONS.len()).unwrap() + 1;
        let (_folder, path) = file(later, "");
        let error = SqliteStore::open(&path).unwrap_err();
        assert_eq!(error, StorageError::NewerSchema { found: later, known: later - 1 });

        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("other.db");
        Connection::open(&path).unwrap().execute_batch("CREATE TABLE notes(text TEXT)").unwrap();
        assert_eq!(SqliteStore::open(&path).unwrap_err().code(), "storage.not_a_store");
    }
}
