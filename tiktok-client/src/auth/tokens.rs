//! The tokens in use: refreshed in time, once at a time, stored before they are used.

use super::{AccountId, AuthorizationCode, TokenGrant, TokenStore};
use crate::api::Method;
use crate::client::{Engine, Prepared};
use crate::error::{AuthError, CallError, CallFault, ErrorClass, ResponseError, StoreError};
use crate::transport::{HttpResponse, Repeatability};
use bytes::Bytes;
use chrono::TimeDelta;
use secrecy::ExposeSecret;
use smol_str::SmolStr;
use std::collections::HashMap;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError, RwLock};
use std::time::Duration;

const GET: &str = "token.get";
const REFRESH: &str = "token.refresh";
const STORE: &str = "token.store";
/// How long a refresh that failed is left alone while the token still works.
const REST: Duration = Duration::from_mins(1);

/// The tokens of an app's accounts.
pub(crate) struct Tokens {
    engine: Arc<Engine>,
    store: Arc<dyn TokenStore>,
    margin: TimeDelta,
    accounts: Mutex<HashMap<AccountId, Arc<Entry>>>,
}

#[derive(Default)]
struct Entry {
    current: RwLock<Option<Arc<TokenGrant>>>,
    /// Held by whoever loads or refreshes.
    turn: tokio::sync::Mutex<()>,
    /// Whether the current pair still has to be stored.
    unsaved: AtomicBool,
    /// Until when a refresh that failed is left alone.
    rest_until: Mutex<Duration>,
}

impl Entry {
    fn current(&self) -> Option<Arc<TokenGrant>> {
        self.current.read().unwrap_or_else(PoisonError::into_inner).clone()
    }

    fn set(&self, grant: TokenGrant) -> Arc<TokenGrant> {
        let grant = Arc::new(grant);
        *self.current.write().unwrap_or_else(PoisonError::into_inner) = Some(grant.clone());
        grant
    }
}

fn same(a: &TokenGrant, b: &TokenGrant) -> bool {
    a.access_token.expose_secret() == b.access_token.expose_secret()
}

impl Tokens {
    pub(crate) fn new(engine: Arc<Engine>, store: Arc<dyn TokenStore>, margin: Duration) -> Self {
        let margin = TimeDelta::from_std(margin).unwrap_or(TimeDelta::MAX);
        Self { engine, store, margin, accounts: Mutex::default() }
    }

    fn entry(&self, account: &AccountId) -> Arc<Entry> {
        let mut accounts = self.accounts.lock().unwrap_or_else(PoisonError::into_inner);
        match accounts.get(account) {
            Some(entry) => entry.clone(),
            None => accounts.entry(account.clone()).or_default().clone(),
        }
    }

    /// Tokens that last for some time.
    pub(crate) async fn access(&self, account: &AccountId) -> Result<Arc<TokenGrant>, CallError> {
        let entry = self.entry(account);
        if let Some(grant) = entry.current()
            && !entry.unsaved.load(Ordering::Acquire)
            && (!self.is_due(&grant) || self.rests(&entry, &grant))
        {
            return Ok(grant);
        }
        Box::pin(self.obtain(account, &entry, None)).await
    }

    /// Tokens other than the ones that the platform said ran out.
    pub(crate) async fn renew(&self, account: &AccountId, used: &TokenGrant) -> Result<Arc<TokenGrant>, CallError> {
        Box::pin(self.obtain(account, &self.entry(account), Some(used))).await
    }

    pub(crate) async fn refresh_now(&self, account: &AccountId) -> Result<(), CallError> {
        let used = self.access(account).await?;
        self.renew(account, &used).await.map(drop)
    }

    async fn obtain(
        &self,
        account: &AccountId,
        entry: &Entry,
        used_up: Option<&TokenGrant>,
    ) -> Result<Arc<TokenGrant>, CallError> {
        let _turn = entry.turn.lock().await;
        let good = |grant: &TokenGrant| !self.is_due(grant) && used_up.is_none_or(|used| !same(used, grant));
        // Somebody else may have been here while this caller waited for its turn.
        let mut grant = entry.current();
        if entry.unsaved.load(Ordering::Acquire)
            && let Some(grant) = &grant
        {
            self.save(account, entry, grant).await?;
        }
        if let Some(grant) = grant.take_if(|grant| good(grant)) {
            return Ok(grant);
        }
        // So may another process, before this one's turn to refresh or while it waited for it.
        let mut refresh_turn = None;
        for _ in 0..2 {
            if let Some(stored) = self.store.load(account).await.map_err(store_failed)? {
                let known = grant.as_deref().is_some_and(|grant| same(grant, &stored));
                if !known {
                    let stored = entry.set(stored);
                    if good(&stored) {
                        return Ok(stored);
                    }
                    grant = Some(stored);
                }
            }
            if refresh_turn.is_none() && grant.is_some() {
                refresh_turn = Some(self.store.refresh_turn(account).await.map_err(store_failed)?);
            }
        }
        let Some(grant) = grant else {
            return Err(CallError::unsent(REFRESH, AuthError::NoGrant { account: account.as_str().into() }));
        };
        self.refresh(account, entry, &grant, used_up.is_some()).await
    }

    async fn refresh(
        &self,
        account: &AccountId,
        entry: &Entry,
        old: &Arc<TokenGrant>,
        used_up: bool,
    ) -> Result<Arc<TokenGrant>, CallError> {
        let now = self.engine.platform_now();
        let name = || SmolStr::from(account.as_str());
        let still_works = !used_up && old.access_expires.is_none_or(|end| end > now);
        if old.refresh_token.expose_secret().is_empty() {
            let error = || CallError::unsent(REFRESH, AuthError::NoRefreshToken { account: name() });
            return if still_works { Ok(old.clone()) } else { Err(error()) };
        }
        if let Some(end) = old.refresh_expires.filter(|end| *end <= now) {
            let reason = format!("the authorisation ended on {}", end.format("%Y-%m-%d %H:%M UTC"));
            return Err(CallError::unsent(REFRESH, AuthError::Reauthorize { account: name(), reason }));
        }
        let parameter = ("refresh_token", old.refresh_token.expose_secret());
        let asked = self.ask(REFRESH, "/api/v2/token/refresh", parameter, "refresh_token", Repeatability::Read).await;
        match asked {
            Ok(mut grant) => {
                grant.fill_from(old);
                entry.unsaved.store(true, Ordering::Release);
                let grant = entry.set(grant);
                self.save(account, entry, &grant).await?;
                tracing::debug!("access token refreshed");
                Ok(grant)
            }
            Err(error) if is_over(&error) => {
                let reason = error.refusal().map_or_else(String::new, |refusal| {
                    format!("{} (code {}, request {})", refusal.message, refusal.code, refusal.request_id)
                });
                let fault = AuthError::Reauthorize { account: name(), reason };
                Err(CallError::new(REFRESH.into(), error.attempts(), error.elapsed(), error.rate(), fault.into()))
            }
            Err(error) if still_works => {
                tracing::warn!(%error, "the access token could not be refreshed yet; it still works");
                let rest_until = self.engine.clock.monotonic().saturating_add(REST);
                *entry.rest_until.lock().unwrap_or_else(PoisonError::into_inner) = rest_until;
                Ok(old.clone())
            }
            Err(error) => Err(error),
        }
    }

    pub(crate) async fn exchange(&self, code: &AuthorizationCode) -> Result<AccountId, CallError> {
        let parameter = ("auth_code", code.expose());
        // A code works once: a second attempt after a lost answer would be refused for the wrong reason.
        let grant = self.ask(GET, "/api/v2/token/get", parameter, "authorized_code", Repeatability::Once).await?;
        let Some(open_id) = &grant.open_id else {
            return Err(CallError::unsent(GET, AuthError::Incomplete { what: "open_id" }));
        };
        let account = AccountId::new(open_id.as_str());
        self.import(&account, grant).await?;
        Ok(account)
    }

    pub(crate) async fn import(&self, account: &AccountId, grant: TokenGrant) -> Result<(), CallError> {
        let entry = self.entry(account);
        let _turn = entry.turn.lock().await;
        entry.unsaved.store(true, Ordering::Release);
        let grant = entry.set(grant);
        self.save(account, &entry, &grant).await
    }

    pub(crate) async fn forget(&self, account: &AccountId) -> Result<(), CallError> {
        let entry = self.entry(account);
        let _turn = entry.turn.lock().await;
        self.store.remove(account).await.map_err(store_failed)?;
        entry.unsaved.store(false, Ordering::Release);
        *entry.current.write().unwrap_or_else(PoisonError::into_inner) = None;
        Ok(())
    }

    pub(crate) async fn accounts(&self) -> Result<Vec<AccountId>, CallError> {
        self.store.accounts().await.map_err(store_failed)
    }

    async fn save(&self, account: &AccountId, entry: &Entry, grant: &TokenGrant) -> Result<(), CallError> {
        self.store.save(account, grant).await.map_err(store_failed)?;
        entry.unsaved.store(false, Ordering::Release);
        Ok(())
    }

    fn is_due(&self, grant: &TokenGrant) -> bool {
        let Some(end) = grant.access_expires else { return false };
        end.checked_sub_signed(self.margin).is_none_or(|due| due <= self.engine.platform_now())
    }

    /// Whether a refresh failed a moment ago and the token still works.
    fn rests(&self, entry: &Entry, grant: &TokenGrant) -> bool {
        let until = *entry.rest_until.lock().unwrap_or_else(PoisonError::into_inner);
        until > self.engine.clock.monotonic() && grant.access_expires.is_none_or(|end| end > self.engine.platform_now())
    }

    /// Calls a token endpoint.
    async fn ask(
        &self,
        operation: &'static str,
        path: &'static str,
        (name, value): (&'static str, &str),
        grant_type: &'static str,
        repeatability: Repeatability,
    ) -> Result<TokenGrant, CallError> {
        let engine = &self.engine;
        let call = Prepared {
            operation: operation.into(),
            group: "token".into(),
            method: Method::Get,
            path: path.to_owned(),
            query: vec![
                ("app_key".into(), engine.signer.app_key().into()),
                ("app_secret".into(), engine.secret.expose_secret().into()),
                (name.into(), value.into()),
                ("grant_type".into(), grant_type.into()),
            ],
            body: Bytes::new(),
            content_type: None,
            signed: false,
            shop: false,
            scopes: &[],
            repeatability,
            timeout: None,
        };
        let mut grant = None;
        let now = engine.platform_now();
        let mut read = |response: &HttpResponse| -> Result<(), ResponseError> {
            grant = Some(TokenGrant::read(response.status, &response.body, now)?);
            Ok(())
        };
        engine.run(None, &call, &mut read).await.map_err(|failed| failed.error)?;
        match grant {
            Some(grant) if !grant.access_token.expose_secret().is_empty() => Ok(grant),
            _ => Err(CallError::unsent(operation, AuthError::Incomplete { what: "access token" })),
        }
    }
}

/// Whether a refresh was refused because the authorisation is over.
fn is_over(error: &CallError) -> bool {
    error.refusal().is_some_and(|refusal| {
        matches!(refusal.class(), ErrorClass::Authorization | ErrorClass::Token | ErrorClass::TokenExpired)
    })
}

fn store_failed(error: StoreError) -> CallError {
    CallError::unsent(STORE, CallFault::Store(error))
}
