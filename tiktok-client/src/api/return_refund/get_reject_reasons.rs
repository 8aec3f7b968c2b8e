// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `GET /return_refund/202309/reject_reasons`

use crate::api::operation::operation;
use crate::types::ApiId;
use crate::types::record::record;
use smol_str::SmolStr;

operation! {
    /// Get reject reasons.
    ///
    /// `GET /return_refund/202309/reject_reasons`. Takes `shop_cipher`.
    pub struct GetRejectReasons -> GetRejectReasonsResponse;
    "return_refund" "getRejectReasons" "202309" Get "/return_refund/202309/reject_reasons"
        cipher true Read None [] older false;
    new(return_or_cancel_id: impl Into<ApiId>) {
        locale: None, return_or_cancel_id: return_or_cancel_id.into(),
    }
    /// Locale.
    query locale: Option<SmolStr> = "locale" => with_locale(SmolStr);
    /// Return or cancel id. Required.
    query return_or_cancel_id: ApiId = "return_or_cancel_id";
}

record! {
    /// Get reject reasons response: `data`.
    pub struct GetRejectReasonsResponse {
        /// Reasons.
        pub reasons: Vec<GetRejectReasonsReason> = "reasons",
    }
}

record! {
    /// Get reject reasons reason: `reason`.
    pub struct GetRejectReasonsReason {
        /// Name.
        pub name: Option<SmolStr> = "name",
        /// Text.
        pub text: Option<SmolStr> = "text",
    }
}
