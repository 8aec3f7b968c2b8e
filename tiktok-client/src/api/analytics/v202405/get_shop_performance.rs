// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `GET /analytics/202405/shop/performance`

use crate::api::analytics::get_shop_sku_performance_detail::GmvBreakdown;
use crate::api::analytics::model::{Currency, Granularity};
use crate::api::operation::operation;
use crate::types::ApiMoney;
use crate::types::record::record;
use crate::types::words::words;
use chrono::NaiveDate;
use rust_decimal::Decimal;
use smol_str::SmolStr;

operation! {
    /// Get shop performance.
    ///
    /// `GET /analytics/202405/shop/performance`. Takes `shop_cipher`.
    ///
    /// An older version, or one that the documentation no longer lists.
    pub struct GetShopPerformance -> GetShopPerformanceResponse;
    "analytics" "GetShopPerformance" "202405" Get "/analytics/202405/shop/performance"
        cipher true Read None ["data.shop_analytics.public.read"] older true;
    new(start_date_ge: impl Into<SmolStr>, end_date_lt: impl Into<SmolStr>) {
        start_date_ge: start_date_ge.into(), end_date_lt: end_date_lt.into(), with_comparison: None, granularity:
        None, currency: None,
    }
    /// Start date, from (inclusive): first day, in the shop's time zone. Required.
    query start_date_ge: SmolStr = "start_date_ge";
    /// End date, until (exclusive): day after the last one, in the shop's time zone. Required.
    query end_date_lt: SmolStr = "end_date_lt";
    /// With comparison.
    query with_comparison: Option<bool> = "with_comparison" => with_with_comparison(bool);
    /// Granularity.
    query granularity: Option<Granularity> = "granularity" => with_granularity(Granularity);
    /// Currency.
    query currency: Option<Currency> = "currency" => with_currency(Currency);
}

record! {
    /// Get shop performance response: `data`.
    pub struct GetShopPerformanceResponse {
        /// Latest available date: newest day with complete figures, in the shop's time zone.
        pub latest_available_date: Option<NaiveDate> = "latest_available_date",
        /// Performance.
        pub performance: Option<GetShopPerformancePerformanceV202405> = "performance",
    }
}

record! {
    /// Get shop performance performance v202405: `performance`.
    pub struct GetShopPerformancePerformanceV202405 {
        /// Comparison intervals.
        pub comparison_intervals: Vec<ComparisonInterval> = "comparison_intervals",
        /// Intervals.
        pub intervals: Vec<PerformanceIntervalV202405> = "intervals",
    }
}

record! {
    /// Performance interval v202405: `performance.interval`.
    pub struct PerformanceIntervalV202405 {
        /// Average order value.
        pub avg_order_value: Option<ApiMoney> = "avg_order_value",
        /// Average product page visitor breakdowns.
        pub avg_product_page_visitor_breakdowns: Vec<AvgProductPageVisitorBreakdown> = "avg_product_page_visitor_breakdowns",
        /// Average product page visitors.
        pub avg_product_page_visitors: Option<Decimal> = "avg_product_page_visitors",
        /// Buyer breakdowns.
        pub buyer_breakdowns: Vec<BuyerBreakdown> = "buyer_breakdowns",
        /// Buyers.
        pub buyers: Option<i64> = "buyers",
        /// Cancellations and returns.
        pub cancellations_and_returns: Option<i64> = "cancellations_and_returns",
        /// End date.
        pub end_date: Option<NaiveDate> = "end_date",
        /// GMV: all that buyers paid, cancelled and refunded orders included.
        pub gmv: Option<ApiMoney> = "gmv",
        /// GMV breakdowns.
        pub gmv_breakdowns: Vec<GmvBreakdown> = "gmv_breakdowns",
        /// Orders.
        pub orders: Option<i64> = "orders",
        /// Product impression breakdowns.
        pub product_impression_breakdowns: Vec<ProductImpressionBreakdown> = "product_impression_breakdowns",
        /// Product impressions.
        pub product_impressions: Option<i64> = "product_impressions",
        /// Product page view breakdowns.
        pub product_page_view_breakdowns: Vec<ProductPageViewBreakdown> = "product_page_view_breakdowns",
        /// Product page views.
        pub product_page_views: Option<i64> = "product_page_views",
        /// Refunds.
        pub refunds: Option<ApiMoney> = "refunds",
        /// SKU orders: paid orders, counted once per SKU in them.
        pub sku_orders: Option<i64> = "sku_orders",
        /// Start date.
        pub start_date: Option<NaiveDate> = "start_date",
        /// Units sold.
        pub units_sold: Option<i64> = "units_sold",
    }
}

record! {
    /// Comparison interval: `performance.comparison_interval`.
    pub struct ComparisonInterval {
        /// Average order value.
        pub avg_order_value: Option<ApiMoney> = "avg_order_value",
        /// Average product page visitor breakdowns.
        pub avg_product_page_visitor_breakdowns: Vec<AvgProductPageVisitorBreakdown> = "avg_product_page_visitor_breakdowns",
        /// Average product page visitors.
        pub avg_product_page_visitors: Option<Decimal> = "avg_product_page_visitors",
        /// Buyer breakdowns.
        pub buyer_breakdowns: Vec<BuyerBreakdown> = "buyer_breakdowns",
        /// Buyers.
        pub buyers: Option<i64> = "buyers",
        /// Cancellations and returns.
        pub cancellations_and_returns: Option<i64> = "cancellations_and_returns",
        /// End date.
        pub end_date: Option<NaiveDate> = "end_date",
        /// GMV: all that buyers paid, cancelled and refunded orders included.
        pub gmv: Option<ApiMoney> = "gmv",
        /// GMV breakdowns.
        pub gmv_breakdowns: Vec<GmvBreakdown> = "gmv_breakdowns",
        /// Orders.
        pub orders: Option<i64> = "orders",
        /// Product impression breakdowns.
        pub product_impression_breakdowns: Vec<ProductImpressionBreakdown> = "product_impression_breakdowns",
        /// Product impressions.
        pub product_impressions: Option<i64> = "product_impressions",
        /// Product page view breakdowns.
        pub product_page_view_breakdowns: Vec<ProductPageViewBreakdown> = "product_page_view_breakdowns",
        /// Product page views.
        pub product_page_views: Option<i64> = "product_page_views",
        /// Refunds.
        pub refunds: Option<ApiMoney> = "refunds",
        /// SKU orders: paid orders, counted once per SKU in them.
        pub sku_orders: Option<i64> = "sku_orders",
        /// Start date.
        pub start_date: Option<NaiveDate> = "start_date",
        /// Units sold.
        pub units_sold: Option<i64> = "units_sold",
    }
}

record! {
    /// Product page view breakdown: `performance.comparison_interval.product_page_view_breakdown`.
    pub struct ProductPageViewBreakdown {
        /// Amount.
        pub amount: Option<Decimal> = "amount",
        /// Type.
        pub type_: Option<ProductPageViewBreakdownType> = "type",
    }
}

record! {
    /// Product impression breakdown: `performance.comparison_interval.product_impression_breakdown`.
    pub struct ProductImpressionBreakdown {
        /// Amount.
        pub amount: Option<Decimal> = "amount",
        /// Type.
        pub type_: Option<ProductImpressionBreakdownType> = "type",
    }
}

record! {
    /// Buyer breakdown: `performance.comparison_interval.buyer_breakdown`.
    pub struct BuyerBreakdown {
        /// Amount.
        pub amount: Option<Decimal> = "amount",
        /// Type.
        pub type_: Option<BuyerBreakdownType> = "type",
    }
}

record! {
    /// Average product page visitor breakdown: `performance.comparison_interval.avg_product_page_visitor_breakdown`.
    pub struct AvgProductPageVisitorBreakdown {
        /// Amount.
        pub amount: Option<Decimal> = "amount",
        /// Type.
        pub type_: Option<AvgProductPageVisitorBreakdownType> = "type",
    }
}

words! {
    /// Average product page visitor breakdown type.
    pub enum AvgProductPageVisitorBreakdownType {
        Live = "LIVE",
        Video = "VIDEO",
        ProductCard = "PRODUCT_CARD",
    }
}

words! {
    /// Buyer breakdown type.
    pub enum BuyerBreakdownType {
        Live = "LIVE",
        Video = "VIDEO",
        ProductCard = "PRODUCT_CARD",
    }
}

words! {
    /// Product impression breakdown type.
    pub enum ProductImpressionBreakdownType {
        Live = "LIVE",
        Video = "VIDEO",
        ProductCard = "PRODUCT_CARD",
    }
}

words! {
    /// Product page view breakdown type.
    pub enum ProductPageViewBreakdownType {
        Live = "LIVE",
        Video = "VIDEO",
        ProductCard = "PRODUCT_CARD",
    }
}
