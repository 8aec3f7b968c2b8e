// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `POST /affiliate_seller/202511/images/upload`

use crate::api::FilePart;
use crate::api::operation::operation;
use crate::types::record::record;
use smol_str::SmolStr;

operation! {
    /// Upload message image.
    ///
    /// `POST /affiliate_seller/202511/images/upload`. Does not take `shop_cipher`.
    pub struct UploadMessageImage -> UploadMessageImageResponse;
    "affiliate_seller" "uploadMessageImage" "202511" Post "/affiliate_seller/202511/images/upload"
        cipher false Write Multipart [] older false;
    new(data: FilePart) {
        data: data,
    }
    /// Data. Required.
    file data: FilePart = "data";
}

record! {
    /// Upload message image response: `data`.
    pub struct UploadMessageImageResponse {
        /// URL.
        pub url: Option<SmolStr> = "url",
        /// Width.
        pub width: Option<i64> = "width",
        /// Height.
        pub height: Option<i64> = "height",
    }
}
