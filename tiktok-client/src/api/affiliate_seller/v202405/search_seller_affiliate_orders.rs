// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `POST /affiliate_seller/202405/orders/search`

use crate::api::operation::{operation, paged};
use crate::types::record::record;
use crate::types::{LineId, OrderId, ProductId};
use smol_str::SmolStr;

operation! {
    /// Search seller affiliate orders.
    ///
    /// `POST /affiliate_seller/202405/orders/search`. Takes `shop_cipher`.
    ///
    /// An older version, or one that the documentation no longer lists.
    pub struct SearchSellerAffiliateOrders -> SearchSellerAffiliateOrdersResponse;
    "affiliate_seller" "SearchSellerAffiliateOrders" "202405" Post "/affiliate_seller/202405/orders/search"
        cipher true Read None [] older true;
    new(page_size: i64) {
        version: None, page_token: None, page_size: page_size,
    }
    /// Version.
    query version: Option<i64> = "version" => with_version(i64);
    /// Page token: the token of the answer before.
    query page_token: Option<SmolStr> = "page_token" => with_page_token(SmolStr);
    /// Page size: rows per page. Required.
    query page_size: i64 = "page_size";
}

paged! { SearchSellerAffiliateOrders: SearchSellerAffiliateOrdersOrder; token page_token; rows orders; total total_count; }

record! {
    /// Search seller affiliate orders response: `data`.
    pub struct SearchSellerAffiliateOrdersResponse {
        /// Next page token: opaque; absent or empty on the last page.
        pub next_page_token: Option<SmolStr> = "next_page_token",
        /// Orders.
        pub orders: Vec<SearchSellerAffiliateOrdersOrder> = "orders",
        /// Total count: rows of all pages; some operations cap it.
        pub total_count: Option<i64> = "total_count",
    }
}

record! {
    /// Search seller affiliate orders order: `order`.
    pub struct SearchSellerAffiliateOrdersOrder {
        /// Id.
        pub id: Option<OrderId> = "id",
        /// Line items.
        pub line_items: Vec<LineItem> = "line_items",
    }
}

record! {
    /// Line item: `order.line_item`.
    pub struct LineItem {
        /// Id.
        pub id: Option<LineId> = "id",
        /// Product id.
        pub product_id: Option<ProductId> = "product_id",
    }
}
