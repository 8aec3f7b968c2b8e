// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `POST /product/202309/products/search`

use crate::api::operation::{operation, paged};
use crate::api::product::search_products::{SearchProductsProduct, SearchProductsStatus};
use crate::types::record::record;
use chrono::{DateTime, Utc};
use smol_str::SmolStr;

operation! {
    /// Search products.
    ///
    /// `POST /product/202309/products/search`. Takes `shop_cipher`.
    ///
    /// An older version, or one that the documentation no longer lists.
    pub struct SearchProducts -> SearchProductsResponse;
    "product" "SearchProducts" "202309" Post "/product/202309/products/search"
        cipher true Read Json ["seller.product.basic"] older true;
    new(page_size: i64) {
        page_size: page_size, page_token: None, category_version: None, create_time_ge: None, create_time_le:
        None, seller_skus: Vec::new(), status: None, update_time_ge: None, update_time_le: None,
    }
    /// Page size: rows per page. Required.
    query page_size: i64 = "page_size";
    /// Page token: the token of the answer before.
    query page_token: Option<SmolStr> = "page_token" => with_page_token(SmolStr);
    /// Category version.
    query category_version: Option<SmolStr> = "category_version" => with_category_version(SmolStr);
    /// Create time, from (inclusive).
    body create_time_ge: Option<DateTime<Utc>> = "create_time_ge" => with_create_time_ge(DateTime<Utc>);
    /// Create time, until (inclusive).
    body create_time_le: Option<DateTime<Utc>> = "create_time_le" => with_create_time_le(DateTime<Utc>);
    /// Seller SKUs.
    body seller_skus: Vec<SmolStr> = "seller_skus" => with_seller_skus(Vec<SmolStr>);
    /// Status.
    body status: Option<SearchProductsStatus> = "status" => with_status(SearchProductsStatus);
    /// Update time, from (inclusive).
    body update_time_ge: Option<DateTime<Utc>> = "update_time_ge" => with_update_time_ge(DateTime<Utc>);
    /// Update time, until (inclusive).
    body update_time_le: Option<DateTime<Utc>> = "update_time_le" => with_update_time_le(DateTime<Utc>);
}

paged! { SearchProducts: SearchProductsProduct; token page_token; rows products; total total_count; }

record! {
    /// Search products response: `data`.
    pub struct SearchProductsResponse {
        /// Next page token: opaque; absent or empty on the last page.
        pub next_page_token: Option<SmolStr> = "next_page_token",
        /// Products.
        pub products: Vec<SearchProductsProduct> = "products",
        /// Total count: rows of all pages; some operations cap it.
        pub total_count: Option<i64> = "total_count",
    }
}
