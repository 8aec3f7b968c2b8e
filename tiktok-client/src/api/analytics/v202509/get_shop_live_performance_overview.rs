// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `GET /analytics/202509/shop_lives/overview_performance`

use crate::api::analytics::model::{AccountType, Currency, Granularity};
use crate::api::operation::operation;
use crate::types::record::record;
use crate::types::{ApiMoney, Rate};
use chrono::NaiveDate;
use smol_str::SmolStr;

operation! {
    /// Get shop live performance overview.
    ///
    /// `GET /analytics/202509/shop_lives/overview_performance`. Takes `shop_cipher`.
    ///
    /// An older version, or one that the documentation no longer lists.
    pub struct GetShopLivePerformanceOverview -> GetShopLivePerformanceOverviewResponse;
    "analytics" "GetShopLIVEPerformanceOverview" "202509" Get "/analytics/202509/shop_lives/overview_performance"
        cipher true Read None ["data.shop_analytics.public.read"] older true;
    new(start_date_ge: impl Into<SmolStr>, end_date_lt: impl Into<SmolStr>) {
        start_date_ge: start_date_ge.into(), end_date_lt: end_date_lt.into(), today: None, granularity: None,
        currency: None, account_type: None,
    }
    /// Start date, from (inclusive): first day, in the shop's time zone. Required.
    query start_date_ge: SmolStr = "start_date_ge";
    /// End date, until (exclusive): day after the last one, in the shop's time zone. Required.
    query end_date_lt: SmolStr = "end_date_lt";
    /// Today.
    query today: Option<bool> = "today" => with_today(bool);
    /// Granularity.
    query granularity: Option<Granularity> = "granularity" => with_granularity(Granularity);
    /// Currency.
    query currency: Option<Currency> = "currency" => with_currency(Currency);
    /// Account type.
    query account_type: Option<AccountType> = "account_type" => with_account_type(AccountType);
}

record! {
    /// Get shop live performance overview response: `data`.
    pub struct GetShopLivePerformanceOverviewResponse {
        /// Latest available date: newest day with complete figures, in the shop's time zone.
        pub latest_available_date: Option<NaiveDate> = "latest_available_date",
        /// Performance.
        pub performance: Option<GetShopLivePerformanceOverviewPerformanceV202509> = "performance",
    }
}

record! {
    /// Get shop live performance overview performance v202509: `performance`.
    pub struct GetShopLivePerformanceOverviewPerformanceV202509 {
        /// Intervals.
        pub intervals: Vec<PerformanceIntervalV202509> = "intervals",
    }
}

record! {
    /// Performance interval v202509: `performance.interval`.
    pub struct PerformanceIntervalV202509 {
        /// Click through rate.
        pub click_through_rate: Option<Rate> = "click_through_rate",
        /// Click to order rate.
        pub click_to_order_rate: Option<Rate> = "click_to_order_rate",
        /// Customers.
        pub customers: Option<i64> = "customers",
        /// End date.
        pub end_date: Option<NaiveDate> = "end_date",
        /// GMV: all that buyers paid, cancelled and refunded orders included.
        pub gmv: Option<ApiMoney> = "gmv",
        /// Items sold.
        pub items_sold: Option<i64> = "items_sold",
        /// SKU orders: paid orders, counted once per SKU in them.
        pub sku_orders: Option<i64> = "sku_orders",
        /// Start date.
        pub start_date: Option<NaiveDate> = "start_date",
    }
}
