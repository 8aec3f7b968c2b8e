// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `POST /product/202309/images/size_charts/identify`

use crate::api::operation::operation;
use crate::types::record::record;
use smol_str::SmolStr;

operation! {
    /// Recommend sizechart.
    ///
    /// `POST /product/202309/images/size_charts/identify`. Does not take `shop_cipher`.
    ///
    /// An older version, or one that the documentation no longer lists.
    pub struct RecommendSizechart -> RecommendSizechartResponse;
    "product" "RecommendSizechart" "202309" Post "/product/202309/images/size_charts/identify"
        cipher false Write Json [] older true;
    new() {
        images: Vec::new(),
    }
    /// Images.
    body images: Vec<RecommendSizechartImageInput> = "images" => with_images(Vec<RecommendSizechartImageInput>);
}

record! {
    /// Recommend sizechart response: `data`.
    pub struct RecommendSizechartResponse {
        /// Images.
        pub images: Vec<RecommendSizechartImage> = "images",
    }
}

record! {
    /// Recommend sizechart image: `image`.
    pub struct RecommendSizechartImage {
        /// Is size chart.
        pub is_size_chart: Option<bool> = "is_size_chart",
        /// URL.
        pub url: Option<SmolStr> = "url",
    }
}

record! {
    /// Recommend sizechart image input: `image`.
    pub struct RecommendSizechartImageInput {
        /// URL.
        pub url: Option<SmolStr> = "url",
    }
}
