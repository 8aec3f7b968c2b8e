// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `GET /analytics/202403/videos/performances`

use crate::api::operation::operation;
use crate::types::record::record;
use crate::types::{ApiMoney, Rate, VideoId};
use chrono::{DateTime, Utc};

operation! {
    /// Get video performances.
    ///
    /// `GET /analytics/202403/videos/performances`. Does not take `shop_cipher`.
    pub struct GetVideoPerformances -> GetVideoPerformancesResponse;
    "analytics" "getVideoPerformances" "202403" Get "/analytics/202403/videos/performances"
        cipher false Read None [] older false;
    new(video_ids: VideoId, start_time_ge: DateTime<Utc>, end_time_le: DateTime<Utc>) {
        video_ids: video_ids, start_time_ge: start_time_ge, end_time_le: end_time_le,
    }
    /// Video ids. Required.
    query video_ids: VideoId = "video_ids";
    /// Start time, from (inclusive). Required.
    query start_time_ge: DateTime<Utc> = "start_time_ge";
    /// End time, until (inclusive). Required.
    query end_time_le: DateTime<Utc> = "end_time_le";
}

record! {
    /// Get video performances response: `data`.
    pub struct GetVideoPerformancesResponse {
        /// Videos.
        pub videos: Vec<GetVideoPerformancesVideo> = "videos",
    }
}

record! {
    /// Get video performances video: `video`.
    pub struct GetVideoPerformancesVideo {
        /// Id.
        pub id: Option<VideoId> = "id",
        /// Performances.
        pub performances: Vec<VideoPerformance> = "performances",
    }
}

record! {
    /// Video performance: `video.performance`.
    pub struct VideoPerformance {
        /// Time range.
        pub time_range: Option<TimeRange> = "time_range",
        /// Metrics.
        pub metrics: Option<PerformanceMetric> = "metrics",
    }
}

record! {
    /// Performance metric: `video.performance.metric`.
    pub struct PerformanceMetric {
        /// Anchor display rate.
        pub anchor_display_rate: Option<Rate> = "anchor_display_rate",
        /// Click through rate.
        pub click_through_rate: Option<Rate> = "click_through_rate",
        /// Order count.
        pub order_count: Option<i64> = "order_count",
        /// Item sold count.
        pub item_sold_count: Option<i64> = "item_sold_count",
        /// GMV: all that buyers paid, cancelled and refunded orders included.
        pub gmv: Option<ApiMoney> = "gmv",
    }
}

record! {
    /// Time range: `video.performance.time_range`.
    pub struct TimeRange {
        /// Start time.
        pub start_time: Option<DateTime<Utc>> = "start_time",
        /// End time.
        pub end_time: Option<DateTime<Utc>> = "end_time",
    }
}
