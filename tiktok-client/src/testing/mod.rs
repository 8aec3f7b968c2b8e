//! For tests without network and without waiting: scripted answers, a clock that is moved by hand, and no chance.
//!
//! ```
//! use std::sync::Arc;
//! use tiktok_client::auth::{AccountId, TokenGrant};
//! use tiktok_client::client::{Client, PathRequest};
//! use tiktok_client::testing::{ManualClock, NoJitter, ScriptedTransport, success};
//!
//! # async fn run() -> Result<(), Box<dyn std::error::Error>> {
//! let clock = Arc::new(ManualClock::at("2026-11-11T00:00:00Z".parse()?));
//! let transport = Arc::new(ScriptedTransport::of([Ok(success(r#"{"shops":[]}"#))]));
//! let client = Client::builder("key", "secret".into())
//!     .with_transport(transport.clone())
//!     .with_clock(clock)
//!     .with_jitter(Arc::new(NoJitter))
//!     .build()?;
//! let seller = AccountId::new("seller");
//! client.import_grant(&seller, TokenGrant::new("ROW_token", "ROW_refresh")).await?;
//! client.account(seller).request(PathRequest::get("/authorization/202309/shops")).await?;
//! assert_eq!(transport.requests()[0].header("x-tts-access-token"), Some("ROW_token"));
//! # Ok(())
//! # }
//! # struct Noop;
//! # impl std::task::Wake for Noop { fn wake(self: Arc<Self>) {} }
//! # let waker = Arc::new(Noop).into();
//! # let mut run = Box::pin(run());
//! # let std::task::Poll::Ready(result) = run.as_mut().poll(&mut std::task::Context::from_waker(&waker)) else { panic!() };
//! # result.unwrap();
//! ```

use crate::error::{TransportError, TransportFault};
use crate::transport::{BoxFuture, Clock, HttpRequest, HttpResponse, Jitter, Transport};
use chrono::{DateTime, TimeDelta, Utc};
use std::collections::VecDeque;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// A clock that moves when told to, and by as much as somebody sleeps.
#[derive(Debug)]
pub struct ManualClock {
    state: Mutex<State>,
}

#[derive(Debug)]
struct State {
    now: DateTime<Utc>,
    passed: Duration,
    slept: Vec<Duration>,
}

impl ManualClock {
    /// A clock that shows this time.
    #[must_use]
    pub fn at(now: DateTime<Utc>) -> Self {
        Self { state: Mutex::new(State { now, passed: Duration::ZERO, slept: Vec::new() }) }
    }

    /// Lets time pass.
    pub fn advance(&self, by: Duration) {
        let mut state = lock(&self.state);
        state.passed = state.passed.saturating_add(by);
        let by = TimeDelta::from_std(by).unwrap_or(TimeDelta::MAX);
        state.now = state.now.checked_add_signed(by).unwrap_or(DateTime::<Utc>::MAX_UTC);
    }

    /// Turns the hands without time passing: a clock that goes wrong.
    pub fn turn(&self, by: TimeDelta) {
        let mut state = lock(&self.state);
        state.now = state.now.checked_add_signed(by).unwrap_or(state.now);
    }

    /// The pauses that were slept so far, in order.
    #[must_use]
    pub fn slept(&self) -> Vec<Duration> {
        lock(&self.state).slept.clone()
    }
}

impl Clock for ManualClock {
    fn now(&self) -> DateTime<Utc> {
        lock(&self.state).now
    }

    fn monotonic(&self) -> Duration {
        lock(&self.state).passed
    }

    fn sleep(&self, pause: Duration) -> BoxFuture<'_, ()> {
        Box::pin(async move {
            lock(&self.state).slept.push(pause);
            self.advance(pause);
        })
    }
}

/// No chance: every pause is the certain part alone.
#[derive(Debug, Clone, Copy, Default)]
pub struct NoJitter;

impl Jitter for NoJitter {
    fn up_to(&self, _: Duration) -> Duration {
        Duration::ZERO
    }
}

/// What comes back for a request.
pub type Scripted = Result<HttpResponse, TransportError>;

type Handler = Box<dyn FnMut(&HttpRequest) -> Scripted + Send>;

/// Answers requests from a script and keeps them.
pub struct ScriptedTransport {
    handler: Mutex<Handler>,
    requests: Mutex<Vec<HttpRequest>>,
}

impl std::fmt::Debug for ScriptedTransport {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("ScriptedTransport").field("requests", &lock(&self.requests).len()).finish_non_exhaustive()
    }
}

impl ScriptedTransport {
    /// Answers with the result of a function.
    pub fn new(handler: impl FnMut(&HttpRequest) -> Scripted + Send + 'static) -> Self {
        Self { handler: Mutex::new(Box::new(handler)), requests: Mutex::default() }
    }

    /// Answers one after the other; a request beyond the last one fails with a text that names it.
    #[must_use]
    pub fn of(answers: impl IntoIterator<Item = Scripted>) -> Self {
        let mut answers: VecDeque<Scripted> = answers.into_iter().collect();
        let scripted = answers.len();
        Self::new(move |request| {
            answers.pop_front().unwrap_or_else(|| {
                let (method, path) = (request.method().as_str(), request.path());
                let message = format!("all {scripted} scripted answers are used; unexpected: {method} {path}");
                Err(TransportError::new(TransportFault::Invalid, message))
            })
        })
    }

    /// The requests so far, in order.
    #[must_use]
    pub fn requests(&self) -> Vec<HttpRequest> {
        lock(&self.requests).clone()
    }
}

impl Transport for ScriptedTransport {
    fn send(&self, request: HttpRequest) -> BoxFuture<'_, Scripted> {
        let answer = lock(&self.handler)(&request);
        lock(&self.requests).push(request);
        Box::pin(std::future::ready(answer))
    }
}

/// An answer that succeeds with this data.
#[must_use]
pub fn success(data: &str) -> HttpResponse {
    let body = format!(r#"{{"code":0,"message":"Success","request_id":"scripted","data":{data}}}"#);
    HttpResponse::new(200, body)
}

/// An answer that refuses with this code and message.
#[must_use]
pub fn refusal(status: u16, code: i64, message: &str) -> HttpResponse {
    let body = serde_json::json!({"code": code, "message": message, "request_id": "scripted"});
    HttpResponse::new(status, body.to_string())
}
