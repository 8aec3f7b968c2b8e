// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `DELETE /event/202309/webhooks`

use crate::api::event::model::EventType;
use crate::api::operation::operation;
use crate::types::record::record;

operation! {
    /// Delete webhook for an event.
    ///
    /// `DELETE /event/202309/webhooks`. Takes `shop_cipher`.
    pub struct DeleteWebhookForAnEvent -> DeleteWebhookForAnEventResponse;
    "event" "deleteWebhookForAnEvent" "202309" Delete "/event/202309/webhooks"
        cipher true Write Json [] older false;
    new(event_type: EventType) {
        event_type: event_type,
    }
    /// Event type. Required.
    body event_type: EventType = "event_type";
}

record! {
    /// Delete webhook for an event response: `data`.
    pub struct DeleteWebhookForAnEventResponse {
    }
}
