// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `GET /product/202309/categories`

use crate::api::operation::operation;
use crate::api::product::model::{GetCategoriesCategory, ListingPlatform};
use crate::types::record::record;
use smol_str::SmolStr;

operation! {
    /// Get categories.
    ///
    /// `GET /product/202309/categories`. Takes `shop_cipher`.
    pub struct GetCategories -> GetCategoriesResponse;
    "product" "getCategories" "202309" Get "/product/202309/categories"
        cipher true Read None [] older false;
    new() {
        locale: None, keyword: None, category_version: None, listing_platform: None,
        include_prohibited_categories: None, is_live_quick: None,
    }
    /// Locale.
    query locale: Option<SmolStr> = "locale" => with_locale(SmolStr);
    /// Keyword.
    query keyword: Option<SmolStr> = "keyword" => with_keyword(SmolStr);
    /// Category version.
    query category_version: Option<SmolStr> = "category_version" => with_category_version(SmolStr);
    /// Listing platform.
    query listing_platform: Option<ListingPlatform> = "listing_platform" => with_listing_platform(ListingPlatform);
    /// Include prohibited categories.
    query include_prohibited_categories: Option<bool> = "include_prohibited_categories" => with_include_prohibited_categories(bool);
    /// Is live quick.
    query is_live_quick: Option<bool> = "is_live_quick" => with_is_live_quick(bool);
}

record! {
    /// Get categories response: `data`.
    pub struct GetCategoriesResponse {
        /// Categories.
        pub categories: Vec<GetCategoriesCategory> = "categories",
    }
}
