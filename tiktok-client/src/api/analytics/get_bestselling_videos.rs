// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `GET /analytics/202511/videos/bestselling`

use crate::api::analytics::model::TimeSlot;
use crate::api::operation::operation;
use crate::types::record::record;
use crate::types::{CurrencyCode, ProductId, VideoId};
use chrono::{DateTime, NaiveDate, Utc};
use smol_str::SmolStr;

operation! {
    /// Get bestselling videos.
    ///
    /// `GET /analytics/202511/videos/bestselling`. Takes `shop_cipher`.
    pub struct GetBestsellingVideos -> GetBestsellingVideosResponse;
    "analytics" "getBestsellingVideos" "202511" Get "/analytics/202511/videos/bestselling"
        cipher true Read None [] older false;
    new(date: NaiveDate, time_slot: TimeSlot) {
        date: date, time_slot: time_slot, currency: None,
    }
    /// Date. Required.
    query date: NaiveDate = "date";
    /// Time slot. Required.
    query time_slot: TimeSlot = "time_slot";
    /// Currency.
    query currency: Option<CurrencyCode> = "currency" => with_currency(CurrencyCode);
}

record! {
    /// Get bestselling videos response: `data`.
    pub struct GetBestsellingVideosResponse {
        /// Videos.
        pub videos: Vec<Video> = "videos",
    }
}

record! {
    /// Video: `video`.
    pub struct Video {
        /// Rank.
        pub rank: Option<i64> = "rank",
        /// Id.
        pub id: Option<VideoId> = "id",
        /// Nick name.
        pub nick_name: Option<SmolStr> = "nick_name",
        /// GMV range.
        pub gmv_range: Option<SmolStr> = "gmv_range",
        /// Views.
        pub views: Option<i64> = "views",
        /// Likes.
        pub likes: Option<i64> = "likes",
        /// Comments.
        pub comments: Option<i64> = "comments",
        /// Shares.
        pub shares: Option<i64> = "shares",
        /// Product infos.
        pub product_infos: Vec<ProductInfo> = "product_infos",
        /// Publish time.
        pub publish_time: Option<DateTime<Utc>> = "publish_time",
        /// Duration.
        pub duration: Option<i64> = "duration",
    }
}

record! {
    /// Product info: `video.product_info`.
    pub struct ProductInfo {
        /// Product id.
        pub product_id: Option<ProductId> = "product_id",
        /// Product name.
        pub product_name: Option<SmolStr> = "product_name",
    }
}
