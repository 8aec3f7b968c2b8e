// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `GET /analytics/202405/shop_products/performance`

use crate::api::analytics::model::{Currency, SortOrder};
use crate::api::operation::{operation, paged};
use crate::types::record::record;
use crate::types::{ApiMoney, ProductId, Rate};
use chrono::NaiveDate;
use smol_str::SmolStr;

operation! {
    /// Get shop product performance list.
    ///
    /// `GET /analytics/202405/shop_products/performance`. Takes `shop_cipher`.
    ///
    /// An older version, or one that the documentation no longer lists.
    pub struct GetShopProductPerformanceList -> GetShopProductPerformanceListResponse;
    "analytics" "GetShopProductPerformanceList" "202405" Get "/analytics/202405/shop_products/performance"
        cipher true Read None ["data.shop_analytics.public.read"] older true;
    new(start_date_ge: impl Into<SmolStr>, end_date_lt: impl Into<SmolStr>) {
        start_date_ge: start_date_ge.into(), end_date_lt: end_date_lt.into(), page_size: None, sort_field: None,
        sort_order: None, currency: None, page_token: None,
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
}

paged! { GetShopProductPerformanceList: ProductV202405; token page_token; rows products; total total_count; }

record! {
    /// Get shop product performance list response: `data`.
    pub struct GetShopProductPerformanceListResponse {
        /// Latest available date: newest day with complete figures, in the shop's time zone.
        pub latest_available_date: Option<NaiveDate> = "latest_available_date",
        /// Next page token: opaque; absent or empty on the last page.
        pub next_page_token: Option<SmolStr> = "next_page_token",
        /// Products.
        pub products: Vec<ProductV202405> = "products",
        /// Total count: rows of all pages; some operations cap it.
        pub total_count: Option<i64> = "total_count",
    }
}

record! {
    /// Product v202405: `product`.
    pub struct ProductV202405 {
        /// Click through rate.
        pub click_through_rate: Option<Rate> = "click_through_rate",
        /// GMV: all that buyers paid, cancelled and refunded orders included.
        pub gmv: Option<ApiMoney> = "gmv",
        /// Id.
        pub id: Option<ProductId> = "id",
        /// Orders.
        pub orders: Option<i64> = "orders",
        /// Units sold.
        pub units_sold: Option<i64> = "units_sold",
    }
}
