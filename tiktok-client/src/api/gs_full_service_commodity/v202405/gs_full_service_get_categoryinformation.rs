// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `GET /gs_full_service_commodity/202405/beta/categories/{category_id}`

use crate::api::operation::operation;
use crate::types::ApiId;
use crate::types::record::record;
use smol_str::SmolStr;

operation! {
    /// Gs full service get categoryinformation.
    ///
    /// `GET /gs_full_service_commodity/202405/beta/categories/{category_id}`. Does not take `shop_cipher`.
    ///
    /// An older version, or one that the documentation no longer lists.
    pub struct GsFullServiceGetCategoryinformation -> GsFullServiceGetCategoryinformationResponse;
    "gs_full_service_commodity" "GSFullServiceGetCategoryinformation" "202405" Get "/gs_full_service_commodity/202405/beta/categories/{category_id}"
        cipher false Read None [] older true;
    new(category_id: impl Into<ApiId>) {
        category_id: category_id.into(),
    }
    /// Category id. Required.
    path category_id: ApiId = "category_id";
}

record! {
    /// Gs full service get categoryinformation response: `data`.
    pub struct GsFullServiceGetCategoryinformationResponse {
        /// First key attribute id.
        pub first_key_attribute_id: Option<ApiId> = "first_key_attribute_id",
        /// Id.
        pub id: Option<ApiId> = "id",
        /// Is allowed jit.
        pub is_allowed_jit: Option<bool> = "is_allowed_jit",
        /// Is custom key attribute.
        pub is_custom_key_attribute: Option<bool> = "is_custom_key_attribute",
        /// Is enabled.
        pub is_enabled: Option<bool> = "is_enabled",
        /// Is garment.
        pub is_garment: Option<bool> = "is_garment",
        /// Is leaf.
        pub is_leaf: Option<bool> = "is_leaf",
        /// Level.
        pub level: Option<i64> = "level",
        /// Name en.
        pub name_en: Option<SmolStr> = "name_en",
        /// Name zh.
        pub name_zh: Option<SmolStr> = "name_zh",
        /// Parent id.
        pub parent_id: Option<ApiId> = "parent_id",
        /// Second key attribute id.
        pub second_key_attribute_id: Option<ApiId> = "second_key_attribute_id",
    }
}
