//! The client: from an operation to its typed answer.
//!
//! | tier | call | gives |
//! |---|---|---|
//! | typed | [`Session::call`] with an [`Operation`](crate::api::Operation) | [`Reply`] with the operation's data |
//! | any path | [`Session::request`] with a [`PathRequest`] | [`Reply`] with JSON, refusals as errors |
//! | raw | [`Session::raw`] with a [`PathRequest`] | [`RawReply`]: status, headers and bytes, whatever they say |
//!
//! All three carry the token, the shop and the signature, and go through the same limits and repetitions. A list that
//! comes in pages is walked with [`Session::pages`].
//!
//! ```no_run
//! use tiktok_client::api::order::{GetOrderList, OrderStatus};
//! use tiktok_client::auth::AccountId;
//! use tiktok_client::client::Client;
//!
//! # async fn run() -> Result<(), Box<dyn std::error::Error>> {
//! let client = Client::builder("app-key", "app-secret".into()).build()?;
//! let seller = client.account(AccountId::new("open-id-of-the-seller"));
//! for shop in seller.shops().await? {
//!     let session = seller.for_shop(shop.cipher);
//!     let mut pages = session.pages(GetOrderList::new(50).with_order_status(OrderStatus::AwaitingShipment));
//!     while let Some(page) = pages.next().await {
//!         let page = page?;
//!         println!("{}: {} orders, request {}", shop.id, page.rows.len(), page.meta.request_id);
//!     }
//! }
//! # Ok(())
//! # }
//! ```

mod builder;
mod cipher;
mod exchange;
mod pages;
mod reply;
mod request;
mod session;

pub use builder::ClientBuilder;
pub use cipher::ShopCipher;
pub use pages::{Page, Pages, Resume};
pub use reply::{RawReply, Reply, ReplyMeta};
pub use request::PathRequest;
pub use session::{AuthorizedShop, Session};

use crate::auth::{AccountId, AuthorizationCode, TokenGrant, Tokens};
use crate::error::CallError;
pub(crate) use exchange::Engine;
pub(crate) use request::Prepared;
use secrecy::SecretString;
use std::sync::Arc;

/// A client of one app for any number of sellers and shops. Cheap to clone; clones share connections, tokens and limits.
#[derive(Clone)]
pub struct Client {
    engine: Arc<Engine>,
    tokens: Arc<Tokens>,
}

impl std::fmt::Debug for Client {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Client").field("app_key", &self.engine.signer.app_key()).finish_non_exhaustive()
    }
}

impl Client {
    /// Begins to set up a client with the app's key and secret from Partner Center.
    pub fn builder(app_key: impl Into<String>, app_secret: SecretString) -> ClientBuilder {
        ClientBuilder::new(app_key.into(), app_secret)
    }

    /// Calls for one account. Nothing is sent before the first call.
    #[must_use]
    pub fn account(&self, account: AccountId) -> Session {
        Session::new(self.clone(), account)
    }

    /// Turns the code of an authorisation into tokens and stores them.
    ///
    /// # Errors
    /// A [`CallError`] named `token.get`: the code is used, too old or not the platform's
    /// ([`ResponseError`](crate::error::ResponseError)), no answer came, or the tokens cannot be stored.
    pub async fn exchange_code(&self, code: &AuthorizationCode) -> Result<AccountId, CallError> {
        self.tokens.exchange(code).await
    }

    /// Stores tokens that were obtained elsewhere.
    ///
    /// # Errors
    /// A [`CallError`] where the store does not keep them.
    pub async fn import_grant(&self, account: &AccountId, grant: TokenGrant) -> Result<(), CallError> {
        self.tokens.import(account, grant).await
    }

    /// Refreshes the tokens of an account now; calls do it by themselves when needed.
    ///
    /// # Errors
    /// A [`CallError`] named `token.refresh`.
    pub async fn refresh(&self, account: &AccountId) -> Result<(), CallError> {
        self.tokens.refresh_now(account).await
    }

    /// Forgets an account: the stored tokens and the ones in memory.
    ///
    /// # Errors
    /// A [`CallError`] where the store fails.
    pub async fn forget(&self, account: &AccountId) -> Result<(), CallError> {
        self.tokens.forget(account).await
    }

    /// The accounts in the token store.
    ///
    /// # Errors
    /// A [`CallError`] where the store fails.
    pub async fn accounts(&self) -> Result<Vec<AccountId>, CallError> {
        self.tokens.accounts().await
    }

    /// How far the platform's clock is ahead of this machine's, as learnt from a refusal; zero until one came.
    #[must_use]
    pub fn clock_offset(&self) -> chrono::TimeDelta {
        self.engine.clock_offset()
    }
}
