// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `PUT /event/202309/webhooks`

use crate::api::event::model::EventType;
use crate::api::operation::operation;
use crate::types::record::record;
use smol_str::SmolStr;

operation! {
    /// Update shop webhook.
    ///
    /// `PUT /event/202309/webhooks`. Takes `shop_cipher`.
    pub struct UpdateShopWebhook -> UpdateShopWebhookResponse;
    "event" "updateShopWebhook" "202309" Put "/event/202309/webhooks"
        cipher true Write Json [] older false;
    new(address: impl Into<SmolStr>, event_type: EventType) {
        address: address.into(), event_type: event_type,
    }
    /// Address. Required.
    body address: SmolStr = "address";
    /// Event type. Required.
    body event_type: EventType = "event_type";
}

record! {
    /// Update shop webhook response: `data`.
    pub struct UpdateShopWebhookResponse {
    }
}
