use super::platform::{Change, Platform, shop_id, time};
use super::{file_store, newest};
use proptest::prelude::*;
use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::Duration;
use tiktok_client::store::conformance::{order_json, return_json};
use tiktok_client::store::{
    Batch, Document, Durability, FactRows, Firsts, Hint, Kind, MemoryStore, SqliteStore, Store,
};
use tiktok_client::to_facts::FactContext;

fn change() -> impl Strategy<Value = Change> {
    let reason = prop::sample::select(vec!["DAMAGED", "NO_LONGER_NEEDED", "WRONG_ITEM"]);
    prop_oneof![
        4 => (1_u32..3, 1_u64..14, 1_u32..5_000).prop_map(|(shop, id, cents)| Change::Order { shop, id, cents }),
        1 => (1_u32..3, 1_u64..6, reason).prop_map(|(shop, id, reason)| Change::Return { shop, id, reason }),
    ]
}

/// One step of what happens around a store.
#[derive(Debug, Clone)]
enum Step {
    /// Runs; dies after so many calls where they are made.
    Run(usize),
    /// Notifications about orders come.
    Hints(Vec<u64>),
    /// Time passes.
    Wait(u32),
    /// Things change now.
    Changes(Vec<Change>),
}

fn step() -> impl Strategy<Value = Step> {
    prop_oneof![
        4 => (0_usize..40).prop_map(Step::Run),
        1 => prop::collection::vec(1_u64..20, 1..4).prop_map(Step::Hints),
        1 => (1_u32..200_000).prop_map(Step::Wait),
        2 => prop::collection::vec(change(), 1..6).prop_map(Step::Changes),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, ..ProptestConfig::default() })]

    /// Any interleaving of pages, changes under the pages, notifications, deaths and restarts ends, once a run comes to its
    /// end, with exactly what the platform has; and the rows are those of the payloads.
    #[test]
    fn prop_any_interleaving_converges(
        past in prop::collection::vec((0_i64..40 * 86_400, change()), 0..40),
        during in prop::collection::vec(change(), 0..25),
        steps in prop::collection::vec(step(), 0..8),
        page in 2_usize..6,
        per_call in 0_usize..3,
    ) {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        let platform = Platform::new(2, page);
        let mut past = past;
        past.sort_by_key(|(second, _)| *second);
        for (second, change) in &past {
            platform.past(*second, change);
        }
        {
            let mut state = platform.state.lock().unwrap();
            (state.script, state.changes_per_call) = (during, per_call);
        }
        let folder = tempfile::tempdir().unwrap();
        let open = || -> Arc<dyn Store> {
            Arc::new(SqliteStore::open_with(folder.path().join("store.db"), Durability::Process).unwrap())
        };
        for step in steps {
            match step {
                // Each run has the file to itself and leaves it behind as it is.
                Step::Run(calls) => { runtime.block_on(platform.run_and_die(open(), calls)); }
                Step::Wait(seconds) => platform.clock.advance(Duration::from_secs(seconds.into())),
                Step::Changes(changes) => changes.iter().for_each(|change| platform.happens(change)),
                Step::Hints(ids) => {
                    let mut batch = Batch::new();
                    batch.hints =
                        ids.iter().map(|id| Hint::new(shop_id(1).parse().unwrap(), Kind::Order, id.to_string())).collect();
                    open().commit(batch).unwrap();
                }
            }
        }
        platform.state.lock().unwrap().script.clear();
        platform.clock.advance(Duration::from_secs(1_000));
        let store = open();
        let report = runtime.block_on(async { platform.sync(store.clone()).await.run().await }).unwrap();
        prop_assert!(report.is_current(), "{:?}", report);
        prop_assert_eq!(newest(&*store), platform.truth());
        prop_assert_eq!(store.hints(99).unwrap(), Vec::new());
        check_rows(&*store);
        // Nothing is left to do: one more run changes nothing.
        platform.clock.advance(Duration::from_secs(1_000));
        let report = runtime.block_on(async { platform.sync(store.clone()).await.run().await }).unwrap();
        let totals = report.totals();
        prop_assert_eq!((totals.added, totals.changed, totals.older), (0, 0, 0));
    }

    /// States of documents give the same rows in any order, however they are cut into batches and repeated, in the file
    /// and in memory; and the rows are those of an oracle that sorts all states.
    #[test]
    fn prop_states_in_any_order_give_the_same_rows(
        sent in prop::collection::vec((any::<bool>(), 1_u64..4, 0_i64..6, 0_i64..4, 1_u32..4), 1..30),
        order in any::<prop::sample::Index>(),
        sizes in prop::collection::vec(1_usize..5, 1..30),
    ) {
        let context = FactContext::new(shop_id(1).parse().unwrap());
        let reasons = ["A", "B", "C", "D"];
        let states = ["RETURN_OR_REFUND_REQUEST_PENDING", "RETURN_OR_REFUND_REQUEST_COMPLETE"];
        let read = |(is_order, id, updated, seen, what): &(bool, u64, i64, i64, u32)| {
            let place = usize::try_from(*what).unwrap();
            let (kind, raw) = if *is_order {
                (Kind::Order, order_json(*id, 1, *updated, &[*what]))
            } else {
                (Kind::Return, return_json(*id, 1, *updated, reasons[place], states[place % 2]))
            };
            Document::read(kind, &raw, &context, time(*seen)).unwrap()
        };
        let documents: Vec<Document> = sent.iter().map(read).collect();

        let mut oracle: BTreeMap<_, Vec<&Document>> = BTreeMap::new();
        for document in &documents {
            oracle.entry(document.key.clone()).or_default().push(document);
        }
        let (_folder, file) = file_store();
        let memory = MemoryStore::new();
        let turn = order.index(documents.len());
        let mut shuffled = documents.clone();
        shuffled.rotate_left(turn);
        if turn % 2 == 1 {
            shuffled.reverse();
        }
        let deliver = |store: &dyn Store, documents: &[Document]| {
            let mut left = documents;
            for size in sizes.iter().cycle() {
                let (now, later) = left.split_at(left.len().min(*size));
                store.commit(Batch::new().with_documents(now.to_vec())).unwrap();
                left = later;
                if left.is_empty() { break; }
            }
        };
        deliver(&memory, &documents);
        deliver(&*file, &shuffled);
        deliver(&*file, &documents[..documents.len() / 2]);
        for (key, states) in oracle {
            let mut sorted = states.clone();
            sorted.sort_by_key(|state| state.version);
            let newest = *sorted.last().unwrap();
            let mut rows = newest.rows.clone();
            // The first of everything: by time of change, among all states.
            let firsts = states.iter().fold(Firsts::default(), |firsts, state| firsts.merge(Firsts::of(state)));
            firsts.apply(&mut rows);
            if let FactRows::AfterSales(rows) = &rows {
                let earliest = states.iter().map(|state| state.version.updated()).min().unwrap();
                let first = |state: &&&Document| state.version.updated() == earliest;
                let said: Vec<String> = states.iter().filter(first).map(|state| state.raw.to_string()).collect();
                let reason = rows[0].first_reason.as_ref().unwrap().as_str();
                let wanted = format!("\"return_reason\":\"{reason}\"");
                prop_assert!(said.iter().any(|raw| raw.contains(&wanted)));
            }
            for store in [&memory as &dyn Store, &*file] {
                let stored = store.document(&key).unwrap().unwrap();
                prop_assert_eq!(&stored.raw, &*newest.raw);
                prop_assert_eq!(stored.version, newest.version);
                prop_assert_eq!(unstamped(stored.rows), rows.clone());
            }
        }
    }
}

/// Rows without what the store adds.
fn unstamped(mut rows: FactRows) -> FactRows {
    macro_rules! strip {
        ($rows:expr) => {
            for row in $rows {
                row.source = None;
                row.observed_time = None;
            }
        };
    }
    match &mut rows {
        FactRows::OrderLines(rows) => strip!(rows),
        FactRows::AfterSales(rows) => strip!(rows),
        FactRows::Packages(rows) => strip!(rows),
        _ => {}
    }
    rows
}

/// The rows of every document are those of its payload.
fn check_rows(store: &dyn Store) {
    for (kind, shop, id) in newest(store).into_keys() {
        let key = tiktok_client::store::DocumentKey::new(shop.parse().unwrap(), kind, id);
        let stored = store.document(&key).unwrap().unwrap();
        let context = store.shops().unwrap().into_iter().find(|shop| shop.id == key.shop).unwrap().context();
        let fresh = Document::read(kind, &stored.raw, &context, time(0)).unwrap();
        if kind == Kind::Order {
            assert_eq!(unstamped(stored.rows), fresh.rows);
        } else {
            assert_eq!(stored.rows.len(), fresh.rows.len());
        }
    }
}
