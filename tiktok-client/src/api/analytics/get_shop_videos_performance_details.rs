// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `GET /analytics/202609/shop_videos/batch_performance`

use crate::api::analytics::model::{Currency, GetShopVideoPerformanceDetailsPerformance, Granularity};
use crate::api::operation::operation;
use crate::types::record::record;
use crate::types::{ApiId, Moment, VideoId};
use chrono::NaiveDate;
use smol_str::SmolStr;

operation! {
    /// Get shop videos performance details.
    ///
    /// `GET /analytics/202609/shop_videos/batch_performance`. Takes `shop_cipher`.
    pub struct GetShopVideosPerformanceDetails -> GetShopVideosPerformanceDetailsResponse;
    "analytics" "getShopVideosPerformanceDetails" "202609" Get "/analytics/202609/shop_videos/batch_performance"
        cipher true Read None ["data.shop_analytics.public.read"] older false;
    new(video_ids: Vec<VideoId>, start_date_ge: NaiveDate, end_date_lt: NaiveDate) {
        video_ids: video_ids, start_date_ge: start_date_ge, end_date_lt: end_date_lt, granularity: None, currency:
        None,
    }
    /// Video ids. Required.
    query video_ids: Vec<VideoId> = "video_ids";
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
    /// Get shop videos performance details response: `data`.
    pub struct GetShopVideosPerformanceDetailsResponse {
        /// Latest available date: newest day with complete figures, in the shop's time zone.
        pub latest_available_date: Option<NaiveDate> = "latest_available_date",
        /// Videos.
        pub videos: Vec<GetShopVideosPerformanceDetailsVideo2> = "videos",
    }
}

record! {
    /// Get shop videos performance details video2: `video`.
    pub struct GetShopVideosPerformanceDetailsVideo2 {
        /// Error.
        pub error: Option<VideoError> = "error",
        /// Performance.
        pub performance: Option<GetShopVideoPerformanceDetailsPerformance> = "performance",
        /// Video.
        pub video: Option<GetShopVideosPerformanceDetailsVideo> = "video",
        /// Video id.
        pub video_id: Option<VideoId> = "video_id",
    }
}

record! {
    /// Get shop videos performance details video: `video.video`.
    pub struct GetShopVideosPerformanceDetailsVideo {
        /// Duration.
        pub duration: Option<i64> = "duration",
        /// Id.
        pub id: Option<ApiId> = "id",
        /// Play URL.
        pub play_url: Option<SmolStr> = "play_url",
        /// Thumbnail URL.
        pub thumbnail_url: Option<SmolStr> = "thumbnail_url",
        /// Title.
        pub title: Option<SmolStr> = "title",
        /// Username.
        pub username: Option<SmolStr> = "username",
        /// Video post time.
        pub video_post_time: Option<Moment> = "video_post_time",
    }
}

record! {
    /// Video error: `video.error`.
    pub struct VideoError {
        /// Code.
        pub code: Option<SmolStr> = "code",
        /// Message.
        pub message: Option<SmolStr> = "message",
    }
}
