//! How requests leave and answers come in, and the rules around it: time, repetition, limits.
//!
//! | part | is | replaced by |
//! |---|---|---|
//! | [`Transport`] | sends one request, once | [`ReqwestTransport`], a test's own, a proxy |
//! | [`Clock`] and [`Jitter`] | time, pauses and chance | a clock moved by hand |
//! | [`RetryPolicy`] | whether and when to send again: a pure function | other ceilings |
//! | [`LimitPolicy`] | calls per shop and operation group, adapting to refusals | other allowances |
//! | [`Observer`] | is told of every attempt and every call | metrics of any kind |
//!
//! Nothing here sleeps, looks at a clock or throws dice by itself, so that every rule can be tested without waiting.

mod clock;
mod limit;
mod message;
mod multipart;
mod observe;
mod reqwest;
mod retry;

pub use self::reqwest::ReqwestTransport;
pub use clock::{Clock, Jitter, RandomJitter, SystemClock};
pub use limit::{Allowance, LimitPolicy};
pub(crate) use limit::{Limiter, Slot};
pub use message::{HttpRequest, HttpResponse, RateHints};
pub(crate) use multipart::encode as encode_multipart;
pub(crate) use observe::Quiet;
pub use observe::{AttemptReport, CallReport, Observer};
pub use retry::{Decision, FaultKind, GiveUp, Repeatability, RetryPolicy, Situation};

use crate::error::TransportError;
use std::future::Future;
use std::pin::Pin;

/// A future that can be sent between threads and kept behind a pointer.
pub type BoxFuture<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;

/// Sends a request once and brings back the answer, whatever its status. Repeating, signing and reading are not its
/// business.
///
/// ```
/// use tiktok_client::error::TransportError;
/// use tiktok_client::transport::{BoxFuture, HttpRequest, HttpResponse, Transport};
///
/// /// Answers everything with the same success.
/// struct Echo;
///
/// impl Transport for Echo {
///     fn send(&self, request: HttpRequest) -> BoxFuture<'_, Result<HttpResponse, TransportError>> {
///         Box::pin(async move {
///             let body = format!(r#"{{"code":0,"request_id":"1","data":{{"path":"{}"}}}}"#, request.path());
///             Ok(HttpResponse::new(200, body))
///         })
///     }
/// }
/// ```
pub trait Transport: Send + Sync {
    /// Sends the request; the time limit is [`HttpRequest::timeout`].
    fn send(&self, request: HttpRequest) -> BoxFuture<'_, Result<HttpResponse, TransportError>>;
}
