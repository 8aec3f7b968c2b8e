// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `GET /analytics/202509/shop_products/{product_id}/performance`

use crate::api::analytics::model::{ContentType, Currency, Granularity};
use crate::api::operation::operation;
use crate::types::record::record;
use crate::types::words::words;
use crate::types::{ApiId, ApiMoney, CreatorId, ProductId, Rate};
use chrono::NaiveDate;
use rust_decimal::Decimal;
use smol_str::SmolStr;

operation! {
    /// Get shop product performance detail.
    ///
    /// `GET /analytics/202509/shop_products/{product_id}/performance`. Takes `shop_cipher`.
    pub struct GetShopProductPerformanceDetail -> GetShopProductPerformanceDetailResponse;
    "analytics" "getShopProductPerformanceDetail" "202509" Get "/analytics/202509/shop_products/{product_id}/performance"
        cipher true Read None ["data.shop_analytics.public.read"] older false;
    new(product_id: ProductId, start_date_ge: NaiveDate, end_date_lt: NaiveDate) {
        product_id: product_id, start_date_ge: start_date_ge, end_date_lt: end_date_lt, granularity: None,
        currency: None,
    }
    /// Product id. Required.
    path product_id: ProductId = "product_id";
    /// Start date, from (inclusive): first day, in the shop's time zone. Required.
    query start_date_ge: NaiveDate = "start_date_ge";
    /// End date, until (exclusive): day after the last one, in the shop's time zone. Required.
    query end_date_lt: NaiveDate = "end_date_lt";
    /// Granularity.
    query granularity: Option<Granularity> = "granularity" => with_granularity(Granularity);
    /// Currency.
    query currency: Option<Currency> = "currency" => with_currency(Currency);
}

record! {
    /// Get shop product performance detail response: `data`.
    pub struct GetShopProductPerformanceDetailResponse {
        /// Performance.
        pub performance: Option<GetShopProductPerformanceDetailPerformance> = "performance",
        /// Latest available date: newest day with complete figures, in the shop's time zone.
        pub latest_available_date: Option<NaiveDate> = "latest_available_date",
    }
}

record! {
    /// Get shop product performance detail performance: `performance`.
    pub struct GetShopProductPerformanceDetailPerformance {
        /// Intervals.
        pub intervals: Vec<GetShopProductPerformanceDetailPerformanceInterval> = "intervals",
        /// Ratings.
        pub ratings: Vec<Rating> = "ratings",
        /// Top contents.
        pub top_contents: Vec<TopContent> = "top_contents",
        /// Top creators.
        pub top_creators: Vec<TopCreator> = "top_creators",
    }
}

record! {
    /// Top creator: `performance.top_creator`.
    pub struct TopCreator {
        /// Creator open id.
        pub creator_open_id: Option<CreatorId> = "creator_open_id",
        /// Creator name.
        pub creator_name: Option<SmolStr> = "creator_name",
        /// Creator profile.
        pub creator_profile: Option<SmolStr> = "creator_profile",
        /// GMV: all that buyers paid, cancelled and refunded orders included.
        pub gmv: Option<ApiMoney> = "gmv",
        /// Items sold.
        pub items_sold: Option<i64> = "items_sold",
    }
}

record! {
    /// Top content: `performance.top_content`.
    pub struct TopContent {
        /// Type.
        pub type_: Option<TopContentType> = "type",
        /// Contents.
        pub contents: Vec<TopContentContent> = "contents",
    }
}

record! {
    /// Top content content: `performance.top_content.content`.
    pub struct TopContentContent {
        /// Content id.
        pub content_id: Option<ApiId> = "content_id",
        /// Items sold.
        pub items_sold: Option<i64> = "items_sold",
        /// GMV: all that buyers paid, cancelled and refunded orders included.
        pub gmv: Option<ApiMoney> = "gmv",
    }
}

record! {
    /// Rating: `performance.rating`.
    pub struct Rating {
        /// Stars.
        pub stars: Option<Star> = "stars",
        /// Count.
        pub count: Option<i64> = "count",
        /// Percentage.
        pub percentage: Option<Rate> = "percentage",
    }
}

record! {
    /// Get shop product performance detail performance interval: `performance.interval`.
    pub struct GetShopProductPerformanceDetailPerformanceInterval {
        /// Start date.
        pub start_date: Option<NaiveDate> = "start_date",
        /// End date.
        pub end_date: Option<NaiveDate> = "end_date",
        /// Sales.
        pub sales: Option<PerformanceIntervalSale> = "sales",
        /// Traffic.
        pub traffic: Option<PerformanceIntervalTraffic> = "traffic",
        /// Cancel and refunds.
        pub cancel_and_refunds: Option<CancelAndRefund> = "cancel_and_refunds",
    }
}

record! {
    /// Cancel and refund: `performance.interval.cancel_and_refund`.
    pub struct CancelAndRefund {
        /// Returned.
        pub returned: Option<i64> = "returned",
        /// Canceled.
        pub canceled: Option<i64> = "canceled",
        /// Refunded.
        pub refunded: Option<i64> = "refunded",
        /// Replacements.
        pub replacements: Option<i64> = "replacements",
    }
}

record! {
    /// Performance interval traffic: `performance.interval.traffic`.
    pub struct PerformanceIntervalTraffic {
        /// Breakdowns.
        pub breakdowns: Vec<TrafficBreakdown> = "breakdowns",
    }
}

record! {
    /// Traffic breakdown: `performance.interval.traffic.breakdown`.
    pub struct TrafficBreakdown {
        /// Traffic.
        pub traffic: Option<BreakdownTraffic> = "traffic",
        /// Content type.
        pub content_type: Option<ContentType> = "content_type",
    }
}

record! {
    /// Breakdown traffic: `performance.interval.traffic.breakdown.traffic`.
    pub struct BreakdownTraffic {
        /// Impressions.
        pub impressions: Option<i64> = "impressions",
        /// Page views.
        pub page_views: Option<i64> = "page_views",
        /// Average unique page views.
        pub avg_unique_page_views: Option<Decimal> = "avg_unique_page_views",
        /// CTR.
        pub ctr: Option<Rate> = "ctr",
        /// Average conversion rate.
        pub avg_conversion_rate: Option<Rate> = "avg_conversion_rate",
    }
}

record! {
    /// Performance interval sale: `performance.interval.sale`.
    pub struct PerformanceIntervalSale {
        /// GMV: all that buyers paid, cancelled and refunded orders included.
        pub gmv: Option<ApiMoney> = "gmv",
        /// Orders.
        pub orders: Option<i64> = "orders",
        /// Items sold.
        pub items_sold: Option<i64> = "items_sold",
        /// Breakdowns.
        pub breakdowns: Vec<SaleBreakdown> = "breakdowns",
    }
}

record! {
    /// Sale breakdown: `performance.interval.sale.breakdown`.
    pub struct SaleBreakdown {
        /// Content type.
        pub content_type: Option<ContentType> = "content_type",
        /// Sales.
        pub sales: Option<BreakdownSale> = "sales",
    }
}

record! {
    /// Breakdown sale: `performance.interval.sale.breakdown.sale`.
    pub struct BreakdownSale {
        /// GMV: all that buyers paid, cancelled and refunded orders included.
        pub gmv: Option<ApiMoney> = "gmv",
        /// Items sold.
        pub items_sold: Option<i64> = "items_sold",
        /// Average customers: mean per day, not a sum.
        pub avg_customers: Option<Decimal> = "avg_customers",
    }
}

words! {
    /// Star.
    pub enum Star {
        N1Star = "1_STAR",
        N2Star = "2_STAR",
        N3Star = "3_STAR",
        N4Star = "4_STAR",
        N5Star = "5_STAR",
    }
}

words! {
    /// Top content type.
    pub enum TopContentType {
        Live = "LIVE",
        Video = "VIDEO",
    }
}
