// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `POST /return_refund/202309/refunds/calculate`

use crate::api::operation::operation;
use crate::api::return_refund::calculate_refund::OrderRefundAmount;
use crate::api::return_refund::model::SkuInput;
use crate::types::record::record;
use crate::types::{LineId, OrderId};
use smol_str::SmolStr;

operation! {
    /// Calculate refund.
    ///
    /// `POST /return_refund/202309/refunds/calculate`. Takes `shop_cipher`.
    ///
    /// An older version, or one that the documentation no longer lists.
    pub struct CalculateRefund -> CalculateRefundResponse;
    "return_refund" "CalculateRefund" "202309" Post "/return_refund/202309/refunds/calculate"
        cipher true Read Json [] older true;
    new() {
        handover_method: None, order_id: None, order_line_item_ids: Vec::new(), reason_name: None, request_type:
        None, shipment_type: None, skus: Vec::new(),
    }
    /// Handover method.
    body handover_method: Option<SmolStr> = "handover_method" => with_handover_method(SmolStr);
    /// Order id.
    body order_id: Option<OrderId> = "order_id" => with_order_id(OrderId);
    /// Order line item ids.
    body order_line_item_ids: Vec<LineId> = "order_line_item_ids" => with_order_line_item_ids(Vec<LineId>);
    /// Reason name.
    body reason_name: Option<SmolStr> = "reason_name" => with_reason_name(SmolStr);
    /// Request type.
    body request_type: Option<SmolStr> = "request_type" => with_request_type(SmolStr);
    /// Shipment type.
    body shipment_type: Option<SmolStr> = "shipment_type" => with_shipment_type(SmolStr);
    /// SKUs.
    body skus: Vec<SkuInput> = "skus" => with_skus(Vec<SkuInput>);
}

record! {
    /// Calculate refund response: `data`.
    pub struct CalculateRefundResponse {
        /// Order refund amount.
        pub order_refund_amount: Option<OrderRefundAmount> = "order_refund_amount",
    }
}
