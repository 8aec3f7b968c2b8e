// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `POST /return_refund/202606/returns/{return_id}/reject`

use crate::api::operation::operation;
use crate::api::return_refund::model::{Decision, ImageInput};
use crate::types::record::record;
use crate::types::{AfterSaleId, CurrencyCode};
use smol_str::SmolStr;

operation! {
    /// Reject return.
    ///
    /// `POST /return_refund/202606/returns/{return_id}/reject`. Takes `shop_cipher`.
    pub struct RejectReturn -> RejectReturnResponse;
    "return_refund" "rejectReturn" "202606" Post "/return_refund/202606/returns/{return_id}/reject"
        cipher true Write Json [] older false;
    key idempotency_key;
    new(return_id: AfterSaleId, decision: Decision, reject_reason: impl Into<SmolStr>) {
        return_id: return_id, idempotency_key: None, decision: decision, reject_reason: reject_reason.into(),
        comment: None, images: Vec::new(), partial_refund_amount: None,
    }
    /// Return id. Required.
    path return_id: AfterSaleId = "return_id";
    /// Idempotency key: the platform executes repeated calls with the same key once.
    query idempotency_key: Option<SmolStr> = "idempotency_key" => with_idempotency_key(SmolStr);
    /// Decision. Required.
    body decision: Decision = "decision";
    /// Reject reason. Required.
    body reject_reason: SmolStr = "reject_reason";
    /// Comment.
    body comment: Option<SmolStr> = "comment" => with_comment(SmolStr);
    /// Images.
    body images: Vec<ImageInput> = "images" => with_images(Vec<ImageInput>);
    /// Partial refund amount.
    body partial_refund_amount: Option<PartialRefundAmountInput> = "partial_refund_amount" => with_partial_refund_amount(PartialRefundAmountInput);
}

record! {
    /// Reject return response: `data`.
    pub struct RejectReturnResponse {
    }
}

record! {
    /// Partial refund amount input: `partial_refund_amount`.
    pub struct PartialRefundAmountInput {
        /// Partial refund total.
        pub partial_refund_total: Option<SmolStr> = "partial_refund_total",
        /// Currency.
        pub currency: Option<CurrencyCode> = "currency",
    }
}
