// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `POST /product/202508/import_external`

use crate::api::FilePart;
use crate::api::operation::operation;
use crate::types::record::record;
use smol_str::SmolStr;

operation! {
    /// Import external product info.
    ///
    /// `POST /product/202508/import_external`. Does not take `shop_cipher`.
    ///
    /// An older version, or one that the documentation no longer lists.
    pub struct ImportExternalProductInfo -> ImportExternalProductInfoResponse;
    "product" "ImportExternalProductInfo" "202508" Post "/product/202508/import_external"
        cipher false Write Multipart [] older true;
    new(data: FilePart) {
        data: data,
    }
    /// Data. Required.
    file data: FilePart = "data";
}

record! {
    /// Import external product info response: `data`.
    pub struct ImportExternalProductInfoResponse {
        /// Import result.
        pub import_result: Option<ImportResult> = "import_result",
    }
}

record! {
    /// Import result: `import_result`.
    pub struct ImportResult {
        /// Code.
        pub code: Option<SmolStr> = "code",
        /// Message.
        pub message: Option<SmolStr> = "message",
    }
}
