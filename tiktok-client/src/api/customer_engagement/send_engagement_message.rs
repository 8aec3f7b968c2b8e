// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `POST /customer_engagement/202412/messages`

use crate::api::operation::operation;
use crate::types::ApiId;
use crate::types::record::record;
use smol_str::SmolStr;

operation! {
    /// Send engagement message.
    ///
    /// `POST /customer_engagement/202412/messages`. Takes `shop_cipher`.
    pub struct SendEngagementMessage -> SendEngagementMessageResponse;
    "customer_engagement" "sendEngagementMessage" "202412" Post "/customer_engagement/202412/messages"
        cipher true Write Json [] older false;
    new(buyer_emails: Vec<SmolStr>) {
        buyer_emails: buyer_emails, task_id: None,
    }
    /// Buyer emails. Required.
    body buyer_emails: Vec<SmolStr> = "buyer_emails";
    /// Task id.
    body task_id: Option<ApiId> = "task_id" => with_task_id(ApiId);
}

record! {
    /// Send engagement message response: `data`.
    pub struct SendEngagementMessageResponse {
        /// Errors.
        pub errors: Vec<SendEngagementMessageError> = "errors",
    }
}

record! {
    /// Send engagement message error: `error`.
    pub struct SendEngagementMessageError {
        /// Code.
        pub code: Option<i64> = "code",
        /// Message.
        pub message: Option<SmolStr> = "message",
        /// Detail.
        pub detail: Option<ErrorDetail> = "detail",
    }
}

record! {
    /// Error detail: `error.detail`.
    pub struct ErrorDetail {
        /// Buyer email: a relay address, not the buyer's own.
        pub buyer_email: Option<SmolStr> = "buyer_email",
    }
}
