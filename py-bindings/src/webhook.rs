//! Notifications of the platform.

use chrono::{DateTime, TimeDelta, Utc};
use pyo3::{exceptions::PyValueError, prelude::*};
use secrecy::SecretString;
use serde_json::json;
use tiktok_client::sign::Signer;
use tiktok_client::webhook::{Delivery, Notification, Receiver, verify};

use crate::error::webhook_error;
use crate::json;

/// Checks signature, age and form of a notification; what stands around its data, as a dict.
#[pyfunction]
#[pyo3(signature = (body, signature, app_key, app_secret, now, past_seconds))]
pub(crate) fn read_webhook<'py>(
    py: Python<'py>,
    body: &[u8],
    signature: &str,
    app_key: &str,
    app_secret: &str,
    now: DateTime<Utc>,
    past_seconds: Option<i64>,
) -> PyResult<Bound<'py, PyAny>> {
    let signer = Signer::new(app_key, SecretString::from(app_secret));
    let read = match past_seconds {
        None => verify(&signer, signature, body).and_then(|()| Notification::read(body)),
        Some(past) => {
            let past = TimeDelta::try_seconds(past).ok_or_else(|| PyValueError::new_err("max_age is too long"))?;
            let receiver = Receiver::new(signer).with_window(past, TimeDelta::minutes(5));
            match receiver.accept(signature, body, now) {
                Ok(Delivery::New(notification)) => Ok(*notification),
                // A receiver of one delivery has seen none before.
                Ok(_) => Notification::read(body),
                Err(error) => Err(error),
            }
        }
    };
    let notification = read.map_err(|error| webhook_error(py, &error))?;
    let document = json!({
        "type": notification.kind, "id": notification.notification_id.as_ref().map(ToString::to_string),
        "shop_id": notification.shop_id.as_ref().map(ToString::to_string),
        "seller": notification.seller_open_id.as_ref().map(ToString::to_string),
        "creator": notification.creator_open_id.as_ref().map(ToString::to_string),
        "time": notification.timestamp, "key": notification.idempotency_key(),
    });
    json::to_python(py, &document)
}
