use super::{AccountId, TokenGrant};
use crate::error::StoreError;
use crate::transport::BoxFuture;
use std::any::Any;
use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};

/// Keeps the tokens of accounts between runs: a file, a database, a vault, the system's key ring.
///
/// Saving must be one step: a reader sees the old pair or the new one, never a mixture, and a saved pair survives a
/// crash. The client saves a new pair before it uses it, and looks into the store before it refreshes, so that several
/// processes can share one.
pub trait TokenStore: Send + Sync {
    /// The tokens of an account.
    fn load<'a>(&'a self, account: &'a AccountId) -> BoxFuture<'a, Result<Option<TokenGrant>, StoreError>>;

    /// Keeps the tokens of an account in place of the ones before.
    fn save<'a>(&'a self, account: &'a AccountId, grant: &'a TokenGrant) -> BoxFuture<'a, Result<(), StoreError>>;

    /// Forgets an account.
    fn remove<'a>(&'a self, account: &'a AccountId) -> BoxFuture<'a, Result<(), StoreError>>;

    /// The accounts that are kept.
    fn accounts(&self) -> BoxFuture<'_, Result<Vec<AccountId>, StoreError>>;

    /// Waits until nobody else who shares the store refreshes the account's tokens, and keeps everybody else waiting
    /// until the guard is dropped. The client looks into the store again before it refreshes, so that whoever waited
    /// finds the new pair.
    ///
    /// A store that only one client uses needs none: by default nobody waits. Without it two processes can refresh one
    /// pair at once, and one of the two new pairs is lost.
    fn refresh_turn<'a>(&'a self, account: &'a AccountId) -> BoxFuture<'a, Result<RefreshTurn, StoreError>> {
        let _ = account;
        Box::pin(std::future::ready(Ok(RefreshTurn::free())))
    }
}

/// The right to refresh the tokens of an account, given back when it is dropped.
#[must_use]
pub struct RefreshTurn(Option<Box<dyn Any + Send>>);

impl RefreshTurn {
    /// A turn that keeps nobody waiting.
    pub fn free() -> Self {
        Self(None)
    }

    /// A turn that lasts as long as a lock is kept: a locked file, the guard of a mutex, a lease.
    pub fn held_by(lock: impl Any + Send) -> Self {
        Self(Some(Box::new(lock)))
    }
}

impl std::fmt::Debug for RefreshTurn {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(if self.0.is_some() { "RefreshTurn(held)" } else { "RefreshTurn(free)" })
    }
}

/// Keeps tokens in memory, until the program ends.
#[derive(Debug, Default)]
pub struct MemoryStore {
    grants: Mutex<BTreeMap<AccountId, TokenGrant>>,
    turns: Mutex<BTreeMap<AccountId, Arc<tokio::sync::Mutex<()>>>>,
}

impl MemoryStore {
    /// An empty store.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    fn with<T: Send + 'static>(
        &self,
        act: impl FnOnce(&mut BTreeMap<AccountId, TokenGrant>) -> T,
    ) -> BoxFuture<'_, Result<T, StoreError>> {
        let result = act(&mut self.grants.lock().unwrap_or_else(PoisonError::into_inner));
        Box::pin(std::future::ready(Ok(result)))
    }
}

impl TokenStore for MemoryStore {
    fn load<'a>(&'a self, account: &'a AccountId) -> BoxFuture<'a, Result<Option<TokenGrant>, StoreError>> {
        self.with(|grants| grants.get(account).cloned())
    }

    fn save<'a>(&'a self, account: &'a AccountId, grant: &'a TokenGrant) -> BoxFuture<'a, Result<(), StoreError>> {
        self.with(|grants| drop(grants.insert(account.clone(), grant.clone())))
    }

    fn remove<'a>(&'a self, account: &'a AccountId) -> BoxFuture<'a, Result<(), StoreError>> {
        self.with(|grants| drop(grants.remove(account)))
    }

    fn accounts(&self) -> BoxFuture<'_, Result<Vec<AccountId>, StoreError>> {
        self.with(|grants| grants.keys().cloned().collect())
    }

    fn refresh_turn<'a>(&'a self, account: &'a AccountId) -> BoxFuture<'a, Result<RefreshTurn, StoreError>> {
        let turn =
            self.turns.lock().unwrap_or_else(PoisonError::into_inner).entry(account.clone()).or_default().clone();
        Box::pin(async move { Ok(RefreshTurn::held_by(turn.lock_owned().await)) })
    }
}
