// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `POST /product/202309/global_products/search`

use crate::api::operation::{operation, paged};
use crate::api::product::model::ProductSku;
use crate::types::ApiId;
use crate::types::record::record;
use chrono::{DateTime, Utc};
use smol_str::SmolStr;

operation! {
    /// Search global products.
    ///
    /// `POST /product/202309/global_products/search`. Does not take `shop_cipher`.
    ///
    /// An older version, or one that the documentation no longer lists.
    pub struct SearchGlobalProducts -> SearchGlobalProductsResponse;
    "product" "SearchGlobalProducts" "202309" Post "/product/202309/global_products/search"
        cipher false Read Json [] older true;
    new(page_size: i64) {
        page_size: page_size, page_token: None, create_time_ge: None, create_time_le: None, seller_skus:
        Vec::new(), status: None, update_time_ge: None, update_time_le: None,
    }
    /// Page size: rows per page. Required.
    query page_size: i64 = "page_size";
    /// Page token: the token of the answer before.
    query page_token: Option<SmolStr> = "page_token" => with_page_token(SmolStr);
    /// Create time, from (inclusive).
    body create_time_ge: Option<DateTime<Utc>> = "create_time_ge" => with_create_time_ge(DateTime<Utc>);
    /// Create time, until (inclusive).
    body create_time_le: Option<DateTime<Utc>> = "create_time_le" => with_create_time_le(DateTime<Utc>);
    /// Seller SKUs.
    body seller_skus: Vec<SmolStr> = "seller_skus" => with_seller_skus(Vec<SmolStr>);
    /// Status.
    body status: Option<SmolStr> = "status" => with_status(SmolStr);
    /// Update time, from (inclusive).
    body update_time_ge: Option<DateTime<Utc>> = "update_time_ge" => with_update_time_ge(DateTime<Utc>);
    /// Update time, until (inclusive).
    body update_time_le: Option<DateTime<Utc>> = "update_time_le" => with_update_time_le(DateTime<Utc>);
}

paged! { SearchGlobalProducts: SearchGlobalProductsGlobalProduct; token page_token; rows global_products; total total_count; }

record! {
    /// Search global products response: `data`.
    pub struct SearchGlobalProductsResponse {
        /// Global products.
        pub global_products: Vec<SearchGlobalProductsGlobalProduct> = "global_products",
        /// Next page token: opaque; absent or empty on the last page.
        pub next_page_token: Option<SmolStr> = "next_page_token",
        /// Total count: rows of all pages; some operations cap it.
        pub total_count: Option<i64> = "total_count",
    }
}

record! {
    /// Search global products global product: `global_product`.
    pub struct SearchGlobalProductsGlobalProduct {
        /// Create time.
        pub create_time: Option<DateTime<Utc>> = "create_time",
        /// Id.
        pub id: Option<ApiId> = "id",
        /// SKUs.
        pub skus: Vec<ProductSku> = "skus",
        /// Status.
        pub status: Option<SmolStr> = "status",
        /// Title.
        pub title: Option<SmolStr> = "title",
        /// Update time.
        pub update_time: Option<DateTime<Utc>> = "update_time",
    }
}
