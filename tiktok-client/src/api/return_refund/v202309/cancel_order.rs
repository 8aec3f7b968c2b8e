// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `POST /return_refund/202309/cancellations`

use crate::api::operation::operation;
use crate::api::return_refund::model::{CancelStatus, SkuInput};
use crate::types::record::record;
use crate::types::{AfterSaleId, LineId, OrderId};
use smol_str::SmolStr;

operation! {
    /// Cancel order.
    ///
    /// `POST /return_refund/202309/cancellations`. Takes `shop_cipher`.
    ///
    /// An older version, or one that the documentation no longer lists.
    pub struct CancelOrder -> CancelOrderResponse;
    "return_refund" "CancelOrder" "202309" Post "/return_refund/202309/cancellations"
        cipher true Write Json [] older true;
    new() {
        cancel_reason: None, order_id: None, order_line_item_ids: Vec::new(), skus: Vec::new(),
    }
    /// Cancel reason: reason in the language of the market; group by codes where there are any.
    body cancel_reason: Option<SmolStr> = "cancel_reason" => with_cancel_reason(SmolStr);
    /// Order id.
    body order_id: Option<OrderId> = "order_id" => with_order_id(OrderId);
    /// Order line item ids.
    body order_line_item_ids: Vec<LineId> = "order_line_item_ids" => with_order_line_item_ids(Vec<LineId>);
    /// SKUs.
    body skus: Vec<SkuInput> = "skus" => with_skus(Vec<SkuInput>);
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
