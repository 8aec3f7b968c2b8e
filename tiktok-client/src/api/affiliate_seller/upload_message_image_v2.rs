// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `POST /affiliate_seller/202608/media/upload`

use crate::api::FilePart;
use crate::api::operation::operation;
use crate::types::record::record;
use smol_str::SmolStr;

operation! {
    /// Upload message image v2.
    ///
    /// `POST /affiliate_seller/202608/media/upload`. Takes `shop_cipher`.
    pub struct UploadMessageImageV2 -> UploadMessageImageV2Response;
    "affiliate_seller" "uploadMessageImageV2" "202608" Post "/affiliate_seller/202608/media/upload"
        cipher true Write Multipart [] older false;
    new(data: FilePart) {
        data: data,
    }
    /// Data. Required.
    file data: FilePart = "data";
}

record! {
    /// Upload message image v2 response: `data`.
    pub struct UploadMessageImageV2Response {
        /// URL.
        pub url: Option<SmolStr> = "url",
        /// Width.
        pub width: Option<i64> = "width",
        /// Height.
        pub height: Option<i64> = "height",
    }
}
