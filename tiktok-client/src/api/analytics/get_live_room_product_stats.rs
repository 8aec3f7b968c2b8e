// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `GET /analytics/202502/live_rooms/{live_room_id}/product_stats`

use crate::api::operation::operation;
use crate::types::record::record;
use crate::types::{ApiMoney, LiveSessionId, ProductId, Rate};
use smol_str::SmolStr;

operation! {
    /// Get live room product stats.
    ///
    /// `GET /analytics/202502/live_rooms/{live_room_id}/product_stats`. Does not take `shop_cipher`.
    pub struct GetLiveRoomProductStats -> GetLiveRoomProductStatsResponse;
    "analytics" "getLiveRoomProductStats" "202502" Get "/analytics/202502/live_rooms/{live_room_id}/product_stats"
        cipher false Read None [] older false;
    new(live_room_id: LiveSessionId) {
        live_room_id: live_room_id,
    }
    /// Live room id. Required.
    path live_room_id: LiveSessionId = "live_room_id";
}

record! {
    /// Get live room product stats response: `data`.
    pub struct GetLiveRoomProductStatsResponse {
        /// Product stats.
        pub product_stats: Vec<ProductStat> = "product_stats",
    }
}

record! {
    /// Product stat: `product_stat`.
    pub struct ProductStat {
        /// Main image URL.
        pub main_image_url: Option<SmolStr> = "main_image_url",
        /// Product id.
        pub product_id: Option<ProductId> = "product_id",
        /// Is live.
        pub is_live: Option<bool> = "is_live",
        /// Click through rate.
        pub click_through_rate: Option<Rate> = "click_through_rate",
        /// Sellable region.
        pub sellable_region: Option<SmolStr> = "sellable_region",
        /// Created order count.
        pub created_order_count: Option<i64> = "created_order_count",
        /// Exposure count.
        pub exposure_count: Option<i64> = "exposure_count",
        /// Total click count.
        pub total_click_count: Option<i64> = "total_click_count",
        /// Local GMV.
        pub local_gmv: Option<ApiMoney> = "local_gmv",
        /// Product name.
        pub product_name: Option<SmolStr> = "product_name",
        /// Local unit price.
        pub local_unit_price: Option<ApiMoney> = "local_unit_price",
        /// Paid order count.
        pub paid_order_count: Option<i64> = "paid_order_count",
        /// Inventory left count.
        pub inventory_left_count: Option<i64> = "inventory_left_count",
        /// Inventory consumption count.
        pub inventory_consumption_count: Option<i64> = "inventory_consumption_count",
        /// Created order user count.
        pub created_order_user_count: Option<i64> = "created_order_user_count",
        /// Paid user count.
        pub paid_user_count: Option<i64> = "paid_user_count",
        /// Click order rate.
        pub click_order_rate: Option<Rate> = "click_order_rate",
    }
}
