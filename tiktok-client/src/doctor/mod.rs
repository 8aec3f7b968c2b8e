//! What is wrong, in the order in which to look: authorisation, scopes, clock, last answers, coverage, totals.
//!
//! ```no_run
//! use std::sync::Arc;
//! use tiktok_client::auth::FileStore;
//! use tiktok_client::client::Client;
//! use tiktok_client::doctor::{Doctor, Severity};
//! use tiktok_client::store::SqliteStore;
//!
//! # async fn run() -> Result<(), Box<dyn std::error::Error>> {
//! let tokens = Arc::new(FileStore::new("tokens.json"));
//! let client = Client::builder("app-key", "app-secret".into()).with_token_store(tokens.clone()).build()?;
//! let store = Arc::new(SqliteStore::open("shops.db")?);
//! let diagnosis = Doctor::new(client, store).with_tokens(tokens).examine().await;
//! for finding in &diagnosis.findings {
//!     println!("{finding}");
//! }
//! assert!(diagnosis.worst() < Severity::Error, "something has to be done");
//! # Ok(())
//! # }
//! ```

mod compared;
mod finding;
mod granted;
mod stored;

pub use finding::{Check, Diagnosis, Finding, Severity};

use crate::auth::TokenStore;
use crate::client::Client;
use crate::store::{Kind, Store, StoredShop};
use crate::sync::blocking;
use crate::transport::{Clock, SystemClock};
use chrono::{DateTime, TimeDelta, Utc};
use kpi_core::model::ShopId;
use std::collections::BTreeSet;
use std::fmt;
use std::sync::Arc;

/// A look at a client and its store.
#[derive(Clone)]
#[must_use]
pub struct Doctor {
    client: Client,
    store: Arc<dyn Store>,
    tokens: Option<Arc<dyn TokenStore>>,
    clock: Arc<dyn Clock>,
    kinds: Vec<Kind>,
    /// Whether somebody named the kinds.
    chosen: bool,
    days: i64,
}

impl fmt::Debug for Doctor {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Doctor").field("client", &self.client).field("kinds", &self.kinds).finish_non_exhaustive()
    }
}

/// From this much on a clock is worth a word; the platform takes requests that are up to 30 seconds ahead.
const SKEW: TimeDelta = TimeDelta::seconds(10);

impl Doctor {
    /// A look at all accounts of the client and all shops of the store.
    pub fn new(client: Client, store: Arc<dyn Store>) -> Self {
        let clock = Arc::new(SystemClock::new());
        Self { client, store, tokens: None, clock, kinds: Kind::all().to_vec(), chosen: false, days: 30 }
    }

    /// Looks into the token store too: when authorisations end, and which scopes were granted.
    pub fn with_tokens(mut self, tokens: Arc<dyn TokenStore>) -> Self {
        self.tokens = Some(tokens);
        self
    }

    /// Only these lists. A scope that one of them needs and the shop did not grant is an error then, else a warning.
    pub fn with_kinds(mut self, kinds: impl IntoIterator<Item = Kind>) -> Self {
        self.kinds = kinds.into_iter().collect();
        self.chosen = true;
        self
    }

    /// Another clock.
    pub fn with_clock(mut self, clock: Arc<dyn Clock>) -> Self {
        self.clock = clock;
        self
    }

    /// Compares so many of the last covered days with the platform; 30 by default.
    pub fn with_days(mut self, days: u32) -> Self {
        self.days = i64::from(days.max(1));
        self
    }

    /// Looks at everything. It makes one call for each account, and for each shop one for each list of orders, requests
    /// and parcels and one for the figures of its days.
    pub async fn examine(&self) -> Diagnosis {
        let mut found = Vec::new();
        let store = self.store.clone();
        let (stored, unread) = match blocking(move || store.shops()).await {
            Ok(Ok(stored)) => (stored, None),
            Ok(Err(error)) => (Vec::new(), Some(Finding::storage(Check::Answers, &error))),
            Err(error) => (Vec::new(), Some(Finding::sync(Check::Answers, &error))),
        };
        let granted = self.authorisation(&stored, &mut found).await;
        self.scopes(&mut found).await;
        self.clock(&mut found);
        if let Some(unread) = unread {
            found.push(unread);
            return Diagnosis { findings: found };
        }
        let (doctor, shops) = (self.clone(), stored.clone());
        let sessions: BTreeSet<ShopId> = granted.sessions.keys().cloned().collect();
        match blocking(move || doctor.look(&shops, &sessions)).await {
            Ok(at_the_store) => found.extend(at_the_store),
            Err(error) => found.push(Finding::sync(Check::Answers, &error)),
        }
        self.totals(&stored, &granted.sessions, &mut found).await;
        Diagnosis { findings: found }
    }

    /// What the store alone tells.
    fn look(&self, stored: &[StoredShop], sessions: &BTreeSet<ShopId>) -> Vec<Finding> {
        let mut found = Vec::new();
        let steps = [self.answers(&mut found), self.coverage(stored, sessions, &mut found)];
        found.extend(steps.into_iter().filter_map(Result::err).map(|error| Finding::storage(Check::Coverage, &error)));
        found
    }

    fn now(&self) -> DateTime<Utc> {
        self.clock.now() + self.client.clock_offset()
    }

    fn clock(&self, found: &mut Vec<Finding>) {
        let offset = self.client.clock_offset();
        let finding = if offset.abs() > SKEW {
            let message = format!("the platform's clock is {} seconds ahead of this machine's", offset.num_seconds());
            Finding::new(Check::Clock, Severity::Warning, "doctor.clock", message, "set the machine's clock, with NTP")
        } else {
            let message = "no answer complained about the time of a request".to_owned();
            Finding::new(Check::Clock, Severity::Fine, "doctor.clock", message, "")
        };
        found.push(finding);
    }
}
