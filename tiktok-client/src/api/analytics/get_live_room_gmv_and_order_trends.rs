// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `GET /analytics/202502/live_rooms/{live_room_id}/gmv_trend_performances`

use crate::api::operation::operation;
use crate::types::record::record;
use crate::types::{ApiMoney, LiveSessionId};
use chrono::{DateTime, Utc};
use smol_str::SmolStr;

operation! {
    /// Get live room GMV and order trends.
    ///
    /// `GET /analytics/202502/live_rooms/{live_room_id}/gmv_trend_performances`. Does not take `shop_cipher`.
    pub struct GetLiveRoomGmvAndOrderTrends -> GetLiveRoomGmvAndOrderTrendsResponse;
    "analytics" "getLiveRoomGMVAndOrderTrends" "202502" Get "/analytics/202502/live_rooms/{live_room_id}/gmv_trend_performances"
        cipher false Read None [] older false;
    new(live_room_id: LiveSessionId) {
        live_room_id: live_room_id,
    }
    /// Live room id. Required.
    path live_room_id: LiveSessionId = "live_room_id";
}

record! {
    /// Get live room GMV and order trends response: `data`.
    pub struct GetLiveRoomGmvAndOrderTrendsResponse {
        /// GMV trend performances.
        pub gmv_trend_performances: Vec<GmvTrendPerformance> = "gmv_trend_performances",
    }
}

record! {
    /// GMV trend performance: `gmv_trend_performance`.
    pub struct GmvTrendPerformance {
        /// Stats type.
        pub stats_type: Option<SmolStr> = "stats_type",
        /// Data points.
        pub data_points: Vec<DataPoint> = "data_points",
    }
}

record! {
    /// Data point: `gmv_trend_performance.data_point`.
    pub struct DataPoint {
        /// Order count.
        pub order_count: Option<i64> = "order_count",
        /// Timestamp.
        pub timestamp: Option<DateTime<Utc>> = "timestamp",
        /// GMV: all that buyers paid, cancelled and refunded orders included.
        pub gmv: Option<ApiMoney> = "gmv",
    }
}
