use crate::error::SyncError;
use crate::store::Kind;
use kpi_core::model::ShopId;
use smol_str::SmolStr;
use std::collections::BTreeMap;

/// What a run did for one list of a shop.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct ListReport {
    /// Calls that were answered.
    pub calls: u64,
    /// Attempts of these calls, repetitions included.
    pub attempts: u64,
    /// Documents that were new.
    pub added: u64,
    /// Documents of which a newer state came.
    pub changed: u64,
    /// Documents whose stored state came again.
    pub unchanged: u64,
    /// Documents of which an older state came.
    pub older: u64,
    /// Why the list is not current; `None` where it is.
    pub error: Option<SyncError>,
    /// Whether the list was left out because the shop did not grant what it needs, and nobody asked for it by name.
    pub skipped: bool,
}

/// What a run did for one shop.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct ShopReport {
    /// The shop.
    pub shop: ShopId,
    /// Its lists.
    pub lists: BTreeMap<Kind, ListReport>,
}

impl ShopReport {
    /// Whether all lists are current, apart from those that were left out; not where all of them were.
    #[must_use]
    pub fn is_current(&self) -> bool {
        self.lists.values().all(|list| list.error.is_none() || list.skipped)
            && (self.lists.is_empty() || self.lists.values().any(|list| !list.skipped))
    }
}

/// What a run did.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct SyncReport {
    /// Shops, by id.
    pub shops: Vec<ShopReport>,
    /// Accounts whose shops could not be asked for, and why.
    pub accounts: Vec<(SmolStr, SyncError)>,
}

impl SyncReport {
    /// Whether every list of every shop is current.
    #[must_use]
    pub fn is_current(&self) -> bool {
        self.accounts.is_empty() && self.shops.iter().all(ShopReport::is_current)
    }

    /// All lists together.
    #[must_use]
    pub fn totals(&self) -> ListReport {
        let mut sum = ListReport::default();
        for list in self.shops.iter().flat_map(|shop| shop.lists.values()) {
            sum.calls += list.calls;
            sum.attempts += list.attempts;
            sum.added += list.added;
            sum.changed += list.changed;
            sum.unchanged += list.unchanged;
            sum.older += list.older;
        }
        sum
    }
}
