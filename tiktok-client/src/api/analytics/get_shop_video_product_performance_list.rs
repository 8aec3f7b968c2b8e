// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `GET /analytics/202509/shop_videos/{video_id}/products/performance`

use crate::api::analytics::model::{Currency, SortOrder};
use crate::api::operation::{operation, paged};
use crate::types::record::record;
use crate::types::words::words;
use crate::types::{ApiMoney, ProductId, Rate, VideoId};
use chrono::NaiveDate;
use smol_str::SmolStr;

operation! {
    /// Get shop video product performance list.
    ///
    /// `GET /analytics/202509/shop_videos/{video_id}/products/performance`. Takes `shop_cipher`.
    pub struct GetShopVideoProductPerformanceList -> GetShopVideoProductPerformanceListResponse;
    "analytics" "getShopVideoProductPerformanceList" "202509" Get "/analytics/202509/shop_videos/{video_id}/products/performance"
        cipher true Read None ["data.shop_analytics.public.read"] older false;
    new(video_id: VideoId, end_date_lt: NaiveDate, start_date_ge: NaiveDate) {
        video_id: video_id, end_date_lt: end_date_lt, page_size: None, sort_field: None, sort_order: None,
        currency: None, page_token: None, start_date_ge: start_date_ge,
    }
    /// Video id. Required.
    path video_id: VideoId = "video_id";
    /// End date, until (exclusive): day after the last one, in the shop's time zone. Required.
    query end_date_lt: NaiveDate = "end_date_lt";
    /// Page size: rows per page.
    query page_size: Option<i64> = "page_size" => with_page_size(i64);
    /// Sort field.
    query sort_field: Option<GetShopVideoProductPerformanceListSortField> = "sort_field" => with_sort_field(GetShopVideoProductPerformanceListSortField);
    /// Sort order.
    query sort_order: Option<SortOrder> = "sort_order" => with_sort_order(SortOrder);
    /// Currency.
    query currency: Option<Currency> = "currency" => with_currency(Currency);
    /// Page token: the token of the answer before.
    query page_token: Option<SmolStr> = "page_token" => with_page_token(SmolStr);
    /// Start date, from (inclusive): first day, in the shop's time zone. Required.
    query start_date_ge: NaiveDate = "start_date_ge";
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

record! {
    /// Get shop video product performance list product: `product`.
    pub struct GetShopVideoProductPerformanceListProduct {
        /// CTR.
        pub ctr: Option<Rate> = "ctr",
        /// Customers.
        pub customers: Option<i64> = "customers",
        /// Daily average buyers.
        pub daily_avg_buyers: Option<SmolStr> = "daily_avg_buyers",
        /// GMV: all that buyers paid, cancelled and refunded orders included.
        pub gmv: Option<ApiMoney> = "gmv",
        /// GPM.
        pub gpm: Option<ApiMoney> = "gpm",
        /// Id.
        pub id: Option<ProductId> = "id",
        /// Name.
        pub name: Option<SmolStr> = "name",
        /// Product clicks.
        pub product_clicks: Option<i64> = "product_clicks",
        /// Product impressions.
        pub product_impressions: Option<i64> = "product_impressions",
        /// Units sold.
        pub units_sold: Option<i64> = "units_sold",
    }
}

words! {
    /// Get shop video product performance list sort field.
    pub enum GetShopVideoProductPerformanceListSortField {
        DailyAvgBuyers = "daily_avg_buyers",
        Gmv = "gmv",
        UnitsSold = "units_sold",
    }
}
