// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `POST /fulfillment/202309/files/upload`

use crate::api::FilePart;
use crate::api::operation::operation;
use crate::types::record::record;
use smol_str::SmolStr;

operation! {
    /// Upload proof of delivery file.
    ///
    /// `POST /fulfillment/202309/files/upload`. Takes `shop_cipher`.
    pub struct UploadProofOfDeliveryFile -> UploadProofOfDeliveryFileResponse;
    "fulfillment" "uploadProofOfDeliveryFile" "202309" Post "/fulfillment/202309/files/upload"
        cipher true Write Multipart [] older false;
    new(data: FilePart, name: impl Into<SmolStr>) {
        data: data, name: name.into(),
    }
    /// Data. Required.
    file data: FilePart = "data";
    /// Name. Required.
    body name: SmolStr = "name";
}

record! {
    /// Upload proof of delivery file response: `data`.
    pub struct UploadProofOfDeliveryFileResponse {
        /// URL.
        pub url: Option<SmolStr> = "url",
        /// Name.
        pub name: Option<SmolStr> = "name",
    }
}
