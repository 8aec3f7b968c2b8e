// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `POST /review_rating/202410/media/upload`

use crate::api::FilePart;
use crate::api::operation::operation;
use crate::types::record::record;
use crate::types::words::words;
use smol_str::SmolStr;

operation! {
    /// Upload review media.
    ///
    /// `POST /review_rating/202410/media/upload`. Does not take `shop_cipher`.
    ///
    /// An older version, or one that the documentation no longer lists.
    pub struct UploadReviewMedia -> UploadReviewMediaResponse;
    "review_rating" "UploadReviewMedia" "202410" Post "/review_rating/202410/media/upload"
        cipher false Write Multipart [] older true;
    new(data: FilePart) {
        data: data, file_type: None,
    }
    /// Data. Required.
    file data: FilePart = "data";
    /// File type.
    body file_type: Option<FileType> = "file_type" => with_file_type(FileType);
}

record! {
    /// Upload review media response: `data`.
    pub struct UploadReviewMediaResponse {
        /// URI.
        pub uri: Option<SmolStr> = "uri",
    }
}

words! {
    /// File type.
    pub enum FileType {
        Image = "IMAGE",
        Video = "VIDEO",
    }
}
