// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `POST /return_refund/202309/cancellations/{cancel_id}/reject`

use crate::api::operation::operation;
use crate::api::return_refund::model::ImageInput;
use crate::types::AfterSaleId;
use crate::types::record::record;
use smol_str::SmolStr;

operation! {
    /// Reject cancellation.
    ///
    /// `POST /return_refund/202309/cancellations/{cancel_id}/reject`. Takes `shop_cipher`.
    pub struct RejectCancellation -> RejectCancellationResponse;
    "return_refund" "rejectCancellation" "202309" Post "/return_refund/202309/cancellations/{cancel_id}/reject"
        cipher true Write Json [] older false;
    key idempotency_key;
    new(cancel_id: AfterSaleId, reject_reason: impl Into<SmolStr>) {
        cancel_id: cancel_id, idempotency_key: None, reject_reason: reject_reason.into(), comment: None, images:
        Vec::new(),
    }
    /// Cancel id. Required.
    path cancel_id: AfterSaleId = "cancel_id";
    /// Idempotency key: the platform executes repeated calls with the same key once.
    query idempotency_key: Option<SmolStr> = "idempotency_key" => with_idempotency_key(SmolStr);
    /// Reject reason. Required.
    body reject_reason: SmolStr = "reject_reason";
    /// Comment.
    body comment: Option<SmolStr> = "comment" => with_comment(SmolStr);
    /// Images.
    body images: Vec<ImageInput> = "images" => with_images(Vec<ImageInput>);
}

record! {
    /// Reject cancellation response: `data`.
    pub struct RejectCancellationResponse {
    }
}
