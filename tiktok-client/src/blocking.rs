//! The client without async, for scripts and simple programs.
//!
//! Calls wait until their answer is there. They may be made on any thread, also on one that runs async code, which they
//! block. Everything else is as in [`client`](crate::client).
//!
//! ```no_run
//! use tiktok_client::api::order::GetOrderList;
//! use tiktok_client::auth::{AccountId, FileStore};
//! use tiktok_client::blocking::BlockingClient;
//! use tiktok_client::client::Client;
//! use std::sync::Arc;
//!
//! # fn run() -> Result<(), Box<dyn std::error::Error>> {
//! let builder = Client::builder("app-key", "app-secret".into())
//!     .with_token_store(Arc::new(FileStore::new("tokens.json")));
//! let client = BlockingClient::try_new(builder)?;
//! let seller = client.account(AccountId::new("open-id-of-the-seller"));
//! for shop in seller.shops()? {
//!     for page in seller.for_shop(shop.cipher).pages(GetOrderList::new(50)) {
//!         println!("{}: {} orders", shop.id, page?.rows.len());
//!     }
//! }
//! # Ok(())
//! # }
//! ```

use crate::api::{Operation, Paged};
use crate::auth::{AccountId, AuthorizationCode, TokenGrant};
use crate::client::{
    AuthorizedShop, Client, ClientBuilder, Page, Pages, PathRequest, RawReply, Reply, Resume, Session, ShopCipher,
};
use crate::error::{CallError, ConfigError, TransportError, TransportFault};
use serde_json::Value;
use std::sync::{Arc, mpsc};
use tokio::runtime::{Builder, Runtime};

/// Runs calls on threads of its own.
struct Threads(Option<Runtime>);

impl Threads {
    fn run<T: Send + 'static>(
        &self,
        call: impl Future<Output = Result<T, CallError>> + Send + 'static,
    ) -> Result<T, CallError> {
        let lost = || {
            let message = "the client was closed while the call was under way";
            Err(CallError::unsent("blocking", TransportError::new(TransportFault::Reset, message)))
        };
        let Some(runtime) = &self.0 else { return lost() };
        let (give, take) = mpsc::sync_channel(1);
        runtime.spawn(async move {
            // Nobody waits any more where this fails.
            let _ = give.send(call.await);
        });
        take.recv().unwrap_or_else(|_| lost())
    }
}

impl Drop for Threads {
    /// A runtime must not wait for its threads where async code runs.
    fn drop(&mut self) {
        if let Some(runtime) = self.0.take() {
            runtime.shutdown_background();
        }
    }
}

/// A [`Client`] whose calls wait. Cheap to clone.
#[derive(Clone)]
pub struct BlockingClient {
    client: Client,
    threads: Arc<Threads>,
}

impl std::fmt::Debug for BlockingClient {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("BlockingClient").field("client", &self.client).finish_non_exhaustive()
    }
}

impl BlockingClient {
    /// A client with the settings of a builder.
    ///
    /// # Errors
    /// [`ConfigError`] of the builder, or [`ConfigError::Runtime`] where the machine gives no thread.
    pub fn try_new(builder: ClientBuilder) -> Result<Self, ConfigError> {
        let runtime = Builder::new_multi_thread()
            .worker_threads(1)
            .thread_name("tiktok-client")
            .enable_all()
            .build()
            .map_err(|error| ConfigError::Runtime { message: error.to_string() })?;
        let threads = Arc::new(Threads(Some(runtime)));
        Ok(Self { client: builder.build()?, threads })
    }

    /// The async client inside; it shares tokens and limits.
    #[must_use]
    pub fn inner(&self) -> &Client {
        &self.client
    }

    /// Calls for one account.
    #[must_use]
    pub fn account(&self, account: AccountId) -> BlockingSession {
        BlockingSession { session: self.client.account(account), threads: self.threads.clone() }
    }

    /// As [`Client::exchange_code`].
    ///
    /// # Errors
    /// [`CallError`].
    pub fn exchange_code(&self, code: &AuthorizationCode) -> Result<AccountId, CallError> {
        let (client, code) = (self.client.clone(), code.clone());
        self.threads.run(async move { client.exchange_code(&code).await })
    }

    /// As [`Client::import_grant`].
    ///
    /// # Errors
    /// [`CallError`].
    pub fn import_grant(&self, account: &AccountId, grant: TokenGrant) -> Result<(), CallError> {
        let (client, account) = (self.client.clone(), account.clone());
        self.threads.run(async move { client.import_grant(&account, grant).await })
    }

    /// As [`Client::refresh`].
    ///
    /// # Errors
    /// [`CallError`].
    pub fn refresh(&self, account: &AccountId) -> Result<(), CallError> {
        let (client, account) = (self.client.clone(), account.clone());
        self.threads.run(async move { client.refresh(&account).await })
    }

    /// As [`Client::forget`].
    ///
    /// # Errors
    /// [`CallError`].
    pub fn forget(&self, account: &AccountId) -> Result<(), CallError> {
        let (client, account) = (self.client.clone(), account.clone());
        self.threads.run(async move { client.forget(&account).await })
    }

    /// As [`Client::accounts`].
    ///
    /// # Errors
    /// [`CallError`].
    pub fn accounts(&self) -> Result<Vec<AccountId>, CallError> {
        let client = self.client.clone();
        self.threads.run(async move { client.accounts().await })
    }
}

/// A [`Session`] whose calls wait. Cheap to clone.
#[derive(Clone)]
pub struct BlockingSession {
    session: Session,
    threads: Arc<Threads>,
}

impl std::fmt::Debug for BlockingSession {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("BlockingSession").field("session", &self.session).finish_non_exhaustive()
    }
}

impl BlockingSession {
    /// As [`Session::for_shop`].
    #[must_use]
    pub fn for_shop(&self, cipher: ShopCipher) -> Self {
        Self { session: self.session.for_shop(cipher), threads: self.threads.clone() }
    }

    /// As [`Session::call`].
    ///
    /// # Errors
    /// [`CallError`].
    pub fn call<O>(&self, operation: &O) -> Result<Reply<O::Response>, CallError>
    where
        O: Operation + 'static,
    {
        self.threads.run(self.session.call(operation))
    }

    /// As [`Session::request`].
    ///
    /// # Errors
    /// [`CallError`].
    pub fn request(&self, request: PathRequest) -> Result<Reply<Value>, CallError> {
        self.threads.run(self.session.request(request))
    }

    /// As [`Session::raw`].
    ///
    /// # Errors
    /// [`CallError`].
    pub fn raw(&self, request: PathRequest) -> Result<RawReply, CallError> {
        self.threads.run(self.session.raw(request))
    }

    /// As [`Session::shops`].
    ///
    /// # Errors
    /// [`CallError`].
    pub fn shops(&self) -> Result<Vec<AuthorizedShop>, CallError> {
        let session = self.session.clone();
        self.threads.run(async move { session.shops().await })
    }

    /// As [`Session::pages`], as an iterator.
    pub fn pages<O>(&self, operation: O) -> BlockingPages<O>
    where
        O: Paged + Send + 'static,
    {
        BlockingPages { pages: Some(self.session.pages(operation)), threads: self.threads.clone() }
    }

    /// As [`Session::pages_from`], as an iterator.
    pub fn pages_from<O>(&self, operation: O, resume: Resume) -> BlockingPages<O>
    where
        O: Paged + Send + 'static,
    {
        BlockingPages { pages: Some(self.session.pages_from(operation, resume)), threads: self.threads.clone() }
    }
}

/// A walk over pages: an iterator that waits for each.
#[must_use]
pub struct BlockingPages<O: Paged> {
    pages: Option<Pages<O>>,
    threads: Arc<Threads>,
}

impl<O: Paged> std::fmt::Debug for BlockingPages<O> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("BlockingPages").field("pages", &self.pages).finish_non_exhaustive()
    }
}

impl<O: Paged> BlockingPages<O> {
    /// As [`Pages::resume`].
    #[must_use]
    pub fn resume(&self) -> Option<&Resume> {
        self.pages.as_ref().and_then(Pages::resume)
    }
}

impl<O> Iterator for BlockingPages<O>
where
    O: Paged + Send + 'static,
    O::Item: Send + 'static,
{
    type Item = Result<Page<O::Item>, CallError>;

    fn next(&mut self) -> Option<Self::Item> {
        let mut pages = self.pages.take()?;
        let done = self.threads.run(async move {
            let page = pages.next().await;
            Ok((page, pages))
        });
        match done {
            Ok((page, pages)) => {
                self.pages = Some(pages);
                page
            }
            Err(error) => Some(Err(error)),
        }
    }
}
