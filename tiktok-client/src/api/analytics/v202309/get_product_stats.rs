// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `GET /analytics/202309/live_rooms/{live_room_id}/product_stats`

use crate::api::analytics::get_live_room_product_stats::ProductStat;
use crate::api::operation::operation;
use crate::types::LiveSessionId;
use crate::types::record::record;

operation! {
    /// Get product stats.
    ///
    /// `GET /analytics/202309/live_rooms/{live_room_id}/product_stats`. Does not take `shop_cipher`.
    ///
    /// An older version, or one that the documentation no longer lists.
    pub struct GetProductStats -> GetProductStatsResponse;
    "analytics" "GetProductStats" "202309" Get "/analytics/202309/live_rooms/{live_room_id}/product_stats"
        cipher false Read None [] older true;
    new(live_room_id: LiveSessionId) {
        live_room_id: live_room_id,
    }
    /// Live room id. Required.
    path live_room_id: LiveSessionId = "live_room_id";
}

record! {
    /// Get product stats response: `data`.
    pub struct GetProductStatsResponse {
        /// Product stats.
        pub product_stats: Vec<ProductStat> = "product_stats",
    }
}
