//! Notifications that the platform sends: check the signature, then read the event.
//!
//! | step | how |
//! |---|---|
//! | genuine? | [`verify`] over the **raw** body, in constant time |
//! | what is it? | [`Notification::read`]: all documented types are typed, any other is kept as JSON |
//! | seen before? | [`Notification::idempotency_key`]: notifications come at least once and in any order |
//! | all of it | [`Receiver`]: genuine, within a window of time, and each one once; `router` for axum (feature `axum`) |
//! | answer | HTTP 200 within three seconds; do the work afterwards |
//!
//! ```
//! use tiktok_client::sign::Signer;
//! use tiktok_client::webhook::{Event, Notification, verify};
//!
//! let signer = Signer::new("abcdef", "123".into());
//! let body = br#"{"type":1,"tts_notification_id":"7380066284010030890","shop_id":"7495540735365777507","timestamp":1718305585,"data":{"is_on_hold_order":true,"order_id":"576653688135258178","order_status":"UNPAID","update_time":1718305585}}"#;
//! verify(&signer, "5dec0f11ec2f6783b8deee53c9ffbf8d024302f7c7e7fa55a35d17629031ac05", body)?;
//!
//! let notification = Notification::read(body)?;
//! let Event::OrderStatusChange(change) = &notification.event else { panic!() };
//! assert_eq!(change.order_id.as_ref().unwrap().as_str(), "576653688135258178");
//! # Ok::<(), tiktok_client::error::WebhookError>(())
//! ```

#[cfg(feature = "axum")]
mod axum;
mod events;
mod notification;
mod receiver;

#[cfg(feature = "axum")]
pub use self::axum::{HandlerError, router, router_with_clock};
pub use events::*;
pub use notification::{Notification, verify};
pub use receiver::{Delivery, Receiver};
