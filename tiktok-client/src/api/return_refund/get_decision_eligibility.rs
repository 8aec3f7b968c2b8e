// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `GET /return_refund/202601/decision_eligibility`

use crate::api::operation::operation;
use crate::api::return_refund::model::LineItemDecision;
use crate::types::ApiId;
use crate::types::record::record;
use smol_str::SmolStr;

operation! {
    /// Get decision eligibility.
    ///
    /// `GET /return_refund/202601/decision_eligibility`. Takes `shop_cipher`.
    pub struct GetDecisionEligibility -> GetDecisionEligibilityResponse;
    "return_refund" "getDecisionEligibility" "202601" Get "/return_refund/202601/decision_eligibility"
        cipher true Read None [] older false;
    new(return_or_cancel_id: impl Into<ApiId>) {
        return_or_cancel_id: return_or_cancel_id.into(), check_decisions: Vec::new(), locale: None,
    }
    /// Return or cancel id. Required.
    query return_or_cancel_id: ApiId = "return_or_cancel_id";
    /// Check decisions.
    query check_decisions: Vec<SmolStr> = "check_decisions" => with_check_decisions(Vec<SmolStr>);
    /// Locale.
    query locale: Option<SmolStr> = "locale" => with_locale(SmolStr);
}

record! {
    /// Get decision eligibility response: `data`.
    pub struct GetDecisionEligibilityResponse {
        /// Decisions.
        pub decisions: Vec<LineItemDecision> = "decisions",
    }
}
