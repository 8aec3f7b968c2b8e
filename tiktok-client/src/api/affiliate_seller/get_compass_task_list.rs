// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `GET /affiliate_seller/202603/compass/offline_tasks`

use crate::api::affiliate_seller::model::ModuleType;
use crate::api::operation::operation;
use crate::types::ApiId;
use crate::types::record::record;
use smol_str::SmolStr;

operation! {
    /// Get compass task list.
    ///
    /// `GET /affiliate_seller/202603/compass/offline_tasks`. Takes `shop_cipher`.
    pub struct GetCompassTaskList -> GetCompassTaskListResponse;
    "affiliate_seller" "getCompassTaskList" "202603" Get "/affiliate_seller/202603/compass/offline_tasks"
        cipher true Read None [] older false;
    new(doc_type: impl Into<SmolStr>) {
        doc_type: doc_type.into(),
    }
    /// Doc type. Required.
    query doc_type: SmolStr = "doc_type";
}

record! {
    /// Get compass task list response: `data`.
    pub struct GetCompassTaskListResponse {
        /// Tasks.
        pub tasks: Vec<GetCompassTaskListTask> = "tasks",
    }
}

record! {
    /// Get compass task list task: `task`.
    pub struct GetCompassTaskListTask {
        /// Module type.
        pub module_type: Option<ModuleType> = "module_type",
        /// Id.
        pub id: Option<ApiId> = "id",
        /// File name.
        pub file_name: Option<SmolStr> = "file_name",
        /// Status.
        pub status: Option<SmolStr> = "status",
    }
}
