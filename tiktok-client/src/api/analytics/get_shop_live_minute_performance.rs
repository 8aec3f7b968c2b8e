// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `GET /analytics/202510/shop_lives/{live_id}/performance_per_minutes`

use crate::api::analytics::model::{ClickToOrderRate, Gpm, Sale};
use crate::api::operation::operation;
use crate::types::record::record;
use crate::types::{ApiMoney, CurrencyCode, LiveSessionId, Rate};
use chrono::{DateTime, Utc};
use smol_str::SmolStr;

operation! {
    /// Get shop live minute performance.
    ///
    /// `GET /analytics/202510/shop_lives/{live_id}/performance_per_minutes`. Takes `shop_cipher`.
    pub struct GetShopLiveMinutePerformance -> GetShopLiveMinutePerformanceResponse;
    "analytics" "getShopLIVEMinutePerformance" "202510" Get "/analytics/202510/shop_lives/{live_id}/performance_per_minutes"
        cipher true Read None ["data.shop_analytics.public.read"] older false;
    new(live_id: LiveSessionId) {
        live_id: live_id, page_token: None, currency: None,
    }
    /// Live id. Required.
    path live_id: LiveSessionId = "live_id";
    /// Page token: the token of the answer before.
    query page_token: Option<SmolStr> = "page_token" => with_page_token(SmolStr);
    /// Currency.
    query currency: Option<CurrencyCode> = "currency" => with_currency(CurrencyCode);
}

record! {
    /// Get shop live minute performance response: `data`.
    pub struct GetShopLiveMinutePerformanceResponse {
        /// Performance.
        pub performance: Option<GetShopLiveMinutePerformancePerformance> = "performance",
        /// Next page token: opaque; absent or empty on the last page.
        pub next_page_token: Option<SmolStr> = "next_page_token",
        /// Total count: rows of all pages; some operations cap it.
        pub total_count: Option<i64> = "total_count",
    }
}

record! {
    /// Get shop live minute performance performance: `performance`.
    pub struct GetShopLiveMinutePerformancePerformance {
        /// Overall.
        pub overall: Option<Overall> = "overall",
        /// Intervals.
        pub intervals: Vec<PerformanceInterval> = "intervals",
    }
}

record! {
    /// Performance interval: `performance.interval`.
    pub struct PerformanceInterval {
        /// Start time.
        pub start_time: Option<DateTime<Utc>> = "start_time",
        /// End time.
        pub end_time: Option<DateTime<Utc>> = "end_time",
        /// Sales.
        pub sales: Option<Sale> = "sales",
        /// Traffic.
        pub traffic: Option<Traffic> = "traffic",
        /// Interactions.
        pub interactions: Option<Interaction> = "interactions",
        /// Conversion.
        pub conversion: Option<Conversion> = "conversion",
    }
}

record! {
    /// Conversion: `performance.interval.conversion`.
    pub struct Conversion {
        /// Average price.
        pub avg_price: Option<ApiMoney> = "avg_price",
        /// Click to order rate.
        pub click_to_order_rate: Option<ClickToOrderRate> = "click_to_order_rate",
        /// GPM.
        pub gpm: Option<Gpm> = "gpm",
        /// Created SKU orders.
        pub created_sku_orders: Option<i64> = "created_sku_orders",
        /// SKU order rate.
        pub sku_order_rate: Option<Rate> = "sku_order_rate",
    }
}

record! {
    /// Interaction: `performance.interval.interaction`.
    pub struct Interaction {
        /// New followers.
        pub new_followers: Option<i64> = "new_followers",
        /// Shares.
        pub shares: Option<i64> = "shares",
        /// Comments.
        pub comments: Option<i64> = "comments",
        /// Likes.
        pub likes: Option<i64> = "likes",
        /// Comment rate.
        pub comment_rate: Option<Rate> = "comment_rate",
        /// Follow rate.
        pub follow_rate: Option<Rate> = "follow_rate",
        /// Like rate.
        pub like_rate: Option<Rate> = "like_rate",
        /// Share rate.
        pub share_rate: Option<Rate> = "share_rate",
    }
}

record! {
    /// Traffic: `performance.interval.traffic`.
    pub struct Traffic {
        /// Viewers.
        pub viewers: Option<i64> = "viewers",
        /// Views.
        pub views: Option<i64> = "views",
        /// Product impressions.
        pub product_impressions: Option<i64> = "product_impressions",
        /// CTR.
        pub ctr: Option<Rate> = "ctr",
        /// Enter room rate.
        pub enter_room_rate: Option<Rate> = "enter_room_rate",
        /// Product clicks.
        pub product_clicks: Option<i64> = "product_clicks",
        /// Impressions.
        pub impressions: Option<i64> = "impressions",
    }
}

record! {
    /// Overall: `performance.overall`.
    pub struct Overall {
        /// Live title.
        pub live_title: Option<SmolStr> = "live_title",
        /// Start time.
        pub start_time: Option<DateTime<Utc>> = "start_time",
        /// End time.
        pub end_time: Option<DateTime<Utc>> = "end_time",
        /// Duration.
        pub duration: Option<i64> = "duration",
        /// GMV: all that buyers paid, cancelled and refunded orders included.
        pub gmv: Option<ApiMoney> = "gmv",
        /// Items sold.
        pub items_sold: Option<i64> = "items_sold",
        /// Unique viewers.
        pub unique_viewers: Option<i64> = "unique_viewers",
        /// Impressions.
        pub impressions: Option<i64> = "impressions",
    }
}
