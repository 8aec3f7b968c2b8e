//! The products of a shop: all of them at first, then those that changed.

use super::event::{Stage, SyncEvent};
use super::listing;
use super::walk::{blocking, instant};
use super::work::Work;
use crate::error::{CallError, CallFault, SyncError};
use crate::store::{Batch, CursorKey, Kind, LogEntry, LogLevel};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// Where the products of a shop stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Catalog {
    /// When the list was read to its end last: what changed before is in.
    pub(super) at: i64,
}

impl Catalog {
    pub(super) fn read(key: &CursorKey, text: &str) -> Result<Self, SyncError> {
        serde_json::from_str(text).map_err(|error| SyncError::Cursor {
            shop: key.shop.to_string(),
            stream: key.stream.to_string(),
            message: error.to_string(),
        })
    }
}

/// The list has no order of its own, so a walk that products moved under is made again, so often.
const TRIES: usize = 3;

impl Work {
    /// Brings the products up to now.
    pub(super) async fn catalog(&mut self) -> Result<(), SyncError> {
        let kind = Kind::Product;
        let key = CursorKey::new(self.shop.id.clone(), kind.name());
        let (store, wanted) = (self.store.clone(), key.clone());
        let stored = blocking(move || store.cursor(&wanted)).await??;
        let since = match stored {
            Some(text) => Some(Catalog::read(&key, &text)?.at - self.options.overlap.num_seconds()),
            None => None,
        };
        let stage = if since.is_some() { Stage::Follow } else { Stage::Backfill };
        let mut last = (0, None);
        for _ in 0..TRIES {
            let asked = self.now();
            let (mut token, mut tokens, mut known) = (None, BTreeSet::new(), BTreeSet::new());
            let (mut agreed, mut listed) = (true, None);
            loop {
                let (items, next, total, meta) = self.products(since, token.take()).await?;
                agreed &= listed.is_none() || listed == total;
                listed = total;
                let documents = self.read(kind, items, asked).await?;
                agreed &= documents.nameless.is_none();
                let mut batch = Batch::new();
                batch.log.extend(documents.nameless.map(|message| {
                    LogEntry::new(asked, LogLevel::Error, "sync.without_id", message).about(self.shop.id.clone())
                }));
                batch.documents = documents.read.into_iter().map(|(_, document)| document).collect();
                known.extend(batch.documents.iter().map(|document| document.key.id.clone()));
                let committed = self.commit(batch).await?;
                self.count(kind, committed);
                let count = i64::try_from(known.len()).unwrap_or(i64::MAX);
                self.tell(&SyncEvent::Page {
                    shop: self.shop.id.clone(),
                    kind,
                    stage,
                    committed,
                    walked: (count, listed),
                    through: instant(since.unwrap_or(0)),
                    until: asked,
                });
                last = (count, listed);
                let Some(next) = next else { break };
                if !tokens.insert(next.clone()) {
                    let (page, rows) = (tokens.len() as u64 + 1, known.len() as u64);
                    let fault = CallFault::RepeatedCursor { page, rows };
                    let name = listing::info(kind).id.into();
                    return Err(CallError::new(name, meta.attempts, meta.elapsed, meta.rate, fault).into());
                }
                token = Some(next);
            }
            agreed &= listed.is_none_or(|listed| usize::try_from(listed).is_ok_and(|listed| listed <= known.len()));
            if agreed {
                // One number always has a JSON form.
                let text = serde_json::to_string(&Catalog { at: asked.timestamp() }).unwrap_or_default();
                return self.commit(Batch::new().with_cursor(key, text)).await.map(drop);
            }
        }
        let (count, listed) = last;
        let message = format!("product: the list has {}, and gave {count}", listed.unwrap_or(count));
        let entry = LogEntry::new(self.now(), LogLevel::Error, "sync.hole", message).about(self.shop.id.clone());
        self.commit(Batch::new().with_log(entry)).await.map(drop)
    }
}
