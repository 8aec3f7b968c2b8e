use super::{ApiError, AuthError, RequestError, ResponseError, StoreError, TransportError};
use crate::transport::RateHints;
use smol_str::SmolStr;
use std::fmt;
use std::time::Duration;

/// What a call failed of in the end.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum CallFault {
    /// The request cannot be written; it was not sent.
    #[error(transparent)]
    Request(#[from] RequestError),
    /// Tokens, scopes or shop stand in the way; it was not sent.
    #[error(transparent)]
    Auth(#[from] AuthError),
    /// The token store does not work.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// No answer came.
    #[error(transparent)]
    Transport(#[from] TransportError),
    /// The platform refused the call, or the answer cannot be read.
    #[error(transparent)]
    Response(#[from] ResponseError),
    /// A page walk came back to a page it had already seen.
    #[error("page {page} repeats the cursor of an earlier page; {rows} rows were read")]
    RepeatedCursor {
        /// Number of the page whose answer repeats it, from 1.
        page: u64,
        /// Rows so far.
        rows: u64,
    },
    /// A page walk got one empty page after the other.
    #[error("{pages} pages in a row had no rows but a next one; {rows} rows were read")]
    EmptyPages {
        /// How many.
        pages: u64,
        /// Rows so far.
        rows: u64,
    },
}

/// A call that failed: what of, after how many attempts, and what to do. Holds no secret and no address.
#[derive(Clone, PartialEq, Eq)]
pub struct CallError(Box<Parts>);

#[derive(Debug, Clone, PartialEq, Eq)]
struct Parts {
    operation: SmolStr,
    attempts: u32,
    elapsed: Duration,
    rate: RateHints,
    fault: CallFault,
}

impl CallError {
    pub(crate) fn new(operation: SmolStr, attempts: u32, elapsed: Duration, rate: RateHints, fault: CallFault) -> Self {
        Self(Box::new(Parts { operation, attempts, elapsed, rate, fault }))
    }

    /// A call that was not sent.
    pub(crate) fn unsent(operation: impl Into<SmolStr>, fault: impl Into<CallFault>) -> Self {
        Self::new(operation.into(), 0, Duration::ZERO, RateHints::default(), fault.into())
    }

    /// Name of the operation, or method and path.
    #[must_use]
    pub fn operation(&self) -> &str {
        &self.0.operation
    }

    /// Attempts that were made; 0 where nothing was sent.
    #[must_use]
    pub fn attempts(&self) -> u32 {
        self.0.attempts
    }

    /// From the first attempt to the end, pauses included.
    #[must_use]
    pub fn elapsed(&self) -> Duration {
        self.0.elapsed
    }

    /// What the last answer says about limits.
    #[must_use]
    pub fn rate(&self) -> RateHints {
        self.0.rate
    }

    /// What it failed of.
    #[must_use]
    pub fn fault(&self) -> &CallFault {
        &self.0.fault
    }

    /// The platform's refusal, if it was one.
    #[must_use]
    pub fn refusal(&self) -> Option<&ApiError> {
        match &self.0.fault {
            CallFault::Response(ResponseError::Api(error)) => Some(error),
            _ => None,
        }
    }

    /// Id to name when asking the platform's support.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        self.refusal().map(|refusal| refusal.request_id.as_str()).filter(|id| !id.is_empty())
    }

    /// Stable code for programs.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match &self.0.fault {
            CallFault::Request(error) => error.code(),
            CallFault::Auth(error) => error.code(),
            CallFault::Store(error) => error.code(),
            CallFault::Transport(error) => error.code(),
            CallFault::Response(error) => error.code(),
            CallFault::RepeatedCursor { .. } => "page.repeated_cursor",
            CallFault::EmptyPages { .. } => "page.empty_pages",
        }
    }

    /// What to change so that the call works.
    #[must_use]
    pub fn cure(&self) -> &'static str {
        match &self.0.fault {
            CallFault::Request(error) => error.cure(),
            CallFault::Auth(error) => error.cure(),
            CallFault::Store(error) => error.cure(),
            CallFault::Transport(error) => error.cure(),
            CallFault::Response(error) => error.cure(),
            CallFault::RepeatedCursor { .. } => {
                "walk a shorter span of time; sort by creation time so that rows do not move"
            }
            CallFault::EmptyPages { .. } => "narrow the filters; the platform finds nothing and does not say so",
        }
    }
}

impl fmt::Display for CallError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Parts { operation, attempts, fault, .. } = &*self.0;
        match attempts {
            0 => write!(f, "{operation} was not sent: {fault}"),
            1 => write!(f, "{operation} failed: {fault}"),
            _ => write!(f, "{operation} failed after {attempts} attempts: {fault}"),
        }
    }
}

impl fmt::Debug for CallError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl std::error::Error for CallError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match &self.0.fault {
            CallFault::Request(error) => Some(error),
            CallFault::Auth(error) => Some(error),
            CallFault::Store(error) => Some(error),
            CallFault::Transport(error) => Some(error),
            CallFault::Response(error) => Some(error),
            CallFault::RepeatedCursor { .. } | CallFault::EmptyPages { .. } => None,
        }
    }
}
