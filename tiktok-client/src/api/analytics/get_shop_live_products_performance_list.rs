// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `GET /analytics/202512/shop/{live_id}/products_performance`

use crate::api::analytics::model::{GetShopLiveProductsPerformanceListProduct, SortOrder};
use crate::api::operation::operation;
use crate::types::record::record;
use crate::types::words::words;
use crate::types::{CurrencyCode, LiveSessionId};

operation! {
    /// Get shop live products performance list.
    ///
    /// `GET /analytics/202512/shop/{live_id}/products_performance`. Takes `shop_cipher`.
    pub struct GetShopLiveProductsPerformanceList -> GetShopLiveProductsPerformanceListResponse;
    "analytics" "getShopLIVEProductsPerformanceList" "202512" Get "/analytics/202512/shop/{live_id}/products_performance"
        cipher true Read None ["data.shop_analytics.public.read"] older false;
    new(live_id: LiveSessionId) {
        live_id: live_id, sort_order: None, sort_field: None, currency: None,
    }
    /// Live id. Required.
    path live_id: LiveSessionId = "live_id";
    /// Sort order.
    query sort_order: Option<SortOrder> = "sort_order" => with_sort_order(SortOrder);
    /// Sort field.
    query sort_field: Option<GetShopLiveProductsPerformanceListSortField> = "sort_field" => with_sort_field(GetShopLiveProductsPerformanceListSortField);
    /// Currency.
    query currency: Option<CurrencyCode> = "currency" => with_currency(CurrencyCode);
}

record! {
    /// Get shop live products performance list response: `data`.
    pub struct GetShopLiveProductsPerformanceListResponse {
        /// Products.
        pub products: Vec<GetShopLiveProductsPerformanceListProduct> = "products",
    }
}

words! {
    /// Get shop live products performance list sort field.
    pub enum GetShopLiveProductsPerformanceListSortField {
        CreatedSkuOrders = "created_sku_orders",
        Customers = "customers",
        Gmv = "gmv",
        ItemsSold = "items_sold",
        MainOrders = "main_orders",
        ProductClicks = "product_clicks",
        ProductImpressions = "product_impressions",
        SkuOrders = "sku_orders",
    }
}
