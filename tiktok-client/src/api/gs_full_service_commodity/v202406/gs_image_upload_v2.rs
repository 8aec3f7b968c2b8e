// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `POST /gs_full_service_commodity/202406/beta/images/upload`

use crate::api::FilePart;
use crate::api::operation::operation;
use crate::types::record::record;
use smol_str::SmolStr;

operation! {
    /// Gs image upload v2.
    ///
    /// `POST /gs_full_service_commodity/202406/beta/images/upload`. Does not take `shop_cipher`.
    ///
    /// An older version, or one that the documentation no longer lists.
    pub struct GsImageUploadV2 -> GsImageUploadV2Response;
    "gs_full_service_commodity" "GSImageUploadV2" "202406" Post "/gs_full_service_commodity/202406/beta/images/upload"
        cipher false Write Multipart [] older true;
    new(data: FilePart) {
        data: data,
    }
    /// Data. Required.
    file data: FilePart = "data";
}

record! {
    /// Gs image upload v2 response: `data`.
    pub struct GsImageUploadV2Response {
        /// Length.
        pub length: Option<i64> = "length",
        /// URI.
        pub uri: Option<SmolStr> = "uri",
        /// URL.
        pub url: Option<SmolStr> = "url",
        /// Width.
        pub width: Option<i64> = "width",
    }
}
