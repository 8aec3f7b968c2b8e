// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `POST /gs_full_service_commodity/202405/beta/certification_files/upload`

use crate::api::FilePart;
use crate::api::operation::operation;
use crate::types::record::record;
use smol_str::SmolStr;

operation! {
    /// Gs qualificationfileupload.
    ///
    /// `POST /gs_full_service_commodity/202405/beta/certification_files/upload`. Does not take `shop_cipher`.
    ///
    /// An older version, or one that the documentation no longer lists.
    pub struct GsQualificationfileupload -> GsQualificationfileuploadResponse;
    "gs_full_service_commodity" "GSQualificationfileupload" "202405" Post "/gs_full_service_commodity/202405/beta/certification_files/upload"
        cipher false Write Multipart [] older true;
    new(data: FilePart) {
        data: data,
    }
    /// Data. Required.
    file data: FilePart = "data";
}

record! {
    /// Gs qualificationfileupload response: `data`.
    pub struct GsQualificationfileuploadResponse {
        /// URI.
        pub uri: Option<SmolStr> = "uri",
    }
}
