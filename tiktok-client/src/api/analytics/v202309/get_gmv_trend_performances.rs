// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `GET /analytics/202309/live_rooms/{live_room_id}/gmv_trend_performances`

use crate::api::analytics::get_live_room_gmv_and_order_trends::GmvTrendPerformance;
use crate::api::operation::operation;
use crate::types::LiveSessionId;
use crate::types::record::record;

operation! {
    /// Get GMV trend performances.
    ///
    /// `GET /analytics/202309/live_rooms/{live_room_id}/gmv_trend_performances`. Does not take `shop_cipher`.
    ///
    /// An older version, or one that the documentation no longer lists.
    pub struct GetGmvTrendPerformances -> GetGmvTrendPerformancesResponse;
    "analytics" "GetGMVTrendPerformances" "202309" Get "/analytics/202309/live_rooms/{live_room_id}/gmv_trend_performances"
        cipher false Read None [] older true;
    new(live_room_id: LiveSessionId) {
        live_room_id: live_room_id,
    }
    /// Live room id. Required.
    path live_room_id: LiveSessionId = "live_room_id";
}

record! {
    /// Get GMV trend performances response: `data`.
    pub struct GetGmvTrendPerformancesResponse {
        /// GMV trend performances.
        pub gmv_trend_performances: Vec<GmvTrendPerformance> = "gmv_trend_performances",
    }
}
