use crate::error::ItemError;
use crate::transport::RateHints;
use bytes::Bytes;
use http::HeaderMap;
use smol_str::SmolStr;
use std::fmt;
use std::time::Duration;

/// A successful answer with what stands around it.
///
/// `Debug` shows the data; answers hold buyers' names and addresses, so do not log whole replies: log
/// [`meta`](Self::meta).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Reply<T> {
    /// The data.
    pub data: T,
    /// Around it.
    pub meta: ReplyMeta,
}

/// What is known about an answer besides its data.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct ReplyMeta {
    /// Id to name when asking the platform's support.
    pub request_id: SmolStr,
    /// HTTP status.
    pub status: u16,
    /// Message; usually `Success`.
    pub message: SmolStr,
    /// Items of a batch that failed although the call succeeded.
    pub item_errors: Vec<ItemError>,
    /// What the headers say about limits.
    pub rate: RateHints,
    /// Attempts that were made, at least 1.
    pub attempts: u32,
    /// From the first attempt to the answer, pauses included.
    pub elapsed: Duration,
}

/// An answer as it came, success or not. `Debug` does not show the body.
#[derive(Clone)]
#[non_exhaustive]
pub struct RawReply {
    /// HTTP status.
    pub status: u16,
    /// Headers.
    pub headers: HeaderMap,
    /// Body.
    pub body: Bytes,
    /// Attempts that were made, at least 1.
    pub attempts: u32,
    /// What the headers say about limits.
    pub rate: RateHints,
}

impl fmt::Debug for RawReply {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RawReply")
            .field("status", &self.status)
            .field("body_bytes", &self.body.len())
            .field("attempts", &self.attempts)
            .field("rate", &self.rate)
            .finish_non_exhaustive()
    }
}
