// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `GET /analytics/202405/shop_products/{product_id}/performance`

use crate::api::analytics::get_shop_sku_performance_detail::GmvBreakdown;
use crate::api::analytics::model::{Currency, Granularity};
use crate::api::operation::operation;
use crate::types::record::record;
use crate::types::words::words;
use crate::types::{ApiMoney, ProductId, Rate};
use chrono::NaiveDate;
use rust_decimal::Decimal;
use smol_str::SmolStr;

operation! {
    /// Get shop product performance detail.
    ///
    /// `GET /analytics/202405/shop_products/{product_id}/performance`. Takes `shop_cipher`.
    ///
    /// An older version, or one that the documentation no longer lists.
    pub struct GetShopProductPerformanceDetail -> GetShopProductPerformanceDetailResponse;
    "analytics" "GetShopProductPerformanceDetail" "202405" Get "/analytics/202405/shop_products/{product_id}/performance"
        cipher true Read None ["data.shop_analytics.public.read"] older true;
    new(product_id: ProductId, start_date_ge: impl Into<SmolStr>, end_date_lt: impl Into<SmolStr>) {
        product_id: product_id, start_date_ge: start_date_ge.into(), end_date_lt: end_date_lt.into(),
        with_comparison: None, granularity: None, currency: None,
    }
    /// Product id. Required.
    path product_id: ProductId = "product_id";
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
    /// Get shop product performance detail response: `data`.
    pub struct GetShopProductPerformanceDetailResponse {
        /// Latest available date: newest day with complete figures, in the shop's time zone.
        pub latest_available_date: Option<NaiveDate> = "latest_available_date",
        /// Performance.
        pub performance: Option<GetShopProductPerformanceDetailPerformanceV202405> = "performance",
    }
}

record! {
    /// Get shop product performance detail performance v202405: `performance`.
    pub struct GetShopProductPerformanceDetailPerformanceV202405 {
        /// Comparison intervals.
        pub comparison_intervals: Vec<PerformanceComparisonInterval> = "comparison_intervals",
        /// Intervals.
        pub intervals: Vec<GetShopProductPerformanceDetailPerformanceIntervalV202405> = "intervals",
    }
}

record! {
    /// Get shop product performance detail performance interval v202405: `performance.interval`.
    pub struct GetShopProductPerformanceDetailPerformanceIntervalV202405 {
        /// Average page visitor breakdowns.
        pub avg_page_visitor_breakdowns: Vec<AvgPageVisitorBreakdown> = "avg_page_visitor_breakdowns",
        /// Average page visitors.
        pub avg_page_visitors: Option<Decimal> = "avg_page_visitors",
        /// Click through rate.
        pub click_through_rate: Option<Rate> = "click_through_rate",
        /// Click through rate breakdowns.
        pub click_through_rate_breakdowns: Vec<ClickThroughRateBreakdown> = "click_through_rate_breakdowns",
        /// End date.
        pub end_date: Option<NaiveDate> = "end_date",
        /// GMV: all that buyers paid, cancelled and refunded orders included.
        pub gmv: Option<ApiMoney> = "gmv",
        /// GMV breakdowns.
        pub gmv_breakdowns: Vec<GmvBreakdown> = "gmv_breakdowns",
        /// Impression breakdowns.
        pub impression_breakdowns: Vec<ImpressionBreakdown> = "impression_breakdowns",
        /// Impressions.
        pub impressions: Option<i64> = "impressions",
        /// Orders.
        pub orders: Option<i64> = "orders",
        /// Page view breakdowns.
        pub page_view_breakdowns: Vec<PageViewBreakdown> = "page_view_breakdowns",
        /// Page views.
        pub page_views: Option<i64> = "page_views",
        /// Start date.
        pub start_date: Option<NaiveDate> = "start_date",
        /// Unit sold breakdowns.
        pub unit_sold_breakdowns: Vec<UnitSoldBreakdown> = "unit_sold_breakdowns",
        /// Units sold.
        pub units_sold: Option<i64> = "units_sold",
    }
}

record! {
    /// Performance comparison interval: `performance.comparison_interval`.
    pub struct PerformanceComparisonInterval {
        /// Average page visitor breakdowns.
        pub avg_page_visitor_breakdowns: Vec<AvgPageVisitorBreakdown> = "avg_page_visitor_breakdowns",
        /// Average page visitors.
        pub avg_page_visitors: Option<Decimal> = "avg_page_visitors",
        /// Click through rate.
        pub click_through_rate: Option<Rate> = "click_through_rate",
        /// Click through rate breakdowns.
        pub click_through_rate_breakdowns: Vec<ClickThroughRateBreakdown> = "click_through_rate_breakdowns",
        /// End date.
        pub end_date: Option<NaiveDate> = "end_date",
        /// GMV: all that buyers paid, cancelled and refunded orders included.
        pub gmv: Option<ApiMoney> = "gmv",
        /// GMV breakdowns.
        pub gmv_breakdowns: Vec<GmvBreakdown> = "gmv_breakdowns",
        /// Impression breakdowns.
        pub impression_breakdowns: Vec<ImpressionBreakdown> = "impression_breakdowns",
        /// Impressions.
        pub impressions: Option<i64> = "impressions",
        /// Orders.
        pub orders: Option<i64> = "orders",
        /// Page view breakdowns.
        pub page_view_breakdowns: Vec<PageViewBreakdown> = "page_view_breakdowns",
        /// Page views.
        pub page_views: Option<i64> = "page_views",
        /// Start date.
        pub start_date: Option<NaiveDate> = "start_date",
        /// Unit sold breakdowns.
        pub unit_sold_breakdowns: Vec<UnitSoldBreakdown> = "unit_sold_breakdowns",
        /// Units sold.
        pub units_sold: Option<i64> = "units_sold",
    }
}

record! {
    /// Unit sold breakdown: `performance.comparison_interval.unit_sold_breakdown`.
    pub struct UnitSoldBreakdown {
        /// Amount.
        pub amount: Option<Decimal> = "amount",
        /// Type.
        pub type_: Option<UnitSoldBreakdownType> = "type",
    }
}

record! {
    /// Page view breakdown: `performance.comparison_interval.page_view_breakdown`.
    pub struct PageViewBreakdown {
        /// Amount.
        pub amount: Option<Decimal> = "amount",
        /// Type.
        pub type_: Option<PageViewBreakdownType> = "type",
    }
}

record! {
    /// Impression breakdown: `performance.comparison_interval.impression_breakdown`.
    pub struct ImpressionBreakdown {
        /// Amount.
        pub amount: Option<Decimal> = "amount",
        /// Type.
        pub type_: Option<ImpressionBreakdownType> = "type",
    }
}

record! {
    /// Click through rate breakdown: `performance.comparison_interval.click_through_rate_breakdown`.
    pub struct ClickThroughRateBreakdown {
        /// Amount.
        pub amount: Option<Decimal> = "amount",
        /// Type.
        pub type_: Option<ClickThroughRateBreakdownType> = "type",
    }
}

record! {
    /// Average page visitor breakdown: `performance.comparison_interval.avg_page_visitor_breakdown`.
    pub struct AvgPageVisitorBreakdown {
        /// Amount.
        pub amount: Option<Decimal> = "amount",
        /// Type.
        pub type_: Option<AvgPageVisitorBreakdownType> = "type",
    }
}

words! {
    /// Average page visitor breakdown type.
    pub enum AvgPageVisitorBreakdownType {
        Live = "LIVE",
        Video = "VIDEO",
        ProductCard = "PRODUCT_CARD",
    }
}

words! {
    /// Click through rate breakdown type.
    pub enum ClickThroughRateBreakdownType {
        Live = "LIVE",
        Video = "VIDEO",
        ProductCard = "PRODUCT_CARD",
    }
}

words! {
    /// Impression breakdown type.
    pub enum ImpressionBreakdownType {
        Live = "LIVE",
        Video = "VIDEO",
        ProductCard = "PRODUCT_CARD",
    }
}

words! {
    /// Page view breakdown type.
    pub enum PageViewBreakdownType {
        Live = "LIVE",
        Video = "VIDEO",
        ProductCard = "PRODUCT_CARD",
    }
}

words! {
    /// Unit sold breakdown type.
    pub enum UnitSoldBreakdownType {
        Live = "LIVE",
        Video = "VIDEO",
        ProductCard = "PRODUCT_CARD",
    }
}
