/// What a body is that is not JSON.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum NotJson {
    /// Nothing at all.
    Empty,
    /// An HTML page, as gateways send it.
    Html,
    /// Any other text.
    Text,
    /// Bytes that are not UTF-8.
    Binary,
}

/// An answer that does not have the form of the operation.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum DecodeError {
    /// The body is not JSON.
    #[error("the answer (HTTP {status}) is not JSON but {what:?}: {excerpt:?}")]
    NotJson {
        /// HTTP status of the answer.
        status: u16,
        /// What it is.
        what: NotJson,
        /// Its beginning.
        excerpt: String,
    },
    /// The JSON ends too early.
    #[error("the answer (HTTP {status}) is cut off after {bytes} bytes")]
    Truncated {
        /// HTTP status of the answer.
        status: u16,
        /// Bytes received.
        bytes: usize,
    },
    /// The JSON is not an envelope, or a value does not have the form of its field.
    #[error("{path}: {message} (request {request_id:?})")]
    Shape {
        /// Where: `data.orders[3].create_time`.
        path: String,
        /// What was expected and what stood there.
        message: String,
        /// Id of the request, where the answer carries one.
        request_id: String,
    },
}

impl DecodeError {
    /// Stable code for programs.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Self::NotJson { .. } => "decode.not_json",
            Self::Truncated { .. } => "decode.truncated",
            Self::Shape { .. } => "decode.shape",
        }
    }

    /// What to change so that the call works.
    #[must_use]
    pub fn cure(&self) -> &'static str {
        match self {
            Self::NotJson { .. } => {
                "repeat the call; if it stays, look for a proxy or firewall between here and the platform"
            }
            Self::Truncated { .. } => "repeat the call",
            Self::Shape { .. } => {
                "report the path and the value; until then read the answer raw, or skip the operation's typed form"
            }
        }
    }
}
