// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `POST /return_refund/202602/returns`

use crate::api::operation::operation;
use crate::api::return_refund::model::{HandoverMethod, OrderLineListInput, ReturnStatus, ShipmentType, SkuInput};
use crate::types::record::record;
use crate::types::{AfterSaleId, CurrencyCode, LineId, OrderId};
use smol_str::SmolStr;

operation! {
    /// Create return.
    ///
    /// `POST /return_refund/202602/returns`. Takes `shop_cipher`.
    pub struct CreateReturn -> CreateReturnResponse;
    "return_refund" "createReturn" "202602" Post "/return_refund/202602/returns"
        cipher true Write Json [] older false;
    key idempotency_key;
    new(order_id: OrderId, return_reason: impl Into<SmolStr>, return_type: impl Into<SmolStr>) {
        idempotency_key: None, order_id: order_id, return_reason: return_reason.into(), return_type:
        return_type.into(), skus: Vec::new(), order_line_item_ids: Vec::new(), refund_total: None, currency: None,
        shipment_type: None, handover_method: None, order_line_list: Vec::new(),
    }
    /// Idempotency key: the platform executes repeated calls with the same key once.
    query idempotency_key: Option<SmolStr> = "idempotency_key" => with_idempotency_key(SmolStr);
    /// Order id. Required.
    body order_id: OrderId = "order_id";
    /// Return reason: code of the reason; the same in every language. Required.
    body return_reason: SmolStr = "return_reason";
    /// Return type. Required.
    body return_type: SmolStr = "return_type";
    /// SKUs.
    body skus: Vec<SkuInput> = "skus" => with_skus(Vec<SkuInput>);
    /// Order line item ids.
    body order_line_item_ids: Vec<LineId> = "order_line_item_ids" => with_order_line_item_ids(Vec<LineId>);
    /// Refund total.
    body refund_total: Option<SmolStr> = "refund_total" => with_refund_total(SmolStr);
    /// Currency.
    body currency: Option<CurrencyCode> = "currency" => with_currency(CurrencyCode);
    /// Shipment type.
    body shipment_type: Option<ShipmentType> = "shipment_type" => with_shipment_type(ShipmentType);
    /// Handover method.
    body handover_method: Option<HandoverMethod> = "handover_method" => with_handover_method(HandoverMethod);
    /// Order line list.
    body order_line_list: Vec<OrderLineListInput> = "order_line_list" => with_order_line_list(Vec<OrderLineListInput>);
}

record! {
    /// Create return response: `data`.
    pub struct CreateReturnResponse {
        /// Return id.
        pub return_id: Option<AfterSaleId> = "return_id",
        /// Return status.
        pub return_status: Option<ReturnStatus> = "return_status",
    }
}
