// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `GET /affiliate_creator/202511/videos/precheck_tasks/{task_id}`

use crate::api::affiliate_creator::get_shoppable_video_precheck_result::ViolationCheckResultIssue;
use crate::api::operation::operation;
use crate::types::ApiId;
use crate::types::record::record;
use smol_str::SmolStr;

operation! {
    /// Get shoppable video precheck result.
    ///
    /// `GET /affiliate_creator/202511/videos/precheck_tasks/{task_id}`. Does not take `shop_cipher`.
    ///
    /// An older version, or one that the documentation no longer lists.
    pub struct GetShoppableVideoPrecheckResult -> GetShoppableVideoPrecheckResultResponse;
    "affiliate_creator" "GetShoppableVideoPrecheckResult" "202511" Get "/affiliate_creator/202511/videos/precheck_tasks/{task_id}"
        cipher false Read None [] older true;
    new(task_id: impl Into<ApiId>) {
        task_id: task_id.into(),
    }
    /// Task id. Required.
    path task_id: ApiId = "task_id";
}

record! {
    /// Get shoppable video precheck result response: `data`.
    pub struct GetShoppableVideoPrecheckResultResponse {
        /// Precheck task.
        pub precheck_task: Option<GetShoppableVideoPrecheckResultPrecheckTask> = "precheck_task",
    }
}

record! {
    /// Get shoppable video precheck result precheck task: `precheck_task`.
    pub struct GetShoppableVideoPrecheckResultPrecheckTask {
        /// Id.
        pub id: Option<ApiId> = "id",
        /// Issues.
        pub issues: Vec<ViolationCheckResultIssue> = "issues",
        /// Result.
        pub result: Option<SmolStr> = "result",
    }
}
