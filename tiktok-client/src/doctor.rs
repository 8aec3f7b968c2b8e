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

use crate::auth::{AccountId, TokenStore};
use crate::client::{AuthorizedShop, Client, Session};
use crate::error::{CallError, StorageError, SyncError};
use crate::store::{Kind, LogLevel, Store, StoredShop};
use crate::sync::{ShopSync, blocking};
use crate::transport::{Clock, SystemClock};
use chrono::{DateTime, NaiveDate, TimeDelta, Utc};
use kpi_core::model::ShopId;
use smol_str::SmolStr;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::sync::Arc;

/// How bad a finding is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, strum::IntoStaticStr)]
#[strum(serialize_all = "snake_case")]
#[non_exhaustive]
pub enum Severity {
    /// As it should be.
    Fine,
    /// Will become a problem, or may be one.
    Warning,
    /// Data is missing or calls fail.
    Error,
}

/// What was looked at.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, strum::IntoStaticStr)]
#[strum(serialize_all = "snake_case")]
#[non_exhaustive]
pub enum Check {
    /// Whether accounts may still act for their shops.
    Authorisation,
    /// Whether they granted what the calls need.
    Scopes,
    /// Whether this machine's clock is right.
    Clock,
    /// What the last calls were answered.
    Answers,
    /// Which days are not whole.
    Coverage,
    /// Whether the store has as much as the platform.
    Totals,
}

/// One finding.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Finding {
    /// What was looked at.
    pub check: Check,
    /// How bad it is.
    pub severity: Severity,
    /// Stable code, such as `doctor.hole`.
    pub code: SmolStr,
    /// The account, where it is about one.
    pub account: Option<SmolStr>,
    /// The shop, where it is about one.
    pub shop: Option<ShopId>,
    /// What was found.
    pub message: String,
    /// What to do; empty where nothing is to be done.
    pub cure: String,
}

impl Finding {
    fn new(check: Check, severity: Severity, code: impl Into<SmolStr>, message: String, cure: &str) -> Self {
        Self { check, severity, code: code.into(), account: None, shop: None, message, cure: cure.to_owned() }
    }

    fn account(mut self, account: &AccountId) -> Self {
        self.account = Some(account.as_str().into());
        self
    }

    fn shop(mut self, shop: &ShopId) -> Self {
        self.shop = Some(shop.clone());
        self
    }

    fn call(check: Check, error: &CallError) -> Self {
        Self::new(check, Severity::Error, error.code(), error.to_string(), error.cure())
    }

    fn sync(check: Check, error: &SyncError) -> Self {
        Self::new(check, Severity::Error, error.code(), error.to_string(), error.cure())
    }

    fn storage(check: Check, error: &StorageError) -> Self {
        Self::new(check, Severity::Error, error.code(), error.to_string(), error.cure())
    }
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (severity, check): (&str, &str) = (self.severity.into(), self.check.into());
        write!(f, "{severity}: {check}: ")?;
        if let Some(shop) = &self.shop {
            write!(f, "shop {shop}: ")?;
        } else if let Some(account) = &self.account {
            write!(f, "account {account}: ")?;
        }
        write!(f, "{} ({})", self.message, self.code)?;
        if self.cure.is_empty() { Ok(()) } else { write!(f, "; {}", self.cure) }
    }
}

/// All findings, in the order in which they were looked for.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Diagnosis {
    /// The findings; one at least for every check that was made.
    pub findings: Vec<Finding>,
}

impl Diagnosis {
    /// The worst of them.
    #[must_use]
    pub fn worst(&self) -> Severity {
        self.findings.iter().map(|finding| finding.severity).max().unwrap_or(Severity::Fine)
    }

    /// Those of a check.
    pub fn of(&self, check: Check) -> impl Iterator<Item = &Finding> {
        self.findings.iter().filter(move |finding| finding.check == check)
    }
}

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
/// So long before its end an authorisation is worth a word.
const ENDING: TimeDelta = TimeDelta::days(30);
/// So long without a run is worth a word.
const STALE: TimeDelta = TimeDelta::days(1);

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

    /// Looks at everything. It makes one call for each account, and one for each list of orders, requests and parcels of
    /// each shop.
    pub async fn examine(&self) -> Diagnosis {
        let mut found = Vec::new();
        let shops = self.authorisation(&mut found).await;
        self.scopes(&mut found).await;
        self.clock(&mut found);
        let doctor = self.clone();
        let sessions: BTreeSet<ShopId> = shops.keys().cloned().collect();
        let looked = blocking(move || {
            let mut found = Vec::new();
            let looked = doctor.look(&sessions, &mut found);
            (looked, found)
        });
        let (stored, at_the_store) = match looked.await {
            Ok(looked) => looked,
            Err(error) => {
                found.push(Finding::sync(Check::Answers, &error));
                return Diagnosis { findings: found };
            }
        };
        found.extend(at_the_store);
        self.totals(&stored, &shops, &mut found).await;
        Diagnosis { findings: found }
    }

    /// What the store alone tells; answers its shops.
    fn look(&self, sessions: &BTreeSet<ShopId>, found: &mut Vec<Finding>) -> Vec<StoredShop> {
        let stored = match self.store.shops() {
            Ok(stored) => stored,
            Err(error) => {
                found.push(Finding::storage(Check::Answers, &error));
                return Vec::new();
            }
        };
        let steps = [self.answers(found), self.coverage(&stored, sessions, found)];
        for error in steps.into_iter().filter_map(Result::err) {
            found.push(Finding::storage(Check::Coverage, &error));
        }
        stored
    }

    fn now(&self) -> DateTime<Utc> {
        self.clock.now() + self.client.clock_offset()
    }

    async fn authorisation(&self, found: &mut Vec<Finding>) -> BTreeMap<ShopId, Session> {
        let check = Check::Authorisation;
        let mut sessions = BTreeMap::new();
        let accounts = match self.client.accounts().await {
            Ok(accounts) => accounts,
            Err(error) => {
                found.push(Finding::call(check, &error));
                return sessions;
            }
        };
        if accounts.is_empty() {
            let cure = "send a seller to the authorise page, and exchange the code that comes back";
            found.push(Finding::new(check, Severity::Error, "doctor.no_account", "no account is known".into(), cure));
        }
        for account in accounts {
            let session = self.client.account(account.clone());
            match session.shops().await {
                Ok(shops) => {
                    self.authorised(&account, &shops, found).await;
                    for shop in shops {
                        sessions.insert(shop.id, session.for_shop(shop.cipher));
                    }
                }
                Err(error) => found.push(Finding::call(check, &error).account(&account)),
            }
        }
        sessions
    }

    async fn authorised(&self, account: &AccountId, shops: &[AuthorizedShop], found: &mut Vec<Finding>) {
        let check = Check::Authorisation;
        let mut finding = match shops.len() {
            0 => Finding::new(
                check,
                Severity::Error,
                "doctor.no_shop",
                "the account may act for no shop".into(),
                "let the seller authorise the app for a shop",
            ),
            count => {
                let message = format!("the account may act for {count} shops");
                Finding::new(check, Severity::Fine, "doctor.authorised", message, "")
            }
        };
        if let Some(tokens) = &self.tokens
            && let Ok(Some(grant)) = tokens.load(account).await
            && let Some(end) = grant.refresh_expires
            && end - self.now() < ENDING
        {
            finding = Finding::new(
                check,
                Severity::Warning,
                "doctor.authorisation_ends",
                format!("the authorisation ends on {}", end.format("%F")),
                "send the seller to the authorise page again before that day",
            );
        }
        found.push(finding.account(account));
    }

    async fn scopes(&self, found: &mut Vec<Finding>) {
        let check = Check::Scopes;
        let Some(tokens) = &self.tokens else {
            let message = "without the token store only a refused call tells that a scope is missing".to_owned();
            let cure = "give the doctor the token store";
            found.push(Finding::new(check, Severity::Fine, "doctor.scopes_unknown", message, cure));
            return;
        };
        let accounts = self.client.accounts().await.unwrap_or_default();
        for account in accounts {
            let Ok(Some(grant)) = tokens.load(&account).await else { continue };
            let missing: BTreeSet<&str> = self
                .kinds
                .iter()
                .map(|kind| crate::sync::needs(*kind))
                .filter(|scopes| !grant.allows(scopes))
                .flat_map(|scopes| scopes.iter().copied())
                .collect();
            let finding = if missing.is_empty() {
                Finding::new(check, Severity::Fine, "doctor.scopes", "every needed scope is granted".into(), "")
            } else {
                let names: Vec<&str> = missing.into_iter().collect();
                // Where nobody named lists, the sync leaves out what is not granted.
                let severity = if self.chosen { Severity::Error } else { Severity::Warning };
                Finding::new(
                    check,
                    severity,
                    "auth.missing_scope",
                    format!("not granted: {}", names.join(", ")),
                    "add the scope to the app in Partner Center and let the seller authorise it again",
                )
            };
            found.push(finding.account(&account));
        }
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

    /// The last entries of the run log: what failed since the last run that ended well.
    fn answers(&self, found: &mut Vec<Finding>) -> Result<(), StorageError> {
        let check = Check::Answers;
        let log = self.store.log(1_000)?;
        let ended = log.iter().find(|entry| entry.code == "sync.run_ended");
        match ended {
            None => {
                let message = "no run has ended yet".to_owned();
                found.push(Finding::new(check, Severity::Warning, "doctor.never_run", message, "run the sync"));
            }
            Some(entry) if self.now() - entry.time > STALE => {
                let message = format!("the last run ended at {}", entry.time.format("%F %T UTC"));
                found.push(Finding::new(
                    check,
                    Severity::Warning,
                    "doctor.stale",
                    message,
                    "run the sync, once an hour",
                ));
            }
            Some(entry) => {
                found.push(Finding::new(check, Severity::Fine, "doctor.last_run", entry.message.clone(), ""));
            }
        }
        let before = log.iter().filter(|entry| entry.code == "sync.run_ended").nth(1).map(|entry| entry.time);
        let mut told = BTreeSet::new();
        for entry in log.iter().filter(|entry| before.is_none_or(|before| entry.time > before)) {
            let severity = match entry.level {
                LogLevel::Error => Severity::Error,
                LogLevel::Warning if entry.code != "sync.run_ended" => Severity::Warning,
                _ => continue,
            };
            if told.insert((entry.code.clone(), entry.shop.clone())) {
                let cure = "see the code on the first page of the library's documentation";
                let mut finding = Finding::new(check, severity, entry.code.clone(), entry.message.clone(), cure);
                finding.shop.clone_from(&entry.shop);
                found.push(finding);
            }
        }
        Ok(())
    }

    fn coverage(
        &self,
        stored: &[StoredShop],
        sessions: &BTreeSet<ShopId>,
        found: &mut Vec<Finding>,
    ) -> Result<(), StorageError> {
        let check = Check::Coverage;
        for shop in sessions.iter().filter(|id| !stored.iter().any(|shop| shop.id == **id)) {
            let message = "the shop was never synced".to_owned();
            found.push(
                Finding::new(check, Severity::Warning, "doctor.unknown_shop", message, "run the sync").shop(shop),
            );
        }
        for shop in stored {
            for kind in self.kinds.iter().filter(|kind| has_days(**kind) && kind.exists_in(shop.market)) {
                let days = self.store.coverage(&shop.id, *kind)?;
                let holes: Vec<NaiveDate> = days.iter().filter(|day| !day.complete).map(|day| day.day).collect();
                let finding = match (days.first(), days.last(), holes.first()) {
                    (_, _, Some(first)) => Finding::new(
                        check,
                        Severity::Error,
                        "doctor.hole",
                        format!("{kind}: {} days are not whole, the first is {first}", holes.len()),
                        "run the sync: it fetches such days again; a hole that stays is a fault of the list",
                    ),
                    (Some(first), Some(last), None) => Finding::new(
                        check,
                        Severity::Fine,
                        "doctor.covered",
                        format!("{kind}: every day from {} to {} is whole", first.day, last.day),
                        "",
                    ),
                    _ => {
                        let message = format!("{kind}: no day is known to be whole");
                        Finding::new(check, Severity::Warning, "doctor.not_covered", message, "run the sync to its end")
                    }
                };
                found.push(finding.shop(&shop.id));
            }
        }
        Ok(())
    }

    async fn totals(&self, stored: &[StoredShop], sessions: &BTreeMap<ShopId, Session>, found: &mut Vec<Finding>) {
        for shop in stored {
            let Some(session) = sessions.get(&shop.id) else { continue };
            for kind in self.kinds.iter().filter(|kind| kind.exists_in(shop.market)) {
                let finding = match self.compared(shop, session, *kind).await {
                    Ok(Some(finding)) => finding,
                    Ok(None) => continue,
                    Err(finding) => finding,
                };
                found.push(finding.shop(&shop.id));
            }
        }
    }

    /// Compares the last covered days of a list with the platform.
    async fn compared(&self, shop: &StoredShop, session: &Session, kind: Kind) -> Result<Option<Finding>, Finding> {
        let check = Check::Totals;
        let zone = shop.zone.unwrap_or(kpi_core::period::ShopZone::new(chrono_tz::Tz::UTC));
        let (store, id, back) = (self.store.clone(), shop.id.clone(), self.days - 1);
        let stored = blocking(move || -> Result<_, StorageError> {
            let days = store.coverage(&id, kind)?;
            let (Some(first), Some(last)) = (days.first(), days.last()) else { return Ok(None) };
            let begin = first.day.max(last.day - TimeDelta::days(back));
            let totals = store.totals(&id, kind, zone.day_start(begin), zone.day_end(last.day))?;
            Ok(Some((begin, last.day, totals)))
        });
        let stored = stored.await.map_err(|error| Finding::sync(check, &error))?;
        let Some((begin, last, totals)) = stored.map_err(|error| Finding::storage(check, &error))? else {
            return Ok(None);
        };
        let (from, until) = (zone.day_start(begin), zone.day_end(last));
        let listed =
            ShopSync::listed(session, kind, from, until).await.map_err(|error| Finding::call(check, &error))?;
        let here = i64::try_from(totals.documents).unwrap_or(i64::MAX);
        let span = format!("{kind}, {begin} to {last}");
        Ok(Some(if let Some(listed) = listed.filter(|listed| here < *listed) {
            let message = format!("{span}: the platform has {listed}, the store {here}");
            Finding::new(check, Severity::Error, "doctor.totals_differ", message, "run the sync; then look again")
        } else if totals.refused > 0 {
            let message = format!("{span}: {} of {here} have values that cannot be read", totals.refused);
            let cure = "look at their findings; `rebuild` reads them again after an update of the library";
            Finding::new(check, Severity::Error, "doctor.refused_documents", message, cure)
        } else if let Some(listed) = listed {
            let amounts: Vec<String> =
                totals.stated.iter().map(|(currency, sum)| format!("{sum} {currency}")).collect();
            let amounts = if amounts.is_empty() { String::new() } else { format!(", {}", amounts.join(", ")) };
            let message = format!("{span}: {here} here and {listed} at the platform{amounts}");
            Finding::new(check, Severity::Fine, "doctor.totals", message, "")
        } else {
            // Days of figures were compared with their lists when they were fetched; nothing is asked again.
            return Ok(None);
        }))
    }
}

/// Whether a kind states days.
fn has_days(kind: Kind) -> bool {
    kind != Kind::Product
}
