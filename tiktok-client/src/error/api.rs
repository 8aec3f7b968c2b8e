use super::{CodeEntry, DecodeError, ErrorClass, Retry, classify};
use smol_str::SmolStr;

/// The platform's refusal of a call.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("the platform refused the call with code {code}: {message} (HTTP {status}, request {request_id})")]
pub struct ApiError {
    /// Code of the envelope.
    pub code: i64,
    /// Message of the envelope, as it came.
    pub message: String,
    /// Id to name when asking the platform's support.
    pub request_id: SmolStr,
    /// HTTP status; often 200.
    pub status: u16,
}

impl ApiError {
    /// What the catalogue knows, decided by code and message.
    #[must_use]
    pub fn entry(&self) -> CodeEntry {
        classify(self.code, &self.message, self.status)
    }

    /// The kind of problem.
    #[must_use]
    pub fn class(&self) -> ErrorClass {
        self.entry().class
    }

    /// Whether and how the call may be repeated.
    #[must_use]
    pub fn retry(&self) -> Retry {
        self.entry().retry
    }
}

/// An answer that is no success.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum ResponseError {
    /// The platform refused the call.
    #[error(transparent)]
    Api(#[from] Box<ApiError>),
    /// The answer cannot be read.
    #[error(transparent)]
    Decode(#[from] DecodeError),
}

impl ResponseError {
    /// Stable code for programs: `api.<class>` or the code of the [`DecodeError`].
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Self::Api(error) => error.class().code(),
            Self::Decode(error) => error.code(),
        }
    }

    /// What to change so that the call works.
    #[must_use]
    pub fn cure(&self) -> &'static str {
        match self {
            Self::Api(error) => error.entry().cure,
            Self::Decode(error) => error.cure(),
        }
    }

    /// Whether and how the call may be repeated; an unreadable answer is repeated like an internal error.
    #[must_use]
    pub fn retry(&self) -> Retry {
        match self {
            Self::Api(error) => error.retry(),
            Self::Decode(DecodeError::NotJson { .. } | DecodeError::Truncated { .. }) => Retry::Backoff,
            Self::Decode(_) => Retry::Never,
        }
    }
}

/// One item of a batch that failed although the call succeeded (`data.errors[]`).
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct ItemError {
    /// Code of the item.
    pub code: i64,
    /// Message of the item.
    pub message: String,
    /// What the item was, as the platform describes it, in JSON.
    pub detail: Option<serde_json::Value>,
}
