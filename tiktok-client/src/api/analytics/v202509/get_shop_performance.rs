// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `GET /analytics/202509/shop/performance`

use crate::api::analytics::get_shop_sku_performance_detail::GmvBreakdownType;
use crate::api::analytics::model::{Currency, Granularity};
use crate::api::operation::operation;
use crate::types::record::record;
use crate::types::{ApiMoney, Rate};
use chrono::NaiveDate;
use rust_decimal::Decimal;
use smol_str::SmolStr;

operation! {
    /// Get shop performance.
    ///
    /// `GET /analytics/202509/shop/performance`. Takes `shop_cipher`.
    ///
    /// An older version, or one that the documentation no longer lists.
    pub struct GetShopPerformance -> GetShopPerformanceResponse;
    "analytics" "GetShopPerformance" "202509" Get "/analytics/202509/shop/performance"
        cipher true Read None ["data.shop_analytics.public.read"] older true;
    new(start_date_ge: impl Into<SmolStr>, end_date_lt: impl Into<SmolStr>) {
        start_date_ge: start_date_ge.into(), end_date_lt: end_date_lt.into(), granularity: None, currency: None,
    }
    /// Start date, from (inclusive): first day, in the shop's time zone. Required.
    query start_date_ge: SmolStr = "start_date_ge";
    /// End date, until (exclusive): day after the last one, in the shop's time zone. Required.
    query end_date_lt: SmolStr = "end_date_lt";
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
        pub performance: Option<GetShopPerformancePerformanceV202509> = "performance",
    }
}

record! {
    /// Get shop performance performance v202509: `performance`.
    pub struct GetShopPerformancePerformanceV202509 {
        /// Intervals.
        pub intervals: Vec<GetShopPerformancePerformanceIntervalV202509> = "intervals",
    }
}

record! {
    /// Get shop performance performance interval v202509: `performance.interval`.
    pub struct GetShopPerformancePerformanceIntervalV202509 {
        /// End date.
        pub end_date: Option<NaiveDate> = "end_date",
        /// Sales.
        pub sales: Option<GetShopPerformancePerformanceIntervalSale> = "sales",
        /// Start date.
        pub start_date: Option<NaiveDate> = "start_date",
        /// Traffic.
        pub traffic: Option<GetShopPerformancePerformanceIntervalTraffic> = "traffic",
    }
}

record! {
    /// Get shop performance performance interval traffic: `performance.interval.traffic`.
    pub struct GetShopPerformancePerformanceIntervalTraffic {
        /// Average conversation rate: conversion rate; the platform spells it so.
        pub avg_conversation_rate: Option<Rate> = "avg_conversation_rate",
        /// Average page views: mean per day, not a sum.
        pub avg_page_views: Option<Decimal> = "avg_page_views",
        /// Average visitors: mean per day, not a sum.
        pub avg_visitors: Option<Decimal> = "avg_visitors",
    }
}

record! {
    /// Get shop performance performance interval sale: `performance.interval.sale`.
    pub struct GetShopPerformancePerformanceIntervalSale {
        /// Average customers count.
        pub avg_customers_count: Option<Decimal> = "avg_customers_count",
        /// GMV: all that buyers paid, cancelled and refunded orders included.
        pub gmv: Option<Gmv> = "gmv",
        /// Gross revenue.
        pub gross_revenue: Option<GrossRevenue> = "gross_revenue",
        /// Items sold.
        pub items_sold: Option<i64> = "items_sold",
        /// Orders count.
        pub orders_count: Option<i64> = "orders_count",
        /// Refunds.
        pub refunds: Option<ApiMoney> = "refunds",
        /// SKU orders count.
        pub sku_orders_count: Option<i64> = "sku_orders_count",
    }
}

record! {
    /// Gross revenue: `performance.interval.sale.gross_revenue`.
    pub struct GrossRevenue {
        /// Breakdowns.
        pub breakdowns: Vec<GrossRevenueBreakdown> = "breakdowns",
        /// Overall.
        pub overall: Option<ApiMoney> = "overall",
    }
}

record! {
    /// Gross revenue breakdown: `performance.interval.sale.gross_revenue.breakdown`.
    pub struct GrossRevenueBreakdown {
        /// Percentage.
        pub percentage: Option<Rate> = "percentage",
        /// Type.
        pub type_: Option<SmolStr> = "type",
    }
}

record! {
    /// GMV: `performance.interval.sale.gmv`.
    pub struct Gmv {
        /// Breakdowns.
        pub breakdowns: Vec<SaleGmvBreakdown> = "breakdowns",
        /// Overall.
        pub overall: Option<ApiMoney> = "overall",
    }
}

record! {
    /// Sale GMV breakdown: `performance.interval.sale.gmv.breakdown`.
    pub struct SaleGmvBreakdown {
        /// GMV: all that buyers paid, cancelled and refunded orders included.
        pub gmv: Option<ApiMoney> = "gmv",
        /// Type.
        pub type_: Option<GmvBreakdownType> = "type",
    }
}
