use super::RateHints;
use std::time::Duration;

/// Is told what calls do; the place to hang metrics on. Reports hold no secrets and no data of buyers.
///
/// ```
/// use std::sync::atomic::{AtomicU64, Ordering};
/// use tiktok_client::transport::{CallReport, Observer};
///
/// #[derive(Default)]
/// struct Failures(AtomicU64);
///
/// impl Observer for Failures {
///     fn call_ended(&self, call: &CallReport<'_>) {
///         if call.outcome != "ok" {
///             self.0.fetch_add(1, Ordering::Relaxed);
///         }
///     }
/// }
/// ```
pub trait Observer: Send + Sync {
    /// One attempt is over.
    fn attempt_ended(&self, attempt: &AttemptReport<'_>) {
        let _ = attempt;
    }

    /// A call is over, after one attempt or several.
    fn call_ended(&self, call: &CallReport<'_>) {
        let _ = call;
    }
}

/// One attempt of a call.
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub struct AttemptReport<'a> {
    /// Name of the operation, or method and path.
    pub operation: &'a str,
    /// Group of the operation.
    pub group: &'a str,
    /// Which attempt; the first is 1.
    pub attempt: u32,
    /// `ok`, or the stable code of what went wrong.
    pub outcome: &'a str,
    /// HTTP status, where an answer came.
    pub status: Option<u16>,
    /// How long the limiter held it back.
    pub held_back: Duration,
    /// From sending to the end of the answer.
    pub took: Duration,
    /// Bytes of the answer.
    pub bytes: usize,
    /// What the answer says about limits.
    pub rate: RateHints,
}

/// A call as a whole.
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub struct CallReport<'a> {
    /// Name of the operation, or method and path.
    pub operation: &'a str,
    /// Group of the operation.
    pub group: &'a str,
    /// Attempts that were made; 0 where the call was refused here.
    pub attempts: u32,
    /// `ok`, or the stable code of what went wrong in the end.
    pub outcome: &'a str,
    /// From the first attempt to the end, pauses included.
    pub took: Duration,
}

/// Tells nobody.
#[derive(Debug)]
pub(crate) struct Quiet;

impl Observer for Quiet {}
