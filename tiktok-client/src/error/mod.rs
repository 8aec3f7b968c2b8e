//! What can go wrong, as values: one enum per concern, each with a stable [`code`](RequestError::code) for programs and
//! a [`cure`](RequestError::cure) for people.
//!
//! | error | says |
//! |---|---|
//! | [`RequestError`] | a request cannot be written |
//! | [`DecodeError`] | an answer is not what the operation returns: not JSON, cut off, or a value in the wrong form |
//! | [`ApiError`] | the platform refused the call: code, message, request id and what the catalogue knows about them |
//! | [`ResponseError`] | one of the last two |
//! | [`WebhookError`] | a notification is not genuine or cannot be read |

mod api;
mod catalogue;
mod decode;
mod request;
mod webhook;

pub use api::{ApiError, ItemError, ResponseError};
pub use catalogue::{CATALOGUE, CodeEntry, ErrorClass, Retry, classify};
pub use decode::{DecodeError, NotJson};
pub use request::RequestError;
pub use webhook::WebhookError;

/// At most 80 characters of a text, for messages.
pub(crate) fn excerpt(text: &str) -> String {
    let mut short: String = text.chars().take(80).collect();
    if short.len() < text.len() {
        short.push('…');
    }
    short
}
