// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `POST /open/202512/file/init`

use crate::api::operation::operation;
use crate::types::record::record;
use smol_str::SmolStr;

/// What [`UploadFileInit::new`] needs.
#[derive(Debug, Clone, PartialEq)]
pub struct UploadFileInitRequired {
    /// File name.
    pub file_name: SmolStr,
    /// File type.
    pub file_type: SmolStr,
    /// File size.
    pub file_size: i64,
    /// Total chunk count.
    pub total_chunk_count: i64,
    /// Target path.
    pub target_path: SmolStr,
}

operation! {
    /// Upload file init.
    ///
    /// `POST /open/202512/file/init`. Does not take `shop_cipher`.
    pub struct UploadFileInit -> UploadFileInitResponse;
    "open" "uploadFileInit" "202512" Post "/open/202512/file/init"
        cipher false Write Json [] older false;
    new(required: UploadFileInitRequired) {
        shop_cipher: None, category_asset_cipher: None, file_name: required.file_name, file_type:
        required.file_type, file_size: required.file_size, total_chunk_count: required.total_chunk_count,
        target_path: required.target_path,
    }
    /// Shop cipher: names the shop.
    query shop_cipher: Option<SmolStr> = "shop_cipher" => with_shop_cipher(SmolStr);
    /// Category asset cipher: names the market and category of a partner.
    query category_asset_cipher: Option<SmolStr> = "category_asset_cipher" => with_category_asset_cipher(SmolStr);
    /// File name. Required.
    body file_name: SmolStr = "file_name";
    /// File type. Required.
    body file_type: SmolStr = "file_type";
    /// File size. Required.
    body file_size: i64 = "file_size";
    /// Total chunk count. Required.
    body total_chunk_count: i64 = "total_chunk_count";
    /// Target path. Required.
    body target_path: SmolStr = "target_path";
}

record! {
    /// Upload file init response: `data`.
    pub struct UploadFileInitResponse {
        /// Upload URL.
        pub upload_url: Option<SmolStr> = "upload_url",
        /// Upload token.
        pub upload_token: Option<SmolStr> = "upload_token",
    }
}
