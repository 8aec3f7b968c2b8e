//! What can go wrong, as values: one enum per concern, each with a stable [`code`](RequestError::code) for programs and
//! a [`cure`](RequestError::cure) for people.
//!
//! | error | says |
//! |---|---|
//! | [`RequestError`] | a request cannot be written |
//! | [`DecodeError`] | an answer is not what the operation returns: not JSON, cut off, or a value in the wrong form |
//! | [`ApiError`] | the platform refused the call: code, message, request id and what the catalogue knows about them |
//! | [`ResponseError`] | one of the last two |
//! | [`TransportError`] | no answer came |
//! | [`AuthError`] | tokens, scopes or the shop stand in the way |
//! | [`StoreError`] | tokens cannot be kept or found |
//! | `CallError` | a call failed of one of these, after so many attempts (feature `http`) |
//! | `StorageError` | a store of fetched documents fails (feature `store`) |
//! | `SyncError` | a sync cannot run (feature `sync`) |
//! | [`ConfigError`] | a client cannot be set up |
//! | `SimulatorError` | a simulator cannot be started (feature `simulator`) |
//! | [`WebhookError`] | a notification is not genuine or cannot be read |

mod api;
mod auth;
#[cfg(feature = "http")]
mod call;
mod catalogue;
mod config;
mod decode;
mod request;
#[cfg(feature = "simulator")]
mod simulator;
#[cfg(feature = "store")]
mod storage;
#[cfg(feature = "sync")]
mod sync;
mod transport;
mod webhook;

pub use api::{ApiError, ItemError, ResponseError};
pub use auth::{AuthError, StoreError};
#[cfg(feature = "http")]
pub use call::{CallError, CallFault};
pub use catalogue::{CATALOGUE, CodeEntry, ErrorClass, Retry, classify};
pub use config::ConfigError;
pub use decode::{DecodeError, NotJson};
pub use request::RequestError;
#[cfg(feature = "simulator")]
pub use simulator::SimulatorError;
#[cfg(feature = "store")]
pub use storage::StorageError;
#[cfg(feature = "sync")]
pub use sync::SyncError;
pub use transport::{TransportError, TransportFault};
pub use webhook::WebhookError;

/// At most 80 characters of a text, for messages.
pub(crate) fn excerpt(text: &str) -> String {
    let mut short: String = text.chars().take(80).collect();
    if short.len() < text.len() {
        short.push('…');
    }
    short
}
