// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `POST /fbt/202602/inbound_orders/cancel`

use crate::api::operation::operation;
use crate::types::OrderId;
use crate::types::record::record;
use smol_str::SmolStr;

operation! {
    /// Cancel inbound order.
    ///
    /// `POST /fbt/202602/inbound_orders/cancel`. Takes `shop_cipher`.
    pub struct CancelInboundOrder -> CancelInboundOrderResponse;
    "fbt" "cancelInboundOrder" "202602" Post "/fbt/202602/inbound_orders/cancel"
        cipher true Write Json [] older false;
    new(order_id: OrderId, cancel_reason: impl Into<SmolStr>) {
        order_id: order_id, cancel_reason: cancel_reason.into(),
    }
    /// Order id. Required.
    body order_id: OrderId = "order_id";
    /// Cancel reason: reason in the language of the market; group by codes where there are any. Required.
    body cancel_reason: SmolStr = "cancel_reason";
}

record! {
    /// Cancel inbound order response: `data`.
    pub struct CancelInboundOrderResponse {
    }
}
