//! The work on one shop.

use super::Options;
use super::event::{Progress, SyncEvent};
use super::report::ListReport;
use crate::client::{ReplyMeta, Session};
use crate::store::{Committed, Kind, Store, StoredShop};
use crate::to_facts::FactContext;
use crate::transport::Clock;
use chrono::{DateTime, Utc};
use kpi_core::period::ShopZone;
use std::collections::BTreeMap;
use std::sync::Arc;

/// What the work on a shop needs, and what it did so far.
pub(super) struct Work {
    pub(super) session: Session,
    pub(super) store: Arc<dyn Store>,
    pub(super) shop: StoredShop,
    pub(super) context: FactContext,
    pub(super) options: Options,
    pub(super) progress: Arc<dyn Progress>,
    pub(super) clock: Arc<dyn Clock>,
    pub(super) lists: BTreeMap<Kind, ListReport>,
    /// Begin of the run that stopped before its end and is gone on with.
    pub(super) resumed: Option<i64>,
}

impl Work {
    pub(super) fn now(&self) -> DateTime<Utc> {
        self.clock.now() + self.session.client().clock_offset()
    }

    pub(super) fn tell(&self, event: &SyncEvent) {
        self.progress.event(event);
    }

    pub(super) fn tally(&mut self, kind: Kind, meta: &ReplyMeta) {
        let list = self.lists.entry(kind).or_default();
        list.calls += 1;
        list.attempts += u64::from(meta.attempts);
    }

    pub(super) fn count(&mut self, kind: Kind, committed: Committed) {
        let list = self.lists.entry(kind).or_default();
        list.added += committed.added;
        list.changed += committed.changed;
        list.unchanged += committed.unchanged;
        list.older += committed.older;
    }

    pub(super) fn zone(&self) -> ShopZone {
        self.shop.zone.unwrap_or(ShopZone::new(chrono_tz::Tz::UTC))
    }
}
