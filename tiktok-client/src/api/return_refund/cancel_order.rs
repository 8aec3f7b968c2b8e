// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `POST /return_refund/202602/cancellations`

use crate::api::operation::operation;
use crate::api::return_refund::model::{CancelStatus, OrderLineListInput, SkuInput};
use crate::types::record::record;
use crate::types::{AfterSaleId, LineId, OrderId};
use smol_str::SmolStr;

operation! {
    /// Cancel order.
    ///
    /// `POST /return_refund/202602/cancellations`. Takes `shop_cipher`.
    pub struct CancelOrder -> CancelOrderResponse;
    "return_refund" "cancelOrder" "202602" Post "/return_refund/202602/cancellations"
        cipher true Write Json [] older false;
    new(order_id: OrderId, cancel_reason: impl Into<SmolStr>) {
        order_id: order_id, cancel_reason: cancel_reason.into(), skus: Vec::new(), order_line_item_ids:
        Vec::new(), order_line_list: Vec::new(),
    }
    /// Order id. Required.
    body order_id: OrderId = "order_id";
    /// Cancel reason: reason in the language of the market; group by codes where there are any. Required.
    body cancel_reason: SmolStr = "cancel_reason";
    /// SKUs.
    body skus: Vec<SkuInput> = "skus" => with_skus(Vec<SkuInput>);
    /// Order line item ids.
    body order_line_item_ids: Vec<LineId> = "order_line_item_ids" => with_order_line_item_ids(Vec<LineId>);
    /// Order line list.
    body order_line_list: Vec<OrderLineListInput> = "order_line_list" => with_order_line_list(Vec<OrderLineListInput>);
}

record! {
    /// Cancel order response: `data`.
    pub struct CancelOrderResponse {
        /// Cancel id.
        pub cancel_id: Option<AfterSaleId> = "cancel_id",
        /// Cancel status.
        pub cancel_status: Option<CancelStatus> = "cancel_status",
    }
}
