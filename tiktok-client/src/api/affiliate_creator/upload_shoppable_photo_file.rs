// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `POST /affiliate_creator/202511/photos/photo_files`

use crate::api::FilePart;
use crate::api::operation::operation;
use crate::types::record::record;
use smol_str::SmolStr;

operation! {
    /// Upload shoppable photo file.
    ///
    /// `POST /affiliate_creator/202511/photos/photo_files`. Does not take `shop_cipher`.
    pub struct UploadShoppablePhotoFile -> UploadShoppablePhotoFileResponse;
    "affiliate_creator" "uploadShoppablePhotoFile" "202511" Post "/affiliate_creator/202511/photos/photo_files"
        cipher false Write Multipart [] older false;
    new(data: FilePart) {
        data: data,
    }
    /// Data. Required.
    file data: FilePart = "data";
}

record! {
    /// Upload shoppable photo file response: `data`.
    pub struct UploadShoppablePhotoFileResponse {
        /// Photo file.
        pub photo_file: Option<PhotoFile> = "photo_file",
    }
}

record! {
    /// Photo file: `photo_file`.
    pub struct PhotoFile {
        /// Photo URI.
        pub photo_uri: Option<SmolStr> = "photo_uri",
    }
}
