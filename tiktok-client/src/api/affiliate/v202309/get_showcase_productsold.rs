// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `GET /affiliate/202309/showcases/products`

use crate::api::affiliate::v202309::model::Product;
use crate::api::operation::operation;
use crate::types::ApiId;
use crate::types::record::record;
use smol_str::SmolStr;

operation! {
    /// Get showcase productsold.
    ///
    /// `GET /affiliate/202309/showcases/products`. Does not take `shop_cipher`.
    ///
    /// An older version, or one that the documentation no longer lists.
    pub struct GetShowcaseProductsold -> GetShowcaseProductsoldResponse;
    "affiliate" "GetShowcaseProductsold" "202309" Get "/affiliate/202309/showcases/products"
        cipher false Read None [] older true;
    new() {
        page_size: None, page_token: None, origin: None,
    }
    /// Page size: rows per page.
    query page_size: Option<i64> = "page_size" => with_page_size(i64);
    /// Page token: the token of the answer before.
    query page_token: Option<SmolStr> = "page_token" => with_page_token(SmolStr);
    /// Origin.
    query origin: Option<SmolStr> = "origin" => with_origin(SmolStr);
}

record! {
    /// Get showcase productsold response: `data`.
    pub struct GetShowcaseProductsoldResponse {
        /// Live product ids.
        pub live_product_ids: Vec<ApiId> = "live_product_ids",
        /// Next page token: opaque; absent or empty on the last page.
        pub next_page_token: Option<SmolStr> = "next_page_token",
        /// Products.
        pub products: Vec<Product> = "products",
        /// Total count: rows of all pages; some operations cap it.
        pub total_count: Option<i64> = "total_count",
    }
}
