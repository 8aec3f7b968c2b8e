// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `POST /gs_full_service_commodity/202405/beta/videos/upload`

use crate::api::FilePart;
use crate::api::operation::operation;
use crate::types::record::record;
use smol_str::SmolStr;

operation! {
    /// Gs video upload.
    ///
    /// `POST /gs_full_service_commodity/202405/beta/videos/upload`. Does not take `shop_cipher`.
    ///
    /// An older version, or one that the documentation no longer lists.
    pub struct GsVideoUpload -> GsVideoUploadResponse;
    "gs_full_service_commodity" "GSVideoUpload" "202405" Post "/gs_full_service_commodity/202405/beta/videos/upload"
        cipher false Write Multipart [] older true;
    new(data: FilePart) {
        data: data,
    }
    /// Data. Required.
    file data: FilePart = "data";
}

record! {
    /// Gs video upload response: `data`.
    pub struct GsVideoUploadResponse {
        /// URI.
        pub uri: Option<SmolStr> = "uri",
    }
}
