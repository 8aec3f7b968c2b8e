use super::batch::{Batch, Committed, CursorKey, DayCoverage, Hint, LogEntry, StoredShop};
use super::document::{Document, DocumentKey, DocumentState, StoredDocument, StoredVersion, Version};
use super::kind::Kind;
use super::merge::{Firsts, Outcome, outcome};
use super::rows::FactRows;
use super::{Scan, Store, Totals};
use crate::error::StorageError;
use arrow_array::RecordBatch;
use chrono::{DateTime, NaiveDate, Utc};
use kpi_core::facts;
use kpi_core::model::ShopId;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

/// A store in memory. It keeps rows as they are and shares no code with the file beyond the rules, so that one can be
/// held against the other.
#[derive(Debug, Default)]
pub struct MemoryStore {
    state: Mutex<State>,
}

#[derive(Debug, Default)]
struct State {
    batch: u64,
    shops: BTreeMap<ShopId, StoredShop>,
    documents: BTreeMap<DocumentKey, Held>,
    cursors: BTreeMap<CursorKey, String>,
    coverage: BTreeMap<(ShopId, Kind, NaiveDate), DayCoverage>,
    hints: BTreeSet<Hint>,
    log: Vec<LogEntry>,
}

#[derive(Debug)]
struct Held {
    newest: Document,
    firsts: Firsts,
    /// By time of change and content: when it was seen last, and the payload.
    versions: BTreeMap<(i64, [u8; 16]), (i64, Arc<str>)>,
}

impl Held {
    fn rows(&self) -> FactRows {
        let mut rows = self.newest.rows.clone();
        self.firsts.apply(&mut rows);
        rows.stamp(self.newest.key.kind.source(), self.newest.version.observed());
        rows
    }
}

impl MemoryStore {
    /// An empty store.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl State {
    fn take(&mut self, document: Document) -> Outcome {
        let Version { updated, observed, digest } = document.version;
        let stored = self.documents.get_mut(&document.key);
        let decided = outcome(stored.as_ref().map(|held| &held.newest.version), &document.version);
        let Some(held) = stored else {
            let firsts = Firsts::of(&document);
            let versions = BTreeMap::from([((updated, digest), (observed, document.raw.clone()))]);
            self.documents.insert(document.key.clone(), Held { newest: document, firsts, versions });
            return decided;
        };
        let (seen, _) = held.versions.entry((updated, digest)).or_insert_with(|| (observed, document.raw.clone()));
        *seen = observed.max(*seen);
        held.firsts = std::mem::take(&mut held.firsts).merge(Firsts::of(&document));
        match decided {
            Outcome::Changed => held.newest = document,
            Outcome::Unchanged => held.newest.version.observed = held.newest.version.observed.max(observed),
            Outcome::Added | Outcome::Older => {}
        }
        decided
    }
}

impl Store for MemoryStore {
    fn commit(&self, batch: Batch) -> Result<Committed, StorageError> {
        batch.documents.iter().try_for_each(Document::check)?;
        let mut state = self.lock();
        state.batch += 1;
        let mut committed = Committed { batch: state.batch, ..Committed::default() };
        for shop in batch.shops {
            state.shops.insert(shop.id.clone(), shop);
        }
        for document in batch.documents {
            committed.count(state.take(document));
        }
        state.cursors.extend(batch.cursors);
        for day in batch.coverage {
            state.coverage.insert((day.shop.clone(), day.kind, day.day), day);
        }
        for hint in &batch.followed {
            state.hints.remove(hint);
        }
        state.hints.extend(batch.hints);
        state.log.extend(batch.log);
        Ok(committed)
    }

    fn cursor(&self, key: &CursorKey) -> Result<Option<String>, StorageError> {
        Ok(self.lock().cursors.get(key).cloned())
    }

    fn shops(&self) -> Result<Vec<StoredShop>, StorageError> {
        Ok(self.lock().shops.values().cloned().collect())
    }

    fn document(&self, key: &DocumentKey) -> Result<Option<StoredDocument>, StorageError> {
        Ok(self.lock().documents.get(key).map(|held| StoredDocument {
            key: key.clone(),
            version: held.newest.version,
            created: held.newest.created,
            raw: held.newest.raw.to_string(),
            stated: held.newest.stated,
            rows: held.rows(),
            findings: held.newest.findings.clone(),
        }))
    }

    fn versions(&self, key: &DocumentKey) -> Result<Vec<StoredVersion>, StorageError> {
        let state = self.lock();
        let Some(held) = state.documents.get(key) else { return Ok(Vec::new()) };
        let mut versions: Vec<StoredVersion> = held
            .versions
            .iter()
            .map(|((updated, digest), (observed, raw))| StoredVersion {
                version: Version { updated: *updated, observed: *observed, digest: *digest },
                raw: raw.to_string(),
            })
            .collect();
        versions.sort_by_key(|version| version.version);
        Ok(versions)
    }

    fn cursors(&self) -> Result<Vec<(CursorKey, String)>, StorageError> {
        Ok(self.lock().cursors.iter().map(|(key, state)| (key.clone(), state.clone())).collect())
    }

    fn states(&self, sink: &mut dyn FnMut(DocumentState<'_>) -> bool) -> Result<(), StorageError> {
        let all: Vec<(DocumentKey, Version, bool, Arc<str>)> = {
            let state = self.lock();
            let states = |(key, held): (&DocumentKey, &Held)| {
                let newest = held.newest.version;
                let states = held.versions.iter().map(|((updated, digest), (observed, raw))| {
                    let version = Version { updated: *updated, observed: *observed, digest: *digest };
                    (key.clone(), version, version.is_same_state(&newest), raw.clone())
                });
                states.collect::<Vec<_>>()
            };
            state.documents.iter().flat_map(states).collect()
        };
        for (key, version, newest, raw) in all {
            if !sink(DocumentState { key, version, newest, raw: &raw }) {
                break;
            }
        }
        Ok(())
    }

    fn totals(
        &self,
        shop: &ShopId,
        kind: Kind,
        from: DateTime<Utc>,
        until: DateTime<Utc>,
    ) -> Result<Totals, StorageError> {
        let state = self.lock();
        let mut totals = Totals::default();
        let inside = |held: &&Held| {
            let Document { key, created, .. } = &held.newest;
            key.shop == *shop && key.kind == kind && created.is_some_and(|made| from <= made && made < until)
        };
        for held in state.documents.values().filter(inside) {
            totals.documents += 1;
            totals.refused += u64::from(held.newest.findings.iter().any(|finding| finding.error));
            totals.add(held.newest.stated)?;
        }
        Ok(totals)
    }

    fn coverage(&self, shop: &ShopId, kind: Kind) -> Result<Vec<DayCoverage>, StorageError> {
        let state = self.lock();
        Ok(state.coverage.values().filter(|day| day.shop == *shop && day.kind == kind).cloned().collect())
    }

    fn hints(&self, limit: usize) -> Result<Vec<Hint>, StorageError> {
        Ok(self.lock().hints.iter().take(limit).cloned().collect())
    }

    fn log(&self, limit: usize) -> Result<Vec<LogEntry>, StorageError> {
        Ok(self.lock().log.iter().rev().take(limit).cloned().collect())
    }

    fn replace_rows(&self, documents: Vec<Document>) -> Result<u64, StorageError> {
        documents.iter().try_for_each(Document::check)?;
        let mut state = self.lock();
        let mut replaced = 0;
        for mut document in documents {
            let Some(held) = state.documents.get_mut(&document.key) else { continue };
            if held.newest.version.is_same_state(&document.version) {
                held.firsts = std::mem::take(&mut held.firsts).merge(Firsts::of(&document));
                document.version.observed = held.newest.version.observed;
                held.newest = document;
                replaced += 1;
            }
        }
        Ok(replaced)
    }

    fn scan(&self, scan: &Scan, sink: &mut dyn FnMut(RecordBatch) -> bool) -> Result<(), StorageError> {
        facts::table(&scan.table).map_err(Box::new)?;
        let mut batches = Vec::new();
        {
            let state = self.lock();
            let wanted = |held: &&Held| {
                let newest = &held.newest;
                newest.key.kind.table().name == scan.table && scan.takes(&newest.key.shop, newest.created)
            };
            let mut rows: Option<FactRows> = None;
            for held in state.documents.values().filter(wanted) {
                let all = rows.get_or_insert_with(|| FactRows::none(held.newest.key.kind));
                all.append(held.rows());
                if all.len() >= scan.batch_rows {
                    batches.extend(rows.take());
                }
            }
            batches.extend(rows);
        }
        for rows in batches.into_iter().filter(|rows| !rows.is_empty()) {
            if !sink(rows.to_batch().map_err(Box::new)?) {
                break;
            }
        }
        Ok(())
    }
}
