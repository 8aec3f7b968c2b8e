// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `POST /fulfillment/202309/images/upload`

use crate::api::FilePart;
use crate::api::operation::operation;
use crate::types::record::record;
use smol_str::SmolStr;

operation! {
    /// Upload proof of delivery image.
    ///
    /// `POST /fulfillment/202309/images/upload`. Takes `shop_cipher`.
    pub struct UploadProofOfDeliveryImage -> UploadProofOfDeliveryImageResponse;
    "fulfillment" "uploadProofOfDeliveryImage" "202309" Post "/fulfillment/202309/images/upload"
        cipher true Write Multipart [] older false;
    new(data: FilePart) {
        data: data,
    }
    /// Data. Required.
    file data: FilePart = "data";
}

record! {
    /// Upload proof of delivery image response: `data`.
    pub struct UploadProofOfDeliveryImageResponse {
        /// URL.
        pub url: Option<SmolStr> = "url",
        /// Height.
        pub height: Option<i64> = "height",
        /// Width.
        pub width: Option<i64> = "width",
    }
}
