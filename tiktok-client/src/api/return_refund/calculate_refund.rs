// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `POST /return_refund/202602/refunds/calculate`

use crate::api::operation::operation;
use crate::api::return_refund::model::{HandoverMethod, OrderLineListInput, ShipmentType, SkuInput};
use crate::types::record::record;
use crate::types::{CurrencyCode, LineId, OrderId};
use rust_decimal::Decimal;
use smol_str::SmolStr;

operation! {
    /// Calculate refund.
    ///
    /// `POST /return_refund/202602/refunds/calculate`. Takes `shop_cipher`.
    pub struct CalculateRefund -> CalculateRefundResponse;
    "return_refund" "calculateRefund" "202602" Post "/return_refund/202602/refunds/calculate"
        cipher true Read Json [] older false;
    new(order_id: OrderId, request_type: impl Into<SmolStr>, reason_name: impl Into<SmolStr>) {
        order_id: order_id, request_type: request_type.into(), reason_name: reason_name.into(), shipment_type:
        None, handover_method: None, order_line_item_ids: Vec::new(), skus: Vec::new(), order_line_list:
        Vec::new(),
    }
    /// Order id. Required.
    body order_id: OrderId = "order_id";
    /// Request type. Required.
    body request_type: SmolStr = "request_type";
    /// Reason name. Required.
    body reason_name: SmolStr = "reason_name";
    /// Shipment type.
    body shipment_type: Option<ShipmentType> = "shipment_type" => with_shipment_type(ShipmentType);
    /// Handover method.
    body handover_method: Option<HandoverMethod> = "handover_method" => with_handover_method(HandoverMethod);
    /// Order line item ids.
    body order_line_item_ids: Vec<LineId> = "order_line_item_ids" => with_order_line_item_ids(Vec<LineId>);
    /// SKUs.
    body skus: Vec<SkuInput> = "skus" => with_skus(Vec<SkuInput>);
    /// Order line list.
    body order_line_list: Vec<OrderLineListInput> = "order_line_list" => with_order_line_list(Vec<OrderLineListInput>);
}

record! {
    /// Calculate refund response: `data`.
    pub struct CalculateRefundResponse {
        /// Order refund amount.
        pub order_refund_amount: Option<OrderRefundAmount> = "order_refund_amount",
    }
}

record! {
    /// Order refund amount: `order_refund_amount`.
    pub struct OrderRefundAmount {
        /// Currency.
        pub currency: Option<CurrencyCode> = "currency",
        /// Refund total.
        pub refund_total: Option<Decimal> = "refund_total",
        /// Refund subtotal.
        pub refund_subtotal: Option<Decimal> = "refund_subtotal",
        /// Refund shipping fee.
        pub refund_shipping_fee: Option<Decimal> = "refund_shipping_fee",
        /// Refund tax.
        pub refund_tax: Option<Decimal> = "refund_tax",
        /// Retail delivery fee.
        pub retail_delivery_fee: Option<Decimal> = "retail_delivery_fee",
        ... other_amounts
    }
}
