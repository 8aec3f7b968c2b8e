//! A handler for axum applications.

use super::{Delivery, Notification, Receiver};
use crate::error::WebhookError;
use crate::transport::{Clock, SystemClock};
use axum::Router;
use axum::body::Bytes;
use axum::extract::DefaultBodyLimit;
use axum::http::{HeaderMap, StatusCode};
use axum::routing::post;
use std::sync::Arc;

/// The largest body that is read.
const LARGEST_BODY: usize = 1024 * 1024;

/// Why the work on a notification failed; the platform is asked to send it again.
pub type HandlerError = Box<dyn std::error::Error + Send + Sync>;

/// A router with one route that takes notifications in and gives each new one to `work`.
///
/// | delivery | answer |
/// |---|---|
/// | new, `work` succeeds | 200 |
/// | seen before | 200, without work |
/// | not genuine | 401 |
/// | outside of the window | 400 |
/// | genuine but unreadable, or `work` fails | 500: the platform repeats it four times within 16 hours |
/// | larger than one mebibyte | 413 |
///
/// The platform waits three seconds for an answer: put the notification into a queue and do the work afterwards.
///
/// ```
/// use std::sync::Arc;
/// use tiktok_client::sign::Signer;
/// use tiktok_client::webhook::{Notification, Receiver, router};
///
/// let receiver = Arc::new(Receiver::new(Signer::new("app-key", "app-secret".into())));
/// let app: axum::Router = router("/tiktok", receiver, |notification: Notification| async move {
///     // Put it into a queue.
///     let _ = notification.event;
///     Ok(())
/// });
/// # let _ = app;
/// ```
pub fn router<W, F>(path: &str, receiver: Arc<Receiver>, work: W) -> Router
where
    W: Fn(Notification) -> F + Clone + Send + Sync + 'static,
    F: Future<Output = Result<(), HandlerError>> + Send + 'static,
{
    router_with_clock(path, receiver, Arc::new(SystemClock::new()), work)
}

/// As [`router`], with a clock for the window.
pub fn router_with_clock<W, F>(path: &str, receiver: Arc<Receiver>, clock: Arc<dyn Clock>, work: W) -> Router
where
    W: Fn(Notification) -> F + Clone + Send + Sync + 'static,
    F: Future<Output = Result<(), HandlerError>> + Send + 'static,
{
    let handler = move |headers: HeaderMap, body: Bytes| {
        let (receiver, clock, work) = (receiver.clone(), clock.clone(), work.clone());
        async move {
            let signature = headers.get("authorization").and_then(|value| value.to_str().ok()).unwrap_or_default();
            match receiver.accept(signature, &body, clock.now()) {
                Ok(Delivery::New(notification)) => {
                    let key = notification.idempotency_key();
                    match work(*notification).await {
                        Ok(()) => StatusCode::OK,
                        Err(error) => {
                            receiver.forget(&key);
                            tracing::warn!(key, %error, "the work on a notification failed");
                            StatusCode::INTERNAL_SERVER_ERROR
                        }
                    }
                }
                Ok(Delivery::Repeated(_)) => StatusCode::OK,
                Err(error) => {
                    tracing::warn!(code = error.code(), "a notification was not taken in");
                    match error {
                        WebhookError::MalformedSignature { .. } | WebhookError::WrongSignature { .. } => {
                            StatusCode::UNAUTHORIZED
                        }
                        WebhookError::OutOfWindow { .. } => StatusCode::BAD_REQUEST,
                        WebhookError::Shape { .. } => StatusCode::INTERNAL_SERVER_ERROR,
                    }
                }
            }
        }
    };
    Router::new().route(path, post(handler)).layer(DefaultBodyLimit::max(LARGEST_BODY))
}
