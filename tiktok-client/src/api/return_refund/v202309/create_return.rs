// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `POST /return_refund/202309/returns`

use crate::api::operation::operation;
use crate::api::return_refund::model::{ReturnStatus, SkuInput};
use crate::types::record::record;
use crate::types::{AfterSaleId, CurrencyCode, LineId, OrderId};
use smol_str::SmolStr;

operation! {
    /// Create return.
    ///
    /// `POST /return_refund/202309/returns`. Takes `shop_cipher`.
    ///
    /// An older version, or one that the documentation no longer lists.
    pub struct CreateReturn -> CreateReturnResponse;
    "return_refund" "CreateReturn" "202309" Post "/return_refund/202309/returns"
        cipher true Write Json [] older true;
    key idempotency_key;
    new() {
        idempotency_key: None, currency: None, handover_method: None, order_id: None, order_line_item_ids:
        Vec::new(), refund_total: None, return_reason: None, return_type: None, shipment_type: None, skus:
        Vec::new(),
    }
    /// Idempotency key: the platform executes repeated calls with the same key once.
    query idempotency_key: Option<SmolStr> = "idempotency_key" => with_idempotency_key(SmolStr);
    /// Currency.
    body currency: Option<CurrencyCode> = "currency" => with_currency(CurrencyCode);
    /// Handover method.
    body handover_method: Option<SmolStr> = "handover_method" => with_handover_method(SmolStr);
    /// Order id.
    body order_id: Option<OrderId> = "order_id" => with_order_id(OrderId);
    /// Order line item ids.
    body order_line_item_ids: Vec<LineId> = "order_line_item_ids" => with_order_line_item_ids(Vec<LineId>);
    /// Refund total.
    body refund_total: Option<SmolStr> = "refund_total" => with_refund_total(SmolStr);
    /// Return reason: code of the reason; the same in every language.
    body return_reason: Option<SmolStr> = "return_reason" => with_return_reason(SmolStr);
    /// Return type.
    body return_type: Option<SmolStr> = "return_type" => with_return_type(SmolStr);
    /// Shipment type.
    body shipment_type: Option<SmolStr> = "shipment_type" => with_shipment_type(SmolStr);
    /// SKUs.
    body skus: Vec<SkuInput> = "skus" => with_skus(Vec<SkuInput>);
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
