// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `GET /analytics/202509/shop_skus/performance`

use crate::api::analytics::model::{ProductStatusFilter, SortOrder};
use crate::api::operation::{operation, paged};
use crate::types::record::record;
use crate::types::words::words;
use crate::types::{ApiMoney, CurrencyCode, ProductId, SkuId};
use chrono::NaiveDate;
use smol_str::SmolStr;

operation! {
    /// Get shop SKU performance list.
    ///
    /// `GET /analytics/202509/shop_skus/performance`. Takes `shop_cipher`.
    pub struct GetShopSkuPerformanceList -> GetShopSkuPerformanceListResponse;
    "analytics" "getShopSKUPerformanceList" "202509" Get "/analytics/202509/shop_skus/performance"
        cipher true Read None ["data.shop_analytics.public.read"] older false;
    new(start_date_ge: NaiveDate, end_date_lt: NaiveDate) {
        start_date_ge: start_date_ge, end_date_lt: end_date_lt, page_size: None, page_token: None, sort_field:
        None, sort_order: None, category_filter: Vec::new(), product_status_filter: None, product_ids: Vec::new(),
        currency: None,
    }
    /// Start date, from (inclusive): first day, in the shop's time zone. Required.
    query start_date_ge: NaiveDate = "start_date_ge";
    /// End date, until (exclusive): day after the last one, in the shop's time zone. Required.
    query end_date_lt: NaiveDate = "end_date_lt";
    /// Page size: rows per page.
    query page_size: Option<i64> = "page_size" => with_page_size(i64);
    /// Page token: the token of the answer before.
    query page_token: Option<SmolStr> = "page_token" => with_page_token(SmolStr);
    /// Sort field.
    query sort_field: Option<GetShopSkuPerformanceListSortField> = "sort_field" => with_sort_field(GetShopSkuPerformanceListSortField);
    /// Sort order.
    query sort_order: Option<SortOrder> = "sort_order" => with_sort_order(SortOrder);
    /// Category filter.
    query category_filter: Vec<SmolStr> = "category_filter" => with_category_filter(Vec<SmolStr>);
    /// Product status filter.
    query product_status_filter: Option<ProductStatusFilter> = "product_status_filter" => with_product_status_filter(ProductStatusFilter);
    /// Product ids.
    query product_ids: Vec<ProductId> = "product_ids" => with_product_ids(Vec<ProductId>);
    /// Currency.
    query currency: Option<CurrencyCode> = "currency" => with_currency(CurrencyCode);
}

paged! { GetShopSkuPerformanceList: Sku; token page_token; rows skus; total total_count; }

record! {
    /// Get shop SKU performance list response: `data`.
    pub struct GetShopSkuPerformanceListResponse {
        /// SKUs.
        pub skus: Vec<Sku> = "skus",
        /// Next page token: opaque; absent or empty on the last page.
        pub next_page_token: Option<SmolStr> = "next_page_token",
        /// Total count: rows of all pages; some operations cap it.
        pub total_count: Option<i64> = "total_count",
        /// Latest available date: newest day with complete figures, in the shop's time zone.
        pub latest_available_date: Option<NaiveDate> = "latest_available_date",
    }
}

record! {
    /// SKU: `sku`.
    pub struct Sku {
        /// Id.
        pub id: Option<SkuId> = "id",
        /// Product id.
        pub product_id: Option<ProductId> = "product_id",
        /// GMV: all that buyers paid, cancelled and refunded orders included.
        pub gmv: Option<ApiMoney> = "gmv",
        /// SKU orders: paid orders, counted once per SKU in them.
        pub sku_orders: Option<i64> = "sku_orders",
        /// Units sold.
        pub units_sold: Option<i64> = "units_sold",
    }
}

words! {
    /// Get shop SKU performance list sort field.
    pub enum GetShopSkuPerformanceListSortField {
        Gmv = "gmv",
        SkuOrders = "sku_orders",
        UnitsSold = "units_sold",
    }
}
