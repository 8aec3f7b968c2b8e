// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `GET /analytics/202510/shop/performance/{date}/performance_per_hour`

use crate::api::analytics::model::Currency;
use crate::api::operation::operation;
use crate::types::ApiMoney;
use crate::types::record::record;
use chrono::{DateTime, NaiveDate, Utc};

operation! {
    /// Get shop performance per hour.
    ///
    /// `GET /analytics/202510/shop/performance/{date}/performance_per_hour`. Takes `shop_cipher`.
    pub struct GetShopPerformancePerHour -> GetShopPerformancePerHourResponse;
    "analytics" "getShopPerformancePerHour" "202510" Get "/analytics/202510/shop/performance/{date}/performance_per_hour"
        cipher true Read None ["data.shop_analytics.public.read"] older false;
    new(date: NaiveDate) {
        date: date, currency: None,
    }
    /// Date. Required.
    path date: NaiveDate = "date";
    /// Currency.
    query currency: Option<Currency> = "currency" => with_currency(Currency);
}

record! {
    /// Get shop performance per hour response: `data`.
    pub struct GetShopPerformancePerHourResponse {
        /// Performance.
        pub performance: Option<GetShopPerformancePerHourPerformance> = "performance",
    }
}

record! {
    /// Get shop performance per hour performance: `performance`.
    pub struct GetShopPerformancePerHourPerformance {
        /// Intervals.
        pub intervals: Vec<GetShopPerformancePerHourPerformanceInterval> = "intervals",
        /// Latest available timestamp.
        pub latest_available_timestamp: Option<DateTime<Utc>> = "latest_available_timestamp",
        /// Overall.
        pub overall: Option<PerformanceOverall> = "overall",
    }
}

record! {
    /// Performance overall: `performance.overall`.
    pub struct PerformanceOverall {
        /// Average order value.
        pub avg_order_value: Option<ApiMoney> = "avg_order_value",
        /// Average SKU order value.
        pub avg_sku_order_value: Option<ApiMoney> = "avg_sku_order_value",
        /// Customers.
        pub customers: Option<i64> = "customers",
        /// Customers count.
        pub customers_count: Option<i64> = "customers_count",
        /// GMV: all that buyers paid, cancelled and refunded orders included.
        pub gmv: Option<ApiMoney> = "gmv",
        /// Items sold.
        pub items_sold: Option<i64> = "items_sold",
        /// Live attributed GMV.
        pub live_attributed_gmv: Option<ApiMoney> = "live_attributed_gmv",
        /// Orders count.
        pub orders_count: Option<i64> = "orders_count",
        /// Product card attributed GMV.
        pub product_card_attributed_gmv: Option<ApiMoney> = "product_card_attributed_gmv",
        /// Product clicks.
        pub product_clicks: Option<i64> = "product_clicks",
        /// Product impressions.
        pub product_impressions: Option<i64> = "product_impressions",
        /// SKU orders count.
        pub sku_orders_count: Option<i64> = "sku_orders_count",
        /// Unique clicks.
        pub unique_clicks: Option<i64> = "unique_clicks",
        /// Unique product impressions.
        pub unique_product_impressions: Option<i64> = "unique_product_impressions",
        /// Video attributed GMV.
        pub video_attributed_gmv: Option<ApiMoney> = "video_attributed_gmv",
        /// Visitors.
        pub visitors: Option<i64> = "visitors",
    }
}

record! {
    /// Get shop performance per hour performance interval: `performance.interval`.
    pub struct GetShopPerformancePerHourPerformanceInterval {
        /// Average order value.
        pub avg_order_value: Option<ApiMoney> = "avg_order_value",
        /// Average SKU order value.
        pub avg_sku_order_value: Option<ApiMoney> = "avg_sku_order_value",
        /// Customers.
        pub customers: Option<i64> = "customers",
        /// Customers count.
        pub customers_count: Option<i64> = "customers_count",
        /// GMV: all that buyers paid, cancelled and refunded orders included.
        pub gmv: Option<ApiMoney> = "gmv",
        /// Index.
        pub index: Option<i64> = "index",
        /// Items sold.
        pub items_sold: Option<i64> = "items_sold",
        /// Live attributed GMV.
        pub live_attributed_gmv: Option<ApiMoney> = "live_attributed_gmv",
        /// Orders count.
        pub orders_count: Option<i64> = "orders_count",
        /// Product card attributed GMV.
        pub product_card_attributed_gmv: Option<ApiMoney> = "product_card_attributed_gmv",
        /// Product clicks.
        pub product_clicks: Option<i64> = "product_clicks",
        /// Product impressions.
        pub product_impressions: Option<i64> = "product_impressions",
        /// SKU orders count.
        pub sku_orders_count: Option<i64> = "sku_orders_count",
        /// Unique clicks.
        pub unique_clicks: Option<i64> = "unique_clicks",
        /// Unique product impressions.
        pub unique_product_impressions: Option<i64> = "unique_product_impressions",
        /// Video attributed GMV.
        pub video_attributed_gmv: Option<ApiMoney> = "video_attributed_gmv",
        /// Visitors.
        pub visitors: Option<i64> = "visitors",
    }
}
