// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `POST /affiliate_creator/202410/orders/search`

use crate::api::affiliate_creator::model::Sku;
use crate::api::operation::{operation, paged};
use crate::types::OrderId;
use crate::types::record::record;
use chrono::{DateTime, Utc};
use smol_str::SmolStr;

operation! {
    /// Search creator affiliate orders.
    ///
    /// `POST /affiliate_creator/202410/orders/search`. Does not take `shop_cipher`.
    pub struct SearchCreatorAffiliateOrders -> SearchCreatorAffiliateOrdersResponse;
    "affiliate_creator" "searchCreatorAffiliateOrders" "202410" Post "/affiliate_creator/202410/orders/search"
        cipher false Read Json [] older false;
    new(page_size: i64) {
        page_token: None, page_size: page_size, create_time_ge: None, create_time_lt: None,
    }
    /// Page token: the token of the answer before.
    query page_token: Option<SmolStr> = "page_token" => with_page_token(SmolStr);
    /// Page size: rows per page. Required.
    query page_size: i64 = "page_size";
    /// Create time, from (inclusive).
    body create_time_ge: Option<DateTime<Utc>> = "create_time_ge" => with_create_time_ge(DateTime<Utc>);
    /// Create time, until (exclusive).
    body create_time_lt: Option<DateTime<Utc>> = "create_time_lt" => with_create_time_lt(DateTime<Utc>);
}

paged! { SearchCreatorAffiliateOrders: SearchCreatorAffiliateOrdersOrder; token page_token; rows orders; total total_count; }

record! {
    /// Search creator affiliate orders response: `data`.
    pub struct SearchCreatorAffiliateOrdersResponse {
        /// Orders.
        pub orders: Vec<SearchCreatorAffiliateOrdersOrder> = "orders",
        /// Next page token: opaque; absent or empty on the last page.
        pub next_page_token: Option<SmolStr> = "next_page_token",
        /// Total count: rows of all pages; some operations cap it.
        pub total_count: Option<i64> = "total_count",
    }
}

record! {
    /// Search creator affiliate orders order: `order`.
    pub struct SearchCreatorAffiliateOrdersOrder {
        /// Id.
        pub id: Option<OrderId> = "id",
        /// Create time.
        pub create_time: Option<DateTime<Utc>> = "create_time",
        /// Delivery time.
        pub delivery_time: Option<DateTime<Utc>> = "delivery_time",
        /// Status.
        pub status: Option<SmolStr> = "status",
        /// SKUs.
        pub skus: Vec<Sku> = "skus",
    }
}
