/// A notification that is not genuine or cannot be read.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum WebhookError {
    /// The header is not a signature.
    #[error("the signature has {length} characters and is not 64 hexadecimal digits")]
    MalformedSignature {
        /// Characters in the header.
        length: usize,
    },
    /// The signature does not fit the body.
    #[error("the signature does not fit the body of {bytes} bytes")]
    WrongSignature {
        /// Bytes of the body.
        bytes: usize,
    },
    /// The notification is older than the platform repeats it, or from the future: a replay, or a wrong clock.
    #[error("the notification was sent at {sent}, {age_seconds} seconds ago")]
    OutOfWindow {
        /// When it says it was sent.
        sent: chrono::DateTime<chrono::Utc>,
        /// Seconds since then; negative for the future.
        age_seconds: i64,
    },
    /// The body is not a notification.
    #[error("{path}: {message}")]
    Shape {
        /// Where: `data.order_id`.
        path: String,
        /// What was expected and what stood there.
        message: String,
    },
}

impl WebhookError {
    /// Stable code for programs.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Self::MalformedSignature { .. } => "webhook.malformed_signature",
            Self::WrongSignature { .. } => "webhook.wrong_signature",
            Self::OutOfWindow { .. } => "webhook.out_of_window",
            Self::Shape { .. } => "webhook.shape",
        }
    }

    /// What to change so that notifications are accepted.
    #[must_use]
    pub fn cure(&self) -> &'static str {
        match self {
            Self::MalformedSignature { .. } => "pass the text of the `Authorization` header as it came",
            Self::WrongSignature { .. } => {
                "pass the raw bytes of the body, not JSON written again, and check app key and secret; if they are right, \
                 the notification is forged: answer 401"
            }
            Self::OutOfWindow { .. } => {
                "check this machine's clock; if it is right, drop the notification: it is a replay"
            }
            Self::Shape { .. } => "keep the raw body and report it: genuine notifications have this form",
        }
    }
}
