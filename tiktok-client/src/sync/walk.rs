//! A walk over a list: page by page, each in the store before it counts.

use super::cursor::{Cursor, Walk};
use super::event::{Stage, SyncEvent};
use super::listing::{self, Ask, RawPage, key_of};
use super::work::Work;
use crate::client::Reply;
use crate::error::{CallError, CallFault, SyncError};
use crate::store::{Batch, Committed, Document, Kind, LogEntry, LogLevel, Verbatim};
use chrono::{DateTime, Utc};
use smol_str::SmolStr;
use std::collections::BTreeSet;
use tokio::task::JoinHandle;

/// A page that was asked for while the one before is worked on; dropping it calls it off.
struct Ahead(JoinHandle<Result<Reply<RawPage>, CallError>>);

impl Drop for Ahead {
    fn drop(&mut self) {
        self.0.abort();
    }
}

impl Ahead {
    async fn page(mut self) -> Result<Reply<RawPage>, SyncError> {
        match (&mut self.0).await {
            Ok(reply) => Ok(reply?),
            Err(error) => Err(SyncError::Runtime { message: error.to_string() }),
        }
    }
}

/// Where a cursor keeps the place of a walk.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Keep {
    /// A window of the first fetch.
    Window,
    /// Following.
    Updated,
    /// Nowhere: a walk that begins again after an interruption.
    Nothing,
}

pub(super) fn instant(seconds: i64) -> DateTime<Utc> {
    DateTime::from_timestamp(seconds, 0).unwrap_or_default()
}

impl Work {
    fn ask(&self, kind: Kind, walk: &Walk, token: Option<SmolStr>) -> Ahead {
        let ask = Ask { kind, by: walk.by, from: walk.at, until: walk.until, token, size: None };
        Ahead(tokio::spawn(listing::page(self.session.clone(), ask)))
    }

    /// Walks from where `walk` stands to its end.
    ///
    /// The next page is asked for by the time of the last object, not by the token: the token of a list that is sorted by
    /// its changes loses objects when others move to its end. The token is used where a whole page has one time, and where
    /// a list does not come in its order.
    pub(super) async fn walk(
        &mut self,
        kind: Kind,
        stage: Stage,
        cursor: &mut Cursor,
        walk: &mut Walk,
        keep: Keep,
    ) -> Result<(), SyncError> {
        if walk.at >= walk.until {
            return Ok(());
        }
        let mut tokens: BTreeSet<SmolStr> = BTreeSet::new();
        let mut ahead = self.ask(kind, walk, None);
        // Whether the list came in its order so far, and whether the page at hand was asked for by a token.
        let (mut in_order, mut by_token) = (true, false);
        // How many objects the list had when the tokens at hand began.
        let mut listed = None;
        loop {
            let reply = ahead.page().await?;
            let asked = self.now();
            self.tally(kind, &reply.meta);
            let fault = |fault| {
                let meta = &reply.meta;
                CallError::new(listing::info(kind).id.into(), meta.attempts, meta.elapsed, meta.rate, fault)
            };
            if walk.total.is_none() {
                walk.total = reply.data.total_count;
            }
            let reply_total = reply.data.total_count;
            let next = reply.data.next();
            let rows = u64::try_from(walk.count).unwrap_or(0);
            if let Some(token) = &next
                && !tokens.insert(token.clone())
            {
                return Err(fault(CallFault::RepeatedCursor { page: tokens.len() as u64, rows }).into());
            }
            let items = reply.data.items();
            let keys: Vec<i64> = items.iter().map(|item| key_of(item, walk.by).unwrap_or(walk.at)).collect();
            // In order, the last object is the furthest; else only the tokens lead through the list.
            let furthest = keys.iter().copied().max().unwrap_or(walk.at);
            in_order &= if by_token { keys.last().is_none_or(|last| *last == furthest) } else { keys.is_sorted() };
            if !by_token {
                listed = reply_total;
            }
            // Objects left the list between two tokens, so others slipped through: once more from where this stands.
            let shifted = by_token && reply_total != listed;
            let steps = in_order && !shifted && furthest > walk.at;
            let before = walk.clone();
            let upcoming = match &next {
                _ if shifted => Some(self.ask(kind, &before, None)),
                None => None,
                Some(_) if steps => {
                    walk.at = furthest;
                    Some(self.ask(kind, walk, None))
                }
                Some(token) => Some(self.ask(kind, &before, Some(token.clone()))),
            };
            walk.at = before.at;
            by_token = upcoming.is_some() && !steps && !shifted;
            if shifted {
                tokens.clear();
            }
            let observed = asked;
            let documents = self.read(kind, items, observed).await?;
            for (key, document) in &documents.read {
                walk.count(keys.get(*key).copied().unwrap_or(walk.at), document);
            }
            if upcoming.is_none() {
                walk.at = walk.until;
                walk.edge.clear();
            } else if steps {
                tokens.clear();
                walk.at = furthest;
                let edge: BTreeSet<&SmolStr> = documents
                    .read
                    .iter()
                    .filter(|(place, _)| keys.get(*place) == Some(&furthest))
                    .map(|(_, document)| &document.key.id)
                    .collect();
                walk.edge = edge.into_iter().cloned().collect();
            }
            match keep {
                Keep::Window => cursor.window = Some(walk.clone()),
                Keep::Updated => (cursor.updated, cursor.asked) = (walk.at, asked.timestamp()),
                Keep::Nothing => {}
            }
            let mut batch = Batch::new().with_cursor(Cursor::key(&self.shop.id, kind), cursor.text());
            batch.log.extend(documents.nameless.map(|message| {
                LogEntry::new(observed, LogLevel::Error, "sync.without_id", message).about(self.shop.id.clone())
            }));
            batch.documents = documents.read.into_iter().map(|(_, document)| document).collect();
            if self.refused_days(kind, cursor, &mut batch) {
                batch = batch.with_cursor(Cursor::key(&self.shop.id, kind), cursor.text());
            }
            let committed = self.commit(batch).await?;
            self.count(kind, committed);
            self.tell(&SyncEvent::Page {
                shop: self.shop.id.clone(),
                kind,
                stage,
                committed,
                walked: (walk.count, walk.total),
                through: instant(walk.at),
                until: instant(walk.until),
            });
            match upcoming {
                Some(next) => ahead = next,
                None => return Ok(()),
            }
        }
    }

    /// Reads objects, outside of the async threads.
    pub(super) async fn read(
        &self,
        kind: Kind,
        items: Vec<Verbatim>,
        observed: DateTime<Utc>,
    ) -> Result<Documents, SyncError> {
        let context = self.context.clone();
        let read = move || {
            let mut documents = Documents { read: Vec::with_capacity(items.len()), nameless: None };
            for (place, item) in items.iter().enumerate() {
                match Document::read(kind, item.text(), &context, observed) {
                    Some(document) => documents.read.push((place, document)),
                    None => {
                        let shown = crate::error::excerpt(item.text());
                        documents.nameless = Some(format!("a {kind} without an id cannot be kept: {shown}"));
                    }
                }
            }
            documents
        };
        blocking(read).await
    }

    pub(super) async fn commit(&self, batch: Batch) -> Result<Committed, SyncError> {
        let store = self.store.clone();
        Ok(blocking(move || store.commit(batch)).await??)
    }
}

/// The objects of a page, with their places in it.
pub(super) struct Documents {
    pub(super) read: Vec<(usize, Document)>,
    /// An object that has no id.
    pub(super) nameless: Option<String>,
}

/// Runs what blocks or computes on a thread for it.
pub(crate) async fn blocking<T: Send + 'static>(act: impl FnOnce() -> T + Send + 'static) -> Result<T, SyncError> {
    tokio::task::spawn_blocking(act).await.map_err(|error| SyncError::Runtime { message: error.to_string() })
}
