// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `GET /analytics/202309/live_rooms/{live_room_id}/traffic_performances`

use crate::api::analytics::get_live_room_traffic_performance::TrafficPerformance;
use crate::api::operation::operation;
use crate::types::LiveSessionId;
use crate::types::record::record;

operation! {
    /// Get traffic performances.
    ///
    /// `GET /analytics/202309/live_rooms/{live_room_id}/traffic_performances`. Does not take `shop_cipher`.
    ///
    /// An older version, or one that the documentation no longer lists.
    pub struct GetTrafficPerformances -> GetTrafficPerformancesResponse;
    "analytics" "GetTrafficPerformances" "202309" Get "/analytics/202309/live_rooms/{live_room_id}/traffic_performances"
        cipher false Read None [] older true;
    new(live_room_id: LiveSessionId) {
        live_room_id: live_room_id,
    }
    /// Live room id. Required.
    path live_room_id: LiveSessionId = "live_room_id";
}

record! {
    /// Get traffic performances response: `data`.
    pub struct GetTrafficPerformancesResponse {
        /// Traffic performances.
        pub traffic_performances: Vec<TrafficPerformance> = "traffic_performances",
    }
}
