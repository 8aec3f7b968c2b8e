// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `POST /epharmacy/202504/orders/{order_id}/update_prescription_status`

use crate::api::operation::operation;
use crate::types::OrderId;
use crate::types::record::record;
use crate::types::words::words;
use smol_str::SmolStr;

operation! {
    /// Update prescription status.
    ///
    /// `POST /epharmacy/202504/orders/{order_id}/update_prescription_status`. Takes `shop_cipher`.
    ///
    /// An older version, or one that the documentation no longer lists.
    pub struct UpdatePrescriptionStatus -> UpdatePrescriptionStatusResponse;
    "epharmacy" "UpdatePrescriptionStatus" "202504" Post "/epharmacy/202504/orders/{order_id}/update_prescription_status"
        cipher true Write Json [] older true;
    new(order_id: OrderId) {
        order_id: order_id, prescription_status: None, rejection_reason: None,
    }
    /// Order id. Required.
    path order_id: OrderId = "order_id";
    /// Prescription status.
    body prescription_status: Option<PrescriptionStatus> = "prescription_status" => with_prescription_status(PrescriptionStatus);
    /// Rejection reason.
    body rejection_reason: Option<SmolStr> = "rejection_reason" => with_rejection_reason(SmolStr);
}

record! {
    /// Update prescription status response: `data`.
    pub struct UpdatePrescriptionStatusResponse {
    }
}

words! {
    /// Prescription status.
    pub enum PrescriptionStatus {
        Approved = "APPROVED",
        Rejected = "REJECTED",
        PendingResubmission = "PENDING_RESUBMISSION",
    }
}
