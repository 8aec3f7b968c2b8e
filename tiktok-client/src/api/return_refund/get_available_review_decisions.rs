// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `GET /return_refund/202606/review_decision`

use crate::api::operation::operation;
use crate::api::return_refund::model::{GetAvailableReviewDecisionsError, LineItemDecision};
use crate::types::ApiId;
use crate::types::record::record;
use smol_str::SmolStr;

operation! {
    /// Get available review decisions.
    ///
    /// `GET /return_refund/202606/review_decision`. Takes `shop_cipher`.
    pub struct GetAvailableReviewDecisions -> GetAvailableReviewDecisionsResponse;
    "return_refund" "getAvailableReviewDecisions" "202606" Get "/return_refund/202606/review_decision"
        cipher true Read None [] older false;
    new(seller_id: i64, return_or_cancel_id: impl Into<ApiId>) {
        seller_id: seller_id, return_or_cancel_id: return_or_cancel_id.into(), locale: None, check_decisions:
        Vec::new(),
    }
    /// Seller id. Required.
    query seller_id: i64 = "seller_id";
    /// Return or cancel id. Required.
    query return_or_cancel_id: ApiId = "return_or_cancel_id";
    /// Locale.
    query locale: Option<SmolStr> = "locale" => with_locale(SmolStr);
    /// Check decisions.
    query check_decisions: Vec<SmolStr> = "check_decisions" => with_check_decisions(Vec<SmolStr>);
}

record! {
    /// Get available review decisions response: `data`.
    pub struct GetAvailableReviewDecisionsResponse {
        /// Line items.
        pub line_items: Vec<LineItem> = "line_items",
        /// Request log id.
        pub request_log_id: Option<ApiId> = "request_log_id",
        /// Errors.
        pub errors: Vec<GetAvailableReviewDecisionsError> = "errors",
    }
}

record! {
    /// Line item: `line_item`.
    pub struct LineItem {
        /// Return line item id.
        pub return_line_item_id: Option<ApiId> = "return_line_item_id",
        /// Sub return line item id.
        pub sub_return_line_item_id: Option<ApiId> = "sub_return_line_item_id",
        /// Decisions.
        pub decisions: Vec<LineItemDecision> = "decisions",
    }
}
