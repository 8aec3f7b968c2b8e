// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `GET /analytics/202509/shop_skus/{sku_id}/performance`

use crate::api::analytics::model::Granularity;
use crate::api::operation::operation;
use crate::types::record::record;
use crate::types::words::words;
use crate::types::{ApiMoney, CurrencyCode, ProductId, SkuId};
use chrono::NaiveDate;
use rust_decimal::Decimal;

operation! {
    /// Get shop SKU performance detail.
    ///
    /// `GET /analytics/202509/shop_skus/{sku_id}/performance`. Takes `shop_cipher`.
    pub struct GetShopSkuPerformanceDetail -> GetShopSkuPerformanceDetailResponse;
    "analytics" "getShopSKUPerformanceDetail" "202509" Get "/analytics/202509/shop_skus/{sku_id}/performance"
        cipher true Read None ["data.shop_analytics.public.read"] older false;
    new(sku_id: SkuId, start_date_ge: NaiveDate, end_date_lt: NaiveDate) {
        sku_id: sku_id, start_date_ge: start_date_ge, end_date_lt: end_date_lt, granularity: None, currency: None,
    }
    /// SKU id. Required.
    path sku_id: SkuId = "sku_id";
    /// Start date, from (inclusive): first day, in the shop's time zone. Required.
    query start_date_ge: NaiveDate = "start_date_ge";
    /// End date, until (exclusive): day after the last one, in the shop's time zone. Required.
    query end_date_lt: NaiveDate = "end_date_lt";
    /// Granularity.
    query granularity: Option<Granularity> = "granularity" => with_granularity(Granularity);
    /// Currency.
    query currency: Option<CurrencyCode> = "currency" => with_currency(CurrencyCode);
}

record! {
    /// Get shop SKU performance detail response: `data`.
    pub struct GetShopSkuPerformanceDetailResponse {
        /// Latest available date: newest day with complete figures, in the shop's time zone.
        pub latest_available_date: Option<NaiveDate> = "latest_available_date",
        /// Performance.
        pub performance: Option<GetShopSkuPerformanceDetailPerformance> = "performance",
    }
}

record! {
    /// Get shop SKU performance detail performance: `performance`.
    pub struct GetShopSkuPerformanceDetailPerformance {
        /// Product id.
        pub product_id: Option<ProductId> = "product_id",
        /// SKU id.
        pub sku_id: Option<SkuId> = "sku_id",
        /// Intervals.
        pub intervals: Vec<GetShopSkuPerformanceDetailPerformanceInterval> = "intervals",
    }
}

record! {
    /// Get shop SKU performance detail performance interval: `performance.interval`.
    pub struct GetShopSkuPerformanceDetailPerformanceInterval {
        /// Start date.
        pub start_date: Option<NaiveDate> = "start_date",
        /// End date.
        pub end_date: Option<NaiveDate> = "end_date",
        /// GMV: all that buyers paid, cancelled and refunded orders included.
        pub gmv: Option<ApiMoney> = "gmv",
        /// GMV breakdown.
        pub gmv_breakdown: Vec<GmvBreakdown> = "gmv_breakdown",
        /// Items sold.
        pub items_sold: Option<i64> = "items_sold",
        /// Items sold breakdown.
        pub items_sold_breakdown: Vec<ItemsSoldBreakdown> = "items_sold_breakdown",
        /// SKU orders: paid orders, counted once per SKU in them.
        pub sku_orders: Option<i64> = "sku_orders",
    }
}

record! {
    /// Items sold breakdown: `performance.interval.items_sold_breakdown`.
    pub struct ItemsSoldBreakdown {
        /// Amount.
        pub amount: Option<Decimal> = "amount",
        /// Type.
        pub type_: Option<ItemsSoldBreakdownType> = "type",
    }
}

record! {
    /// GMV breakdown: `performance.interval.gmv_breakdown`.
    pub struct GmvBreakdown {
        /// Amount.
        pub amount: Option<Decimal> = "amount",
        /// Currency.
        pub currency: Option<CurrencyCode> = "currency",
        /// Type.
        pub type_: Option<GmvBreakdownType> = "type",
    }
}

words! {
    /// GMV breakdown type.
    pub enum GmvBreakdownType {
        Live = "LIVE",
        Video = "VIDEO",
        ProductCard = "PRODUCT_CARD",
    }
}

words! {
    /// Items sold breakdown type.
    pub enum ItemsSoldBreakdownType {
        Live = "LIVE",
        Video = "VIDEO",
        ProductCard = "PRODUCT_CARD",
    }
}
