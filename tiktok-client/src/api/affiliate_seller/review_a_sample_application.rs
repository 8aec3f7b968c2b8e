// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `POST /affiliate_seller/202507/sample_applications/{application_id}/review`

use crate::api::operation::operation;
use crate::types::ApiId;
use crate::types::record::record;
use crate::types::words::words;

operation! {
    /// Review a sample application.
    ///
    /// `POST /affiliate_seller/202507/sample_applications/{application_id}/review`. Takes `shop_cipher`.
    pub struct ReviewASampleApplication -> ReviewASampleApplicationResponse;
    "affiliate_seller" "reviewASampleApplication" "202507" Post "/affiliate_seller/202507/sample_applications/{application_id}/review"
        cipher true Write Json [] older false;
    new(application_id: impl Into<ApiId>, review_result: ReviewResult) {
        application_id: application_id.into(), review_result: review_result, reject_reason: None,
    }
    /// Application id. Required.
    path application_id: ApiId = "application_id";
    /// Review result. Required.
    body review_result: ReviewResult = "review_result";
    /// Reject reason.
    body reject_reason: Option<RejectReason> = "reject_reason" => with_reject_reason(RejectReason);
}

record! {
    /// Review a sample application response: `data`.
    pub struct ReviewASampleApplicationResponse {
    }
}

words! {
    /// Review result.
    pub enum ReviewResult {
        Approve = "APPROVE",
        Reject = "REJECT",
    }
}

words! {
    /// Reject reason.
    pub enum RejectReason {
        NotMatch = "NOT_MATCH",
        Offline = "OFFLINE",
        Other = "OTHER",
        OutOfStock = "OUT_OF_STOCK",
    }
}
