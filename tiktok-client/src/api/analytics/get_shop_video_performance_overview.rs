// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `GET /analytics/202609/shop_videos/overview_performance`

use crate::api::analytics::model::{AccountType, Currency, Granularity};
use crate::api::operation::operation;
use crate::types::record::record;
use crate::types::{ApiMoney, Rate};
use chrono::NaiveDate;
use rust_decimal::Decimal;
use smol_str::SmolStr;

operation! {
    /// Get shop video performance overview.
    ///
    /// `GET /analytics/202609/shop_videos/overview_performance`. Takes `shop_cipher`.
    pub struct GetShopVideoPerformanceOverview -> GetShopVideoPerformanceOverviewResponse;
    "analytics" "getShopVideoPerformanceOverview" "202609" Get "/analytics/202609/shop_videos/overview_performance"
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
    /// Get shop video performance overview response: `data`.
    pub struct GetShopVideoPerformanceOverviewResponse {
        /// Latest available date: newest day with complete figures, in the shop's time zone.
        pub latest_available_date: Option<NaiveDate> = "latest_available_date",
        /// Performance.
        pub performance: Option<GetShopVideoPerformanceOverviewPerformance> = "performance",
    }
}

record! {
    /// Get shop video performance overview performance: `performance`.
    pub struct GetShopVideoPerformanceOverviewPerformance {
        /// Intervals.
        pub intervals: Vec<GetShopVideoPerformanceOverviewPerformanceInterval> = "intervals",
    }
}

record! {
    /// Get shop video performance overview performance interval: `performance.interval`.
    pub struct GetShopVideoPerformanceOverviewPerformanceInterval {
        /// Average daily customers.
        pub avg_daily_customers: Option<Decimal> = "avg_daily_customers",
        /// CTOR SKU order.
        pub ctor_sku_order: Option<SmolStr> = "ctor_sku_order",
        /// CTR.
        pub ctr: Option<Rate> = "ctr",
        /// End date.
        pub end_date: Option<NaiveDate> = "end_date",
        /// GPM.
        pub gpm: Option<ApiMoney> = "gpm",
        /// Product clicks.
        pub product_clicks: Option<i64> = "product_clicks",
        /// Product impressions.
        pub product_impressions: Option<i64> = "product_impressions",
        /// Shoppable video attributed GMV.
        pub shoppable_video_attributed_gmv: Option<ApiMoney> = "shoppable_video_attributed_gmv",
        /// Start date.
        pub start_date: Option<NaiveDate> = "start_date",
        /// Today.
        pub today: Option<bool> = "today",
        /// Video attributed GMV.
        pub video_attributed_gmv: Option<ApiMoney> = "video_attributed_gmv",
        /// Video attributed SKU orders.
        pub video_attributed_sku_orders: Option<i64> = "video_attributed_sku_orders",
        /// Video GMV.
        pub video_gmv: Option<ApiMoney> = "video_gmv",
        /// Video indirect GMV.
        pub video_indirect_gmv: Option<ApiMoney> = "video_indirect_gmv",
        /// Video product viewers.
        pub video_product_viewers: Option<i64> = "video_product_viewers",
        /// Video views.
        pub video_views: Option<i64> = "video_views",
    }
}
