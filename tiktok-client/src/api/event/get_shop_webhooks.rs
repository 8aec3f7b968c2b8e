// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `GET /event/202309/webhooks`

use crate::api::event::model::EventType;
use crate::api::operation::operation;
use crate::types::record::record;
use chrono::{DateTime, Utc};
use smol_str::SmolStr;

operation! {
    /// Get shop webhooks.
    ///
    /// `GET /event/202309/webhooks`. Takes `shop_cipher`.
    pub struct GetShopWebhooks -> GetShopWebhooksResponse;
    "event" "getShopWebhooks" "202309" Get "/event/202309/webhooks"
        cipher true Read None [] older false;
    new() {
    }
}

record! {
    /// Get shop webhooks response: `data`.
    pub struct GetShopWebhooksResponse {
        /// Webhooks.
        pub webhooks: Vec<Webhook> = "webhooks",
        /// Total count: rows of all pages; some operations cap it.
        pub total_count: Option<i64> = "total_count",
    }
}

record! {
    /// Webhook: `webhook`.
    pub struct Webhook {
        /// Event type.
        pub event_type: Option<EventType> = "event_type",
        /// Address.
        pub address: Option<SmolStr> = "address",
        /// Create time.
        pub create_time: Option<DateTime<Utc>> = "create_time",
        /// Update time.
        pub update_time: Option<DateTime<Utc>> = "update_time",
    }
}
