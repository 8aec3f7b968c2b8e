// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `POST /affiliate_creator/202505/orders/trace/search`

use crate::api::affiliate_creator::model::Sku;
use crate::api::operation::{operation, paged};
use crate::types::OrderId;
use crate::types::record::record;
use crate::types::words::words;
use chrono::{DateTime, Utc};
use smol_str::SmolStr;

operation! {
    /// Search affiliate orders by creator.
    ///
    /// `POST /affiliate_creator/202505/orders/trace/search`. Does not take `shop_cipher`.
    pub struct SearchAffiliateOrdersByCreator -> SearchAffiliateOrdersByCreatorResponse;
    "affiliate_creator" "searchAffiliateOrdersByCreator" "202505" Post "/affiliate_creator/202505/orders/trace/search"
        cipher false Read Json [] older false;
    new(page_size: i64, time_ge: DateTime<Utc>, time_lt: DateTime<Utc>) {
        page_token: None, page_size: page_size, time_ge: time_ge, time_lt: time_lt, time_type: None,
    }
    /// Page token: the token of the answer before.
    query page_token: Option<SmolStr> = "page_token" => with_page_token(SmolStr);
    /// Page size: rows per page. Required.
    query page_size: i64 = "page_size";
    /// Time, from (inclusive). Required.
    body time_ge: DateTime<Utc> = "time_ge";
    /// Time, until (exclusive). Required.
    body time_lt: DateTime<Utc> = "time_lt";
    /// Time type.
    body time_type: Option<TimeType> = "time_type" => with_time_type(TimeType);
}

paged! { SearchAffiliateOrdersByCreator: Order; token page_token; rows orders; total total_count; }

record! {
    /// Search affiliate orders by creator response: `data`.
    pub struct SearchAffiliateOrdersByCreatorResponse {
        /// Orders.
        pub orders: Vec<Order> = "orders",
        /// Next page token: opaque; absent or empty on the last page.
        pub next_page_token: Option<SmolStr> = "next_page_token",
        /// Total count: rows of all pages; some operations cap it.
        pub total_count: Option<i64> = "total_count",
    }
}

record! {
    /// Order: `order`.
    pub struct Order {
        /// Id.
        pub id: Option<OrderId> = "id",
        /// Status.
        pub status: Option<OrderStatus> = "status",
        /// SKUs.
        pub skus: Vec<Sku> = "skus",
        /// Create time.
        pub create_time: Option<DateTime<Utc>> = "create_time",
        /// Delivery time.
        pub delivery_time: Option<DateTime<Utc>> = "delivery_time",
    }
}

words! {
    /// Time type.
    pub enum TimeType {
        CreateTime = "CREATE_TIME",
        DeliveryTime = "DELIVERY_TIME",
        PayTime = "PAY_TIME",
        SettleTime = "SETTLE_TIME",
    }
}

words! {
    /// Order status.
    pub enum OrderStatus {
        Unspecified = "UNSPECIFIED",
        Ordered = "ORDERED",
        Settled = "SETTLED",
        Refunded = "REFUNDED",
        Frozen = "FROZEN",
        Deducted = "DEDUCTED",
    }
}
