// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `GET /affiliate_creator/202601/videos/precheck_tasks/{task_id}`

use crate::api::operation::operation;
use crate::types::ApiId;
use crate::types::record::record;
use smol_str::SmolStr;

operation! {
    /// Get shoppable video precheck result.
    ///
    /// `GET /affiliate_creator/202601/videos/precheck_tasks/{task_id}`. Does not take `shop_cipher`.
    pub struct GetShoppableVideoPrecheckResult -> GetShoppableVideoPrecheckResultResponse;
    "affiliate_creator" "getShoppableVideoPrecheckResult" "202601" Get "/affiliate_creator/202601/videos/precheck_tasks/{task_id}"
        cipher false Read None [] older false;
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
        pub precheck_task: Option<PrecheckTask> = "precheck_task",
    }
}

record! {
    /// Precheck task: `precheck_task`.
    pub struct PrecheckTask {
        /// Id.
        pub id: Option<ApiId> = "id",
        /// Violation check result.
        pub violation_check_result: Option<ViolationCheckResult> = "violation_check_result",
        /// Good quality check result.
        pub good_quality_check_result: Option<GoodQualityCheckResult> = "good_quality_check_result",
    }
}

record! {
    /// Good quality check result: `precheck_task.good_quality_check_result`.
    pub struct GoodQualityCheckResult {
        /// Status.
        pub status: Option<SmolStr> = "status",
        /// Issues.
        pub issues: Vec<GoodQualityCheckResultIssue> = "issues",
    }
}

record! {
    /// Good quality check result issue: `precheck_task.good_quality_check_result.issue`.
    pub struct GoodQualityCheckResultIssue {
        /// Code.
        pub code: Option<SmolStr> = "code",
        /// Suggestions.
        pub suggestions: Option<SmolStr> = "suggestions",
    }
}

record! {
    /// Violation check result: `precheck_task.violation_check_result`.
    pub struct ViolationCheckResult {
        /// Status.
        pub status: Option<SmolStr> = "status",
        /// Issues.
        pub issues: Vec<ViolationCheckResultIssue> = "issues",
    }
}

record! {
    /// Violation check result issue: `precheck_task.violation_check_result.issue`.
    pub struct ViolationCheckResultIssue {
        /// Risk.
        pub risk: Option<SmolStr> = "risk",
        /// Suggestions.
        pub suggestions: Option<SmolStr> = "suggestions",
    }
}
