// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `POST /product/202312/global_products/search`

use crate::api::operation::{operation, paged};
use crate::api::product::model::ProductSku;
use crate::types::ApiId;
use crate::types::record::record;
use crate::types::words::words;
use chrono::{DateTime, Utc};
use smol_str::SmolStr;

operation! {
    /// Search global products.
    ///
    /// `POST /product/202312/global_products/search`. Does not take `shop_cipher`.
    pub struct SearchGlobalProducts -> SearchGlobalProductsResponse;
    "product" "searchGlobalProducts" "202312" Post "/product/202312/global_products/search"
        cipher false Read Json [] older false;
    new(page_size: i64) {
        page_size: page_size, page_token: None, status: None, seller_skus: Vec::new(), create_time_ge: None,
        create_time_le: None, update_time_ge: None, update_time_le: None,
    }
    /// Page size: rows per page. Required.
    query page_size: i64 = "page_size";
    /// Page token: the token of the answer before.
    query page_token: Option<SmolStr> = "page_token" => with_page_token(SmolStr);
    /// Status.
    body status: Option<SearchGlobalProductsStatus> = "status" => with_status(SearchGlobalProductsStatus);
    /// Seller SKUs.
    body seller_skus: Vec<SmolStr> = "seller_skus" => with_seller_skus(Vec<SmolStr>);
    /// Create time, from (inclusive).
    body create_time_ge: Option<DateTime<Utc>> = "create_time_ge" => with_create_time_ge(DateTime<Utc>);
    /// Create time, until (inclusive).
    body create_time_le: Option<DateTime<Utc>> = "create_time_le" => with_create_time_le(DateTime<Utc>);
    /// Update time, from (inclusive).
    body update_time_ge: Option<DateTime<Utc>> = "update_time_ge" => with_update_time_ge(DateTime<Utc>);
    /// Update time, until (inclusive).
    body update_time_le: Option<DateTime<Utc>> = "update_time_le" => with_update_time_le(DateTime<Utc>);
}

paged! { SearchGlobalProducts: GlobalProduct; token page_token; rows global_products; total total_count; }

record! {
    /// Search global products response: `data`.
    pub struct SearchGlobalProductsResponse {
        /// Next page token: opaque; absent or empty on the last page.
        pub next_page_token: Option<SmolStr> = "next_page_token",
        /// Total count: rows of all pages; some operations cap it.
        pub total_count: Option<i64> = "total_count",
        /// Global products.
        pub global_products: Vec<GlobalProduct> = "global_products",
    }
}

record! {
    /// Global product: `global_product`.
    pub struct GlobalProduct {
        /// Id.
        pub id: Option<ApiId> = "id",
        /// Title.
        pub title: Option<SmolStr> = "title",
        /// Status.
        pub status: Option<GlobalProductStatus> = "status",
        /// SKUs.
        pub skus: Vec<ProductSku> = "skus",
        /// Create time.
        pub create_time: Option<DateTime<Utc>> = "create_time",
        /// Update time.
        pub update_time: Option<DateTime<Utc>> = "update_time",
    }
}

words! {
    /// Search global products status.
    pub enum SearchGlobalProductsStatus {
        Deleted = "DELETED",
        Draft = "DRAFT",
        Published = "PUBLISHED",
        Unpublished = "UNPUBLISHED",
    }
}

words! {
    /// Global product status.
    pub enum GlobalProductStatus {
        Published = "PUBLISHED",
        Unpublished = "UNPUBLISHED",
        Draft = "DRAFT",
        Deleted = "DELETED",
    }
}
