// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `POST /product/202309/files/upload`

use crate::api::FilePart;
use crate::api::operation::operation;
use crate::types::ApiId;
use crate::types::record::record;
use crate::types::words::words;
use smol_str::SmolStr;

operation! {
    /// Upload product file.
    ///
    /// `POST /product/202309/files/upload`. Does not take `shop_cipher`.
    pub struct UploadProductFile -> UploadProductFileResponse;
    "product" "uploadProductFile" "202309" Post "/product/202309/files/upload"
        cipher false Write Multipart [] older false;
    new(data: FilePart, name: impl Into<SmolStr>) {
        data: data, name: name.into(),
    }
    /// Data. Required.
    file data: FilePart = "data";
    /// Name. Required.
    body name: SmolStr = "name";
}

record! {
    /// Upload product file response: `data`.
    pub struct UploadProductFileResponse {
        /// Id.
        pub id: Option<ApiId> = "id",
        /// URL.
        pub url: Option<SmolStr> = "url",
        /// Name.
        pub name: Option<SmolStr> = "name",
        /// Format.
        pub format: Option<UploadProductFileFormat> = "format",
    }
}

words! {
    /// Upload product file format.
    pub enum UploadProductFileFormat {
        Pdf = "PDF",
        Mp4 = "MP4",
        Mov = "MOV",
        Mkv = "MKV",
        Wmv = "WMV",
        Webm = "WEBM",
        Avi = "AVI",
        N3Gp = "3GP",
        Flv = "FLV",
        Mpeg = "MPEG",
    }
}
