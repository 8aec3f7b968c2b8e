// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `GET /analytics/202502/live_rooms/{live_room_id}/traffic_performances`

use crate::api::operation::operation;
use crate::types::LiveSessionId;
use crate::types::record::record;
use smol_str::SmolStr;

operation! {
    /// Get live room traffic performance.
    ///
    /// `GET /analytics/202502/live_rooms/{live_room_id}/traffic_performances`. Does not take `shop_cipher`.
    pub struct GetLiveRoomTrafficPerformance -> GetLiveRoomTrafficPerformanceResponse;
    "analytics" "getLiveRoomTrafficPerformance" "202502" Get "/analytics/202502/live_rooms/{live_room_id}/traffic_performances"
        cipher false Read None [] older false;
    new(live_room_id: LiveSessionId) {
        live_room_id: live_room_id,
    }
    /// Live room id. Required.
    path live_room_id: LiveSessionId = "live_room_id";
}

record! {
    /// Get live room traffic performance response: `data`.
    pub struct GetLiveRoomTrafficPerformanceResponse {
        /// Traffic performances.
        pub traffic_performances: Vec<TrafficPerformance> = "traffic_performances",
    }
}

record! {
    /// Traffic performance: `traffic_performance`.
    pub struct TrafficPerformance {
        /// Source.
        pub source: Option<TrafficPerformanceSource> = "source",
        /// Sub sources.
        pub sub_sources: Vec<SubSource> = "sub_sources",
    }
}

record! {
    /// Sub source: `traffic_performance.sub_source`.
    pub struct SubSource {
        /// Name.
        pub name: Option<SmolStr> = "name",
        /// Watch PV.
        pub watch_pv: Option<i64> = "watch_pv",
    }
}

record! {
    /// Traffic performance source: `traffic_performance.source`.
    pub struct TrafficPerformanceSource {
        /// Name.
        pub name: Option<SmolStr> = "name",
        /// Watch PV.
        pub watch_pv: Option<i64> = "watch_pv",
    }
}
