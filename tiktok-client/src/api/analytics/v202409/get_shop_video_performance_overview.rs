// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `GET /analytics/202409/shop_videos/overview_performance`

use crate::api::analytics::model::{AccountType, Currency, Granularity};
use crate::api::operation::operation;
use crate::types::record::record;
use crate::types::{ApiMoney, Rate};
use chrono::NaiveDate;
use smol_str::SmolStr;

operation! {
    /// Get shop video performance overview.
    ///
    /// `GET /analytics/202409/shop_videos/overview_performance`. Takes `shop_cipher`.
    ///
    /// An older version, or one that the documentation no longer lists.
    pub struct GetShopVideoPerformanceOverview -> GetShopVideoPerformanceOverviewResponse;
    "analytics" "GetShopVideoPerformanceOverview" "202409" Get "/analytics/202409/shop_videos/overview_performance"
        cipher true Read None ["data.shop_analytics.public.read"] older true;
    new(start_date_ge: impl Into<SmolStr>, end_date_lt: impl Into<SmolStr>) {
        start_date_ge: start_date_ge.into(), end_date_lt: end_date_lt.into(), with_comparison: None, granularity:
        None, currency: None, account_type: None,
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
    /// Account type.
    query account_type: Option<AccountType> = "account_type" => with_account_type(AccountType);
}

record! {
    /// Get shop video performance overview response: `data`.
    pub struct GetShopVideoPerformanceOverviewResponse {
        /// Latest available date: newest day with complete figures, in the shop's time zone.
        pub latest_available_date: Option<NaiveDate> = "latest_available_date",
        /// Performance.
        pub performance: Option<GetShopVideoPerformanceOverviewPerformanceV202409> = "performance",
    }
}

record! {
    /// Get shop video performance overview performance v202409: `performance`.
    pub struct GetShopVideoPerformanceOverviewPerformanceV202409 {
        /// Comparison intervals.
        pub comparison_intervals: Vec<GetShopVideoPerformanceOverviewPerformanceComparisonInterval> = "comparison_intervals",
        /// Intervals.
        pub intervals: Vec<GetShopVideoPerformanceOverviewPerformanceIntervalV202409> = "intervals",
    }
}

record! {
    /// Get shop video performance overview performance interval v202409: `performance.interval`.
    pub struct GetShopVideoPerformanceOverviewPerformanceIntervalV202409 {
        /// Click through rate.
        pub click_through_rate: Option<Rate> = "click_through_rate",
        /// End date.
        pub end_date: Option<NaiveDate> = "end_date",
        /// GMV: all that buyers paid, cancelled and refunded orders included.
        pub gmv: Option<ApiMoney> = "gmv",
        /// SKU orders: paid orders, counted once per SKU in them.
        pub sku_orders: Option<i64> = "sku_orders",
        /// Start date.
        pub start_date: Option<NaiveDate> = "start_date",
        /// Units sold.
        pub units_sold: Option<i64> = "units_sold",
    }
}

record! {
    /// Get shop video performance overview performance comparison interval: `performance.comparison_interval`.
    pub struct GetShopVideoPerformanceOverviewPerformanceComparisonInterval {
        /// Click through rate.
        pub click_through_rate: Option<Rate> = "click_through_rate",
        /// End date.
        pub end_date: Option<NaiveDate> = "end_date",
        /// GMV: all that buyers paid, cancelled and refunded orders included.
        pub gmv: Option<ApiMoney> = "gmv",
        /// SKU orders: paid orders, counted once per SKU in them.
        pub sku_orders: Option<i64> = "sku_orders",
        /// Start date.
        pub start_date: Option<NaiveDate> = "start_date",
        /// Units sold.
        pub units_sold: Option<i64> = "units_sold",
    }
}
