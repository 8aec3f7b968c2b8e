// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `GET /analytics/202409/shop_videos/{video_id}/products/performance`

use crate::api::analytics::get_shop_video_product_performance_list::GetShopVideoProductPerformanceListProduct;
use crate::api::analytics::model::{Currency, SortOrder};
use crate::api::operation::{operation, paged};
use crate::types::VideoId;
use crate::types::record::record;
use chrono::NaiveDate;
use smol_str::SmolStr;

operation! {
    /// Get shop video product performance list.
    ///
    /// `GET /analytics/202409/shop_videos/{video_id}/products/performance`. Takes `shop_cipher`.
    ///
    /// An older version, or one that the documentation no longer lists.
    pub struct GetShopVideoProductPerformanceList -> GetShopVideoProductPerformanceListResponse;
    "analytics" "GetShopVideoProductPerformanceList" "202409" Get "/analytics/202409/shop_videos/{video_id}/products/performance"
        cipher true Read None ["data.shop_analytics.public.read"] older true;
    new(video_id: VideoId, end_date_lt: impl Into<SmolStr>, start_date_ge: impl Into<SmolStr>) {
        video_id: video_id, end_date_lt: end_date_lt.into(), page_size: None, sort_field: None, sort_order: None,
        currency: None, page_token: None, start_date_ge: start_date_ge.into(),
    }
    /// Video id. Required.
    path video_id: VideoId = "video_id";
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
    /// Start date, from (inclusive): first day, in the shop's time zone. Required.
    query start_date_ge: SmolStr = "start_date_ge";
}

paged! { GetShopVideoProductPerformanceList: GetShopVideoProductPerformanceListProduct; token page_token; rows products; total total_count; }

record! {
    /// Get shop video product performance list response: `data`.
    pub struct GetShopVideoProductPerformanceListResponse {
        /// Latest available date: newest day with complete figures, in the shop's time zone.
        pub latest_available_date: Option<NaiveDate> = "latest_available_date",
        /// Next page token: opaque; absent or empty on the last page.
        pub next_page_token: Option<SmolStr> = "next_page_token",
        /// Products.
        pub products: Vec<GetShopVideoProductPerformanceListProduct> = "products",
        /// Total count: rows of all pages; some operations cap it.
        pub total_count: Option<i64> = "total_count",
    }
}
