// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `POST /affiliate_creator/202412/sample_applications/search`

use crate::api::affiliate_creator::model::SampleApplication;
use crate::api::operation::{operation, paged};
use crate::types::record::record;
use crate::types::words::words;
use smol_str::SmolStr;

operation! {
    /// Search creator sample applications.
    ///
    /// `POST /affiliate_creator/202412/sample_applications/search`. Does not take `shop_cipher`.
    pub struct SearchCreatorSampleApplications -> SearchCreatorSampleApplicationsResponse;
    "affiliate_creator" "searchCreatorSampleApplications" "202412" Post "/affiliate_creator/202412/sample_applications/search"
        cipher false Read Json [] older false;
    new() {
        page_token: None, page_size: None, application_statuses: Vec::new(),
    }
    /// Page token: the token of the answer before.
    query page_token: Option<SmolStr> = "page_token" => with_page_token(SmolStr);
    /// Page size: rows per page.
    query page_size: Option<i64> = "page_size" => with_page_size(i64);
    /// Application statuses.
    body application_statuses: Vec<ApplicationStatus> = "application_statuses" => with_application_statuses(Vec<ApplicationStatus>);
}

paged! { SearchCreatorSampleApplications: SampleApplication; token page_token; rows sample_applications; }

record! {
    /// Search creator sample applications response: `data`.
    pub struct SearchCreatorSampleApplicationsResponse {
        /// Next page token: opaque; absent or empty on the last page.
        pub next_page_token: Option<SmolStr> = "next_page_token",
        /// Sample applications.
        pub sample_applications: Vec<SampleApplication> = "sample_applications",
    }
}

words! {
    /// Application status.
    pub enum ApplicationStatus {
        Pending = "PENDING",
        AwaitingShipment = "AWAITING_SHIPMENT",
        Shipped = "SHIPPED",
        ContentPending = "CONTENT_PENDING",
        RejectCancelled = "REJECT_CANCELLED",
        OverdueCancelled = "OVERDUE_CANCELLED",
        UnfulfillCancelled = "UNFULFILL_CANCELLED",
        FulfillmentSuspend = "FULFILLMENT_SUSPEND",
        DelOpenCollab = "DEL_OPEN_COLLAB",
        SellerNotShipCancelled = "SELLER_NOT_SHIP_CANCELLED",
        WithdrawCancelled = "WITHDRAW_CANCELLED",
        UnfulfillableCancelled = "UNFULFILLABLE_CANCELLED",
        OpsCancelled = "OPS_CANCELLED",
        OpsFailed = "OPS_FAILED",
        Completed = "COMPLETED",
        ToBePost = "TO_BE_POST",
        PostInReview = "POST_IN_REVIEW",
        PostFailed = "POST_FAILED",
        Canceled = "CANCELED",
    }
}
