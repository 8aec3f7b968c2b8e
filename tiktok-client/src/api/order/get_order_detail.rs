// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `GET /order/202507/orders`

use crate::api::operation::operation;
use crate::api::order::model::Order;
use crate::types::OrderId;
use crate::types::record::record;

operation! {
    /// Get order detail.
    ///
    /// `GET /order/202507/orders`. Takes `shop_cipher`.
    pub struct GetOrderDetail -> GetOrderDetailResponse;
    "order" "getOrderDetail" "202507" Get "/order/202507/orders"
        cipher true Read None ["seller.order.info"] older false;
    new(ids: Vec<OrderId>) {
        ids: ids,
    }
    /// Ids. Required.
    query ids: Vec<OrderId> = "ids";
}

record! {
    /// Get order detail response: `data`.
    pub struct GetOrderDetailResponse {
        /// Orders.
        pub orders: Vec<Order> = "orders",
    }
}
