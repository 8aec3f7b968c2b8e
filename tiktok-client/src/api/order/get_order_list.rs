// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `POST /order/202309/orders/search`

use crate::api::operation::{operation, paged};
use crate::api::order::model::{Order, OrderStatus, ShippingType};
use crate::types::record::record;
use crate::types::words::words;
use crate::types::{BuyerId, WarehouseId};
use chrono::{DateTime, Utc};
use smol_str::SmolStr;

operation! {
    /// Get order list.
    ///
    /// `POST /order/202309/orders/search`. Takes `shop_cipher`.
    pub struct GetOrderList -> GetOrderListResponse;
    "order" "getOrderList" "202309" Post "/order/202309/orders/search"
        cipher true Read Json ["seller.order.info"] older false;
    new(page_size: i64) {
        page_size: page_size, sort_order: None, page_token: None, sort_field: None, order_status: None,
        create_time_ge: None, create_time_lt: None, update_time_ge: None, update_time_lt: None, shipping_type:
        None, buyer_user_id: None, is_buyer_request_cancel: None, warehouse_ids: Vec::new(),
    }
    /// Page size: rows per page. Required.
    query page_size: i64 = "page_size";
    /// Sort order.
    query sort_order: Option<SortOrder> = "sort_order" => with_sort_order(SortOrder);
    /// Page token: the token of the answer before.
    query page_token: Option<SmolStr> = "page_token" => with_page_token(SmolStr);
    /// Sort field.
    query sort_field: Option<SortField> = "sort_field" => with_sort_field(SortField);
    /// Order status.
    body order_status: Option<OrderStatus> = "order_status" => with_order_status(OrderStatus);
    /// Create time, from (inclusive).
    body create_time_ge: Option<DateTime<Utc>> = "create_time_ge" => with_create_time_ge(DateTime<Utc>);
    /// Create time, until (exclusive).
    body create_time_lt: Option<DateTime<Utc>> = "create_time_lt" => with_create_time_lt(DateTime<Utc>);
    /// Update time, from (inclusive).
    body update_time_ge: Option<DateTime<Utc>> = "update_time_ge" => with_update_time_ge(DateTime<Utc>);
    /// Update time, until (exclusive).
    body update_time_lt: Option<DateTime<Utc>> = "update_time_lt" => with_update_time_lt(DateTime<Utc>);
    /// Shipping type.
    body shipping_type: Option<ShippingType> = "shipping_type" => with_shipping_type(ShippingType);
    /// Buyer user id.
    body buyer_user_id: Option<BuyerId> = "buyer_user_id" => with_buyer_user_id(BuyerId);
    /// Is buyer request cancel.
    body is_buyer_request_cancel: Option<bool> = "is_buyer_request_cancel" => with_is_buyer_request_cancel(bool);
    /// Warehouse ids.
    body warehouse_ids: Vec<WarehouseId> = "warehouse_ids" => with_warehouse_ids(Vec<WarehouseId>);
}

paged! { GetOrderList: Order; token page_token; rows orders; total total_count; }

record! {
    /// Get order list response: `data`.
    pub struct GetOrderListResponse {
        /// Next page token: opaque; absent or empty on the last page.
        pub next_page_token: Option<SmolStr> = "next_page_token",
        /// Total count: rows of all pages; some operations cap it.
        pub total_count: Option<i64> = "total_count",
        /// Orders.
        pub orders: Vec<Order> = "orders",
    }
}

words! {
    /// Sort order.
    pub enum SortOrder {
        Asc = "ASC",
        Desc = "DESC",
    }
}

words! {
    /// Sort field.
    pub enum SortField {
        CreateTime = "create_time",
        UpdateTime = "update_time",
    }
}
