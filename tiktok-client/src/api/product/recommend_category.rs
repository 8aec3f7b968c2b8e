// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `POST /product/202309/categories/recommend`

use crate::api::operation::operation;
use crate::api::product::model::{ImageInput, ListingPlatform, RecommendCategoryCategory};
use crate::types::ApiId;
use crate::types::record::record;
use smol_str::SmolStr;

operation! {
    /// Recommend category.
    ///
    /// `POST /product/202309/categories/recommend`. Takes `shop_cipher`.
    pub struct RecommendCategory -> RecommendCategoryResponse;
    "product" "recommendCategory" "202309" Post "/product/202309/categories/recommend"
        cipher true Read Json [] older false;
    new(product_title: impl Into<SmolStr>) {
        product_title: product_title.into(), category_version: None, description: None, images: Vec::new(),
        include_prohibited_categories: None, listing_platform: None, locale: None, origin_platform_product_type:
        None, origin_platform_vendor: None, origin_platform_tags: Vec::new(), origin_platform_category: None,
        origin_platform_product_meta_data: None, is_live_quick: None,
    }
    /// Product title. Required.
    body product_title: SmolStr = "product_title";
    /// Category version.
    body category_version: Option<SmolStr> = "category_version" => with_category_version(SmolStr);
    /// Description.
    body description: Option<SmolStr> = "description" => with_description(SmolStr);
    /// Images.
    body images: Vec<ImageInput> = "images" => with_images(Vec<ImageInput>);
    /// Include prohibited categories.
    body include_prohibited_categories: Option<bool> = "include_prohibited_categories" => with_include_prohibited_categories(bool);
    /// Listing platform.
    body listing_platform: Option<ListingPlatform> = "listing_platform" => with_listing_platform(ListingPlatform);
    /// Locale.
    body locale: Option<SmolStr> = "locale" => with_locale(SmolStr);
    /// Origin platform product type.
    body origin_platform_product_type: Option<SmolStr> = "origin_platform_product_type" => with_origin_platform_product_type(SmolStr);
    /// Origin platform vendor.
    body origin_platform_vendor: Option<SmolStr> = "origin_platform_vendor" => with_origin_platform_vendor(SmolStr);
    /// Origin platform tags.
    body origin_platform_tags: Vec<SmolStr> = "origin_platform_tags" => with_origin_platform_tags(Vec<SmolStr>);
    /// Origin platform category.
    body origin_platform_category: Option<OriginPlatformCategoryInput> = "origin_platform_category" => with_origin_platform_category(OriginPlatformCategoryInput);
    /// Origin platform product meta data.
    body origin_platform_product_meta_data: Option<OriginPlatformProductMetaDataInput> = "origin_platform_product_meta_data" => with_origin_platform_product_meta_data(OriginPlatformProductMetaDataInput);
    /// Is live quick.
    body is_live_quick: Option<bool> = "is_live_quick" => with_is_live_quick(bool);
}

record! {
    /// Recommend category response: `data`.
    pub struct RecommendCategoryResponse {
        /// Categories.
        pub categories: Vec<RecommendCategoryCategory> = "categories",
        /// Leaf category id.
        pub leaf_category_id: Option<ApiId> = "leaf_category_id",
    }
}

record! {
    /// Origin platform product meta data input: `origin_platform_product_meta_data`.
    pub struct OriginPlatformProductMetaDataInput {
        /// Attribute value list.
        pub attribute_value_list: Vec<AttributeValueListInput> = "attribute_value_list",
    }
}

record! {
    /// Attribute value list input: `origin_platform_product_meta_data.attribute_value_list`.
    pub struct AttributeValueListInput {
        /// Name.
        pub name: Option<SmolStr> = "name",
        /// Values.
        pub values: Vec<SmolStr> = "values",
    }
}

record! {
    /// Origin platform category input: `origin_platform_category`.
    pub struct OriginPlatformCategoryInput {
        /// Id.
        pub id: Option<ApiId> = "id",
        /// Name.
        pub name: Option<SmolStr> = "name",
        /// Full name.
        pub full_name: Option<SmolStr> = "full_name",
        /// Is leaf.
        pub is_leaf: Option<bool> = "is_leaf",
        /// Is root.
        pub is_root: Option<bool> = "is_root",
    }
}
