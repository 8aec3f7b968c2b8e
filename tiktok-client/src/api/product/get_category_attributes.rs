// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `GET /product/202309/categories/{category_id}/attributes`

use crate::api::operation::operation;
use crate::api::product::model::Attribute;
use crate::types::ApiId;
use crate::types::record::record;
use smol_str::SmolStr;

operation! {
    /// Get category attributes.
    ///
    /// `GET /product/202309/categories/{category_id}/attributes`. Takes `shop_cipher`.
    pub struct GetCategoryAttributes -> GetCategoryAttributesResponse;
    "product" "getCategoryAttributes" "202309" Get "/product/202309/categories/{category_id}/attributes"
        cipher true Read None [] older false;
    new(category_id: impl Into<ApiId>) {
        category_id: category_id.into(), locale: None, category_version: None, is_live_quick: None,
    }
    /// Category id. Required.
    path category_id: ApiId = "category_id";
    /// Locale.
    query locale: Option<SmolStr> = "locale" => with_locale(SmolStr);
    /// Category version.
    query category_version: Option<SmolStr> = "category_version" => with_category_version(SmolStr);
    /// Is live quick.
    query is_live_quick: Option<bool> = "is_live_quick" => with_is_live_quick(bool);
}

record! {
    /// Get category attributes response: `data`.
    pub struct GetCategoryAttributesResponse {
        /// Attributes.
        pub attributes: Vec<Attribute> = "attributes",
    }
}
