//! Authorisation of sellers, creators and partners: from the authorise page to tokens that never run out unnoticed.
//!
//! | step | who | how |
//! |---|---|---|
//! | 1 | the app | [`AuthorizePage::url`] with a fresh [`AuthorizeState`], kept in the user's browser session |
//! | 2 | the seller | agrees on the page |
//! | 3 | the app | [`AuthorizationCode::from_callback`] checks the state |
//! | 4 | the client | `Client::exchange_code` turns the code into tokens and keeps them in a [`TokenStore`] |
//! | 5 | the client | refreshes them before they run out, once at a time for each account |
//!
//! The code works once and for 30 minutes; an access token lasts seven days by default; every refresh gives a new pair,
//! which is stored before it is used. A seller who withdraws the authorisation, or lets it run out, gives
//! [`AuthError::Reauthorize`](crate::error::AuthError::Reauthorize).

mod account;
#[cfg(feature = "http")]
mod authorize;
#[cfg(feature = "http")]
mod file_store;
mod grant;
#[cfg(feature = "http")]
mod store;
#[cfg(feature = "http")]
mod tokens;

pub use account::AccountId;
#[cfg(feature = "http")]
pub use authorize::{AuthorizationCode, AuthorizePage, AuthorizeState};
#[cfg(feature = "http")]
pub use file_store::FileStore;
pub use grant::TokenGrant;
#[cfg(feature = "http")]
pub use store::{MemoryStore, RefreshTurn, TokenStore};
#[cfg(feature = "http")]
pub(crate) use tokens::Tokens;
