// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `GET /analytics/202406/shop_skus/{sku_id}/performance`

use crate::api::analytics::get_shop_sku_performance_detail::GmvBreakdown;
use crate::api::analytics::model::Granularity;
use crate::api::operation::operation;
use crate::types::record::record;
use crate::types::words::words;
use crate::types::{ApiMoney, CurrencyCode, ProductId, SkuId};
use chrono::NaiveDate;
use rust_decimal::Decimal;
use smol_str::SmolStr;

operation! {
    /// Get shop SKU performance.
    ///
    /// `GET /analytics/202406/shop_skus/{sku_id}/performance`. Takes `shop_cipher`.
    ///
    /// An older version, or one that the documentation no longer lists.
    pub struct GetShopSkuPerformance -> GetShopSkuPerformanceResponse;
    "analytics" "GetShopSKUPerformance" "202406" Get "/analytics/202406/shop_skus/{sku_id}/performance"
        cipher true Read None ["data.shop_analytics.public.read"] older true;
    new(sku_id: SkuId, start_date_ge: impl Into<SmolStr>, end_date_lt: impl Into<SmolStr>) {
        sku_id: sku_id, start_date_ge: start_date_ge.into(), end_date_lt: end_date_lt.into(), with_comparison:
        None, granularity: None, currency: None,
    }
    /// SKU id. Required.
    path sku_id: SkuId = "sku_id";
    /// Start date, from (inclusive): first day, in the shop's time zone. Required.
    query start_date_ge: SmolStr = "start_date_ge";
    /// End date, until (exclusive): day after the last one, in the shop's time zone. Required.
    query end_date_lt: SmolStr = "end_date_lt";
    /// With comparison.
    query with_comparison: Option<bool> = "with_comparison" => with_with_comparison(bool);
    /// Granularity.
    query granularity: Option<Granularity> = "granularity" => with_granularity(Granularity);
    /// Currency.
    query currency: Option<CurrencyCode> = "currency" => with_currency(CurrencyCode);
}

record! {
    /// Get shop SKU performance response: `data`.
    pub struct GetShopSkuPerformanceResponse {
        /// Latest available date: newest day with complete figures, in the shop's time zone.
        pub latest_available_date: Option<NaiveDate> = "latest_available_date",
        /// Performance.
        pub performance: Option<GetShopSkuPerformancePerformance> = "performance",
    }
}

record! {
    /// Get shop SKU performance performance: `performance`.
    pub struct GetShopSkuPerformancePerformance {
        /// Comparison intervals.
        pub comparison_intervals: Vec<GetShopSkuPerformancePerformanceComparisonInterval> = "comparison_intervals",
        /// Intervals.
        pub intervals: Vec<GetShopSkuPerformancePerformanceInterval> = "intervals",
        /// Product id.
        pub product_id: Option<ProductId> = "product_id",
    }
}

record! {
    /// Get shop SKU performance performance interval: `performance.interval`.
    pub struct GetShopSkuPerformancePerformanceInterval {
        /// End date.
        pub end_date: Option<NaiveDate> = "end_date",
        /// GMV: all that buyers paid, cancelled and refunded orders included.
        pub gmv: Option<ApiMoney> = "gmv",
        /// GMV breakdown.
        pub gmv_breakdown: Vec<GmvBreakdown> = "gmv_breakdown",
        /// SKU orders: paid orders, counted once per SKU in them.
        pub sku_orders: Option<i64> = "sku_orders",
        /// Start date.
        pub start_date: Option<NaiveDate> = "start_date",
        /// Units sold.
        pub units_sold: Option<i64> = "units_sold",
        /// Units sold breakdown.
        pub units_sold_breakdown: Vec<UnitsSoldBreakdown> = "units_sold_breakdown",
    }
}

record! {
    /// Get shop SKU performance performance comparison interval: `performance.comparison_interval`.
    pub struct GetShopSkuPerformancePerformanceComparisonInterval {
        /// End date.
        pub end_date: Option<NaiveDate> = "end_date",
        /// GMV: all that buyers paid, cancelled and refunded orders included.
        pub gmv: Option<ApiMoney> = "gmv",
        /// GMV breakdown.
        pub gmv_breakdown: Vec<GmvBreakdown> = "gmv_breakdown",
        /// SKU orders: paid orders, counted once per SKU in them.
        pub sku_orders: Option<i64> = "sku_orders",
        /// Start date.
        pub start_date: Option<NaiveDate> = "start_date",
        /// Units sold.
        pub units_sold: Option<i64> = "units_sold",
        /// Units sold breakdown.
        pub units_sold_breakdown: Vec<UnitsSoldBreakdown> = "units_sold_breakdown",
    }
}

record! {
    /// Units sold breakdown: `performance.comparison_interval.units_sold_breakdown`.
    pub struct UnitsSoldBreakdown {
        /// Amount.
        pub amount: Option<Decimal> = "amount",
        /// Type.
        pub type_: Option<UnitsSoldBreakdownType> = "type",
    }
}

words! {
    /// Units sold breakdown type.
    pub enum UnitsSoldBreakdownType {
        Live = "LIVE",
        Video = "VIDEO",
        ProductCard = "PRODUCT_CARD",
    }
}
