use super::BoxFuture;
use chrono::{DateTime, Utc};
use std::time::{Duration, Instant};

/// Time: what it is, how much has passed, and waiting.
pub trait Clock: Send + Sync {
    /// The time of day. Requests are signed with it.
    fn now(&self) -> DateTime<Utc>;

    /// Time since some fixed moment; never goes back.
    fn monotonic(&self) -> Duration;

    /// Waits.
    fn sleep(&self, pause: Duration) -> BoxFuture<'_, ()>;
}

/// Chance, which spreads repeated calls so that many callers do not return at the same moment.
pub trait Jitter: Send + Sync {
    /// A pause between nothing and the given one, both included.
    fn up_to(&self, pause: Duration) -> Duration;
}

/// The clock of the machine; waits on Tokio.
#[derive(Debug, Clone)]
pub struct SystemClock {
    start: Instant,
}

impl SystemClock {
    /// The machine's clock.
    #[must_use]
    pub fn new() -> Self {
        Self { start: Instant::now() }
    }
}

impl Default for SystemClock {
    fn default() -> Self {
        Self::new()
    }
}

impl Clock for SystemClock {
    fn now(&self) -> DateTime<Utc> {
        std::time::SystemTime::now().into()
    }

    fn monotonic(&self) -> Duration {
        self.start.elapsed()
    }

    fn sleep(&self, pause: Duration) -> BoxFuture<'_, ()> {
        Box::pin(tokio::time::sleep(pause))
    }
}

/// Evenly spread pauses.
#[derive(Debug, Clone, Copy, Default)]
pub struct RandomJitter;

impl Jitter for RandomJitter {
    fn up_to(&self, pause: Duration) -> Duration {
        let nanos = u64::try_from(pause.as_nanos()).unwrap_or(u64::MAX);
        Duration::from_nanos(fastrand::u64(0..=nanos))
    }
}
