// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `GET /analytics/202406/shop_skus/performance`

use crate::api::analytics::get_shop_sku_performance_list::Sku;
use crate::api::analytics::model::SortOrder;
use crate::api::operation::{operation, paged};
use crate::types::record::record;
use crate::types::{CurrencyCode, ProductId};
use chrono::NaiveDate;
use smol_str::SmolStr;

operation! {
    /// Get shop SKU performance list.
    ///
    /// `GET /analytics/202406/shop_skus/performance`. Takes `shop_cipher`.
    ///
    /// An older version, or one that the documentation no longer lists.
    pub struct GetShopSkuPerformanceList -> GetShopSkuPerformanceListResponse;
    "analytics" "GetShopSKUPerformanceList" "202406" Get "/analytics/202406/shop_skus/performance"
        cipher true Read None ["data.shop_analytics.public.read"] older true;
    new(start_date_ge: impl Into<SmolStr>, end_date_lt: impl Into<SmolStr>) {
        start_date_ge: start_date_ge.into(), end_date_lt: end_date_lt.into(), page_size: None, sort_field: None,
        sort_order: None, page_token: None, product_id: None, currency: None,
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
    /// Page token: the token of the answer before.
    query page_token: Option<SmolStr> = "page_token" => with_page_token(SmolStr);
    /// Product id.
    query product_id: Option<ProductId> = "product_id" => with_product_id(ProductId);
    /// Currency.
    query currency: Option<CurrencyCode> = "currency" => with_currency(CurrencyCode);
}

paged! { GetShopSkuPerformanceList: Sku; token page_token; rows skus; total total_count; }

record! {
    /// Get shop SKU performance list response: `data`.
    pub struct GetShopSkuPerformanceListResponse {
        /// Latest available date: newest day with complete figures, in the shop's time zone.
        pub latest_available_date: Option<NaiveDate> = "latest_available_date",
        /// Next page token: opaque; absent or empty on the last page.
        pub next_page_token: Option<SmolStr> = "next_page_token",
        /// SKUs.
        pub skus: Vec<Sku> = "skus",
        /// Total count: rows of all pages; some operations cap it.
        pub total_count: Option<i64> = "total_count",
    }
}
