// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `POST /product/202309/brands/recommend`

use crate::api::operation::operation;
use crate::api::product::model::GetGlobalProductBrand;
use crate::types::record::record;
use smol_str::SmolStr;

operation! {
    /// Recommend brand.
    ///
    /// `POST /product/202309/brands/recommend`. Does not take `shop_cipher`.
    ///
    /// An older version, or one that the documentation no longer lists.
    pub struct RecommendBrand -> RecommendBrandResponse;
    "product" "RecommendBrand" "202309" Post "/product/202309/brands/recommend"
        cipher false Write Json [] older true;
    new() {
        language: None, product_title: None,
    }
    /// Language.
    body language: Option<SmolStr> = "language" => with_language(SmolStr);
    /// Product title.
    body product_title: Option<SmolStr> = "product_title" => with_product_title(SmolStr);
}

record! {
    /// Recommend brand response: `data`.
    pub struct RecommendBrandResponse {
        /// Brand.
        pub brand: Option<GetGlobalProductBrand> = "brand",
    }
}
