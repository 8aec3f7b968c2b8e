// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `GET /analytics/202508/shop_lives/performance`

use crate::api::analytics::model::{AccountType, Currency, SortOrder};
use crate::api::operation::{operation, paged};
use crate::types::record::record;
use crate::types::{ApiMoney, LiveSessionId, Moment, Rate};
use chrono::NaiveDate;
use smol_str::SmolStr;

operation! {
    /// Get shop live performance list.
    ///
    /// `GET /analytics/202508/shop_lives/performance`. Takes `shop_cipher`.
    ///
    /// An older version, or one that the documentation no longer lists.
    pub struct GetShopLivePerformanceList -> GetShopLivePerformanceListResponse;
    "analytics" "GetShopLIVEPerformanceList" "202508" Get "/analytics/202508/shop_lives/performance"
        cipher true Read None ["data.shop_analytics.public.read"] older true;
    new(start_date_ge: impl Into<SmolStr>, end_date_lt: impl Into<SmolStr>) {
        start_date_ge: start_date_ge.into(), end_date_lt: end_date_lt.into(), page_size: None, sort_field: None,
        sort_order: None, currency: None, page_token: None, account_type: None,
    }
    /// Start date, from (inclusive): first day, in the shop's time zone. Required.
    query start_date_ge: SmolStr = "start_date_ge";
    /// End date, until (exclusive): day after the last one, in the shop's time zone. Required.
    query end_date_lt: SmolStr = "end_date_lt";
    /// Page size: rows per page.
    query page_size: Option<i64> = "page_size" => with_page_size(i64);
    /// Sort field.
    query sort_field: Option<SmolStr> = "sort_field" => with_sort_field(SmolStr);
    /// Sort order.
    query sort_order: Option<SortOrder> = "sort_order" => with_sort_order(SortOrder);
    /// Currency.
    query currency: Option<Currency> = "currency" => with_currency(Currency);
    /// Page token: the token of the answer before.
    query page_token: Option<SmolStr> = "page_token" => with_page_token(SmolStr);
    /// Account type.
    query account_type: Option<AccountType> = "account_type" => with_account_type(AccountType);
}

paged! { GetShopLivePerformanceList: GetShopLivePerformanceListLiveStreamSession; token page_token; rows live_stream_sessions; total total_count; }

record! {
    /// Get shop live performance list response: `data`.
    pub struct GetShopLivePerformanceListResponse {
        /// Latest available date: newest day with complete figures, in the shop's time zone.
        pub latest_available_date: Option<NaiveDate> = "latest_available_date",
        /// Live stream sessions.
        pub live_stream_sessions: Vec<GetShopLivePerformanceListLiveStreamSession> = "live_stream_sessions",
        /// Next page token: opaque; absent or empty on the last page.
        pub next_page_token: Option<SmolStr> = "next_page_token",
        /// Total count: rows of all pages; some operations cap it.
        pub total_count: Option<i64> = "total_count",
    }
}

record! {
    /// Get shop live performance list live stream session: `live_stream_session`.
    pub struct GetShopLivePerformanceListLiveStreamSession {
        /// End time.
        pub end_time: Option<Moment> = "end_time",
        /// Id.
        pub id: Option<LiveSessionId> = "id",
        /// Interaction performance.
        pub interaction_performance: Option<GetShopLivePerformanceListLiveStreamSessionInteractionPerformance> = "interaction_performance",
        /// Sales performance.
        pub sales_performance: Option<GetShopLivePerformanceListLiveStreamSessionSalesPerformance> = "sales_performance",
        /// Start time.
        pub start_time: Option<Moment> = "start_time",
        /// Title.
        pub title: Option<SmolStr> = "title",
        /// Username.
        pub username: Option<SmolStr> = "username",
    }
}

record! {
    /// Get shop live performance list live stream session sales performance: `live_stream_session.sales_performance`.
    pub struct GetShopLivePerformanceListLiveStreamSessionSalesPerformance {
        /// 24h live GMV.
        pub n24h_live_gmv: Option<ApiMoney> = "24h_live_gmv",
        /// Average price.
        pub avg_price: Option<ApiMoney> = "avg_price",
        /// Click to order rate.
        pub click_to_order_rate: Option<Rate> = "click_to_order_rate",
        /// Created SKU orders.
        pub created_sku_orders: Option<i64> = "created_sku_orders",
        /// Customers.
        pub customers: Option<i64> = "customers",
        /// Different products sold.
        pub different_products_sold: Option<i64> = "different_products_sold",
        /// GMV: all that buyers paid, cancelled and refunded orders included.
        pub gmv: Option<ApiMoney> = "gmv",
        /// Products added.
        pub products_added: Option<i64> = "products_added",
        /// SKU orders: paid orders, counted once per SKU in them.
        pub sku_orders: Option<i64> = "sku_orders",
        /// Unit sold.
        pub unit_sold: Option<i64> = "unit_sold",
    }
}

record! {
    /// Get shop live performance list live stream session interaction performance: `live_stream_session.interaction_performance`.
    pub struct GetShopLivePerformanceListLiveStreamSessionInteractionPerformance {
        /// ACU.
        pub acu: Option<i64> = "acu",
        /// Average viewing duration.
        pub avg_viewing_duration: Option<SmolStr> = "avg_viewing_duration",
        /// Click through rate.
        pub click_through_rate: Option<Rate> = "click_through_rate",
        /// Comments.
        pub comments: Option<i64> = "comments",
        /// Likes.
        pub likes: Option<i64> = "likes",
        /// New followers.
        pub new_followers: Option<i64> = "new_followers",
        /// PCU.
        pub pcu: Option<i64> = "pcu",
        /// Product clicks.
        pub product_clicks: Option<i64> = "product_clicks",
        /// Product impressions.
        pub product_impressions: Option<i64> = "product_impressions",
        /// Shares.
        pub shares: Option<i64> = "shares",
        /// Viewers.
        pub viewers: Option<i64> = "viewers",
        /// Views.
        pub views: Option<i64> = "views",
    }
}
