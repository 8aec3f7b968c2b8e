// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `GET /analytics/202609/shop_lives/overview_performance`

use crate::api::analytics::model::{AccountType, Currency, Granularity};
use crate::api::operation::operation;
use crate::types::record::record;
use crate::types::{ApiMoney, Rate};
use chrono::NaiveDate;
use rust_decimal::Decimal;
use smol_str::SmolStr;

operation! {
    /// Get shop live performance overview.
    ///
    /// `GET /analytics/202609/shop_lives/overview_performance`. Takes `shop_cipher`.
    pub struct GetShopLivePerformanceOverview -> GetShopLivePerformanceOverviewResponse;
    "analytics" "getShopLIVEPerformanceOverview" "202609" Get "/analytics/202609/shop_lives/overview_performance"
        cipher true Read None ["data.shop_analytics.public.read"] older false;
    new(start_date_ge: NaiveDate, end_date_lt: NaiveDate) {
        start_date_ge: start_date_ge, end_date_lt: end_date_lt, today: None, granularity: None, currency: None,
        account_type: None,
    }
    /// Start date, from (inclusive): first day, in the shop's time zone. Required.
    query start_date_ge: NaiveDate = "start_date_ge";
    /// End date, until (exclusive): day after the last one, in the shop's time zone. Required.
    query end_date_lt: NaiveDate = "end_date_lt";
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
        pub performance: Option<GetShopLivePerformanceOverviewPerformance> = "performance",
        /// Updated at.
        pub updated_at: Option<SmolStr> = "updated_at",
    }
}

record! {
    /// Get shop live performance overview performance: `performance`.
    pub struct GetShopLivePerformanceOverviewPerformance {
        /// Intervals.
        pub intervals: Vec<GetShopLivePerformanceOverviewPerformanceInterval> = "intervals",
    }
}

record! {
    /// Get shop live performance overview performance interval: `performance.interval`.
    pub struct GetShopLivePerformanceOverviewPerformanceInterval {
        /// Average live auction price.
        pub avg_live_auction_price: Option<ApiMoney> = "avg_live_auction_price",
        /// Average viewing duration.
        pub avg_viewing_duration: Option<Decimal> = "avg_viewing_duration",
        /// CTOR SKU order.
        pub ctor_sku_order: Option<SmolStr> = "ctor_sku_order",
        /// End date.
        pub end_date: Option<NaiveDate> = "end_date",
        /// Live attributed GMV.
        pub live_attributed_gmv: Option<ApiMoney> = "live_attributed_gmv",
        /// Live attributed items sold.
        pub live_attributed_items_sold: Option<i64> = "live_attributed_items_sold",
        /// Live attributed SKU orders.
        pub live_attributed_sku_orders: Option<i64> = "live_attributed_sku_orders",
        /// Live auction attributed GMV.
        pub live_auction_attributed_gmv: Option<ApiMoney> = "live_auction_attributed_gmv",
        /// Live auction attributed items sold.
        pub live_auction_attributed_items_sold: Option<i64> = "live_auction_attributed_items_sold",
        /// Live auction attributed SKU orders.
        pub live_auction_attributed_sku_orders: Option<i64> = "live_auction_attributed_sku_orders",
        /// Live CTR.
        pub live_ctr: Option<Rate> = "live_ctr",
        /// Live GMV.
        pub live_gmv: Option<ApiMoney> = "live_gmv",
        /// Live indirect GMV.
        pub live_indirect_gmv: Option<ApiMoney> = "live_indirect_gmv",
        /// Show GPM.
        pub show_gpm: Option<ApiMoney> = "show_gpm",
        /// Start date.
        pub start_date: Option<NaiveDate> = "start_date",
        /// Views.
        pub views: Option<i64> = "views",
    }
}
