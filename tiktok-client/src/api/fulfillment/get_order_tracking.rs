// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `GET /fulfillment/202309/orders/{order_id}/tracking`

use crate::api::operation::operation;
use crate::types::record::record;
use crate::types::{OrderId, UnixMillis};
use smol_str::SmolStr;

operation! {
    /// Get order tracking.
    ///
    /// `GET /fulfillment/202309/orders/{order_id}/tracking`. Takes `shop_cipher`.
    pub struct GetOrderTracking -> GetOrderTrackingResponse;
    "fulfillment" "getOrderTracking" "202309" Get "/fulfillment/202309/orders/{order_id}/tracking"
        cipher true Read None [] older false;
    new(order_id: OrderId) {
        order_id: order_id,
    }
    /// Order id. Required.
    path order_id: OrderId = "order_id";
}

record! {
    /// Get order tracking response: `data`.
    pub struct GetOrderTrackingResponse {
        /// Tracking.
        pub tracking: Vec<Tracking> = "tracking",
    }
}

record! {
    /// Tracking: `tracking`.
    pub struct Tracking {
        /// Description.
        pub description: Option<SmolStr> = "description",
        /// Update time millis.
        pub update_time_millis: Option<UnixMillis> = "update_time_millis",
        /// Action code.
        pub action_code: Option<i64> = "action_code",
    }
}
