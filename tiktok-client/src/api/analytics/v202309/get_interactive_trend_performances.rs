// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `GET /analytics/202309/live_rooms/{live_room_id}/interactive_trend_performances`

use crate::api::analytics::model::InteractiveTrendPerformanceDataPoint;
use crate::api::operation::operation;
use crate::types::LiveSessionId;
use crate::types::record::record;
use smol_str::SmolStr;

operation! {
    /// Get interactive trend performances.
    ///
    /// `GET /analytics/202309/live_rooms/{live_room_id}/interactive_trend_performances`. Does not take `shop_cipher`.
    ///
    /// An older version, or one that the documentation no longer lists.
    pub struct GetInteractiveTrendPerformances -> GetInteractiveTrendPerformancesResponse;
    "analytics" "GetInteractiveTrendPerformances" "202309" Get "/analytics/202309/live_rooms/{live_room_id}/interactive_trend_performances"
        cipher false Read None [] older true;
    new(live_room_id: LiveSessionId) {
        live_room_id: live_room_id,
    }
    /// Live room id. Required.
    path live_room_id: LiveSessionId = "live_room_id";
}

record! {
    /// Get interactive trend performances response: `data`.
    pub struct GetInteractiveTrendPerformancesResponse {
        /// Interactive trend performances.
        pub interactive_trend_performances: Vec<GetInteractiveTrendPerformancesInteractiveTrendPerformance> = "interactive_trend_performances",
    }
}

record! {
    /// Get interactive trend performances interactive trend performance: `interactive_trend_performance`.
    pub struct GetInteractiveTrendPerformancesInteractiveTrendPerformance {
        /// Data points.
        pub data_points: Vec<InteractiveTrendPerformanceDataPoint> = "data_points",
        /// Stats type.
        pub stats_type: Option<SmolStr> = "stats_type",
    }
}
