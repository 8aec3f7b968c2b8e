// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `GET /analytics/202509/shop_videos/performance`

use crate::api::analytics::model::{AccountType, Currency, GetShopLiveProductsPerformanceListProduct, SortOrder};
use crate::api::operation::{operation, paged};
use crate::types::record::record;
use crate::types::{ApiMoney, Moment, Rate, VideoId};
use chrono::NaiveDate;
use rust_decimal::Decimal;
use smol_str::SmolStr;

operation! {
    /// Get shop video performance list.
    ///
    /// `GET /analytics/202509/shop_videos/performance`. Takes `shop_cipher`.
    ///
    /// An older version, or one that the documentation no longer lists.
    pub struct GetShopVideoPerformanceList -> GetShopVideoPerformanceListResponse;
    "analytics" "GetShopVideoPerformanceList" "202509" Get "/analytics/202509/shop_videos/performance"
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

paged! { GetShopVideoPerformanceList: VideoV202509; token page_token; rows videos; total total_count; }

record! {
    /// Get shop video performance list response: `data`.
    pub struct GetShopVideoPerformanceListResponse {
        /// Latest available date: newest day with complete figures, in the shop's time zone.
        pub latest_available_date: Option<NaiveDate> = "latest_available_date",
        /// Next page token: opaque; absent or empty on the last page.
        pub next_page_token: Option<SmolStr> = "next_page_token",
        /// Total count: rows of all pages; some operations cap it.
        pub total_count: Option<i64> = "total_count",
        /// Videos.
        pub videos: Vec<VideoV202509> = "videos",
    }
}

record! {
    /// Video v202509: `video`.
    pub struct VideoV202509 {
        /// Average customers: mean per day, not a sum.
        pub avg_customers: Option<Decimal> = "avg_customers",
        /// Click through rate.
        pub click_through_rate: Option<Rate> = "click_through_rate",
        /// Duration.
        pub duration: Option<i64> = "duration",
        /// GMV: all that buyers paid, cancelled and refunded orders included.
        pub gmv: Option<ApiMoney> = "gmv",
        /// GPM.
        pub gpm: Option<ApiMoney> = "gpm",
        /// Hash tags.
        pub hash_tags: Vec<SmolStr> = "hash_tags",
        /// Id.
        pub id: Option<VideoId> = "id",
        /// Items sold.
        pub items_sold: Option<i64> = "items_sold",
        /// Products.
        pub products: Vec<GetShopLiveProductsPerformanceListProduct> = "products",
        /// SKU orders: paid orders, counted once per SKU in them.
        pub sku_orders: Option<i64> = "sku_orders",
        /// Title.
        pub title: Option<SmolStr> = "title",
        /// Username.
        pub username: Option<SmolStr> = "username",
        /// Video post time.
        pub video_post_time: Option<Moment> = "video_post_time",
        /// Views.
        pub views: Option<i64> = "views",
    }
}
