//! What a run would call.

use super::ShopSync;
use super::catalog::Catalog;
use super::cursor::{Cursor, DAY};
use super::daily::{self, Days};
use super::event::Stage;
use super::listing::{self, Way};
use super::walk::{blocking, instant};
use crate::client::Session;
use crate::error::{StorageError, SyncError};
use crate::store::{CursorKey, Kind, Store, StoredShop};
use chrono::{DateTime, Utc};
use kpi_core::model::ShopId;
use kpi_core::period::ShopZone;
use smol_str::SmolStr;
use std::fmt;

/// Calls that a run would make.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct PlannedCalls {
    /// The account.
    pub account: SmolStr,
    /// The shop; `None` for calls of the account.
    pub shop: Option<ShopId>,
    /// The list; `None` for the list of shops.
    pub kind: Option<Kind>,
    /// What for.
    pub stage: Stage,
    /// Name of the operation.
    pub operation: &'static str,
    /// Method and path.
    pub path: String,
    /// Begin of the span that is asked for.
    pub from: Option<DateTime<Utc>>,
    /// Its end.
    pub until: Option<DateTime<Utc>>,
    /// At least so many calls; each further page is one more.
    pub at_least: u64,
}

impl fmt::Display for PlannedCalls {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { account, shop, stage, operation, path, from, until, at_least, .. } = self;
        match shop {
            Some(shop) => write!(f, "shop {shop}")?,
            None => write!(f, "account {account}")?,
        }
        write!(f, ": {operation} ({path}), {}, at least {at_least} calls", stage.name())?;
        if let (Some(from), Some(until)) = (from, until) {
            write!(f, ", {} to {}", from.format("%F %T"), until.format("%F %T"))?;
        }
        Ok(())
    }
}

impl ShopSync {
    /// What a run would call now, as far as the store can tell. Nothing is sent.
    ///
    /// Shops that the store does not know yet are found by the calls of their account and are not in the plan.
    ///
    /// # Errors
    /// [`SyncError`] where the token store or the store fails.
    pub async fn plan(&self) -> Result<Vec<PlannedCalls>, SyncError> {
        let mut planned = Vec::new();
        let now = self.now().timestamp();
        let accounts = self.accounts().await?;
        for account in &accounts {
            planned.push(PlannedCalls {
                account: account.as_str().into(),
                shop: None,
                kind: None,
                stage: Stage::Shops,
                operation: "getAuthorizedShops",
                path: "GET /authorization/202309/shops".to_owned(),
                from: None,
                until: None,
                at_least: 1,
            });
        }
        let (store, kinds) = (self.store.clone(), self.options.kinds.clone());
        let takes = {
            let (options, accounts) = (self.options.clone(), accounts);
            move |shop: &StoredShop| {
                options.takes(&shop.id) && accounts.iter().any(|account| account.as_str() == shop.account)
            }
        };
        let known = blocking(move || known(&*store, &kinds, takes)).await??;
        for Known { shop, kind, cursor, named } in known {
            let info = listing::info(kind);
            let mut plan = |stage, from: Option<i64>, until: Option<i64>, at_least| {
                planned.push(PlannedCalls {
                    account: shop.account.clone(),
                    shop: Some(shop.id.clone()),
                    kind: Some(kind),
                    stage,
                    operation: info.id,
                    path: format!("{} {}", info.method.as_str(), info.path),
                    from: from.map(instant),
                    until: until.map(instant),
                    at_least,
                });
            };
            let key = CursorKey::new(shop.id.clone(), kind.name());
            match listing::way(kind) {
                Way::List => {
                    let cursor = match &cursor {
                        Some(text) => Cursor::read(&key, text)?,
                        None => Cursor::begin(self.since(&shop, now), now),
                    };
                    self.plan_list((kind, now), &cursor, named, &mut plan);
                }
                Way::Catalog => {
                    let since = cursor.map(|text| Catalog::read(&key, &text)).transpose()?.map(|catalog| catalog.at);
                    let stage = if since.is_some() { Stage::Follow } else { Stage::Backfill };
                    plan(stage, since, Some(now), 1);
                }
                Way::Days => {
                    let zone = shop.zone.unwrap_or(ShopZone::new(chrono_tz::Tz::UTC));
                    let days = match &cursor {
                        Some(text) => Days::read(&key, text)?,
                        None => Days::begin(kind, zone, self.since(&shop, now), now),
                    };
                    let due = days.due(kind, zone, now);
                    let zone = daily::zone_of(kind, zone);
                    for (stage, days) in [(Stage::Restate, due.again), (Stage::Backfill, due.first)] {
                        if let (Some(first), Some(last)) = (days.first(), days.last()) {
                            let (from, until) =
                                (zone.day_start(*first).timestamp(), zone.day_end(*last).timestamp().min(now));
                            let calls = daily::calls_for_a_day(kind) * days.len() as u64;
                            plan(stage, Some(from), Some(until), calls);
                        }
                    }
                }
            }
        }
        Ok(planned)
    }

    fn plan_list(
        &self,
        (kind, now): (Kind, i64),
        cursor: &Cursor,
        named: usize,
        plan: &mut impl FnMut(Stage, Option<i64>, Option<i64>, u64),
    ) {
        let spans = |from: i64, until: i64, span: i64| {
            u64::try_from((until - from).max(0).div_euclid(span.max(1)) + 1).unwrap_or(1)
        };
        if cursor.made < cursor.turn {
            let calls = spans(cursor.made, cursor.turn, 90 * DAY);
            plan(Stage::Backfill, Some(cursor.made), Some(cursor.turn), calls);
        }
        if let (Some(limit), true) = (listing::by_id_limit(kind), named > 0) {
            plan(Stage::Hints, None, None, named.div_ceil(limit) as u64);
        }
        plan(Stage::Follow, Some(cursor.follow_from(self.options.overlap.num_seconds())), Some(now), 1);
        for hole in &cursor.holes {
            plan(Stage::Repair, Some(hole.from), Some(hole.until), 1);
        }
        let days = (now - cursor.checked) / DAY;
        if days > 0 {
            plan(Stage::Check, Some(cursor.checked), Some(now), u64::try_from(days).unwrap_or(0));
        }
    }

    /// How many documents of a kind the platform lists that were made in a span: one small call.
    pub(crate) async fn listed(
        session: &Session,
        kind: Kind,
        from: DateTime<Utc>,
        until: DateTime<Utc>,
    ) -> Result<Option<i64>, crate::error::CallError> {
        if listing::way(kind) != Way::List {
            return Ok(None);
        }
        let ask = listing::Ask {
            kind,
            by: listing::By::Created,
            from: from.timestamp(),
            until: until.timestamp(),
            token: None,
            size: Some(super::shop::smallest_page(kind)),
        };
        Ok(listing::page(session.clone(), ask).await?.data.total_count)
    }
}

/// What the store knows about a list of a shop.
struct Known {
    shop: StoredShop,
    kind: Kind,
    cursor: Option<String>,
    /// Documents that hints name.
    named: usize,
}

fn known(store: &dyn Store, kinds: &[Kind], takes: impl Fn(&StoredShop) -> bool) -> Result<Vec<Known>, StorageError> {
    let hints = store.hints(100_000)?;
    let mut known = Vec::new();
    for shop in store.shops()?.into_iter().filter(takes) {
        for kind in kinds.iter().copied().filter(|kind| kind.exists_in(shop.market)) {
            let cursor = store.cursor(&CursorKey::new(shop.id.clone(), kind.name()))?;
            let named = hints.iter().filter(|hint| hint.shop == shop.id && hint.kind == kind).count();
            known.push(Known { shop: shop.clone(), kind, cursor, named });
        }
    }
    Ok(known)
}
