//! Rows of the file as batches: the caller's thread reads, others make columns of what it read.
//!
//! The first batch is made where it is read, so that a small scan starts no thread. Batches come out in the order of the
//! documents, and hold the same rows, whatever the number of threads.

use super::commit::numbers;
use super::engine;
use super::read::{Layouts, foreign, layout_of, numbered};
use crate::error::StorageError;
use crate::store::Scan;
use crate::store::codec::{self, Cell};
use crate::store::columns::Columns;
use crate::store::kind::Kind;
use arrow_array::RecordBatch;
use kpi_core::facts;
use kpi_core::model::ShopId;
use kpi_core::model::record::TableSpec;
use rusqlite::Connection;
use std::collections::BTreeMap;
use std::num::NonZero;
use std::sync::mpsc::{Receiver, Sender, TryRecvError, channel};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;

/// More threads than this would wait for the one that reads.
const THREADS: usize = 4;

/// A stored document, without its rows.
#[derive(Debug, Clone, Copy)]
struct Head {
    kind: Kind,
    /// Number of the shop.
    shop: i64,
    observed: i64,
}

/// What every row of a scan is made with.
struct Frame<'s> {
    table: &'static TableSpec,
    layouts: &'s Layouts,
    shops: BTreeMap<i64, ShopId>,
    /// Where the columns stand that a document holds for all its rows: shop, source, time of observation.
    shared: [Option<usize>; 3],
}

impl Frame<'_> {
    fn append(&self, columns: &mut Columns, head: Head, bytes: &[u8]) -> Result<(), StorageError> {
        let layout = layout_of(self.layouts, bytes, head.kind)?;
        let shop = self.shops.get(&head.shop).ok_or_else(|| foreign("scanning", head.shop))?;
        let [shop_place, source_place, seen_place] = self.shared;
        let given = [
            (shop_place, Cell::Text(shop.as_str().as_bytes())),
            (source_place, Cell::Text(head.kind.source().as_bytes())),
            (seen_place, Cell::Number(head.observed)),
        ];
        columns.append(bytes, layout, &given)
    }
}

/// The documents of one batch.
#[derive(Default)]
struct Piece {
    /// Each with the end of its rows in `bytes`.
    heads: Vec<(Head, usize)>,
    bytes: Vec<u8>,
    rows: u64,
}

impl Piece {
    fn push(&mut self, head: Head, bytes: &[u8]) -> Result<(), StorageError> {
        self.rows = self.rows.saturating_add(codec::count_of(bytes).ok_or_else(|| foreign("scanning", head.kind))?);
        self.bytes.extend_from_slice(bytes);
        self.heads.push((head, self.bytes.len()));
        Ok(())
    }

    fn batch(&self, frame: &Frame<'_>, columns: &mut Columns) -> Result<RecordBatch, StorageError> {
        let mut begin = 0;
        for (head, end) in &self.heads {
            frame.append(columns, *head, self.bytes.get(begin..*end).unwrap_or_default())?;
            begin = *end;
        }
        columns.finish()
    }

    fn clear(&mut self) {
        self.heads.clear();
        self.bytes.clear();
        self.rows = 0;
    }
}

/// Hands the documents of a scan over until `each` answers `false`.
fn documents(
    connection: &Connection,
    scan: &Scan,
    shops: &BTreeMap<i64, ShopId>,
    mut each: impl FnMut(Head, &[u8]) -> Result<bool, StorageError>,
) -> Result<(), StorageError> {
    let failed = engine("scanning");
    let (from, until) = match scan.created {
        Some((from, until)) => (from.timestamp_millis(), until.timestamp_millis()),
        None => (i64::MIN, i64::MAX),
    };
    for kind in scan.kinds() {
        let (first, last) = numbers(kind);
        let mut statement = connection
            .prepare_cached("SELECT shop, created, observed, rows FROM documents WHERE number BETWEEN ?1 AND ?2")
            .map_err(failed)?;
        let mut rows = statement.query([first, last]).map_err(failed)?;
        while let Some(row) = rows.next().map_err(failed)? {
            let shop: i64 = row.get(0).map_err(failed)?;
            if scan.created.is_some() {
                let created: Option<i64> = row.get(1).map_err(failed)?;
                if created.is_none_or(|created| created < from || created >= until) {
                    continue;
                }
            }
            if !scan.shops.is_empty() && !shops.get(&shop).is_some_and(|shop| scan.shops.contains(shop)) {
                continue;
            }
            let head = Head { kind, shop, observed: row.get(2).map_err(failed)? };
            let bytes = row.get_ref(3).map_err(failed)?.as_blob().map_err(|_| foreign("scanning", kind))?;
            if !each(head, bytes)? {
                return Ok(());
            }
        }
    }
    Ok(())
}

pub(super) fn scan(
    connection: &Connection,
    scan: &Scan,
    layouts: &Layouts,
    sink: &mut dyn FnMut(RecordBatch) -> bool,
) -> Result<(), StorageError> {
    let table = facts::table(&scan.table).map_err(Box::new)?;
    // One read transaction: every kind is read as of the same moment.
    let transaction = connection.unchecked_transaction().map_err(engine("beginning a scan"))?;
    let shops = numbered(&transaction)?.into_iter().collect();
    let place = |name| table.field(name).map(|(place, _)| place);
    let shared = [place("shop_id"), place("source"), place("observed_time")];
    let frame = Frame { table, layouts, shops, shared };
    let threads = thread::available_parallelism().map_or(1, NonZero::get).min(THREADS);
    thread::scope(|scope| {
        let mut columns = Columns::new(table, scan.batch_rows);
        let mut crew: Option<Crew> = None;
        let read = documents(&transaction, scan, &frame.shops, |head, bytes| match &mut crew {
            Some(crew) => crew.take(head, bytes, scan.batch_rows, sink),
            None => {
                frame.append(&mut columns, head, bytes)?;
                if columns.rows() < scan.batch_rows {
                    return Ok(true);
                }
                let goes_on = sink(columns.finish()?);
                if goes_on && threads > 1 {
                    crew = Some(Crew::new(scope, &frame, threads, scan.batch_rows));
                }
                Ok(goes_on)
            }
        });
        if let Some(crew) = crew {
            return crew.end(read, sink);
        }
        read?;
        if columns.rows() > 0 {
            sink(columns.finish()?);
        }
        Ok(())
    })
}

/// A batch with its place, and its piece to be filled again.
type Made = (usize, Piece, Result<RecordBatch, StorageError>);

/// Threads that make batches, and the batches that are not handed over yet.
struct Crew {
    threads: usize,
    work: Sender<(usize, Piece)>,
    done: Receiver<Made>,
    /// The batch that is being read.
    piece: Piece,
    /// Pieces to be filled again.
    free: Vec<Piece>,
    sent: usize,
    received: usize,
    /// Batches that were made before their turn.
    ready: BTreeMap<usize, Result<RecordBatch, StorageError>>,
    handed: usize,
    /// Nobody wants more, or a batch could not be made.
    stopped: bool,
}

impl Crew {
    fn new<'scope, 'env>(
        scope: &'scope thread::Scope<'scope, 'env>,
        frame: &'env Frame<'env>,
        threads: usize,
        batch_rows: usize,
    ) -> Self {
        let ((work, waiting), (made, done)) = (channel::<(usize, Piece)>(), channel());
        let waiting = Arc::new(Mutex::new(waiting));
        for _ in 0..threads {
            let (waiting, made) = (waiting.clone(), made.clone());
            scope.spawn(move || {
                let mut columns = Columns::new(frame.table, batch_rows);
                loop {
                    let next = waiting.lock().unwrap_or_else(PoisonError::into_inner).recv();
                    let Ok((place, piece)) = next else { return };
                    let batch = piece.batch(frame, &mut columns);
                    if made.send((place, piece, batch)).is_err() {
                        return;
                    }
                }
            });
        }
        Self {
            threads,
            work,
            done,
            piece: Piece::default(),
            free: Vec::new(),
            sent: 0,
            received: 0,
            ready: BTreeMap::new(),
            handed: 0,
            stopped: false,
        }
    }

    /// Takes a document; answers whether more are wanted.
    fn take(
        &mut self,
        head: Head,
        bytes: &[u8],
        batch_rows: usize,
        sink: &mut dyn FnMut(RecordBatch) -> bool,
    ) -> Result<bool, StorageError> {
        self.piece.push(head, bytes)?;
        if usize::try_from(self.piece.rows).is_ok_and(|rows| rows < batch_rows) {
            return Ok(true);
        }
        self.send()?;
        // One piece for each thread, and one that waits: more would only take memory.
        self.receive(self.threads + 1)?;
        self.hand_over(sink)
    }

    fn send(&mut self) -> Result<(), StorageError> {
        let piece = std::mem::replace(&mut self.piece, self.free.pop().unwrap_or_default());
        self.work.send((self.sent, piece)).map_err(|_| gone())?;
        self.sent += 1;
        Ok(())
    }

    /// Takes back what is done; waits while more than so many pieces are out.
    fn receive(&mut self, out: usize) -> Result<(), StorageError> {
        loop {
            let waits = self.sent - self.received > out;
            let (place, mut piece, batch) = match (waits, self.done.try_recv()) {
                (_, Ok(made)) => made,
                (true, Err(TryRecvError::Empty)) => self.done.recv().map_err(|_| gone())?,
                (false, Err(TryRecvError::Empty)) => return Ok(()),
                (_, Err(TryRecvError::Disconnected)) => return Err(gone()),
            };
            self.received += 1;
            piece.clear();
            self.free.push(piece);
            self.ready.insert(place, batch);
        }
    }

    /// Hands over what has its turn; answers whether more is wanted.
    fn hand_over(&mut self, sink: &mut dyn FnMut(RecordBatch) -> bool) -> Result<bool, StorageError> {
        while let Some(batch) = self.ready.remove(&self.handed) {
            self.handed += 1;
            self.stopped = true;
            if !sink(batch?) {
                return Ok(false);
            }
            self.stopped = false;
        }
        Ok(true)
    }

    /// Hands over everything that was read, then says how the reading ended.
    fn end(
        mut self,
        read: Result<(), StorageError>,
        sink: &mut dyn FnMut(RecordBatch) -> bool,
    ) -> Result<(), StorageError> {
        if self.stopped {
            return read;
        }
        if read.is_ok() && self.piece.rows > 0 {
            self.send()?;
        }
        self.receive(0)?;
        self.hand_over(sink)?;
        read
    }
}

fn gone() -> StorageError {
    StorageError::Engine { what: "scanning", message: "a thread that makes batches ended".to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::{Batch, Document, SqliteStore, Store};
    use crate::to_facts::FactContext;
    use arrow_select::concat::concat_batches;

    /// A store with orders of one to three lines.
    fn filled(orders: u64) -> (tempfile::TempDir, SqliteStore) {
        let folder = tempfile::tempdir().unwrap();
        let store = SqliteStore::open(folder.path().join("store.db")).unwrap();
        let context = FactContext::new("7495000000000000001".parse().unwrap());
        let order = |id: u64| {
            let line = |number: u64| {
                let price = format!("{}.{number}0", id % 97);
                format!(
                    r#"{{"id":"{number}","display_status":"COMPLETED","sku_id":"{}","original_price":"{price}","currency":"USD"}}"#,
                    id % 13
                )
            };
            let lines: Vec<String> = (0..=id % 3).map(line).collect();
            let paid = if id.is_multiple_of(5) { "" } else { r#""paid_time":1762826500,"# };
            let raw = format!(
                r#"{{"id":"{}","status":"COMPLETED","create_time":1762826400,{paid}"update_time":1762830000,"payment":{{"currency":"USD"}},"line_items":[{}]}}"#,
                576_461_413_038_000_000 + id,
                lines.join(",")
            );
            Document::read(Kind::Order, &raw, &context, "2026-11-22T00:00:00Z".parse().unwrap()).unwrap()
        };
        store.commit(Batch::new().with_documents((0..orders).map(order))).unwrap();
        (folder, store)
    }

    fn batches(store: &SqliteStore, rows: usize, most: usize) -> Result<Vec<RecordBatch>, StorageError> {
        let mut found = Vec::new();
        store.scan(&Scan::of("order_lines").with_batch_rows(rows), &mut |batch| {
            found.push(batch);
            found.len() < most
        })?;
        Ok(found)
    }

    #[test]
    fn many_batches_are_one_batch_cut_between_documents() {
        let (_folder, store) = filled(500);
        let whole = batches(&store, usize::MAX, usize::MAX).unwrap();
        let [whole] = &whole[..] else { panic!("{} batches", whole.len()) };
        assert_eq!(whole.num_rows(), (0..500).map(|id| id % 3 + 1).sum::<usize>());
        for rows in [1, 7, 100] {
            let parts = batches(&store, rows, usize::MAX).unwrap();
            let last = parts.len() - 1;
            let fits = |(place, part): (usize, &RecordBatch)| {
                part.num_rows() < rows + 3 && (place == last || part.num_rows() >= rows)
            };
            assert!(parts.iter().enumerate().all(fits), "{rows} rows");
            assert_eq!(&concat_batches(&whole.schema(), &parts).unwrap(), whole, "{rows} rows");
            for most in [1, 2, 9] {
                assert_eq!(batches(&store, rows, most).unwrap(), parts[..most.min(parts.len())], "the first {most}");
            }
        }
    }

    #[test]
    fn what_stands_before_bytes_that_are_not_rows_comes_before_the_error() {
        let (folder, store) = filled(90);
        let parts = batches(&store, 10, usize::MAX).unwrap();
        let connection = Connection::open(folder.path().join("store.db")).unwrap();
        let (first, _) = numbers(Kind::Order);
        // The document ends in the middle of its values, or does not say how many rows it has.
        for cut in [12, 1] {
            let damage = "UPDATE documents SET rows = substr(rows, 1, ?2) WHERE number = ?1 + 60";
            connection.execute(damage, [first, cut]).unwrap();
            let mut found = Vec::new();
            let result = store.scan(&Scan::of("order_lines").with_batch_rows(10), &mut |batch| {
                found.push(batch);
                true
            });
            assert!(matches!(result, Err(StorageError::Rows { .. } | StorageError::Engine { .. })), "{result:?}");
            assert!(found.len() > 3 && found[..] == parts[..found.len()], "{} batches", found.len());
        }
    }
}
