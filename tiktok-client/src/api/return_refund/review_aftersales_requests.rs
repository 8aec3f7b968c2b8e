// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `POST /return_refund/202609/aftersales/review`

use crate::api::operation::operation;
use crate::api::return_refund::model::GetAvailableReviewDecisionsError;
use crate::types::record::record;
use crate::types::words::words;
use crate::types::{ApiId, CurrencyCode};
use chrono::{DateTime, Utc};
use rust_decimal::Decimal;
use smol_str::SmolStr;

operation! {
    /// Review aftersales requests.
    ///
    /// `POST /return_refund/202609/aftersales/review`. Takes `shop_cipher`.
    pub struct ReviewAftersalesRequests -> ReviewAftersalesRequestsResponse;
    "return_refund" "reviewAftersalesRequests" "202609" Post "/return_refund/202609/aftersales/review"
        cipher true Write Json [] older false;
    new() {
        aftersales_request_decisions: Vec::new(),
    }
    /// Aftersales request decisions.
    body aftersales_request_decisions: Vec<AftersalesRequestDecisionInput> = "aftersales_request_decisions" => with_aftersales_request_decisions(Vec<AftersalesRequestDecisionInput>);
}

record! {
    /// Review aftersales requests response: `data`.
    pub struct ReviewAftersalesRequestsResponse {
        /// Errors.
        pub errors: Vec<GetAvailableReviewDecisionsError> = "errors",
    }
}

record! {
    /// Aftersales request decision input: `aftersales_request_decision`.
    pub struct AftersalesRequestDecisionInput {
        /// Request id. Required.
        pub request_id: Option<ApiId> = "request_id",
        /// Line item decisions. Required.
        pub line_item_decisions: Vec<LineItemDecisionInput> = "line_item_decisions",
        /// Request id type.
        pub request_id_type: Option<RequestIdType> = "request_id_type",
        /// Action unix time.
        pub action_unix_time: Option<DateTime<Utc>> = "action_unix_time",
        /// Idempotency key: the platform executes repeated calls with the same key once.
        pub idempotency_key: Option<SmolStr> = "idempotency_key",
    }
}

record! {
    /// Line item decision input: `aftersales_request_decision.line_item_decision`.
    pub struct LineItemDecisionInput {
        /// Line items. Required.
        pub line_items: Vec<LineItemInput> = "line_items",
        /// Action. Required.
        pub action: Option<LineItemDecisionAction> = "action",
        /// Alternative solution details.
        pub alternative_solution_details: Option<AlternativeSolutionDetailInput> = "alternative_solution_details",
        /// Reason.
        pub reason: Option<LineItemDecisionReasonInput> = "reason",
    }
}

record! {
    /// Line item decision reason input: `aftersales_request_decision.line_item_decision.reason`.
    pub struct LineItemDecisionReasonInput {
        /// Reason id.
        pub reason_id: Option<ApiId> = "reason_id",
        /// Text.
        pub text: Option<SmolStr> = "text",
        /// Media.
        pub media: Option<MediaInput> = "media",
    }
}

record! {
    /// Media input: `aftersales_request_decision.line_item_decision.reason.media`.
    pub struct MediaInput {
        /// URI.
        pub uri: Option<SmolStr> = "uri",
        /// Mime type.
        pub mime_type: Option<SmolStr> = "mime_type",
    }
}

record! {
    /// Alternative solution detail input: `aftersales_request_decision.line_item_decision.alternative_solution_detail`.
    pub struct AlternativeSolutionDetailInput {
        /// Partial refund amount.
        pub partial_refund_amount: Option<Decimal> = "partial_refund_amount",
        /// Currency.
        pub currency: Option<CurrencyCode> = "currency",
    }
}

record! {
    /// Line item input: `aftersales_request_decision.line_item_decision.line_item`.
    pub struct LineItemInput {
        /// Return line item id. Required.
        pub return_line_item_id: Option<ApiId> = "return_line_item_id",
        /// Sub return line item id.
        pub sub_return_line_item_id: Option<ApiId> = "sub_return_line_item_id",
    }
}

words! {
    /// Line item decision action.
    pub enum LineItemDecisionAction {
        ApproveRequest = "APPROVE_REQUEST",
        ApproveReturnPackage = "APPROVE_RETURN_PACKAGE",
        OfferPartialRefund = "OFFER_PARTIAL_REFUND",
        OfferPartialRefundAfterReceivingPkg = "OFFER_PARTIAL_REFUND_AFTER_RECEIVING_PKG",
        RefundInstead = "REFUND_INSTEAD",
        RejectRequest = "REJECT_REQUEST",
        RejectReturnPackage = "REJECT_RETURN_PACKAGE",
    }
}

words! {
    /// Request id type.
    pub enum RequestIdType {
        Aftersales = "AFTERSALES",
        Rma = "RMA",
    }
}
