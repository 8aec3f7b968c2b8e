// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `POST /product/202309/images/upload`

use crate::api::FilePart;
use crate::api::operation::operation;
use crate::types::record::record;
use crate::types::words::words;
use smol_str::SmolStr;

operation! {
    /// Upload product image.
    ///
    /// `POST /product/202309/images/upload`. Does not take `shop_cipher`.
    pub struct UploadProductImage -> UploadProductImageResponse;
    "product" "uploadProductImage" "202309" Post "/product/202309/images/upload"
        cipher false Write Multipart [] older false;
    new(data: FilePart) {
        data: data, use_case: None,
    }
    /// Data. Required.
    file data: FilePart = "data";
    /// Use case.
    body use_case: Option<UseCase> = "use_case" => with_use_case(UseCase);
}

record! {
    /// Upload product image response: `data`.
    pub struct UploadProductImageResponse {
        /// URI.
        pub uri: Option<SmolStr> = "uri",
        /// URL.
        pub url: Option<SmolStr> = "url",
        /// Height.
        pub height: Option<i64> = "height",
        /// Width.
        pub width: Option<i64> = "width",
        /// Use case.
        pub use_case: Option<UseCase> = "use_case",
    }
}

words! {
    /// Use case.
    pub enum UseCase {
        AttributeImage = "ATTRIBUTE_IMAGE",
        CertificationImage = "CERTIFICATION_IMAGE",
        CustomizationImage = "CUSTOMIZATION_IMAGE",
        DescriptionImage = "DESCRIPTION_IMAGE",
        MainImage = "MAIN_IMAGE",
        SizeChartImage = "SIZE_CHART_IMAGE",
    }
}
