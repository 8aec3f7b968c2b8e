// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `POST /return_refund/202309/returns/{return_id}/reject`

use crate::api::operation::operation;
use crate::api::return_refund::model::{Decision, ImageInput};
use crate::types::AfterSaleId;
use crate::types::record::record;
use smol_str::SmolStr;

operation! {
    /// Reject return.
    ///
    /// `POST /return_refund/202309/returns/{return_id}/reject`. Takes `shop_cipher`.
    ///
    /// An older version, or one that the documentation no longer lists.
    pub struct RejectReturn -> RejectReturnResponse;
    "return_refund" "RejectReturn" "202309" Post "/return_refund/202309/returns/{return_id}/reject"
        cipher true Write Json [] older true;
    key idempotency_key;
    new(return_id: AfterSaleId) {
        return_id: return_id, idempotency_key: None, comment: None, decision: None, images: Vec::new(),
        reject_reason: None,
    }
    /// Return id. Required.
    path return_id: AfterSaleId = "return_id";
    /// Idempotency key: the platform executes repeated calls with the same key once.
    query idempotency_key: Option<SmolStr> = "idempotency_key" => with_idempotency_key(SmolStr);
    /// Comment.
    body comment: Option<SmolStr> = "comment" => with_comment(SmolStr);
    /// Decision.
    body decision: Option<Decision> = "decision" => with_decision(Decision);
    /// Images.
    body images: Vec<ImageInput> = "images" => with_images(Vec<ImageInput>);
    /// Reject reason.
    body reject_reason: Option<SmolStr> = "reject_reason" => with_reject_reason(SmolStr);
}

record! {
    /// Reject return response: `data`.
    pub struct RejectReturnResponse {
    }
}
