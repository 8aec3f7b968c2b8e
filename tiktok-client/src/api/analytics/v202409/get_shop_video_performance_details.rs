// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `GET /analytics/202409/shop_videos/{video_id}/performance`

use crate::api::analytics::model::{Currency, Granularity};
use crate::api::operation::operation;
use crate::types::record::record;
use crate::types::{ApiMoney, Moment, Rate, VideoId};
use chrono::NaiveDate;
use smol_str::SmolStr;

operation! {
    /// Get shop video performance details.
    ///
    /// `GET /analytics/202409/shop_videos/{video_id}/performance`. Takes `shop_cipher`.
    ///
    /// An older version, or one that the documentation no longer lists.
    pub struct GetShopVideoPerformanceDetails -> GetShopVideoPerformanceDetailsResponse;
    "analytics" "GetShopVideoPerformanceDetails" "202409" Get "/analytics/202409/shop_videos/{video_id}/performance"
        cipher true Read None ["data.shop_analytics.public.read"] older true;
    new(video_id: VideoId, start_date_ge: impl Into<SmolStr>, end_date_lt: impl Into<SmolStr>) {
        video_id: video_id, start_date_ge: start_date_ge.into(), end_date_lt: end_date_lt.into(), with_comparison:
        None, granularity: None, currency: None,
    }
    /// Video id. Required.
    path video_id: VideoId = "video_id";
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
    /// Get shop video performance details response: `data`.
    pub struct GetShopVideoPerformanceDetailsResponse {
        /// Engagement data.
        pub engagement_data: Option<EngagementData> = "engagement_data",
        /// Latest available date: newest day with complete figures, in the shop's time zone.
        pub latest_available_date: Option<NaiveDate> = "latest_available_date",
        /// Performance.
        pub performance: Option<GetShopVideoPerformanceDetailsPerformanceV202409> = "performance",
    }
}

record! {
    /// Get shop video performance details performance v202409: `performance`.
    pub struct GetShopVideoPerformanceDetailsPerformanceV202409 {
        /// Comparison intervals.
        pub comparison_intervals: Vec<GetShopVideoPerformanceDetailsPerformanceComparisonInterval> = "comparison_intervals",
        /// Intervals.
        pub intervals: Vec<PerformanceIntervalV202409> = "intervals",
        /// Video post time.
        pub video_post_time: Option<Moment> = "video_post_time",
    }
}

record! {
    /// Performance interval v202409: `performance.interval`.
    pub struct PerformanceIntervalV202409 {
        /// Click through rate.
        pub click_through_rate: Option<Rate> = "click_through_rate",
        /// Daily average buyers.
        pub daily_avg_buyers: Option<SmolStr> = "daily_avg_buyers",
        /// End date.
        pub end_date: Option<NaiveDate> = "end_date",
        /// GMV: all that buyers paid, cancelled and refunded orders included.
        pub gmv: Option<ApiMoney> = "gmv",
        /// Start date.
        pub start_date: Option<NaiveDate> = "start_date",
        /// Views.
        pub views: Option<i64> = "views",
    }
}

record! {
    /// Get shop video performance details performance comparison interval: `performance.comparison_interval`.
    pub struct GetShopVideoPerformanceDetailsPerformanceComparisonInterval {
        /// Click through rate.
        pub click_through_rate: Option<Rate> = "click_through_rate",
        /// Daily average buyers.
        pub daily_avg_buyers: Option<SmolStr> = "daily_avg_buyers",
        /// End date.
        pub end_date: Option<NaiveDate> = "end_date",
        /// GMV: all that buyers paid, cancelled and refunded orders included.
        pub gmv: Option<ApiMoney> = "gmv",
        /// Start date.
        pub start_date: Option<NaiveDate> = "start_date",
        /// Views.
        pub views: Option<i64> = "views",
    }
}

record! {
    /// Engagement data: `engagement_data`.
    pub struct EngagementData {
        /// Total comments.
        pub total_comments: Option<i64> = "total_comments",
        /// Total likes.
        pub total_likes: Option<i64> = "total_likes",
        /// Total shares.
        pub total_shares: Option<i64> = "total_shares",
        /// Total views.
        pub total_views: Option<i64> = "total_views",
    }
}
