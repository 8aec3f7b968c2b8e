// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `POST /return_refund/202309/returns/{return_id}/approve`

use crate::api::operation::operation;
use crate::api::return_refund::model::Decision;
use crate::types::record::record;
use crate::types::{AfterSaleId, ApiMoney};
use smol_str::SmolStr;

operation! {
    /// Approve return.
    ///
    /// `POST /return_refund/202309/returns/{return_id}/approve`. Takes `shop_cipher`.
    pub struct ApproveReturn -> ApproveReturnResponse;
    "return_refund" "approveReturn" "202309" Post "/return_refund/202309/returns/{return_id}/approve"
        cipher true Write Json [] older false;
    key idempotency_key;
    new(return_id: AfterSaleId, decision: Decision) {
        return_id: return_id, idempotency_key: None, decision: decision, buyer_keep_item: None, partial_refund:
        None,
    }
    /// Return id. Required.
    path return_id: AfterSaleId = "return_id";
    /// Idempotency key: the platform executes repeated calls with the same key once.
    query idempotency_key: Option<SmolStr> = "idempotency_key" => with_idempotency_key(SmolStr);
    /// Decision. Required.
    body decision: Decision = "decision";
    /// Buyer keep item.
    body buyer_keep_item: Option<bool> = "buyer_keep_item" => with_buyer_keep_item(bool);
    /// Partial refund.
    body partial_refund: Option<ApiMoney> = "partial_refund" => with_partial_refund(ApiMoney);
}

record! {
    /// Approve return response: `data`.
    pub struct ApproveReturnResponse {
    }
}
