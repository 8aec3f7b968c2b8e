//! What every store must do, as a suite to run on one.
//!
//! ```
//! use std::sync::Arc;
//! use tiktok_client::store::{MemoryStore, conformance};
//!
//! let rules = conformance::run(&mut || Ok(Arc::new(MemoryStore::new())))?;
//! assert!(rules > 10);
//! # Ok::<(), conformance::Broken>(())
//! ```

use super::{
    Batch, CursorKey, DayCoverage, Document, DocumentKey, FactRows, Hint, Kind, LogEntry, LogLevel, Scan, Store,
    StoredShop,
};
use crate::error::StorageError;
use crate::to_facts::FactContext;
use chrono::{DateTime, Utc};
use kpi_core::model::ShopId;
use std::sync::Arc;

/// A rule that a store breaks.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("a store must {rule}: {message}")]
#[non_exhaustive]
pub struct Broken {
    /// The rule.
    pub rule: &'static str,
    /// What the store did instead.
    pub message: String,
}

/// What ends a rule early.
type Outcome = Result<(), String>;

/// Gives an empty store for each rule.
pub type Fresh<'a> = dyn FnMut() -> Result<Arc<dyn Store>, StorageError> + 'a;

fn say(error: impl std::fmt::Display) -> String {
    error.to_string()
}

fn same<T: PartialEq + std::fmt::Debug>(found: T, wanted: T, what: &str) -> Outcome {
    if found == wanted { Ok(()) } else { Err(format!("{what}: found {found:?}, not {wanted:?}")) }
}

fn at(seconds: i64) -> DateTime<Utc> {
    DateTime::from_timestamp(1_700_000_000 + seconds, 0).unwrap_or_default()
}

fn shop(number: u32) -> Result<ShopId, String> {
    ShopId::try_new(format!("74950000000000{number:05}")).map_err(say)
}

fn context(number: u32) -> Result<FactContext, String> {
    Ok(FactContext::new(shop(number)?))
}

/// An order in JSON: made at a second, changed at another, with pieces of a price in cents.
#[must_use]
pub fn order_json(id: u64, created: i64, updated: i64, cents: &[u32]) -> String {
    let base = 1_700_000_000;
    let price = |cents: u32| format!("{}.{:02}", cents / 100, cents % 100);
    let lines: Vec<String> = cents
        .iter()
        .enumerate()
        .map(|(place, cents)| {
            format!(
                r#"{{"id":"{id}{place:02}","sku_id":"9{place}","display_status":"AWAITING_SHIPMENT","original_price":"{}","currency":"USD"}}"#,
                price(*cents)
            )
        })
        .collect();
    format!(
        r#"{{"id":"{id}","status":"AWAITING_SHIPMENT","create_time":{},"paid_time":{},"update_time":{},"payment":{{"currency":"USD","total_amount":"{}","sub_total":"{}"}},"line_items":[{}]}}"#,
        base + created,
        base + created + 5,
        base + updated,
        price(cents.iter().sum()),
        price(cents.iter().sum()),
        lines.join(",")
    )
}

/// A return in JSON with a reason and a state.
#[must_use]
pub fn return_json(id: u64, created: i64, updated: i64, reason: &str, status: &str) -> String {
    let base = 1_700_000_000;
    format!(
        r#"{{"return_id":"{id}","order_id":"5{id}","return_type":"REFUND","return_status":"{status}","role":"BUYER","return_reason":"{reason}","create_time":{},"update_time":{},"refund_amount":{{"currency":"USD","refund_total":"3.50"}},"return_line_items":[{{"order_line_item_id":"1","sku_id":"9"}}]}}"#,
        base + created,
        base + updated
    )
}

fn order(number: u32, id: u64, created: i64, updated: i64, cents: &[u32]) -> Result<Document, String> {
    let raw = order_json(id, created, updated, cents);
    Document::read(Kind::Order, &raw, &context(number)?, at(updated + 1))
        .ok_or_else(|| "the sample has an id".to_owned())
}

fn request(id: u64, updated: i64, reason: &str, status: &str) -> Result<Document, String> {
    let raw = return_json(id, 10, updated, reason, status);
    Document::read(Kind::Return, &raw, &context(1)?, at(updated + 1)).ok_or_else(|| "the sample has an id".to_owned())
}

fn key(number: u32, kind: Kind, id: u64) -> Result<DocumentKey, String> {
    Ok(DocumentKey::new(shop(number)?, kind, id.to_string()))
}

fn commit(store: &dyn Store, documents: impl IntoIterator<Item = Document>) -> Result<super::Committed, String> {
    store.commit(Batch::new().with_documents(documents)).map_err(say)
}

/// Rows of a scan in one batch, and how many pieces they came in.
fn scanned(store: &dyn Store, scan: &Scan) -> Result<(Vec<String>, Vec<usize>), String> {
    let (mut rows, mut sizes) = (Vec::new(), Vec::new());
    let mut failed = None;
    store
        .scan(scan, &mut |batch| {
            sizes.push(batch.num_rows());
            match lines(&batch) {
                Ok(mut some) => rows.append(&mut some),
                Err(error) => failed = Some(error),
            }
            true
        })
        .map_err(say)?;
    rows.sort();
    failed.map_or(Ok((rows, sizes)), Err)
}

/// Rows as text: order, line, price, time seen; or request, reasons, times.
fn lines(batch: &arrow_array::RecordBatch) -> Result<Vec<String>, String> {
    let table = kpi_core::facts::table(batch.schema_ref().metadata().get("kpi.table").map_or("", String::as_str));
    let table = table.map_err(say)?;
    let facts = kpi_core::facts::FactBatch::try_new(batch.clone(), table).map_err(say)?;
    if table.name == "order_lines" {
        let rows: Vec<kpi_core::model::OrderLine> = kpi_core::facts::to_rows(&facts).map_err(say)?;
        return Ok(rows.iter().map(|row| format!("{row:?}")).collect());
    }
    let rows: Vec<kpi_core::model::AfterSale> = kpi_core::facts::to_rows(&facts).map_err(say)?;
    Ok(rows.iter().map(|row| format!("{row:?}")).collect())
}

type Rule = (&'static str, fn(&mut Fresh<'_>) -> Outcome);

/// Runs every rule on a fresh store; answers how many there are.
///
/// # Errors
/// The first rule that is [`Broken`].
pub fn run(fresh: &mut Fresh<'_>) -> Result<usize, Broken> {
    for (rule, check) in RULES {
        check(fresh).map_err(|message| Broken { rule, message })?;
    }
    Ok(RULES.len())
}

const RULES: &[Rule] = &[
    ("be empty at first", empty),
    ("take a batch in whole or not at all", whole),
    ("not change when the same page comes twice", twice),
    ("keep the newest state whatever order states come in", newest),
    ("keep what an after-sales request said first, whatever order its states come in", firsts),
    ("take the figures of a day that were seen last, also where they are those of before", restated),
    ("keep payloads byte for byte", payloads),
    ("remember when a state was seen last", seen),
    ("keep cursors apart by shop and stream", cursors),
    ("add spans up exactly", totals),
    ("replace statements about days", coverage),
    ("keep hints until they are followed", hints),
    ("keep the log in order", log),
    ("replace shops by id", shops),
    ("scan what was asked for", scans),
    ("walk over every state once", states),
    ("replace rows only of the state they were read from", replaced),
    ("take batches from several threads", threads),
];

fn open(fresh: &mut Fresh<'_>) -> Result<Arc<dyn Store>, String> {
    fresh().map_err(say)
}

fn empty(fresh: &mut Fresh<'_>) -> Outcome {
    let store = open(fresh)?;
    same(store.shops().map_err(say)?.len(), 0, "shops")?;
    same(store.cursors().map_err(say)?.len(), 0, "cursors")?;
    same(store.document(&key(1, Kind::Order, 1)?).map_err(say)?, None, "a document")?;
    same(store.versions(&key(1, Kind::Order, 1)?).map_err(say)?.len(), 0, "states")?;
    same(scanned(&*store, &Scan::of("order_lines"))?.1.len(), 0, "batches")?;
    same(store.totals(&shop(1)?, Kind::Order, at(0), at(9)).map_err(say)?.documents, 0, "documents")
}

fn whole(fresh: &mut Fresh<'_>) -> Outcome {
    let store = open(fresh)?;
    let cursor = CursorKey::new(shop(1)?, "order");
    let mut foreign = order(1, 2, 0, 0, &[100])?;
    foreign.key.shop = shop(2)?;
    let batch = Batch::new().with_documents([order(1, 1, 0, 0, &[100])?, foreign]).with_cursor(cursor.clone(), "1");
    let error = store.commit(batch).err().map(|error| error.code());
    same(error, Some("storage.foreign_rows"), "a document with rows of another shop")?;
    same(store.cursor(&cursor).map_err(say)?, None, "the cursor of a refused batch")?;
    same(store.document(&key(1, Kind::Order, 1)?).map_err(say)?, None, "the first document of a refused batch")?;
    let taken = store.commit(Batch::new().with_cursor(cursor.clone(), "2")).map_err(say)?;
    same(store.cursor(&cursor).map_err(say)?.as_deref(), Some("2"), "the cursor of a batch that was taken in")?;
    let next = store.commit(Batch::new()).map_err(say)?;
    same(next.batch, taken.batch + 1, "the number of the next batch")
}

fn twice(fresh: &mut Fresh<'_>) -> Outcome {
    let store = open(fresh)?;
    let page = || -> Result<Vec<Document>, String> { (1..=5).map(|id| order(1, id, 10, 20, &[100, 250])).collect() };
    same(commit(&*store, page()?)?.added, 5, "new documents")?;
    let before = scanned(&*store, &Scan::of("order_lines"))?.0;
    same(before.len(), 10, "rows")?;
    let again = commit(&*store, page()?)?;
    same((again.added, again.changed, again.unchanged, again.older), (0, 0, 5, 0), "the page again")?;
    same(scanned(&*store, &Scan::of("order_lines"))?.0, before, "rows after the page came again")?;
    // Twice within one batch, too.
    let both = [order(1, 9, 1, 1, &[1])?, order(1, 9, 1, 1, &[1])?];
    let both = commit(&*store, both)?;
    same((both.added, both.unchanged), (1, 1), "a document twice in a batch")
}

/// All orders of three things.
const ORDERS: [[usize; 3]; 6] = [[0, 1, 2], [0, 2, 1], [1, 0, 2], [1, 2, 0], [2, 0, 1], [2, 1, 0]];

fn newest(fresh: &mut Fresh<'_>) -> Outcome {
    let states = [order(1, 1, 10, 20, &[100])?, order(1, 1, 10, 30, &[100, 200])?, order(1, 1, 10, 40, &[300])?];
    let mut rows = Vec::new();
    for places in ORDERS {
        let store = open(fresh)?;
        for place in places {
            commit(&*store, states.get(place).cloned())?;
        }
        let document = store.document(&key(1, Kind::Order, 1)?).map_err(say)?.ok_or("the document is gone")?;
        same(document.version.updated(), at(40), "time of the newest state")?;
        same(document.raw.as_str(), &*states[2].raw, "payload of the newest state")?;
        let versions = store.versions(&document.key).map_err(say)?;
        let times: Vec<DateTime<Utc>> = versions.iter().map(|state| state.version.updated()).collect();
        same(times, vec![at(20), at(30), at(40)], "states, the oldest first")?;
        rows.push(scanned(&*store, &Scan::of("order_lines"))?.0);
    }
    same(rows.first().map(Vec::len), Some(1), "rows of the newest state")?;
    same(rows.iter().all(|other| Some(other) == rows.first()), true, "rows alike in every order")
}

fn firsts(fresh: &mut Fresh<'_>) -> Outcome {
    let states = [
        request(7, 20, "DAMAGED", "RETURN_OR_REFUND_REQUEST_PENDING")?,
        request(7, 30, "NO_LONGER_NEEDED", "RETURN_OR_REFUND_REQUEST_COMPLETE")?,
        request(7, 40, "OTHER", "RETURN_OR_REFUND_REQUEST_COMPLETE")?,
    ];
    for places in ORDERS {
        let store = open(fresh)?;
        for place in places {
            commit(&*store, states.get(place).cloned())?;
        }
        let document = store.document(&key(1, Kind::Return, 7)?).map_err(say)?.ok_or("the document is gone")?;
        let FactRows::AfterSales(rows) = &document.rows else { return Err("rows of another table".to_owned()) };
        let row = rows.first().ok_or("no row")?;
        let texts = |label: &Option<kpi_core::model::Label>| label.as_ref().map(|label| label.as_str().to_owned());
        same(texts(&row.first_reason).as_deref(), Some("DAMAGED"), "the first reason")?;
        same(texts(&row.reason).as_deref(), Some("OTHER"), "the present reason")?;
        same(row.first_time, at(10), "the time of the request")?;
        same(row.refund_time, Some(at(30)), "the time of the refund")?;
        let scanned = scanned(&*store, &Scan::of("after_sales"))?.0;
        same(scanned, vec![format!("{row:?}")], "the scanned row")?;
    }
    Ok(())
}

fn restated(fresh: &mut Fresh<'_>) -> Outcome {
    let store = open(fresh)?;
    let figures = |orders: u32, seen: i64| {
        let raw = format!(
            r#"{{"day":"2023-11-14","begin":1699920000,"items":[{{"start_date":"2023-11-14","end_date":"2023-11-15","sales":{{"orders_count":{orders}}}}}]}}"#
        );
        Document::read(Kind::ShopDay, &raw, &context(1)?, at(seen)).ok_or_else(|| "the sample has a day".to_owned())
    };
    let orders = |store: &dyn Store| {
        let key = DocumentKey::new(shop(1)?, Kind::ShopDay, "2023-11-14");
        let document = store.document(&key).map_err(say)?.ok_or("the document is gone")?;
        let FactRows::Traffic(rows) = document.rows else { return Err("rows of another table".to_owned()) };
        Ok(rows.iter().map(|row| row.orders).collect::<Vec<_>>())
    };
    for (count, seen) in [(5, 10), (7, 20), (5, 30)] {
        same(commit(&*store, [figures(count, seen)?])?.older, 0, "figures that came later")?;
        same(orders(&*store)?, vec![Some(i64::from(count))], "the orders of the day")?;
    }
    same(commit(&*store, [figures(7, 15)?])?.older, 1, "figures that came late")?;
    same(orders(&*store)?, vec![Some(5)], "the orders of the day")?;
    let key = DocumentKey::new(shop(1)?, Kind::ShopDay, "2023-11-14");
    same(store.versions(&key).map_err(say)?.len(), 2, "figures that differ")
}

fn payloads(fresh: &mut Fresh<'_>) -> Outcome {
    let store = open(fresh)?;
    let raw = "{\n  \"id\" : \"1\",\t\"new_field\":[1.50, \"\\u00e9é€\"] , \"id2\":null}";
    let odd = Document::read(Kind::Order, raw, &context(1)?, at(1)).ok_or("the sample has an id")?;
    same(odd.findings.iter().any(|finding| finding.error), true, "a finding about an order without times")?;
    commit(&*store, [odd.clone(), order(1, 2, 0, 0, &[5])?])?;
    let kept = store.document(&odd.key).map_err(say)?.ok_or("the document is gone")?;
    same((kept.raw.as_str(), kept.findings, kept.rows.len()), (raw, odd.findings, 0), "payload and findings")
}

fn seen(fresh: &mut Fresh<'_>) -> Outcome {
    let store = open(fresh)?;
    let state = |seconds| {
        let raw = order_json(1, 10, 20, &[100]);
        Document::read(Kind::Order, &raw, &context(1)?, at(seconds)).ok_or_else(|| "the sample has an id".to_owned())
    };
    for seconds in [50, 90, 70] {
        commit(&*store, [state(seconds)?])?;
    }
    let document = store.document(&key(1, Kind::Order, 1)?).map_err(say)?.ok_or("the document is gone")?;
    same(document.version.observed(), at(90), "time seen last")?;
    let FactRows::OrderLines(rows) = &document.rows else { return Err("rows of another table".to_owned()) };
    same(rows.iter().map(|row| row.observed_time).collect(), vec![Some(at(90))], "time in the rows")?;
    same(store.versions(&document.key).map_err(say)?.len(), 1, "states")
}

fn cursors(fresh: &mut Fresh<'_>) -> Outcome {
    let store = open(fresh)?;
    let keys = [(2, "order"), (1, "return"), (1, "order")];
    for (number, stream) in keys {
        let key = CursorKey::new(shop(number)?, stream);
        store.commit(Batch::new().with_cursor(key.clone(), "old")).map_err(say)?;
        store.commit(Batch::new().with_cursor(key, format!("{number}{stream}"))).map_err(say)?;
    }
    let found: Vec<(CursorKey, String)> = store.cursors().map_err(say)?;
    let mut wanted = Vec::new();
    for (number, stream) in [(1, "order"), (1, "return"), (2, "order")] {
        wanted.push((CursorKey::new(shop(number)?, stream), format!("{number}{stream}")));
    }
    same(found, wanted, "cursors")
}

fn totals(fresh: &mut Fresh<'_>) -> Outcome {
    let store = open(fresh)?;
    let mut documents = Vec::new();
    for id in 0..10_u32 {
        documents.push(order(1, u64::from(id) + 1, i64::from(id), 100, &[10 * id + 1])?);
    }
    documents.push(order(2, 99, 5, 100, &[1_000])?);
    commit(&*store, documents)?;
    let totals = store.totals(&shop(1)?, Kind::Order, at(2), at(5)).map_err(say)?;
    let stated: Vec<String> = totals.stated.iter().map(|(code, sum)| format!("{sum} {code}")).collect();
    same((totals.documents, totals.refused, stated), (3, 0, vec!["0.93 USD".to_owned()]), "a span of three orders")
}

fn coverage(fresh: &mut Fresh<'_>) -> Outcome {
    let store = open(fresh)?;
    let days: Vec<chrono::NaiveDate> = at(0).date_naive().iter_days().take(3).collect();
    for (complete, seen) in [(false, 1), (true, 2)] {
        let mut batch = Batch::new();
        for day in days.iter().rev() {
            batch.coverage.push(DayCoverage::new(shop(1)?, Kind::Order, *day, complete, at(seen)));
        }
        store.commit(batch).map_err(say)?;
    }
    let found = store.coverage(&shop(1)?, Kind::Order).map_err(say)?;
    same(found.iter().map(|day| day.day).collect(), days, "days in order")?;
    same(found.iter().all(|day| day.complete && day.seen_through == at(2)), true, "the later statement")?;
    same(store.coverage(&shop(1)?, Kind::Return).map_err(say)?.len(), 0, "days of another kind")
}

fn hints(fresh: &mut Fresh<'_>) -> Outcome {
    let store = open(fresh)?;
    let hint = |number, kind, id: &str| Ok::<Hint, String>(Hint::new(shop(number)?, kind, id));
    let (a, b, c) = (hint(1, Kind::Order, "2")?, hint(1, Kind::Return, "1")?, hint(2, Kind::Order, "1")?);
    let mut batch = Batch::new();
    batch.hints = vec![c.clone(), b.clone(), a.clone(), a.clone()];
    store.commit(batch).map_err(say)?;
    same(store.hints(10).map_err(say)?, vec![a.clone(), b.clone(), c.clone()], "hints")?;
    same(store.hints(1).map_err(say)?, vec![a.clone()], "the first hint")?;
    let mut batch = Batch::new();
    batch.followed = vec![b];
    store.commit(batch).map_err(say)?;
    same(store.hints(10).map_err(say)?, vec![a, c], "hints that were not followed")
}

fn log(fresh: &mut Fresh<'_>) -> Outcome {
    let store = open(fresh)?;
    let entry = |seconds, level| LogEntry::new(at(seconds), level, "test.entry", format!("number {seconds}"));
    let entries = [entry(3, LogLevel::Info), entry(1, LogLevel::Error).about(shop(1)?), entry(2, LogLevel::Warning)];
    for entry in entries.clone() {
        store.commit(Batch::new().with_log(entry)).map_err(say)?;
    }
    let [first, second, third] = entries;
    same(store.log(2).map_err(say)?, vec![third, second], "the last two entries")?;
    same(store.log(9).map_err(say)?.last(), Some(&first), "the first entry")
}

fn shops(fresh: &mut Fresh<'_>) -> Outcome {
    let store = open(fresh)?;
    commit(&*store, [order(3, 1, 0, 0, &[1])?])?;
    same(store.shops().map_err(say)?.len(), 0, "shops of which nothing was said")?;
    let plain = |number| Ok::<StoredShop, String>(StoredShop::new(shop(number)?, "account"));
    let known = plain(1)?.with_market(kpi_core::model::Market::TH);
    store.commit(Batch::new().with_shop(plain(2)?).with_shop(plain(1)?)).map_err(say)?;
    store.commit(Batch::new().with_shop(known.clone())).map_err(say)?;
    same(store.shops().map_err(say)?, vec![known, plain(2)?], "shops")
}

fn scans(fresh: &mut Fresh<'_>) -> Outcome {
    let store = open(fresh)?;
    let mut documents = Vec::new();
    for id in 1..=20 {
        documents.push(order(
            u32::try_from(id % 2).map_err(say)? + 1,
            id,
            i64::try_from(id).map_err(say)?,
            50,
            &[1, 2, 3],
        )?);
    }
    documents.push(request(5, 20, "DAMAGED", "RETURN_OR_REFUND_REQUEST_PENDING")?);
    commit(&*store, documents)?;
    let all = Scan::of("order_lines");
    same(scanned(&*store, &all)?.0.len(), 60, "rows of all orders")?;
    let (rows, sizes) = scanned(&*store, &all.clone().with_batch_rows(10))?;
    same(rows.len(), 60, "rows in small batches")?;
    same(sizes.iter().rev().skip(1).all(|size| (10..13).contains(size)), true, "sizes of small batches")?;
    let shop_rows = scanned(&*store, &all.clone().with_shops([shop(2)?]))?.0;
    same(shop_rows.len(), 30, "rows of one shop")?;
    same(scanned(&*store, &all.clone().with_created(at(3), at(5)))?.0.len(), 6, "rows of two seconds")?;
    same(scanned(&*store, &Scan::of("after_sales"))?.0.len(), 1, "rows of the request")?;
    same(scanned(&*store, &Scan::of("packages"))?.1.len(), 0, "batches of a table without rows")?;
    let mut calls = 0;
    let stop = &mut |_| {
        calls += 1;
        false
    };
    store.scan(&all.clone().with_batch_rows(1), stop).map_err(say)?;
    same(calls, 1, "batches after the sink had enough")?;
    let error = store.scan(&Scan::of("orders"), &mut |_| true).err().map(|error| error.code());
    same(error, Some("facts.unknown_table"), "a name that is no table")
}

fn states(fresh: &mut Fresh<'_>) -> Outcome {
    let store = open(fresh)?;
    let all = [order(1, 1, 0, 10, &[1])?, order(1, 1, 0, 20, &[2])?, order(2, 1, 0, 5, &[3])?];
    for state in all.clone() {
        commit(&*store, [state])?;
    }
    let mut found = Vec::new();
    store
        .states(&mut |state| {
            found.push((state.key.shop.clone(), state.version.updated(), state.newest, state.raw.to_owned()));
            true
        })
        .map_err(say)?;
    found.sort();
    let wanted: Vec<_> = all
        .iter()
        .zip([false, true, true])
        .map(|(state, newest)| (state.key.shop.clone(), state.version.updated(), newest, state.raw.to_string()))
        .collect();
    same(found, wanted, "states")?;
    let mut calls = 0;
    let stop = &mut |_: super::DocumentState<'_>| {
        calls += 1;
        false
    };
    store.states(stop).map_err(say)?;
    same(calls, 1, "states after the sink had enough")
}

fn replaced(fresh: &mut Fresh<'_>) -> Outcome {
    let store = open(fresh)?;
    let (old, new) = (order(1, 1, 0, 10, &[1])?, order(1, 1, 0, 20, &[2])?);
    commit(&*store, [old.clone(), new.clone()])?;
    let mut changed = new.clone();
    let FactRows::OrderLines(rows) = &mut changed.rows else { return Err("rows of another table".to_owned()) };
    for row in rows {
        row.quantity = 7;
    }
    let unknown = order(1, 2, 0, 10, &[1])?;
    same(store.replace_rows(vec![old, changed, unknown]).map_err(say)?, 1, "replaced documents")?;
    let document = store.document(&new.key).map_err(say)?.ok_or("the document is gone")?;
    let FactRows::OrderLines(rows) = document.rows else { return Err("rows of another table".to_owned()) };
    same(rows.iter().map(|row| row.quantity).collect(), vec![7], "pieces")?;
    same(scanned(&*store, &Scan::of("order_lines"))?.0.len(), 1, "rows")
}

fn threads(fresh: &mut Fresh<'_>) -> Outcome {
    let store = open(fresh)?;
    let work = |number: u32| -> Result<Vec<u64>, String> {
        let mut batches = Vec::new();
        for id in 1..=20_u64 {
            let documents = [order(number, id, 0, 10, &[1])?, order(9, id, 0, i64::from(number), &[number])?];
            batches.push(commit(&*store, documents)?.batch);
        }
        Ok(batches)
    };
    let numbers: Result<Vec<Vec<u64>>, String> = std::thread::scope(|scope| {
        let threads: Vec<_> = (1..=4).map(|number| scope.spawn(move || work(number))).collect();
        threads.into_iter().map(|thread| thread.join().map_err(|_| "a thread panicked".to_owned())?).collect()
    });
    let mut numbers = numbers?.concat();
    numbers.sort_unstable();
    numbers.dedup();
    same(numbers.len(), 80, "different batch numbers")?;
    for number in 1..=4 {
        let totals = store.totals(&shop(number)?, Kind::Order, at(-1), at(100)).map_err(say)?;
        same(totals.documents, 20, "orders of a thread's shop")?;
    }
    for id in 1..=20 {
        let document = store.document(&key(9, Kind::Order, id)?).map_err(say)?.ok_or("the document is gone")?;
        same(document.version.updated(), at(4), "the newest of four threads' states")?;
    }
    Ok(())
}
