// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `POST /customer_service/202309/images/upload`

use crate::api::FilePart;
use crate::api::operation::operation;
use crate::types::record::record;
use smol_str::SmolStr;

operation! {
    /// Upload image for buyer messages.
    ///
    /// `POST /customer_service/202309/images/upload`. Takes `shop_cipher`.
    pub struct UploadImageForBuyerMessages -> UploadImageForBuyerMessagesResponse;
    "customer_service" "uploadImageForBuyerMessages" "202309" Post "/customer_service/202309/images/upload"
        cipher true Write Multipart [] older false;
    new(data: FilePart) {
        data: data,
    }
    /// Data. Required.
    file data: FilePart = "data";
}

record! {
    /// Upload image for buyer messages response: `data`.
    pub struct UploadImageForBuyerMessagesResponse {
        /// URL.
        pub url: Option<SmolStr> = "url",
        /// Width.
        pub width: Option<i64> = "width",
        /// Height.
        pub height: Option<i64> = "height",
    }
}
