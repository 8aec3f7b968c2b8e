// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `GET /logistics/202604/orders/{order_id}/tracking`

use crate::api::operation::operation;
use crate::types::record::record;
use crate::types::{OrderId, UnixMillis};
use smol_str::SmolStr;

operation! {
    /// Get logistics tracking.
    ///
    /// `GET /logistics/202604/orders/{order_id}/tracking`. Takes `shop_cipher`.
    pub struct GetLogisticsTracking -> GetLogisticsTrackingResponse;
    "logistics" "getLogisticsTracking" "202604" Get "/logistics/202604/orders/{order_id}/tracking"
        cipher true Read None ["seller.logistics"] older false;
    new(order_id: OrderId) {
        order_id: order_id,
    }
    /// Order id. Required.
    path order_id: OrderId = "order_id";
}

record! {
    /// Get logistics tracking response: `data`.
    pub struct GetLogisticsTrackingResponse {
        /// Order id.
        pub order_id: Option<OrderId> = "order_id",
        /// Logistics details.
        pub logistics_details: Vec<LogisticsDetail> = "logistics_details",
    }
}

record! {
    /// Logistics detail: `logistics_detail`.
    pub struct LogisticsDetail {
        /// Newest tracking no.
        pub newest_tracking_no: Option<SmolStr> = "newest_tracking_no",
        /// Carrier name.
        pub carrier_name: Option<SmolStr> = "carrier_name",
        /// Track list.
        pub track_list: Vec<TrackList> = "track_list",
    }
}

record! {
    /// Track list: `logistics_detail.track_list`.
    pub struct TrackList {
        /// Description.
        pub description: Option<SmolStr> = "description",
        /// Tracking no.
        pub tracking_no: Option<SmolStr> = "tracking_no",
        /// Update time millis.
        pub update_time_millis: Option<UnixMillis> = "update_time_millis",
        /// Action code.
        pub action_code: Option<i64> = "action_code",
        /// Action code name.
        pub action_code_name: Option<SmolStr> = "action_code_name",
    }
}
