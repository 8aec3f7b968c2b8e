// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `GET /product/202309/global_categories`

use crate::api::operation::operation;
use crate::api::product::model::GetCategoriesCategory;
use crate::types::record::record;
use smol_str::SmolStr;

operation! {
    /// Get global categories.
    ///
    /// `GET /product/202309/global_categories`. Does not take `shop_cipher`.
    pub struct GetGlobalCategories -> GetGlobalCategoriesResponse;
    "product" "getGlobalCategories" "202309" Get "/product/202309/global_categories"
        cipher false Read None [] older false;
    new() {
        locale: None, keyword: None, category_version: None,
    }
    /// Locale.
    query locale: Option<SmolStr> = "locale" => with_locale(SmolStr);
    /// Keyword.
    query keyword: Option<SmolStr> = "keyword" => with_keyword(SmolStr);
    /// Category version.
    query category_version: Option<SmolStr> = "category_version" => with_category_version(SmolStr);
}

record! {
    /// Get global categories response: `data`.
    pub struct GetGlobalCategoriesResponse {
        /// Categories.
        pub categories: Vec<GetCategoriesCategory> = "categories",
    }
}
