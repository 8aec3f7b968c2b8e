/// What the platform says when it refuses: HTTP status, code and message, as the error catalogue knows them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Refusal {
    pub(super) status: u16,
    pub(super) code: i64,
    pub(super) message: String,
    /// Seconds after which to come again.
    pub(super) retry_after: Option<u64>,
}

impl Refusal {
    pub(super) fn new(status: u16, code: i64, message: impl Into<String>) -> Self {
        Self { status, code, message: message.into(), retry_after: None }
    }

    /// A parameter of the query or the path.
    pub(super) fn parameter(name: &str, why: &str) -> Self {
        Self::new(400, 36_009_004, format!("Invalid parameter {name}: {why}"))
    }

    /// A field of the body.
    pub(super) fn body(name: &str, why: &str) -> Self {
        Self::new(400, 36_009_004, format!("param body.{name} {why}"))
    }

    pub(super) fn timestamp() -> Self {
        Self::new(400, 36_009_004, "Invalid timestamp: it must be at most 5 minutes old and 30 seconds ahead")
    }

    pub(super) fn app_key() -> Self {
        Self::new(400, 36_009_004, "Invalid app_key")
    }

    pub(super) fn no_sign() -> Self {
        Self::new(400, 36_009_004, "Missing sign")
    }

    pub(super) fn sign() -> Self {
        Self::new(401, 106_001, "Signature is invalid")
    }

    pub(super) fn no_token() -> Self {
        Self::new(400, 36_009_004, "Invalid x-tts-access-token header")
    }

    pub(super) fn unknown_token() -> Self {
        Self::new(401, 105_001, "Access token is invalid")
    }

    pub(super) fn expired_token() -> Self {
        Self::new(401, 105_002, "Expired credentials: the access token has expired")
    }

    pub(super) fn revoked() -> Self {
        Self::new(403, 105_004, "The authorization has been revoked by the seller")
    }

    pub(super) fn scope(wanted: &str) -> Self {
        Self::new(403, 105_005, format!("Access denied: the scope {wanted} has not been granted"))
    }

    pub(super) fn no_cipher() -> Self {
        Self::new(400, 106_013, "shop_cipher is required")
    }

    pub(super) fn foreign_cipher() -> Self {
        Self::new(401, 101_000, "The shop_cipher does not belong to this access token")
    }

    pub(super) fn unwanted_cipher() -> Self {
        Self::new(400, 36_009_004, "Unexpected shop_cipher")
    }

    pub(super) fn no_path() -> Self {
        Self::new(404, 36_009_009, "Invalid path")
    }

    pub(super) fn method() -> Self {
        Self::new(405, 36_009_010, "Invalid method")
    }

    pub(super) fn version() -> Self {
        Self::new(400, 36_009_014, "Unknown version")
    }

    pub(super) fn too_many(retry_after: Option<u64>) -> Self {
        Self { retry_after, ..Self::new(429, 36_009_002, "Too many requests") }
    }

    pub(super) fn internal() -> Self {
        Self::new(500, 36_009_003, "Internal error")
    }

    /// An order or package of somebody else, or of nobody.
    pub(super) fn not_yours() -> Self {
        Self::new(200, 21_008_111, "The order or package does not belong to this seller")
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::error::{ErrorClass, classify};

    #[test]
    fn the_client_understands_every_refusal() {
        for (refusal, class) in [
            (Refusal::parameter("page_size", "out of range"), ErrorClass::Parameter),
            (Refusal::body("create_time_ge", "must be a number"), ErrorClass::Parameter),
            (Refusal::timestamp(), ErrorClass::Clock),
            (Refusal::app_key(), ErrorClass::Signature),
            (Refusal::no_sign(), ErrorClass::Signature),
            (Refusal::sign(), ErrorClass::Signature),
            (Refusal::no_token(), ErrorClass::Token),
            (Refusal::unknown_token(), ErrorClass::Token),
            (Refusal::expired_token(), ErrorClass::TokenExpired),
            (Refusal::revoked(), ErrorClass::Authorization),
            (Refusal::scope("seller.order.info"), ErrorClass::Scope),
            (Refusal::no_cipher(), ErrorClass::Cipher),
            (Refusal::foreign_cipher(), ErrorClass::Token),
            (Refusal::unwanted_cipher(), ErrorClass::Cipher),
            (Refusal::no_path(), ErrorClass::Route),
            (Refusal::method(), ErrorClass::Route),
            (Refusal::version(), ErrorClass::Route),
            (Refusal::too_many(Some(1)), ErrorClass::RateLimit),
            (Refusal::internal(), ErrorClass::Internal),
            (Refusal::not_yours(), ErrorClass::NotAvailable),
        ] {
            let known = classify(refusal.code, &refusal.message, refusal.status);
            assert_eq!(known.class, class, "{refusal:?}");
        }
    }
}
