use super::{AccountId, TokenGrant};
use crate::error::StoreError;
use crate::transport::BoxFuture;
use std::collections::BTreeMap;
use std::sync::{Mutex, PoisonError};

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
}

/// Keeps tokens in memory, until the program ends.
#[derive(Debug, Default)]
pub struct MemoryStore {
    grants: Mutex<BTreeMap<AccountId, TokenGrant>>,
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
}
