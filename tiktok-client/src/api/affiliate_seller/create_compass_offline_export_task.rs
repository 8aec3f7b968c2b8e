// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `POST /affiliate_seller/202603/compass/offline_task`

use crate::api::affiliate_seller::model::ModuleType;
use crate::api::operation::operation;
use crate::types::ApiId;
use crate::types::record::record;
use crate::types::words::words;

operation! {
    /// Create compass offline export task.
    ///
    /// `POST /affiliate_seller/202603/compass/offline_task`. Takes `shop_cipher`.
    pub struct CreateCompassOfflineExportTask -> CreateCompassOfflineExportTaskResponse;
    "affiliate_seller" "createCompassOfflineExportTask" "202603" Post "/affiliate_seller/202603/compass/offline_task"
        cipher true Write Json [] older false;
    new() {
        module_type: None, window_type: None, end_day: None, plan_type: None,
    }
    /// Module type.
    body module_type: Option<ModuleType> = "module_type" => with_module_type(ModuleType);
    /// Window type.
    body window_type: Option<WindowType> = "window_type" => with_window_type(WindowType);
    /// End day.
    body end_day: Option<i64> = "end_day" => with_end_day(i64);
    /// Plan type.
    body plan_type: Option<PlanType> = "plan_type" => with_plan_type(PlanType);
}

record! {
    /// Create compass offline export task response: `data`.
    pub struct CreateCompassOfflineExportTaskResponse {
        /// Task.
        pub task: Option<Task> = "task",
    }
}

record! {
    /// Task: `task`.
    pub struct Task {
        /// Id.
        pub id: Option<ApiId> = "id",
    }
}

words! {
    /// Window type.
    pub enum WindowType {
        Past24H = "PAST_24H",
        Past30Days = "PAST_30_DAYS",
        Past7Days = "PAST_7_DAYS",
    }
}

words! {
    /// Plan type.
    pub enum PlanType {
        All = "ALL",
        Open = "OPEN",
        Partner = "PARTNER",
        Target = "TARGET",
    }
}
