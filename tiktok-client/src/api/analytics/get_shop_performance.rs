// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `GET /analytics/202609/shop/performance`

use crate::api::analytics::model::{ContentType, Currency, Granularity};
use crate::api::operation::operation;
use crate::types::record::record;
use crate::types::words::words;
use crate::types::{ApiMoney, Rate};
use chrono::NaiveDate;
use rust_decimal::Decimal;

operation! {
    /// Get shop performance.
    ///
    /// `GET /analytics/202609/shop/performance`. Takes `shop_cipher`.
    pub struct GetShopPerformance -> GetShopPerformanceResponse;
    "analytics" "getShopPerformance" "202609" Get "/analytics/202609/shop/performance"
        cipher true Read None ["data.shop_analytics.public.read"] older false;
    new(start_date_ge: NaiveDate, end_date_lt: NaiveDate) {
        start_date_ge: start_date_ge, end_date_lt: end_date_lt, granularity: None, currency: None,
    }
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
    /// Get shop performance response: `data`.
    pub struct GetShopPerformanceResponse {
        /// Latest available date: newest day with complete figures, in the shop's time zone.
        pub latest_available_date: Option<NaiveDate> = "latest_available_date",
        /// Performance.
        pub performance: Option<GetShopPerformancePerformance> = "performance",
    }
}

record! {
    /// Get shop performance performance: `performance`.
    pub struct GetShopPerformancePerformance {
        /// Intervals.
        pub intervals: Vec<GetShopPerformancePerformanceInterval> = "intervals",
    }
}

record! {
    /// Get shop performance performance interval: `performance.interval`.
    pub struct GetShopPerformancePerformanceInterval {
        /// Breakdowns.
        pub breakdowns: Option<IntervalBreakdown> = "breakdowns",
        /// End date.
        pub end_date: Option<NaiveDate> = "end_date",
        /// Sales.
        pub sales: Option<IntervalSale> = "sales",
        /// Start date.
        pub start_date: Option<NaiveDate> = "start_date",
        /// Traffic.
        pub traffic: Option<IntervalTraffic> = "traffic",
    }
}

record! {
    /// Interval traffic: `performance.interval.traffic`.
    pub struct IntervalTraffic {
        /// Average conversation rate: conversion rate; the platform spells it so.
        pub avg_conversation_rate: Option<Rate> = "avg_conversation_rate",
        /// Average page views: mean per day, not a sum.
        pub avg_page_views: Option<Decimal> = "avg_page_views",
        /// Average visitors: mean per day, not a sum.
        pub avg_visitors: Option<Decimal> = "avg_visitors",
        /// Product clicks.
        pub product_clicks: Option<i64> = "product_clicks",
        /// Product impressions.
        pub product_impressions: Option<i64> = "product_impressions",
        /// Unique clicks.
        pub unique_clicks: Option<i64> = "unique_clicks",
        /// Unique product impressions.
        pub unique_product_impressions: Option<i64> = "unique_product_impressions",
    }
}

record! {
    /// Interval sale: `performance.interval.sale`.
    pub struct IntervalSale {
        /// Average order value.
        pub avg_order_value: Option<ApiMoney> = "avg_order_value",
        /// Average SKU order value.
        pub avg_sku_order_value: Option<ApiMoney> = "avg_sku_order_value",
        /// Cancellations and returns.
        pub cancellations_and_returns: Option<i64> = "cancellations_and_returns",
        /// Creator live attributed GMV.
        pub creator_live_attributed_gmv: Option<ApiMoney> = "creator_live_attributed_gmv",
        /// Creator live GMV.
        pub creator_live_gmv: Option<ApiMoney> = "creator_live_gmv",
        /// Creator live indirect GMV.
        pub creator_live_indirect_gmv: Option<ApiMoney> = "creator_live_indirect_gmv",
        /// Creator video attributed GMV.
        pub creator_video_attributed_gmv: Option<ApiMoney> = "creator_video_attributed_gmv",
        /// Creator video GMV.
        pub creator_video_gmv: Option<ApiMoney> = "creator_video_gmv",
        /// Creator video indirect GMV.
        pub creator_video_indirect_gmv: Option<ApiMoney> = "creator_video_indirect_gmv",
        /// Customers count.
        pub customers_count: Option<i64> = "customers_count",
        /// GMV: all that buyers paid, cancelled and refunded orders included.
        pub gmv: Option<ApiMoney> = "gmv",
        /// GMV with tax.
        pub gmv_with_tax: Option<ApiMoney> = "gmv_with_tax",
        /// GMV with TikTok co funding.
        pub gmv_with_tiktok_co_funding: Option<ApiMoney> = "gmv_with_tiktok_co_funding",
        /// Items sold.
        pub items_sold: Option<i64> = "items_sold",
        /// Live attributed GMV.
        pub live_attributed_gmv: Option<ApiMoney> = "live_attributed_gmv",
        /// Live GMV.
        pub live_gmv: Option<ApiMoney> = "live_gmv",
        /// Live indirect GMV.
        pub live_indirect_gmv: Option<ApiMoney> = "live_indirect_gmv",
        /// Orders count.
        pub orders_count: Option<i64> = "orders_count",
        /// Product card attributed GMV.
        pub product_card_attributed_gmv: Option<ApiMoney> = "product_card_attributed_gmv",
        /// Refunds.
        pub refunds: Option<ApiMoney> = "refunds",
        /// Seller live attributed GMV.
        pub seller_live_attributed_gmv: Option<ApiMoney> = "seller_live_attributed_gmv",
        /// Seller live GMV.
        pub seller_live_gmv: Option<ApiMoney> = "seller_live_gmv",
        /// Seller live indirect GMV.
        pub seller_live_indirect_gmv: Option<ApiMoney> = "seller_live_indirect_gmv",
        /// Seller video attributed GMV.
        pub seller_video_attributed_gmv: Option<ApiMoney> = "seller_video_attributed_gmv",
        /// Seller video GMV.
        pub seller_video_gmv: Option<ApiMoney> = "seller_video_gmv",
        /// Seller video indirect GMV.
        pub seller_video_indirect_gmv: Option<ApiMoney> = "seller_video_indirect_gmv",
        /// Shipping fees.
        pub shipping_fees: Option<ApiMoney> = "shipping_fees",
        /// SKU orders count.
        pub sku_orders_count: Option<i64> = "sku_orders_count",
        /// Tax.
        pub tax: Option<ApiMoney> = "tax",
        /// Video attributed GMV.
        pub video_attributed_gmv: Option<ApiMoney> = "video_attributed_gmv",
        /// Video GMV.
        pub video_gmv: Option<ApiMoney> = "video_gmv",
        /// Video indirect GMV.
        pub video_indirect_gmv: Option<ApiMoney> = "video_indirect_gmv",
    }
}

record! {
    /// Interval breakdown: `performance.interval.breakdown`.
    pub struct IntervalBreakdown {
        /// Affiliate product card attributed GMV.
        pub affiliate_product_card_attributed_gmv: Option<ApiMoney> = "affiliate_product_card_attributed_gmv",
        /// Content breakdown.
        pub content_breakdown: Vec<ContentBreakdown> = "content_breakdown",
        /// Seller product card GMV.
        pub seller_product_card_gmv: Option<ApiMoney> = "seller_product_card_gmv",
        /// Shop tab and search.
        pub shop_tab_and_search: Option<ShopTabAndSearch> = "shop_tab_and_search",
    }
}

record! {
    /// Shop tab and search: `performance.interval.breakdown.shop_tab_and_search`.
    pub struct ShopTabAndSearch {
        /// Others.
        pub others: Option<ApiMoney> = "others",
        /// Search attributed.
        pub search_attributed: Option<ApiMoney> = "search_attributed",
        /// Shop tab attributed.
        pub shop_tab_attributed: Option<ApiMoney> = "shop_tab_attributed",
    }
}

record! {
    /// Content breakdown: `performance.interval.breakdown.content_breakdown`.
    pub struct ContentBreakdown {
        /// Channel.
        pub channel: Option<ContentBreakdownChannel> = "channel",
        /// Content type.
        pub content_type: Option<ContentType> = "content_type",
        /// GMV: all that buyers paid, cancelled and refunded orders included.
        pub gmv: Option<ApiMoney> = "gmv",
        /// Indirect GMV.
        pub indirect_gmv: Option<ApiMoney> = "indirect_gmv",
    }
}

words! {
    /// Content breakdown channel.
    pub enum ContentBreakdownChannel {
        Creator = "CREATOR",
        Seller = "SELLER",
    }
}
