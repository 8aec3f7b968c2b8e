use super::Event;
use crate::error::WebhookError;
use crate::sign::Signer;
use crate::types::place;
use crate::types::record::record;
use crate::types::{ApiId, CreatorId, ShopId};
use chrono::{DateTime, Utc};
use sha2::{Digest, Sha256};
use subtle::ConstantTimeEq;

/// Checks that a notification is genuine: its signature is made with this app's key and secret over exactly these
/// bytes. The comparison takes the same time wherever the first difference is.
///
/// # Errors
/// [`WebhookError::MalformedSignature`] for a header that is no signature, [`WebhookError::WrongSignature`] for one that
/// does not fit.
pub fn verify(signer: &Signer, signature: &str, body: &[u8]) -> Result<(), WebhookError> {
    let mut given = [0; 32];
    hex::decode_to_slice(signature.trim(), &mut given)
        .map_err(|_| WebhookError::MalformedSignature { length: signature.trim().chars().count() })?;
    if signer.notification(body).ct_eq(&given).into() {
        Ok(())
    } else {
        Err(WebhookError::WrongSignature { bytes: body.len() })
    }
}

record! {
    /// What stands around the data of a notification.
    struct Head {
        /// Number of the type.
        pub kind: Option<i64> = "type",
        /// Id of the notification.
        pub notification_id: Option<ApiId> = "tts_notification_id",
        /// The shop.
        pub shop_id: Option<ShopId> = "shop_id",
        /// The seller.
        pub seller_open_id: Option<ApiId> = "seller_open_id",
        /// The creator.
        pub creator_open_id: Option<CreatorId> = "creator_open_id",
        /// When it was sent.
        pub timestamp: Option<DateTime<Utc>> = "timestamp",
        /// The event.
        pub data: Option<serde_json::Value> = "data",
    }
}

/// A notification: who it is about, when it was sent, and what happened.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Notification {
    /// Number of the type.
    pub kind: i64,
    /// Id of the notification; some types come without one.
    pub notification_id: Option<ApiId>,
    /// The shop it is about.
    pub shop_id: Option<ShopId>,
    /// The seller it is about, where it is not about one shop.
    pub seller_open_id: Option<ApiId>,
    /// The creator it is about.
    pub creator_open_id: Option<CreatorId>,
    /// When it was sent.
    pub timestamp: Option<DateTime<Utc>>,
    /// What happened.
    pub event: Event,
    digest: String,
}

impl Notification {
    /// Reads a notification. Check its signature first with [`verify`].
    ///
    /// # Errors
    /// [`WebhookError::Shape`] where the body is no JSON object with a `type`, or a known field holds a value in a wrong
    /// form. An unknown type is no error.
    pub fn read(body: &[u8]) -> Result<Self, WebhookError> {
        let shape = |path: &str, message: String| WebhookError::Shape { path: path.into(), message };
        let text = std::str::from_utf8(body).map_err(|error| shape(".", error.to_string()))?;
        let head: Head = serde_json::from_str(text).map_err(|error| {
            let (path, message) = place::split(&error.to_string());
            shape(&path, message)
        })?;
        let kind = head.kind.ok_or_else(|| shape("type", "the notification has no type".into()))?;
        let data = head.data.unwrap_or_default();
        let event = Event::read(kind, data).map_err(|(path, message)| shape(&format!("data.{path}"), message))?;
        Ok(Self {
            kind,
            notification_id: head.notification_id,
            shop_id: head.shop_id,
            seller_open_id: head.seller_open_id,
            creator_open_id: head.creator_open_id,
            timestamp: head.timestamp,
            event,
            digest: hex::encode(Sha256::digest(body)),
        })
    }

    /// A text that is the same for every delivery of the same notification: its id, or the hash of the body where it has
    /// none.
    #[must_use]
    pub fn idempotency_key(&self) -> String {
        match &self.notification_id {
            Some(id) => format!("id:{id}"),
            None => format!("sha256:{}", self.digest),
        }
    }
}

/// Reads the data of an event.
pub(super) fn read_data<T: serde::de::DeserializeOwned>(data: serde_json::Value) -> Result<T, (String, String)> {
    serde_json::from_value(data).map_err(|error| place::split(&error.to_string()))
}
