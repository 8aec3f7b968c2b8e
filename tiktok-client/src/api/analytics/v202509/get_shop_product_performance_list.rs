// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `GET /analytics/202509/shop_products/performance`

use crate::api::analytics::model::{Currency, SortOrder};
use crate::api::operation::{operation, paged};
use crate::types::record::record;
use crate::types::{ApiMoney, ProductId};
use chrono::NaiveDate;
use smol_str::SmolStr;

operation! {
    /// Get shop product performance list.
    ///
    /// `GET /analytics/202509/shop_products/performance`. Takes `shop_cipher`.
    ///
    /// An older version, or one that the documentation no longer lists.
    pub struct GetShopProductPerformanceList -> GetShopProductPerformanceListResponse;
    "analytics" "GetShopProductPerformanceList" "202509" Get "/analytics/202509/shop_products/performance"
        cipher true Read None ["data.shop_analytics.public.read"] older true;
    new(start_date_ge: impl Into<SmolStr>, end_date_lt: impl Into<SmolStr>) {
        start_date_ge: start_date_ge.into(), end_date_lt: end_date_lt.into(), page_size: None, page_token: None,
        sort_field: None, sort_order: None, currency: None, category_filter: Vec::new(), product_status_filter:
        None,
    }
    /// Start date, from (inclusive): first day, in the shop's time zone. Required.
    query start_date_ge: SmolStr = "start_date_ge";
    /// End date, until (exclusive): day after the last one, in the shop's time zone. Required.
    query end_date_lt: SmolStr = "end_date_lt";
    /// Page size: rows per page.
    query page_size: Option<i64> = "page_size" => with_page_size(i64);
    /// Page token: the token of the answer before.
    query page_token: Option<SmolStr> = "page_token" => with_page_token(SmolStr);
    /// Sort field.
    query sort_field: Option<SmolStr> = "sort_field" => with_sort_field(SmolStr);
    /// Sort order.
    query sort_order: Option<SortOrder> = "sort_order" => with_sort_order(SortOrder);
    /// Currency.
    query currency: Option<Currency> = "currency" => with_currency(Currency);
    /// Category filter.
    query category_filter: Vec<SmolStr> = "category_filter" => with_category_filter(Vec<SmolStr>);
    /// Product status filter.
    query product_status_filter: Option<SmolStr> = "product_status_filter" => with_product_status_filter(SmolStr);
}

paged! { GetShopProductPerformanceList: ProductV202509; token page_token; rows products; total total_count; }

record! {
    /// Get shop product performance list response: `data`.
    pub struct GetShopProductPerformanceListResponse {
        /// Latest available date: newest day with complete figures, in the shop's time zone.
        pub latest_available_date: Option<NaiveDate> = "latest_available_date",
        /// Next page token: opaque; absent or empty on the last page.
        pub next_page_token: Option<SmolStr> = "next_page_token",
        /// Products.
        pub products: Vec<ProductV202509> = "products",
        /// Total count: rows of all pages; some operations cap it.
        pub total_count: Option<i64> = "total_count",
    }
}

record! {
    /// Product v202509: `product`.
    pub struct ProductV202509 {
        /// Id.
        pub id: Option<ProductId> = "id",
        /// Overall performance.
        pub overall_performance: Option<OverallPerformance> = "overall_performance",
    }
}

record! {
    /// Overall performance: `product.overall_performance`.
    pub struct OverallPerformance {
        /// GMV: all that buyers paid, cancelled and refunded orders included.
        pub gmv: Option<ApiMoney> = "gmv",
        /// Items sold.
        pub items_sold: Option<i64> = "items_sold",
        /// Orders.
        pub orders: Option<i64> = "orders",
    }
}
