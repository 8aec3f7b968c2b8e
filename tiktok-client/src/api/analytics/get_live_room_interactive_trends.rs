// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `GET /analytics/202502/live_rooms/{live_room_id}/interactive_trend_performances`

use crate::api::analytics::model::InteractiveTrendPerformanceDataPoint;
use crate::api::operation::operation;
use crate::types::LiveSessionId;
use crate::types::record::record;
use crate::types::words::words;

operation! {
    /// Get live room interactive trends.
    ///
    /// `GET /analytics/202502/live_rooms/{live_room_id}/interactive_trend_performances`. Does not take `shop_cipher`.
    pub struct GetLiveRoomInteractiveTrends -> GetLiveRoomInteractiveTrendsResponse;
    "analytics" "getLiveRoomInteractiveTrends" "202502" Get "/analytics/202502/live_rooms/{live_room_id}/interactive_trend_performances"
        cipher false Read None [] older false;
    new(live_room_id: LiveSessionId) {
        live_room_id: live_room_id,
    }
    /// Live room id. Required.
    path live_room_id: LiveSessionId = "live_room_id";
}

record! {
    /// Get live room interactive trends response: `data`.
    pub struct GetLiveRoomInteractiveTrendsResponse {
        /// Interactive trend performances.
        pub interactive_trend_performances: Vec<InteractiveTrendPerformance> = "interactive_trend_performances",
    }
}

record! {
    /// Interactive trend performance: `interactive_trend_performance`.
    pub struct InteractiveTrendPerformance {
        /// Stats type.
        pub stats_type: Option<StatsType> = "stats_type",
        /// Data points.
        pub data_points: Vec<InteractiveTrendPerformanceDataPoint> = "data_points",
    }
}

words! {
    /// Stats type.
    pub enum StatsType {
        TrendWatchPv = "TREND_WATCH_PV",
        TrendCommentPv = "TREND_COMMENT_PV",
        TrendSharePv = "TREND_SHARE_PV",
    }
}
