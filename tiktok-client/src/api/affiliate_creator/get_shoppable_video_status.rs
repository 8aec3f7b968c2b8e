// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `GET /affiliate_creator/202509/videos/{video_id}/status`

use crate::api::operation::operation;
use crate::types::record::record;
use crate::types::words::words;
use crate::types::{ApiId, VideoId};
use chrono::{DateTime, Utc};

operation! {
    /// Get shoppable video status.
    ///
    /// `GET /affiliate_creator/202509/videos/{video_id}/status`. Does not take `shop_cipher`.
    pub struct GetShoppableVideoStatus -> GetShoppableVideoStatusResponse;
    "affiliate_creator" "getShoppableVideoStatus" "202509" Get "/affiliate_creator/202509/videos/{video_id}/status"
        cipher false Read None [] older false;
    new(video_id: VideoId) {
        video_id: video_id,
    }
    /// Video id. Required.
    path video_id: VideoId = "video_id";
}

record! {
    /// Get shoppable video status response: `data`.
    pub struct GetShoppableVideoStatusResponse {
        /// Video.
        pub video: Option<Video> = "video",
    }
}

record! {
    /// Video: `video`.
    pub struct Video {
        /// Id.
        pub id: Option<ApiId> = "id",
        /// Post status.
        pub post_status: Option<PostStatus> = "post_status",
        /// Post time.
        pub post_time: Option<DateTime<Utc>> = "post_time",
    }
}

words! {
    /// Post status.
    pub enum PostStatus {
        Success = "SUCCESS",
        Fail = "FAIL",
        Processing = "PROCESSING",
    }
}
