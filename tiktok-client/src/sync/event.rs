use crate::store::{Committed, Kind};
use chrono::{DateTime, Utc};
use kpi_core::model::ShopId;
use smol_str::SmolStr;

/// What part of the work is being done.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, strum::IntoStaticStr)]
#[strum(serialize_all = "snake_case")]
#[non_exhaustive]
pub enum Stage {
    /// The shops of an account.
    Shops,
    /// Documents by the time they were made, once.
    Backfill,
    /// Changes since then.
    Follow,
    /// Days compared with the list's totals.
    Check,
    /// Spans fetched again because they were not whole.
    Repair,
    /// Documents that a notification named.
    Hints,
    /// Days asked for again, because the platform may say something else about them now.
    Restate,
}

impl Stage {
    /// Name in logs.
    #[must_use]
    pub fn name(self) -> &'static str {
        self.into()
    }
}

/// What happens during a sync.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum SyncEvent {
    /// A shop is begun.
    ShopBegan {
        /// The shop.
        shop: ShopId,
    },
    /// A page is in the store.
    Page {
        /// The shop.
        shop: ShopId,
        /// The list.
        kind: Kind,
        /// What for.
        stage: Stage,
        /// What the page did.
        committed: Committed,
        /// Documents of the walk so far, and how many the list says it has.
        walked: (i64, Option<i64>),
        /// Up to which time of the list everything is in.
        through: DateTime<Utc>,
        /// The end of what is wanted now.
        until: DateTime<Utc>,
    },
    /// A span was compared with the list and is whole.
    Whole {
        /// The shop.
        shop: ShopId,
        /// The list.
        kind: Kind,
        /// Begin.
        from: DateTime<Utc>,
        /// End.
        until: DateTime<Utc>,
    },
    /// A span was compared with the list and something is missing.
    Hole {
        /// The shop.
        shop: ShopId,
        /// The list.
        kind: Kind,
        /// Begin.
        from: DateTime<Utc>,
        /// End.
        until: DateTime<Utc>,
        /// Documents that the list says it has.
        listed: i64,
        /// Documents of the span in the store.
        stored: i64,
    },
    /// A list was left out, because the shop did not grant what it needs.
    Skipped {
        /// The shop.
        shop: ShopId,
        /// The list.
        kind: Kind,
        /// Stable code.
        code: SmolStr,
        /// In words.
        message: String,
    },
    /// A list of a shop failed; it goes on from here in the next run.
    Failed {
        /// The shop.
        shop: ShopId,
        /// The list.
        kind: Kind,
        /// Stable code.
        code: SmolStr,
        /// In words.
        message: String,
    },
    /// A shop is done for this run.
    ShopEnded {
        /// The shop.
        shop: ShopId,
        /// Whether all its lists are current.
        current: bool,
    },
}

/// Is told what happens. Calls come from several tasks and should not take long.
///
/// ```
/// use tiktok_client::sync::{Progress, SyncEvent};
///
/// fn takes(_: impl Progress) {}
/// takes(|event: &SyncEvent| println!("{event:?}"));
/// ```
pub trait Progress: Send + Sync {
    /// Something happened.
    fn event(&self, event: &SyncEvent);
}

impl<F: Fn(&SyncEvent) + Send + Sync> Progress for F {
    fn event(&self, event: &SyncEvent) {
        self(event);
    }
}

/// Tells nobody.
#[derive(Debug)]
pub(super) struct Silent;

impl Progress for Silent {
    fn event(&self, _: &SyncEvent) {}
}
