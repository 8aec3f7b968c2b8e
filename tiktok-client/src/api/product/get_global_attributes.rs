// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `GET /product/202309/categories/{category_id}/global_attributes`

use crate::api::operation::operation;
use crate::api::product::model::Attribute;
use crate::types::ApiId;
use crate::types::record::record;
use smol_str::SmolStr;

operation! {
    /// Get global attributes.
    ///
    /// `GET /product/202309/categories/{category_id}/global_attributes`. Does not take `shop_cipher`.
    pub struct GetGlobalAttributes -> GetGlobalAttributesResponse;
    "product" "getGlobalAttributes" "202309" Get "/product/202309/categories/{category_id}/global_attributes"
        cipher false Read None [] older false;
    new(category_id: impl Into<ApiId>) {
        category_id: category_id.into(), locale: None, category_version: None,
    }
    /// Category id. Required.
    path category_id: ApiId = "category_id";
    /// Locale.
    query locale: Option<SmolStr> = "locale" => with_locale(SmolStr);
    /// Category version.
    query category_version: Option<SmolStr> = "category_version" => with_category_version(SmolStr);
}

record! {
    /// Get global attributes response: `data`.
    pub struct GetGlobalAttributesResponse {
        /// Attributes.
        pub attributes: Vec<Attribute> = "attributes",
    }
}
