// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `POST /product/202309/global_categories/recommend`

use crate::api::operation::operation;
use crate::api::product::model::{CategoryVersion, ImageInput, RecommendCategoryCategory};
use crate::types::ApiId;
use crate::types::record::record;
use smol_str::SmolStr;

operation! {
    /// Recommend global categories.
    ///
    /// `POST /product/202309/global_categories/recommend`. Does not take `shop_cipher`.
    pub struct RecommendGlobalCategories -> RecommendGlobalCategoriesResponse;
    "product" "recommendGlobalCategories" "202309" Post "/product/202309/global_categories/recommend"
        cipher false Read Json [] older false;
    new(product_title: impl Into<SmolStr>) {
        product_title: product_title.into(), description: None, images: Vec::new(), category_version: None,
    }
    /// Product title. Required.
    body product_title: SmolStr = "product_title";
    /// Description.
    body description: Option<SmolStr> = "description" => with_description(SmolStr);
    /// Images.
    body images: Vec<ImageInput> = "images" => with_images(Vec<ImageInput>);
    /// Category version.
    body category_version: Option<CategoryVersion> = "category_version" => with_category_version(CategoryVersion);
}

record! {
    /// Recommend global categories response: `data`.
    pub struct RecommendGlobalCategoriesResponse {
        /// Leaf category id.
        pub leaf_category_id: Option<ApiId> = "leaf_category_id",
        /// Categories.
        pub categories: Vec<RecommendCategoryCategory> = "categories",
    }
}
