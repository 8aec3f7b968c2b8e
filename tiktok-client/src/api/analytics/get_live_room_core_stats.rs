// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `GET /analytics/202502/live_rooms/{live_room_id}/core_stats`

use crate::api::operation::operation;
use crate::types::record::record;
use crate::types::{ApiMoney, LiveSessionId, Rate};
use rust_decimal::Decimal;

operation! {
    /// Get live room core stats.
    ///
    /// `GET /analytics/202502/live_rooms/{live_room_id}/core_stats`. Does not take `shop_cipher`.
    pub struct GetLiveRoomCoreStats -> GetLiveRoomCoreStatsResponse;
    "analytics" "getLiveRoomCoreStats" "202502" Get "/analytics/202502/live_rooms/{live_room_id}/core_stats"
        cipher false Read None [] older false;
    new(live_room_id: LiveSessionId) {
        live_room_id: live_room_id,
    }
    /// Live room id. Required.
    path live_room_id: LiveSessionId = "live_room_id";
}

record! {
    /// Get live room core stats response: `data`.
    pub struct GetLiveRoomCoreStatsResponse {
        /// Stats.
        pub stats: Option<Stat> = "stats",
    }
}

record! {
    /// Stat: `stat`.
    pub struct Stat {
        /// Sales.
        pub sales: Option<i64> = "sales",
        /// Local GMV.
        pub local_gmv: Option<ApiMoney> = "local_gmv",
        /// Created order count.
        pub created_order_count: Option<i64> = "created_order_count",
        /// Current visitor count.
        pub current_visitor_count: Option<i64> = "current_visitor_count",
        /// Paid order count.
        pub paid_order_count: Option<i64> = "paid_order_count",
        /// Local unit price.
        pub local_unit_price: Option<ApiMoney> = "local_unit_price",
        /// Product reach count.
        pub product_reach_count: Option<i64> = "product_reach_count",
        /// Watch PV.
        pub watch_pv: Option<i64> = "watch_pv",
        /// Click through rate.
        pub click_through_rate: Option<Rate> = "click_through_rate",
        /// Accumulated new follower count.
        pub accumulated_new_follower_count: Option<i64> = "accumulated_new_follower_count",
        /// Buyer count.
        pub buyer_count: Option<i64> = "buyer_count",
        /// Accumulated comment count.
        pub accumulated_comment_count: Option<i64> = "accumulated_comment_count",
        /// Product view count.
        pub product_view_count: Option<i64> = "product_view_count",
        /// Click order rate.
        pub click_order_rate: Option<Rate> = "click_order_rate",
        /// Average watching duration.
        pub avg_watching_duration: Option<Decimal> = "avg_watching_duration",
        /// Accumulated sharing count.
        pub accumulated_sharing_count: Option<i64> = "accumulated_sharing_count",
        /// Peak concurrent user count.
        pub peak_concurrent_user_count: Option<i64> = "peak_concurrent_user_count",
    }
}
