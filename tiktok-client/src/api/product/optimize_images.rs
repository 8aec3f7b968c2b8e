// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `POST /product/202404/images/optimize`

use crate::api::operation::operation;
use crate::api::product::model::ImageInput;
use crate::types::record::record;
use crate::types::words::words;
use smol_str::SmolStr;

operation! {
    /// Optimize images.
    ///
    /// `POST /product/202404/images/optimize`. Takes `shop_cipher`.
    pub struct OptimizeImages -> OptimizeImagesResponse;
    "product" "optimizeImages" "202404" Post "/product/202404/images/optimize"
        cipher true Write Json [] older false;
    new() {
        images: Vec::new(),
    }
    /// Images.
    body images: Vec<ImageInput> = "images" => with_images(Vec<ImageInput>);
}

record! {
    /// Optimize images response: `data`.
    pub struct OptimizeImagesResponse {
        /// Images.
        pub images: Vec<OptimizeImagesImage> = "images",
    }
}

record! {
    /// Optimize images image: `image`.
    pub struct OptimizeImagesImage {
        /// Height.
        pub height: Option<i64> = "height",
        /// Width.
        pub width: Option<i64> = "width",
        /// Original URI.
        pub original_uri: Option<SmolStr> = "original_uri",
        /// Original URL.
        pub original_url: Option<SmolStr> = "original_url",
        /// Optimized URI.
        pub optimized_uri: Option<SmolStr> = "optimized_uri",
        /// Optimized URL.
        pub optimized_url: Option<SmolStr> = "optimized_url",
        /// Optimize status.
        pub optimize_status: Option<OptimizeStatus> = "optimize_status",
    }
}

words! {
    /// Optimize status.
    pub enum OptimizeStatus {
        Success = "SUCCESS",
        Ignore = "IGNORE",
        Processing = "PROCESSING",
    }
}
