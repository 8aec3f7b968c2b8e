// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `POST /affiliate_seller/202409/sample_applications/{application_id}/review`

use crate::api::affiliate_seller::review_a_sample_application::RejectReason;
use crate::api::operation::operation;
use crate::types::ApiId;
use crate::types::record::record;
use smol_str::SmolStr;

operation! {
    /// Seller review sample applications.
    ///
    /// `POST /affiliate_seller/202409/sample_applications/{application_id}/review`. Takes `shop_cipher`.
    ///
    /// An older version, or one that the documentation no longer lists.
    pub struct SellerReviewSampleApplications -> SellerReviewSampleApplicationsResponse;
    "affiliate_seller" "SellerReviewSampleApplications" "202409" Post "/affiliate_seller/202409/sample_applications/{application_id}/review"
        cipher true Write Json [] older true;
    new(application_id: impl Into<ApiId>) {
        application_id: application_id.into(), reject_reason: None, review_result: None,
    }
    /// Application id. Required.
    path application_id: ApiId = "application_id";
    /// Reject reason.
    body reject_reason: Option<RejectReason> = "reject_reason" => with_reject_reason(RejectReason);
    /// Review result.
    body review_result: Option<SmolStr> = "review_result" => with_review_result(SmolStr);
}

record! {
    /// Seller review sample applications response: `data`.
    pub struct SellerReviewSampleApplicationsResponse {
    }
}
