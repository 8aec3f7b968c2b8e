// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `POST /gs_full_service_commodity/202405/beta/categories/search`

use crate::api::operation::operation;
use crate::types::ApiId;
use crate::types::record::record;
use smol_str::SmolStr;

operation! {
    /// Gs full service search categories.
    ///
    /// `POST /gs_full_service_commodity/202405/beta/categories/search`. Does not take `shop_cipher`.
    ///
    /// An older version, or one that the documentation no longer lists.
    pub struct GsFullServiceSearchCategories -> GsFullServiceSearchCategoriesResponse;
    "gs_full_service_commodity" "GSFullServiceSearchCategories" "202405" Post "/gs_full_service_commodity/202405/beta/categories/search"
        cipher false Read Json [] older true;
    new() {
        page_offset: None, page_size: None,
    }
    /// Page offset.
    body page_offset: Option<i64> = "page_offset" => with_page_offset(i64);
    /// Page size: rows per page.
    body page_size: Option<i64> = "page_size" => with_page_size(i64);
}

record! {
    /// Gs full service search categories response: `data`.
    pub struct GsFullServiceSearchCategoriesResponse {
        /// Categories.
        pub categories: Vec<GsFullServiceSearchCategoriesCategory> = "categories",
        /// Page offset.
        pub page_offset: Option<i64> = "page_offset",
        /// Page size: rows per page.
        pub page_size: Option<i64> = "page_size",
        /// Total count: rows of all pages; some operations cap it.
        pub total_count: Option<i64> = "total_count",
    }
}

record! {
    /// Gs full service search categories category: `category`.
    pub struct GsFullServiceSearchCategoriesCategory {
        /// Id.
        pub id: Option<ApiId> = "id",
        /// Is leaf.
        pub is_leaf: Option<bool> = "is_leaf",
        /// Name cn.
        pub name_cn: Option<SmolStr> = "name_cn",
        /// Name en.
        pub name_en: Option<SmolStr> = "name_en",
        /// Parent id.
        pub parent_id: Option<ApiId> = "parent_id",
        /// Status.
        pub status: Option<SmolStr> = "status",
        /// Version.
        pub version: Option<SmolStr> = "version",
    }
}
