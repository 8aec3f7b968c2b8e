// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `GET /analytics/202309/live_rooms/{live_room_id}/core_stats`

use crate::api::analytics::get_live_room_core_stats::Stat;
use crate::api::operation::operation;
use crate::types::LiveSessionId;
use crate::types::record::record;

operation! {
    /// Get live core stats.
    ///
    /// `GET /analytics/202309/live_rooms/{live_room_id}/core_stats`. Does not take `shop_cipher`.
    ///
    /// An older version, or one that the documentation no longer lists.
    pub struct GetLiveCoreStats -> GetLiveCoreStatsResponse;
    "analytics" "GetLiveCoreStats" "202309" Get "/analytics/202309/live_rooms/{live_room_id}/core_stats"
        cipher false Read None [] older true;
    new(live_room_id: LiveSessionId) {
        live_room_id: live_room_id,
    }
    /// Live room id. Required.
    path live_room_id: LiveSessionId = "live_room_id";
}

record! {
    /// Get live core stats response: `data`.
    pub struct GetLiveCoreStatsResponse {
        /// Stats.
        pub stats: Option<Stat> = "stats",
    }
}
