//! What a run would call.

use super::ShopSync;
use super::cursor::{Cursor, DAY};
use super::event::Stage;
use super::listing;
use super::walk::instant;
use crate::client::Session;
use crate::error::SyncError;
use crate::store::Kind;
use chrono::{DateTime, Utc};
use kpi_core::model::ShopId;
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
        let hints = self.store.hints(100_000)?;
        for shop in self.store.shops()? {
            if !self.options.takes(&shop.id) || !accounts.iter().any(|account| account.as_str() == shop.account) {
                continue;
            }
            for kind in &self.options.kinds {
                let info = listing::info(*kind);
                let mut plan = |stage, from: Option<i64>, until: Option<i64>, at_least| {
                    planned.push(PlannedCalls {
                        account: shop.account.clone(),
                        shop: Some(shop.id.clone()),
                        kind: Some(*kind),
                        stage,
                        operation: info.id,
                        path: format!("{} {}", info.method.as_str(), info.path),
                        from: from.map(instant),
                        until: until.map(instant),
                        at_least,
                    });
                };
                let key = Cursor::key(&shop.id, *kind);
                let cursor = match self.store.cursor(&key)? {
                    Some(text) => Cursor::read(&key, &text)?,
                    None => Cursor::begin(self.since(&shop, now), now),
                };
                let spans = |from: i64, until: i64, span: i64| {
                    u64::try_from((until - from).max(0).div_euclid(span.max(1)) + 1).unwrap_or(1)
                };
                if cursor.made < cursor.turn {
                    plan(
                        Stage::Backfill,
                        Some(cursor.made),
                        Some(cursor.turn),
                        spans(cursor.made, cursor.turn, 90 * DAY),
                    );
                }
                let named = hints.iter().filter(|hint| hint.shop == shop.id && hint.kind == *kind).count();
                if let (Some(limit), true) = (listing::by_id_limit(*kind), named > 0) {
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
        }
        Ok(planned)
    }

    /// How many documents of a kind the platform lists that were made in a span: one small call.
    pub(crate) async fn listed(
        session: &Session,
        kind: Kind,
        from: DateTime<Utc>,
        until: DateTime<Utc>,
    ) -> Result<Option<i64>, crate::error::CallError> {
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
