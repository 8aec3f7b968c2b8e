// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `GET /affiliate_seller/202603/compass/offline_tasks/{task_id}/file`

use crate::api::operation::operation;
use crate::types::ApiId;
use crate::types::record::record;
use smol_str::SmolStr;

operation! {
    /// Download compass task file.
    ///
    /// `GET /affiliate_seller/202603/compass/offline_tasks/{task_id}/file`. Takes `shop_cipher`.
    pub struct DownloadCompassTaskFile -> DownloadCompassTaskFileResponse;
    "affiliate_seller" "downloadCompassTaskFile" "202603" Get "/affiliate_seller/202603/compass/offline_tasks/{task_id}/file"
        cipher true Read None [] older false;
    new(task_id: impl Into<ApiId>) {
        task_id: task_id.into(),
    }
    /// Task id. Required.
    path task_id: ApiId = "task_id";
}

record! {
    /// Download compass task file response: `data`.
    pub struct DownloadCompassTaskFileResponse {
        /// File.
        pub file: Option<File> = "file",
    }
}

record! {
    /// File: `file`.
    pub struct File {
        /// Base64.
        pub base64: Option<SmolStr> = "base64",
    }
}
