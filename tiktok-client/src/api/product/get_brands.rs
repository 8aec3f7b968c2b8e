// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `GET /product/202309/brands`

use crate::api::operation::{operation, paged};
use crate::types::ApiId;
use crate::types::record::record;
use crate::types::words::words;
use smol_str::SmolStr;

operation! {
    /// Get brands.
    ///
    /// `GET /product/202309/brands`. Takes `shop_cipher`.
    pub struct GetBrands -> GetBrandsResponse;
    "product" "getBrands" "202309" Get "/product/202309/brands"
        cipher true Read None [] older false;
    new(page_size: i64) {
        category_id: None, is_authorized: None, brand_name: None, page_size: page_size, page_token: None,
        category_version: None,
    }
    /// Category id.
    query category_id: Option<ApiId> = "category_id" => with_category_id(ApiId);
    /// Is authorized.
    query is_authorized: Option<bool> = "is_authorized" => with_is_authorized(bool);
    /// Brand name.
    query brand_name: Option<SmolStr> = "brand_name" => with_brand_name(SmolStr);
    /// Page size: rows per page. Required.
    query page_size: i64 = "page_size";
    /// Page token: the token of the answer before.
    query page_token: Option<SmolStr> = "page_token" => with_page_token(SmolStr);
    /// Category version.
    query category_version: Option<SmolStr> = "category_version" => with_category_version(SmolStr);
}

paged! { GetBrands: Brand; token page_token; rows brands; total total_count; }

record! {
    /// Get brands response: `data`.
    pub struct GetBrandsResponse {
        /// Brands.
        pub brands: Vec<Brand> = "brands",
        /// Total count: rows of all pages; some operations cap it.
        pub total_count: Option<i64> = "total_count",
        /// Next page token: opaque; absent or empty on the last page.
        pub next_page_token: Option<SmolStr> = "next_page_token",
    }
}

record! {
    /// Brand: `brand`.
    pub struct Brand {
        /// Id.
        pub id: Option<ApiId> = "id",
        /// Name.
        pub name: Option<SmolStr> = "name",
        /// Authorized status.
        pub authorized_status: Option<AuthorizedStatus> = "authorized_status",
        /// Is t1 brand.
        pub is_t1_brand: Option<bool> = "is_t1_brand",
        /// Brand status.
        pub brand_status: Option<BrandStatus> = "brand_status",
    }
}

words! {
    /// Authorized status.
    pub enum AuthorizedStatus {
        Unauthoriezd = "UNAUTHORIEZD",
        Authorized = "AUTHORIZED",
    }
}

words! {
    /// Brand status.
    pub enum BrandStatus {
        Available = "AVAILABLE",
        Unavailable = "UNAVAILABLE",
    }
}
