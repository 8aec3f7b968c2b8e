// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `POST /affiliate_creator/202511/videos/precheck_task`

use crate::api::affiliate_creator::model::ProductLinkInfoInput;
use crate::api::operation::operation;
use crate::types::ApiId;
use crate::types::record::record;

operation! {
    /// Create video precheck task.
    ///
    /// `POST /affiliate_creator/202511/videos/precheck_task`. Does not take `shop_cipher`.
    pub struct CreateVideoPrecheckTask -> CreateVideoPrecheckTaskResponse;
    "affiliate_creator" "createVideoPrecheckTask" "202511" Post "/affiliate_creator/202511/videos/precheck_task"
        cipher false Write Json [] older false;
    new(video_info: VideoInfoInput, product_link_info: ProductLinkInfoInput) {
        video_info: video_info, product_link_info: product_link_info,
    }
    /// Video info. Required.
    body video_info: VideoInfoInput = "video_info";
    /// Product link info. Required.
    body product_link_info: ProductLinkInfoInput = "product_link_info";
}

record! {
    /// Create video precheck task response: `data`.
    pub struct CreateVideoPrecheckTaskResponse {
        /// Precheck.
        pub precheck: Option<Precheck> = "precheck",
    }
}

record! {
    /// Precheck: `precheck`.
    pub struct Precheck {
        /// Task id.
        pub task_id: Option<ApiId> = "task_id",
    }
}

record! {
    /// Video info input: `video_info`.
    pub struct VideoInfoInput {
        /// File id. Required.
        pub file_id: Option<ApiId> = "file_id",
    }
}
