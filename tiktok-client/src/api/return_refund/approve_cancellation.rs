// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `POST /return_refund/202309/cancellations/{cancel_id}/approve`

use crate::api::operation::operation;
use crate::types::AfterSaleId;
use crate::types::record::record;
use smol_str::SmolStr;

operation! {
    /// Approve cancellation.
    ///
    /// `POST /return_refund/202309/cancellations/{cancel_id}/approve`. Takes `shop_cipher`.
    pub struct ApproveCancellation -> ApproveCancellationResponse;
    "return_refund" "approveCancellation" "202309" Post "/return_refund/202309/cancellations/{cancel_id}/approve"
        cipher true Write None [] older false;
    key idempotency_key;
    new(cancel_id: AfterSaleId) {
        cancel_id: cancel_id, idempotency_key: None,
    }
    /// Cancel id. Required.
    path cancel_id: AfterSaleId = "cancel_id";
    /// Idempotency key: the platform executes repeated calls with the same key once.
    query idempotency_key: Option<SmolStr> = "idempotency_key" => with_idempotency_key(SmolStr);
}

record! {
    /// Approve cancellation response: `data`.
    pub struct ApproveCancellationResponse {
    }
}
