// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `POST /affiliate_creator/202603/videos`

use crate::api::affiliate_creator::model::ProductLinkInfoInput;
use crate::api::operation::operation;
use crate::types::ApiId;
use crate::types::record::record;
use smol_str::SmolStr;

operation! {
    /// Post shoppable video.
    ///
    /// `POST /affiliate_creator/202603/videos`. Does not take `shop_cipher`.
    pub struct PostShoppableVideo -> PostShoppableVideoResponse;
    "affiliate_creator" "postShoppableVideo" "202603" Post "/affiliate_creator/202603/videos"
        cipher false Write Json [] older false;
    new(video_info: PostShoppableVideoVideoInfoInput, product_link_info: ProductLinkInfoInput) {
        video_info: video_info, product_link_info: product_link_info,
    }
    /// Video info. Required.
    body video_info: PostShoppableVideoVideoInfoInput = "video_info";
    /// Product link info. Required.
    body product_link_info: ProductLinkInfoInput = "product_link_info";
}

record! {
    /// Post shoppable video response: `data`.
    pub struct PostShoppableVideoResponse {
        /// Video.
        pub video: Option<PostShoppableVideoVideo> = "video",
    }
}

record! {
    /// Post shoppable video video: `video`.
    pub struct PostShoppableVideoVideo {
        /// Id.
        pub id: Option<ApiId> = "id",
    }
}

record! {
    /// Post shoppable video video info input: `video_info`.
    pub struct PostShoppableVideoVideoInfoInput {
        /// File id. Required.
        pub file_id: Option<ApiId> = "file_id",
        /// Title. Required.
        pub title: Option<SmolStr> = "title",
        /// Cover URI.
        pub cover_uri: Option<SmolStr> = "cover_uri",
        /// Cover timestamp ms.
        pub cover_timestamp_ms: Option<i64> = "cover_timestamp_ms",
        /// Music id.
        pub music_id: Option<ApiId> = "music_id",
    }
}
