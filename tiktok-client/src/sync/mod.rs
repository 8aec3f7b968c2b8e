//! Shops into a store: whole at first, current from then on, and never less than that.
//!
//! | what | how it is kept current |
//! |---|---|
//! | orders, returns, cancellations, parcels | each list by the time things were made, then by the time they changed (see below) |
//! | products | the whole list, then what changed |
//! | traffic of the shop, by hour, of products and variants; videos; LIVE sessions; customer service | each day when it is over, again once a day while it is younger than [`with_restatement`](ShopSync::with_restatement) says; hours and everything else of today in every run, where the platform tells it |
//! | shop score (United States) | once a day, as of that moment: it cannot be asked for later |
//! | statements with their transactions | each day (UTC), again until they are paid out |
//! | estimates of what is not settled | by the day of the order, until nothing is left of the day |
//! | orders that creators brought | by the day of the order, until all their commissions are settled, 60 days at most |
//!
//! [`Kind`] names them, and says to which fact table each belongs. All are synced unless
//! [`with_tables`](ShopSync::with_tables) or [`with_kinds`](ShopSync::with_kinds) chooses. What a shop did not grant is
//! left out then, with an entry in the log and in the report, and everything else goes on.
//!
//! | step | what is done for each list of orders, returns, cancellations and parcels of a shop |
//! |---|---|
//! | first fetch | windows by the time documents were made, oldest first; each is compared with the list's count and amounts |
//! | hints | documents that notifications named ([`ShopSync::hint`]) are asked for by id |
//! | follow | everything that changed since, by the time of change, with an overlap |
//! | repair | spans that were not whole are fetched again |
//! | check | days that ended are compared with the list; a day that is whole is stated as covered |
//!
//! A day of figures is covered when it is over, the platform says that it knows all of it (`latest_available_date`), the
//! list gave as many objects as it says it has, and every one of them could be read. A day with a document that cannot be
//! read is never covered.
//!
//! Every page, or day, is one transaction with the cursor behind it, so a sync can be stopped at any moment, by `kill -9`
//! too, or by dropping its future, and goes on where it was: started again within the overlap, it does not ask again what it
//! had brought up to its end. A list that fails leaves the other lists and shops alone.
//! Calls go through the client: its limits, repetitions and token refreshes hold.
//!
//! ```no_run
//! use std::sync::Arc;
//! use tiktok_client::auth::FileStore;
//! use tiktok_client::client::Client;
//! use tiktok_client::store::{SqliteStore, dataset};
//! use tiktok_client::sync::{ShopSync, SyncEvent};
//!
//! # async fn run() -> Result<(), Box<dyn std::error::Error>> {
//! let client = Client::builder("app-key", "app-secret".into())
//!     .with_token_store(Arc::new(FileStore::new("tokens.json")))
//!     .build()?;
//! let store = Arc::new(SqliteStore::open("shops.db")?);
//! let sync = ShopSync::new(client, store.clone())
//!     .with_since("2026-01-01T00:00:00Z".parse()?)
//!     .with_progress(Arc::new(|event: &SyncEvent| println!("{event:?}")));
//! for call in sync.plan().await? {
//!     println!("would call {call}");
//! }
//! let report = sync.run().await?;
//! println!("{} documents are new", report.totals().added);
//! let facts = dataset(&*store, &["order_lines", "after_sales", "traffic", "settlements"])?;
//! # let _ = facts;
//! # Ok(())
//! # }
//! ```

mod answer;
mod catalog;
mod cursor;
mod daily;
mod event;
mod figures;
mod listing;
mod plan;
mod report;
mod shop;
mod walk;
mod work;

pub use event::{Progress, Stage, SyncEvent};
pub use plan::PlannedCalls;
pub use report::{ListReport, ShopReport, SyncReport};

use crate::auth::AccountId;
use crate::client::{AuthorizedShop, Client, Session};
use crate::error::{StorageError, SyncError};
use crate::store::{Batch, CursorKey, Hint, Kind, LogEntry, LogLevel, Store, StoredShop};
use crate::transport::{Clock, SystemClock};
use crate::webhook::{Event, Notification};
use chrono::{DateTime, TimeDelta, Utc};
use cursor::Run;
pub(crate) use daily::open_days;
use futures_util::stream::{self, StreamExt};
use kpi_core::model::ShopId;
use kpi_core::period::ShopZone;
use std::collections::BTreeMap;
use std::sync::Arc;
pub(crate) use walk::blocking;
use work::Work;

/// What is synced, and how.
#[derive(Debug, Clone)]
struct Options {
    since: Option<DateTime<Utc>>,
    kinds: Vec<Kind>,
    /// Whether somebody named the kinds.
    chosen: bool,
    /// Days over which the platform changes figures.
    restated: i64,
    accounts: Vec<AccountId>,
    shops: Vec<ShopId>,
    zones: BTreeMap<ShopId, ShopZone>,
    side_by_side: usize,
    overlap: TimeDelta,
}

impl Options {
    fn takes(&self, shop: &ShopId) -> bool {
        self.shops.is_empty() || self.shops.contains(shop)
    }
}

/// A sync of the shops of a client's accounts into a store.
#[derive(Clone)]
#[must_use]
pub struct ShopSync {
    client: Client,
    store: Arc<dyn Store>,
    clock: Arc<dyn Clock>,
    progress: Arc<dyn Progress>,
    options: Options,
}

impl std::fmt::Debug for ShopSync {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("ShopSync").field("client", &self.client).field("options", &self.options).finish_non_exhaustive()
    }
}

impl ShopSync {
    /// A sync of all shops of all accounts in the client's token store: everything of the last 30 days, four shops side by
    /// side, five minutes of overlap.
    pub fn new(client: Client, store: Arc<dyn Store>) -> Self {
        Self {
            client,
            store,
            clock: Arc::new(SystemClock::new()),
            progress: Arc::new(event::Silent),
            options: Options {
                since: None,
                kinds: Kind::all().to_vec(),
                chosen: false,
                restated: 14,
                accounts: Vec::new(),
                shops: Vec::new(),
                zones: BTreeMap::new(),
                side_by_side: 4,
                overlap: TimeDelta::minutes(5),
            },
        }
    }

    /// How far back the first fetch of a shop goes: to the begin of this moment's day in the shop's zone. It does not
    /// change shops that were begun.
    pub fn with_since(mut self, since: DateTime<Utc>) -> Self {
        self.options.since = Some(since);
        self
    }

    /// Only these lists, in this order. A scope that one of them needs and the shop did not grant is a failure then.
    pub fn with_kinds(mut self, kinds: impl IntoIterator<Item = Kind>) -> Self {
        self.options.kinds = kinds.into_iter().collect();
        self.options.chosen = true;
        self
    }

    /// Only what these fact tables need: [`with_kinds`](Self::with_kinds) by the names of tables.
    ///
    /// # Errors
    /// [`SyncError::NoSource`] for a table of which no list of the platform gives rows, and
    /// [`SyncError::Storage`] for a name that is no table.
    ///
    /// ```
    /// # use std::sync::Arc;
    /// # use tiktok_client::client::Client;
    /// # use tiktok_client::store::MemoryStore;
    /// use tiktok_client::sync::ShopSync;
    ///
    /// # let client = Client::builder("app-key", "app-secret".into()).build()?;
    /// # let store = Arc::new(MemoryStore::new());
    /// let sync = ShopSync::new(client, store).with_tables(["order_lines", "traffic", "settlements"])?;
    /// assert_eq!(sync.with_tables(["ad_spend"]).unwrap_err().code(), "sync.no_source");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn with_tables<T: AsRef<str>>(self, tables: impl IntoIterator<Item = T>) -> Result<Self, SyncError> {
        let mut kinds = Vec::new();
        for table in tables {
            let table = kpi_core::facts::table(table.as_ref()).map_err(|error| StorageError::from(Box::new(error)))?;
            let known = kinds.len();
            kinds.extend(Kind::of_table(table.name));
            if kinds.len() == known {
                return Err(SyncError::NoSource { table: table.name });
            }
        }
        kinds.sort_unstable();
        kinds.dedup();
        Ok(self.with_kinds(kinds))
    }

    /// For so many days after its end a day of figures is asked for again, once a day; 14 unless this says otherwise. The
    /// platform changes the figures of a day for some days, and attributes sales to content up to 14 days after a click.
    pub fn with_restatement(mut self, days: u32) -> Self {
        self.options.restated = i64::from(days);
        self
    }

    /// Only these accounts.
    pub fn with_accounts(mut self, accounts: impl IntoIterator<Item = AccountId>) -> Self {
        self.options.accounts = accounts.into_iter().collect();
        self
    }

    /// Only these shops.
    pub fn with_shops(mut self, shops: impl IntoIterator<Item = ShopId>) -> Self {
        self.options.shops = shops.into_iter().collect();
        self
    }

    /// The zone of a shop's days, where it is not that of its market.
    pub fn with_zone(mut self, shop: ShopId, zone: ShopZone) -> Self {
        self.options.zones.insert(shop, zone);
        self
    }

    /// So many shops at the same time.
    pub fn with_side_by_side(mut self, shops: usize) -> Self {
        self.options.side_by_side = shops.max(1);
        self
    }

    /// How far following goes back over what it has seen: as long as the platform may take to show a change in its lists.
    pub fn with_overlap(mut self, overlap: TimeDelta) -> Self {
        self.options.overlap = overlap.max(TimeDelta::zero());
        self
    }

    /// Who is told what happens.
    pub fn with_progress(mut self, progress: Arc<dyn Progress>) -> Self {
        self.progress = progress;
        self
    }

    /// Another clock; that of the client's, where it has one.
    pub fn with_clock(mut self, clock: Arc<dyn Clock>) -> Self {
        self.clock = clock;
        self
    }

    fn now(&self) -> DateTime<Utc> {
        self.clock.now() + self.client.clock_offset()
    }

    async fn accounts(&self) -> Result<Vec<AccountId>, SyncError> {
        let known = self.client.accounts().await?;
        let chosen = &self.options.accounts;
        Ok(known.into_iter().filter(|account| chosen.is_empty() || chosen.contains(account)).collect())
    }

    fn since(&self, shop: &StoredShop, now: i64) -> i64 {
        let zone = shop.zone.unwrap_or(ShopZone::new(chrono_tz::Tz::UTC));
        let since = self.options.since.unwrap_or(walk::instant(now) - shop::HISTORY);
        zone.day_start(zone.local_day(since)).timestamp()
    }

    /// Brings every shop up to now. What fails stands in the report and in the store's log; the next run goes on there.
    ///
    /// # Errors
    /// [`SyncError::Storage`] where the store fails, and an error of the token store: nothing can go on then.
    pub async fn run(&self) -> Result<SyncReport, SyncError> {
        let mut report = SyncReport::default();
        let mut works = Vec::new();
        for account in self.accounts().await? {
            let session = self.client.account(account.clone());
            match session.shops().await {
                Ok(shops) => works.extend(self.works(&session, &account, shops).await?),
                Err(error) => {
                    let entry = LogEntry::new(self.now(), LogLevel::Error, error.code(), error.to_string());
                    self.commit(Batch::new().with_log(entry)).await?;
                    report.accounts.push((account.as_str().into(), error.into()));
                }
            }
        }
        let mut ended = stream::iter(works.into_iter().map(Work::run)).buffer_unordered(self.options.side_by_side);
        while let Some(shop) = ended.next().await {
            report.shops.push(shop?);
        }
        report.shops.sort_by(|a, b| a.shop.cmp(&b.shop));
        let totals = report.totals();
        let level = if report.is_current() { LogLevel::Info } else { LogLevel::Warning };
        let mut last = Batch::new();
        last.cursors = report.shops.iter().map(|shop| (Run::key(&shop.shop), Run { begun: 0 }.text())).collect();
        let message = format!(
            "{} shops, {} calls: {} new, {} changed, {} unchanged, {} older",
            report.shops.len(),
            totals.calls,
            totals.added,
            totals.changed,
            totals.unchanged,
            totals.older
        );
        self.commit(last.with_log(LogEntry::new(self.now(), level, "sync.run_ended", message))).await?;
        Ok(report)
    }

    async fn commit(&self, batch: Batch) -> Result<(), SyncError> {
        let store = self.store.clone();
        blocking(move || store.commit(batch)).await??;
        Ok(())
    }

    /// Keeps the shops of an account, and gets the work on them ready.
    async fn works(
        &self,
        session: &Session,
        account: &AccountId,
        shops: Vec<AuthorizedShop>,
    ) -> Result<Vec<Work>, SyncError> {
        let mut batch = Batch::new();
        let mut works = Vec::new();
        let (now, limit) = (self.now().timestamp(), self.options.overlap.num_seconds());
        let store = self.store.clone();
        let cursors: BTreeMap<CursorKey, String> = blocking(move || store.cursors()).await??.into_iter().collect();
        for sent in shops.into_iter().filter(|shop| self.options.takes(&shop.id)) {
            let mut shop = StoredShop::new(sent.id.clone(), account.as_str());
            shop.zone = self.options.zones.get(&sent.id).copied();
            shop.name = sent.name;
            if let Some(market) = sent.region.as_deref().and_then(|region| region.parse().ok()) {
                shop = shop.with_market(market);
            }
            shop.region = sent.region;
            batch.shops.push(shop.clone());
            let resumed = Run::stopped(cursors.get(&Run::key(&shop.id)).map(String::as_str), now, limit);
            batch.cursors.push((Run::key(&shop.id), Run { begun: resumed.unwrap_or(now) }.text()));
            works.push(Work {
                session: session.for_shop(sent.cipher),
                store: self.store.clone(),
                context: shop.context(),
                shop,
                options: self.options.clone(),
                progress: self.progress.clone(),
                clock: self.clock.clone(),
                lists: BTreeMap::new(),
                resumed,
            });
        }
        self.commit(batch).await?;
        Ok(works)
    }

    /// Remembers what a notification is about; the next run asks for it. Answers whether it is about something that is
    /// synced. The hint is in the store when this returns, so the notification can be acknowledged.
    ///
    /// # Errors
    /// [`SyncError::Storage`].
    pub async fn hint(&self, notification: &Notification) -> Result<bool, SyncError> {
        let Some(hint) = hint_of(notification) else { return Ok(false) };
        let mut batch = Batch::new();
        batch.hints.push(hint);
        self.commit(batch).await?;
        Ok(true)
    }
}

/// The scopes of which the list of a kind needs one.
pub(crate) fn needs(kind: Kind) -> &'static [&'static str] {
    listing::info(kind).scopes
}

/// The document that a notification is about, where it can be asked for by id.
#[must_use]
pub fn hint_of(notification: &Notification) -> Option<Hint> {
    let shop = notification.shop_id.clone()?;
    let (kind, id) = match &notification.event {
        Event::OrderStatusChange(event) => (Kind::Order, event.order_id.as_ref()?.as_str()),
        Event::RecipientAddressUpdate(event) => (Kind::Order, event.order_id.as_ref()?.as_str()),
        Event::CancellationStatusChange(event) => (Kind::Cancellation, event.cancel_id.as_ref()?.as_str()),
        Event::ReturnStatusChange(event) => (Kind::Return, event.return_id.as_ref()?.as_str()),
        _ => return None,
    };
    Some(Hint::new(shop, kind, id))
}
