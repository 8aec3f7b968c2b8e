// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `POST /affiliate_creator/202505/videos`

use crate::api::affiliate_creator::model::ProductLinkInfoInput;
use crate::api::affiliate_creator::post_shoppable_video::PostShoppableVideoVideo;
use crate::api::operation::operation;
use crate::types::ApiId;
use crate::types::record::record;
use smol_str::SmolStr;

operation! {
    /// Post shoppable video.
    ///
    /// `POST /affiliate_creator/202505/videos`. Does not take `shop_cipher`.
    ///
    /// An older version, or one that the documentation no longer lists.
    pub struct PostShoppableVideo -> PostShoppableVideoResponse;
    "affiliate_creator" "PostShoppableVideo" "202505" Post "/affiliate_creator/202505/videos"
        cipher false Write Json [] older true;
    new() {
        product_link_info: None, video_info: None,
    }
    /// Product link info.
    body product_link_info: Option<ProductLinkInfoInput> = "product_link_info" => with_product_link_info(ProductLinkInfoInput);
    /// Video info.
    body video_info: Option<VideoInfoInputV202505> = "video_info" => with_video_info(VideoInfoInputV202505);
}

record! {
    /// Post shoppable video response: `data`.
    pub struct PostShoppableVideoResponse {
        /// Video.
        pub video: Option<PostShoppableVideoVideo> = "video",
    }
}

record! {
    /// Video info input v202505: `video_info`.
    pub struct VideoInfoInputV202505 {
        /// File id.
        pub file_id: Option<ApiId> = "file_id",
        /// Title.
        pub title: Option<SmolStr> = "title",
    }
}
