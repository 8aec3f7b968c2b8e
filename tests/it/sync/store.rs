use super::{file_store, newest};
use kpi_core::model::{Market, ShopId};
use std::sync::Arc;
use tiktok_client::store::conformance::{self, order_json, return_json};
use tiktok_client::store::{
    Batch, CursorKey, DayCoverage, Document, Durability, Hint, Kind, LogEntry, LogLevel, MemoryStore, Scan,
    SqliteStore, Store, StoredShop, export, facts_of, import, rebuild,
};

#[test]
fn a_store_in_a_file_keeps_every_rule() {
    let mut folders = Vec::new();
    let rules = conformance::run(&mut || {
        let folder = tempfile::tempdir().unwrap();
        let store = SqliteStore::open_with(folder.path().join("store.db"), Durability::Process)?;
        folders.push(folder);
        Ok(Arc::new(store))
    });
    assert!(rules.unwrap() >= 17);
}

#[test]
fn a_store_in_memory_keeps_every_rule() {
    conformance::run(&mut || Ok(Arc::new(MemoryStore::new()))).unwrap();
}

#[test]
fn the_suite_notices_a_store_that_takes_the_last_state_for_the_newest() {
    /// A store that forgets times of change.
    struct Careless(MemoryStore);
    impl Store for Careless {
        fn commit(
            &self,
            mut batch: Batch,
        ) -> Result<tiktok_client::store::Committed, tiktok_client::error::StorageError> {
            for document in &mut batch.documents {
                let raw = document.raw.replace("\"update_time\"", "\"changed\"");
                let context = tiktok_client::to_facts::FactContext::new(document.key.shop.clone());
                *document = Document::read(document.key.kind, &raw, &context, chrono::Utc::now()).unwrap();
            }
            self.0.commit(batch)
        }
        fn cursor(&self, key: &CursorKey) -> Result<Option<String>, tiktok_client::error::StorageError> {
            self.0.cursor(key)
        }
        fn shops(&self) -> Result<Vec<StoredShop>, tiktok_client::error::StorageError> {
            self.0.shops()
        }
        fn document(
            &self,
            key: &tiktok_client::store::DocumentKey,
        ) -> Result<Option<tiktok_client::store::StoredDocument>, tiktok_client::error::StorageError> {
            self.0.document(key)
        }
        fn versions(
            &self,
            key: &tiktok_client::store::DocumentKey,
        ) -> Result<Vec<tiktok_client::store::StoredVersion>, tiktok_client::error::StorageError> {
            self.0.versions(key)
        }
        fn cursors(&self) -> Result<Vec<(CursorKey, String)>, tiktok_client::error::StorageError> {
            self.0.cursors()
        }
        fn states(
            &self,
            sink: &mut dyn FnMut(tiktok_client::store::DocumentState<'_>) -> bool,
        ) -> Result<(), tiktok_client::error::StorageError> {
            self.0.states(sink)
        }
        fn totals(
            &self,
            shop: &ShopId,
            kind: Kind,
            from: chrono::DateTime<chrono::Utc>,
            until: chrono::DateTime<chrono::Utc>,
        ) -> Result<tiktok_client::store::Totals, tiktok_client::error::StorageError> {
            self.0.totals(shop, kind, from, until)
        }
        fn coverage(&self, shop: &ShopId, kind: Kind) -> Result<Vec<DayCoverage>, tiktok_client::error::StorageError> {
            self.0.coverage(shop, kind)
        }
        fn hints(&self, limit: usize) -> Result<Vec<Hint>, tiktok_client::error::StorageError> {
            self.0.hints(limit)
        }
        fn log(&self, limit: usize) -> Result<Vec<LogEntry>, tiktok_client::error::StorageError> {
            self.0.log(limit)
        }
        fn replace_rows(&self, documents: Vec<Document>) -> Result<u64, tiktok_client::error::StorageError> {
            self.0.replace_rows(documents)
        }
        fn scan(
            &self,
            scan: &Scan,
            sink: &mut dyn FnMut(arrow_array::RecordBatch) -> bool,
        ) -> Result<(), tiktok_client::error::StorageError> {
            self.0.scan(scan, sink)
        }
    }
    let broken = conformance::run(&mut || Ok(Arc::new(Careless(MemoryStore::new())))).unwrap_err();
    assert_eq!(broken.rule, "take a batch in whole or not at all");
}

fn filled(store: &dyn Store) {
    let shop = StoredShop::new("7495".parse().unwrap(), "account").with_market(Market::US);
    let context = shop.context();
    let read = |kind, raw: String, second| Document::read(kind, &raw, &context, super::platform::time(second)).unwrap();
    let mut batch = Batch::new().with_shop(shop.clone()).with_cursor(CursorKey::new(shop.id.clone(), "order"), "here");
    for id in 1..=300 {
        let second = i64::try_from(id).unwrap();
        batch.documents.push(read(Kind::Order, order_json(id, second, second + 5, &[199, 250, 1]), second + 6));
        if id % 3 == 0 {
            batch.documents.push(read(Kind::Order, order_json(id, second, second + 50, &[199]), second + 60));
        }
    }
    for (updated, reason) in [(20, "DAMAGED"), (30, "OTHER")] {
        batch.documents.push(read(Kind::Return, return_json(8, 10, updated, reason, "AWAITING_BUYER_SHIP"), 70));
    }
    batch.documents.push(read(Kind::Order, r#"{"id":"999","create_time":"soon"}"#.to_owned(), 80));
    let day = "2023-11-14".parse().unwrap();
    batch.coverage.push(DayCoverage::new(shop.id.clone(), Kind::Order, day, true, super::platform::time(99)));
    batch.hints.push(Hint::new(shop.id.clone(), Kind::Order, "12"));
    let entry = LogEntry::new(super::platform::time(1), LogLevel::Warning, "test.entry", "something");
    batch.log.extend([entry.clone(), entry.about(shop.id)]);
    store.commit(batch).unwrap();
}

type Everything = (String, String, String, Vec<String>, Vec<String>);

/// All that can be asked of a store, as text.
fn everything(store: &dyn Store) -> Everything {
    let mut states = Vec::new();
    store
        .states(&mut |state| {
            states.push(format!("{:?} {:?} {} {}", state.key, state.version, state.newest, state.raw));
            true
        })
        .unwrap();
    states.sort();
    let mut rows = Vec::new();
    for table in ["order_lines", "after_sales", "packages"] {
        for facts in facts_of(store, &Scan::of(table)).unwrap() {
            if table == "order_lines" {
                let lines = kpi_core::facts::to_rows::<kpi_core::model::OrderLine>(&facts).unwrap();
                rows.extend(lines.iter().map(|row| format!("{row:?}")));
            } else {
                let requests = kpi_core::facts::to_rows::<kpi_core::model::AfterSale>(&facts).unwrap();
                rows.extend(requests.iter().map(|row| format!("{row:?}")));
            }
        }
    }
    rows.sort();
    let shops = store.shops().unwrap();
    let coverage: Vec<_> = shops.iter().map(|shop| store.coverage(&shop.id, Kind::Order).unwrap()).collect();
    let rest = format!("{:?} {:?} {coverage:?}", store.hints(9).unwrap(), store.log(9).unwrap());
    (format!("{shops:?}"), format!("{:?}", store.cursors().unwrap()), rest, states, rows)
}

#[test]
fn an_export_holds_everything_and_becomes_the_same_store_again() {
    let (folder, store) = file_store();
    filled(&*store);
    let done = export(&*store, folder.path().join("out")).unwrap();
    assert_eq!((done.states, done.rows), (403, 200 * 3 + 100 + 1));
    let mut names: Vec<String> =
        done.files.iter().map(|path| path.file_stem().unwrap().to_string_lossy().into_owned()).collect();
    names.sort();
    assert_eq!(names, ["after_sales", "coverage", "cursors", "documents", "hints", "log", "order_lines", "shops"]);

    let wanted = everything(&*store);
    let (_other, file) = file_store();
    let memory = MemoryStore::new();
    for store in [&*file as &dyn Store, &memory] {
        import(store, folder.path().join("out")).unwrap();
        assert_eq!(everything(store), wanted);
        // Once more, as after an interruption: nothing changes.
        import(store, folder.path().join("out")).unwrap();
        assert_eq!(everything(store), wanted);
    }
    assert_eq!(import(&memory, folder.path()).unwrap_err().code(), "storage.transfer");
}

#[test]
fn rows_are_made_again_from_the_payloads() {
    let (_folder, store) = file_store();
    filled(&*store);
    let wanted = everything(&*store);
    assert_eq!(rebuild(&*store).unwrap(), 302);
    assert_eq!(everything(&*store), wanted);
    assert_eq!(newest(&*store).len(), 302);
}

#[test]
fn a_file_of_something_else_and_a_file_of_later_are_refused() {
    let folder = tempfile::tempdir().unwrap();
    let text = folder.path().join("text.db");
    std::fs::write(&text, "not a database at all, but long enough to be looked at ".repeat(40)).unwrap();
    assert_eq!(SqliteStore::open(&text).unwrap_err().code(), "storage.not_a_store");
    let missing = folder.path().join("no/such/folder/store.db");
    assert_eq!(SqliteStore::open(missing).unwrap_err().code(), "storage.open");
}

#[test]
fn readers_see_whole_batches_while_another_writes() {
    let (_folder, store) = file_store();
    let context = tiktok_client::to_facts::FactContext::new("7495".parse().unwrap());
    std::thread::scope(|scope| {
        let writer = scope.spawn(|| {
            for round in 0..30 {
                let raw = |id| order_json(id, 1, round + 2, &[u32::try_from(round).unwrap() + 1]);
                let read = |id| Document::read(Kind::Order, &raw(id), &context, super::platform::time(round)).unwrap();
                store.commit(Batch::new().with_documents((1..=20).map(read))).unwrap();
            }
        });
        while !writer.is_finished() {
            let mut prices = std::collections::BTreeSet::new();
            for facts in facts_of(&*store, &Scan::of("order_lines")).unwrap() {
                for row in kpi_core::facts::to_rows::<kpi_core::model::OrderLine>(&facts).unwrap() {
                    prices.insert(row.unit_price);
                }
            }
            assert!(prices.len() <= 1, "a scan saw half a batch: {prices:?}");
        }
    });
}
