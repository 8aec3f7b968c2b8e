// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `GET /fulfillment/202309/combinable_packages/search`

use crate::api::operation::{operation, paged};
use crate::types::record::record;
use crate::types::{ApiId, OrderId};
use smol_str::SmolStr;

operation! {
    /// Search combinable packages.
    ///
    /// `GET /fulfillment/202309/combinable_packages/search`. Takes `shop_cipher`.
    pub struct SearchCombinablePackages -> SearchCombinablePackagesResponse;
    "fulfillment" "searchCombinablePackages" "202309" Get "/fulfillment/202309/combinable_packages/search"
        cipher true Read None [] older false;
    new(page_size: i64) {
        page_token: None, page_size: page_size,
    }
    /// Page token: the token of the answer before.
    query page_token: Option<SmolStr> = "page_token" => with_page_token(SmolStr);
    /// Page size: rows per page. Required.
    query page_size: i64 = "page_size";
}

paged! { SearchCombinablePackages: CombinablePackage; token page_token; rows combinable_packages; total total_count; }

record! {
    /// Search combinable packages response: `data`.
    pub struct SearchCombinablePackagesResponse {
        /// Combinable packages.
        pub combinable_packages: Vec<CombinablePackage> = "combinable_packages",
        /// Next page token: opaque; absent or empty on the last page.
        pub next_page_token: Option<SmolStr> = "next_page_token",
        /// Total count: rows of all pages; some operations cap it.
        pub total_count: Option<i64> = "total_count",
    }
}

record! {
    /// Combinable package: `combinable_package`.
    pub struct CombinablePackage {
        /// Id.
        pub id: Option<ApiId> = "id",
        /// Order ids.
        pub order_ids: Vec<OrderId> = "order_ids",
    }
}
