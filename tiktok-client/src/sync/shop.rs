//! The sync of one shop: each list in turn, a failed one leaves the others alone.

use super::cursor::{Cursor, Hole, Walk};
use super::event::{Stage, SyncEvent};
use super::listing::{self, Ask, By, Way};
use super::report::ShopReport;
use super::walk::{Keep, blocking, instant};
use super::work::Work;
use crate::error::{CallError, CallFault, Retry, SyncError};
use crate::store::{Batch, DayCoverage, Hint, Kind, LogEntry, LogLevel, Totals};
use chrono::{NaiveDate, TimeDelta};
use smol_str::SmolStr;
use std::collections::BTreeSet;

impl Work {
    /// Brings every list up to now.
    pub(super) async fn run(mut self) -> Result<ShopReport, SyncError> {
        self.tell(&SyncEvent::ShopBegan { shop: self.shop.id.clone() });
        let mut current = true;
        for kind in self.options.kinds.clone() {
            if !kind.exists_in(self.shop.market) {
                continue;
            }
            self.lists.entry(kind).or_default();
            let Err(error) = self.bring_up(kind).await else { continue };
            if !self.options.chosen && is_scope(&error) {
                self.skip(kind, error).await?;
                continue;
            }
            current = false;
            let entry = LogEntry::new(self.now(), LogLevel::Error, error.code(), format!("{kind}: {error}"));
            self.tell(&SyncEvent::Failed {
                shop: self.shop.id.clone(),
                kind,
                code: error.code().into(),
                message: error.to_string(),
            });
            // Figures are refused by region with the code of an authorisation that is over.
            let regional = listing::way(kind) != Way::List && error.code() == "api.authorization";
            let over = ends_the_shop(&error) && !regional;
            self.lists.entry(kind).or_default().error = Some(error.clone());
            if let SyncError::Storage(_) | SyncError::Runtime { .. } = error {
                return Err(error);
            }
            self.commit(Batch::new().with_log(entry.about(self.shop.id.clone()))).await?;
            if over {
                break;
            }
        }
        self.tell(&SyncEvent::ShopEnded { shop: self.shop.id.clone(), current });
        Ok(ShopReport { shop: self.shop.id, lists: self.lists })
    }

    /// Leaves a list out that the shop does not allow.
    async fn skip(&mut self, kind: Kind, error: SyncError) -> Result<(), SyncError> {
        let (shop, code, message) = (self.shop.id.clone(), error.code(), format!("{kind} is left out: {error}"));
        let entry = LogEntry::new(self.now(), LogLevel::Warning, code, message.clone()).about(shop.clone());
        self.tell(&SyncEvent::Skipped { shop, kind, code: code.into(), message });
        let list = self.lists.entry(kind).or_default();
        (list.skipped, list.error) = (true, Some(error));
        self.commit(Batch::new().with_log(entry)).await.map(drop)
    }

    /// The first moment that is wanted of a shop that is begun now.
    pub(super) fn since(&self, now: i64) -> i64 {
        let zone = self.zone();
        zone.day_start(zone.local_day(self.options.since.unwrap_or(instant(now) - HISTORY))).timestamp()
    }

    async fn bring_up(&mut self, kind: Kind) -> Result<(), SyncError> {
        match listing::way(kind) {
            Way::List => self.list(kind).await,
            Way::Days => self.days_of(kind).await,
            Way::Catalog => self.catalog().await,
        }
    }

    async fn list(&mut self, kind: Kind) -> Result<(), SyncError> {
        let key = Cursor::key(&self.shop.id, kind);
        let store = self.store.clone();
        let wanted = key.clone();
        let stored = blocking(move || store.cursor(&wanted)).await??;
        let now = self.now().timestamp();
        let mut cursor = match stored {
            Some(text) => Cursor::read(&key, &text)?,
            None => Cursor::begin(self.since(now), now),
        };
        if self.resumed.is_some_and(|begun| cursor.ended >= begun) {
            return self.hints(kind, &mut cursor).await;
        }
        self.backfill(kind, &mut cursor).await?;
        self.hints(kind, &mut cursor).await?;
        self.follow(kind, &mut cursor).await?;
        self.repair(kind, &mut cursor).await?;
        self.check_days(kind, &mut cursor).await?;
        self.look_at_refused(kind, &mut cursor).await?;
        cursor.ended = now;
        self.commit(Batch::new().with_cursor(key, cursor.text())).await.map(drop)
    }

    /// States the days of documents that cannot be read as incomplete, in the batch that holds them. Answers whether the
    /// cursor learnt of a new one.
    pub(super) fn refused_days(&self, kind: Kind, cursor: &mut Cursor, batch: &mut Batch) -> bool {
        let zone = self.zone();
        let refused = batch.documents.iter().filter(|document| document.is_refused());
        let days: BTreeSet<NaiveDate> =
            refused.filter_map(|document| document.created).map(|created| zone.local_day(created)).collect();
        let known = cursor.refused.len();
        for day in days {
            batch.coverage.push(self.day(kind, day, false, cursor.asked));
            cursor.refused.insert(day);
        }
        cursor.refused.len() > known
    }

    /// Days with documents that could not be read: a later state, or a later version of the library, may have cured them.
    async fn look_at_refused(&mut self, kind: Kind, cursor: &mut Cursor) -> Result<(), SyncError> {
        let zone = self.zone();
        for day in cursor.refused.clone() {
            let (begin, end) = (zone.day_start(day).timestamp(), zone.day_end(day).timestamp());
            if self.totals(kind, begin, end).await?.refused > 0 {
                continue;
            }
            cursor.refused.remove(&day);
            let mut batch = Batch::new().with_cursor(Cursor::key(&self.shop.id, kind), cursor.text());
            batch.coverage = self.covered_days(kind, cursor, begin, end, cursor.made.max(cursor.checked));
            self.commit(batch).await?;
        }
        Ok(())
    }

    /// Everything that was made from the first wanted time to the time at which this was begun.
    async fn backfill(&mut self, kind: Kind, cursor: &mut Cursor) -> Result<(), SyncError> {
        while let Some(fresh) = cursor.next_window() {
            let mut walk = cursor.window.take().unwrap_or(fresh);
            self.walk(kind, Stage::Backfill, cursor, &mut walk, Keep::Window).await?;
            let (from, until) = (walk.from, walk.until);
            cursor.fit_span(walk.count, listing::page_size(kind));
            self.compare(kind, cursor, &walk).await?;
            cursor.window = None;
            cursor.made = until;
            let days = self.covered_days(kind, cursor, from, until, until);
            let mut batch = Batch::new().with_cursor(Cursor::key(&self.shop.id, kind), cursor.text());
            batch.coverage = days;
            self.commit(batch).await?;
        }
        Ok(())
    }

    /// Everything that changed since.
    async fn follow(&mut self, kind: Kind, cursor: &mut Cursor) -> Result<(), SyncError> {
        let now = self.now().timestamp();
        let from = cursor.follow_from(self.options.overlap.num_seconds());
        let mut walk = Walk::new(By::Updated, from, now);
        self.walk(kind, Stage::Follow, cursor, &mut walk, Keep::Updated).await
    }

    /// Spans that were not whole, once more.
    async fn repair(&mut self, kind: Kind, cursor: &mut Cursor) -> Result<(), SyncError> {
        for hole in std::mem::take(&mut cursor.holes) {
            let mut walk = Walk::new(By::Created, hole.from, hole.until);
            self.walk(kind, Stage::Repair, cursor, &mut walk, Keep::Nothing).await?;
            let days = if self.stored_or_hole(kind, cursor, &walk).await? {
                self.covered_days(kind, cursor, hole.from, hole.until, cursor.made.max(cursor.checked))
            } else {
                Vec::new()
            };
            let mut batch = Batch::new().with_cursor(Cursor::key(&self.shop.id, kind), cursor.text());
            batch.coverage = days;
            self.commit(batch).await?;
        }
        Ok(())
    }

    /// Compares a window with what is stored; what is missing is fetched again, once.
    async fn compare(&mut self, kind: Kind, cursor: &mut Cursor, walk: &Walk) -> Result<(), SyncError> {
        let stored = self.totals(kind, walk.from, walk.until).await?;
        if is_whole(walk, &stored) {
            self.whole(kind, walk.from, walk.until);
            return Ok(());
        }
        let mut again = Walk::new(By::Created, walk.from, walk.until);
        self.walk(kind, Stage::Repair, cursor, &mut again, Keep::Nothing).await?;
        self.stored_or_hole(kind, cursor, &again).await.map(drop)
    }

    /// Whether all that a walk found is stored; else the span becomes a hole.
    async fn stored_or_hole(&mut self, kind: Kind, cursor: &mut Cursor, walk: &Walk) -> Result<bool, SyncError> {
        let stored = self.totals(kind, walk.from, walk.until).await?;
        let shop = self.shop.id.clone();
        if counts_agree(walk, &stored) {
            if !amounts_agree(walk, &stored) {
                let message = format!(
                    "{kind}: the amounts of {} to {} differ between the list ({:?}) and the store ({:?})",
                    instant(walk.from),
                    instant(walk.until),
                    walk.stated,
                    stored.stated
                );
                let entry = LogEntry::new(self.now(), LogLevel::Warning, "sync.amounts_differ", message);
                self.commit(Batch::new().with_log(entry.about(shop))).await?;
            }
            self.whole(kind, walk.from, walk.until);
            return Ok(true);
        }
        cursor.holes.push(Hole { from: walk.from, until: walk.until });
        let (from, until) = (instant(walk.from), instant(walk.until));
        let listed = walk.total.unwrap_or(walk.count);
        let stored = i64::try_from(stored.documents).unwrap_or(i64::MAX);
        let message = format!("{kind}: the list has {listed} made from {from} to {until}, the store {stored}");
        let entry = LogEntry::new(self.now(), LogLevel::Error, "sync.hole", message).about(shop.clone());
        let mut batch = Batch::new().with_log(entry);
        batch.coverage = self.days(walk.from, walk.until).map(|day| self.day(kind, day, false, cursor.asked)).collect();
        self.commit(batch).await?;
        self.tell(&SyncEvent::Hole { shop, kind, from, until, listed, stored });
        Ok(false)
    }

    fn whole(&self, kind: Kind, from: i64, until: i64) {
        self.tell(&SyncEvent::Whole { shop: self.shop.id.clone(), kind, from: instant(from), until: instant(until) });
    }

    async fn totals(&self, kind: Kind, from: i64, until: i64) -> Result<Totals, SyncError> {
        let (store, shop) = (self.store.clone(), self.shop.id.clone());
        Ok(blocking(move || store.totals(&shop, kind, instant(from), instant(until))).await??)
    }

    /// Local days that touch a span.
    fn days(&self, from: i64, until: i64) -> impl Iterator<Item = NaiveDate> + use<> {
        let zone = self.zone();
        let (first, last) = (zone.local_day(instant(from)), zone.local_day(instant(until - 1)));
        first.iter_days().take_while(move |day| *day <= last)
    }

    fn day(&self, kind: Kind, day: NaiveDate, complete: bool, seen: i64) -> DayCoverage {
        DayCoverage::new(self.shop.id.clone(), kind, day, complete, instant(seen))
    }

    /// What can be said about the days that touch a span and ended before `known`.
    fn covered_days(&self, kind: Kind, cursor: &Cursor, from: i64, until: i64, known: i64) -> Vec<DayCoverage> {
        let zone = self.zone();
        self.days(from, until)
            .filter_map(|day| {
                let (begin, end) = (zone.day_start(day).timestamp(), zone.day_end(day).timestamp());
                (end <= known).then(|| {
                    let complete =
                        begin >= cursor.since && cursor.is_whole(begin, end) && !cursor.refused.contains(&day);
                    self.day(kind, day, complete, cursor.asked)
                })
            })
            .collect()
    }

    /// Days that ended since the first fetch: their number is compared with the list, and what is missing is fetched.
    async fn check_days(&mut self, kind: Kind, cursor: &mut Cursor) -> Result<(), SyncError> {
        let zone = self.zone();
        let settled = cursor.updated - self.options.overlap.num_seconds();
        let days: Vec<NaiveDate> = self.days(cursor.checked, cursor.updated + 1).collect();
        for day in days {
            let (begin, end) = (zone.day_start(day).timestamp(), zone.day_end(day).timestamp());
            if end > settled || end <= cursor.checked {
                continue;
            }
            let begin = begin.max(cursor.since);
            let size = Some(smallest_page(kind));
            let ask = Ask { kind, by: By::Created, from: begin, until: end, token: None, size };
            let reply = listing::page(self.session.clone(), ask).await?;
            self.tally(kind, &reply.meta);
            let mut walk = Walk::new(By::Created, begin, end);
            walk.total = reply.data.total_count;
            let stored = self.totals(kind, begin, end).await?;
            walk.count = i64::try_from(stored.documents).unwrap_or(i64::MAX);
            if counts_agree(&walk, &stored) {
                self.whole(kind, begin, end);
            } else {
                let mut again = Walk::new(By::Created, begin, end);
                self.walk(kind, Stage::Repair, cursor, &mut again, Keep::Nothing).await?;
                self.stored_or_hole(kind, cursor, &again).await?;
            }
            cursor.checked = end;
            let mut batch = Batch::new().with_cursor(Cursor::key(&self.shop.id, kind), cursor.text());
            batch.coverage = self.covered_days(kind, cursor, begin, end, end);
            self.commit(batch).await?;
        }
        // The newest complete day says up to when changes of all days are in.
        let mut batch = Batch::new().with_cursor(Cursor::key(&self.shop.id, kind), cursor.text());
        let last =
            self.days(cursor.since, cursor.checked).filter(|day| zone.day_end(*day).timestamp() <= cursor.checked);
        if let Some(day) = last.last() {
            let whole = cursor.is_whole(zone.day_start(day).timestamp(), zone.day_end(day).timestamp());
            let complete = whole && !cursor.refused.contains(&day);
            batch.coverage.push(self.day(kind, day, complete, cursor.updated));
        }
        self.commit(batch).await.map(drop)
    }

    /// Documents that notifications named.
    async fn hints(&mut self, kind: Kind, cursor: &mut Cursor) -> Result<(), SyncError> {
        let Some(limit) = listing::by_id_limit(kind) else { return Ok(()) };
        let store = self.store.clone();
        let hints: Vec<Hint> = blocking(move || store.hints(100_000)).await??;
        let hints: Vec<Hint> =
            hints.into_iter().filter(|hint| hint.shop == self.shop.id && hint.kind == kind).collect();
        let mut left: Vec<Vec<Hint>> = hints.chunks(limit).map(<[Hint]>::to_vec).collect();
        while let Some(some) = left.pop() {
            let ids: Vec<SmolStr> = some.iter().map(|hint| hint.id.clone()).collect();
            let reply = match listing::by_id(self.session.clone(), kind, ids).await {
                Ok(reply) => reply,
                // One id that is not the shop's refuses the whole call: the halves are asked for apart.
                Err(error) if error.refusal().is_some_and(|refusal| refusal.retry() == Retry::Never) => {
                    let error = SyncError::from(error);
                    if ends_the_shop(&error) {
                        return Err(error);
                    }
                    if some.len() > 1 {
                        left.extend(some.chunks(some.len().div_ceil(2)).map(<[Hint]>::to_vec));
                        continue;
                    }
                    let named = some.first().map_or("", |hint| hint.id.as_str());
                    let message = format!("{kind} {named}: {error}");
                    let entry = LogEntry::new(self.now(), LogLevel::Warning, "sync.unknown_hint", message);
                    let mut batch = Batch::new().with_log(entry.about(self.shop.id.clone()));
                    batch.followed = some;
                    self.commit(batch).await?;
                    continue;
                }
                Err(error) => return Err(error.into()),
            };
            let observed = self.now();
            self.tally(kind, &reply.meta);
            let documents = self.read(kind, reply.data.items(), observed).await?;
            let mut batch = Batch::new();
            batch.documents = documents.read.into_iter().map(|(_, document)| document).collect();
            batch.followed.clone_from(&some);
            if self.refused_days(kind, cursor, &mut batch) {
                batch = batch.with_cursor(Cursor::key(&self.shop.id, kind), cursor.text());
            }
            let known = |hint: &&Hint| !batch.documents.iter().any(|document| document.key.id == hint.id);
            let unknown: Vec<&str> = some.iter().filter(known).map(|hint| hint.id.as_str()).collect();
            if !unknown.is_empty() {
                let message = format!("{kind}: the platform knows nothing of {}", unknown.join(", "));
                let entry = LogEntry::new(observed, LogLevel::Warning, "sync.unknown_hint", message);
                batch.log.push(entry.about(self.shop.id.clone()));
            }
            let committed = self.commit(batch).await?;
            self.count(kind, committed);
            self.tell(&SyncEvent::Page {
                shop: self.shop.id.clone(),
                kind,
                stage: Stage::Hints,
                committed,
                walked: (i64::try_from(some.len()).unwrap_or(0), None),
                through: observed,
                until: observed,
            });
        }
        Ok(())
    }
}

/// The fewest objects that a page of the list may have.
pub(super) fn smallest_page(kind: Kind) -> i64 {
    match kind {
        Kind::Return => 10,
        _ => 1,
    }
}

/// Whether the store has as many documents as the list says. More is no hole: the list may have lost some since.
fn counts_agree(walk: &Walk, stored: &Totals) -> bool {
    let stored = i64::try_from(stored.documents).unwrap_or(i64::MAX);
    stored >= walk.total.unwrap_or(0).max(walk.count)
}

fn amounts_agree(walk: &Walk, stored: &Totals) -> bool {
    walk.stated == stored.stated
}

fn is_whole(walk: &Walk, stored: &Totals) -> bool {
    counts_agree(walk, stored) && amounts_agree(walk, stored)
}

/// Whether the shop did not grant what a call needs.
fn is_scope(error: &SyncError) -> bool {
    matches!(error.code(), "auth.missing_scope" | "api.scope")
}

/// Whether the other lists of the shop would fail of the same.
fn ends_the_shop(error: &SyncError) -> bool {
    let SyncError::Call(error) = error else { return false };
    let authorisation = |error: &CallError| {
        matches!(
            error.code(),
            "auth.no_grant"
                | "auth.no_refresh_token"
                | "auth.reauthorize"
                | "api.token"
                | "api.token_expired"
                | "api.authorization"
                | "api.signature"
                | "api.cipher"
        )
    };
    authorisation(error) || matches!(error.fault(), CallFault::Store(_))
}

/// How far back a first fetch goes where nothing is said.
pub(super) const HISTORY: TimeDelta = TimeDelta::days(30);
