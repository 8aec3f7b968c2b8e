// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `GET /analytics/202502/live_rooms/{live_room_id}/view_trend_performances`

use crate::api::analytics::model::InteractiveTrendPerformanceDataPoint;
use crate::api::operation::operation;
use crate::types::LiveSessionId;
use crate::types::record::record;
use smol_str::SmolStr;

operation! {
    /// Get live room view trends.
    ///
    /// `GET /analytics/202502/live_rooms/{live_room_id}/view_trend_performances`. Does not take `shop_cipher`.
    pub struct GetLiveRoomViewTrends -> GetLiveRoomViewTrendsResponse;
    "analytics" "getLiveRoomViewTrends" "202502" Get "/analytics/202502/live_rooms/{live_room_id}/view_trend_performances"
        cipher false Read None [] older false;
    new(live_room_id: LiveSessionId) {
        live_room_id: live_room_id,
    }
    /// Live room id. Required.
    path live_room_id: LiveSessionId = "live_room_id";
}

record! {
    /// Get live room view trends response: `data`.
    pub struct GetLiveRoomViewTrendsResponse {
        /// View trend performances.
        pub view_trend_performances: Vec<ViewTrendPerformance> = "view_trend_performances",
    }
}

record! {
    /// View trend performance: `view_trend_performance`.
    pub struct ViewTrendPerformance {
        /// Stats type.
        pub stats_type: Option<SmolStr> = "stats_type",
        /// Data points.
        pub data_points: Vec<InteractiveTrendPerformanceDataPoint> = "data_points",
    }
}
