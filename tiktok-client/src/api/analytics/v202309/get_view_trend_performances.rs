// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `GET /analytics/202309/live_rooms/{live_room_id}/view_trend_performances`

use crate::api::analytics::get_live_room_view_trends::ViewTrendPerformance;
use crate::api::operation::operation;
use crate::types::LiveSessionId;
use crate::types::record::record;

operation! {
    /// Get view trend performances.
    ///
    /// `GET /analytics/202309/live_rooms/{live_room_id}/view_trend_performances`. Does not take `shop_cipher`.
    ///
    /// An older version, or one that the documentation no longer lists.
    pub struct GetViewTrendPerformances -> GetViewTrendPerformancesResponse;
    "analytics" "GetViewTrendPerformances" "202309" Get "/analytics/202309/live_rooms/{live_room_id}/view_trend_performances"
        cipher false Read None [] older true;
    new(live_room_id: LiveSessionId) {
        live_room_id: live_room_id,
    }
    /// Live room id. Required.
    path live_room_id: LiveSessionId = "live_room_id";
}

record! {
    /// Get view trend performances response: `data`.
    pub struct GetViewTrendPerformancesResponse {
        /// View trend performances.
        pub view_trend_performances: Vec<ViewTrendPerformance> = "view_trend_performances",
    }
}
