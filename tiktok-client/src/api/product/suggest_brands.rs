// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `POST /product/202609/brands/suggest`

use crate::api::operation::operation;
use crate::api::product::model::{GetGlobalProductBrand, ImageInput};
use crate::types::ApiId;
use crate::types::record::record;
use smol_str::SmolStr;

operation! {
    /// Suggest brands.
    ///
    /// `POST /product/202609/brands/suggest`. Takes `shop_cipher`.
    pub struct SuggestBrands -> SuggestBrandsResponse;
    "product" "suggestBrands" "202609" Post "/product/202609/brands/suggest"
        cipher true Read Json [] older false;
    new(product_title: impl Into<SmolStr>) {
        product_title: product_title.into(), category_id: None, description: None, images: Vec::new(),
    }
    /// Product title. Required.
    body product_title: SmolStr = "product_title";
    /// Category id.
    body category_id: Option<ApiId> = "category_id" => with_category_id(ApiId);
    /// Description.
    body description: Option<SmolStr> = "description" => with_description(SmolStr);
    /// Images.
    body images: Vec<ImageInput> = "images" => with_images(Vec<ImageInput>);
}

record! {
    /// Suggest brands response: `data`.
    pub struct SuggestBrandsResponse {
        /// Brands.
        pub brands: Vec<GetGlobalProductBrand> = "brands",
    }
}
