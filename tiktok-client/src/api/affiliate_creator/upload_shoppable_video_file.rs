// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `POST /affiliate_creator/202505/videos/video_files`

use crate::api::FilePart;
use crate::api::operation::operation;
use crate::types::ApiId;
use crate::types::record::record;
use smol_str::SmolStr;

operation! {
    /// Upload shoppable video file.
    ///
    /// `POST /affiliate_creator/202505/videos/video_files`. Does not take `shop_cipher`.
    pub struct UploadShoppableVideoFile -> UploadShoppableVideoFileResponse;
    "affiliate_creator" "uploadShoppableVideoFile" "202505" Post "/affiliate_creator/202505/videos/video_files"
        cipher false Write Multipart [] older false;
    new(data: FilePart) {
        data: data,
    }
    /// Data. Required.
    file data: FilePart = "data";
}

record! {
    /// Upload shoppable video file response: `data`.
    pub struct UploadShoppableVideoFileResponse {
        /// Video file.
        pub video_file: Option<VideoFile> = "video_file",
    }
}

record! {
    /// Video file: `video_file`.
    pub struct VideoFile {
        /// Id.
        pub id: Option<ApiId> = "id",
        /// Md5.
        pub md5: Option<SmolStr> = "md5",
    }
}
