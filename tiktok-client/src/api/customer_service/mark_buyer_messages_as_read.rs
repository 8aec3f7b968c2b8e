// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `POST /customer_service/202309/conversations/{conversation_id}/messages/read`

use crate::api::operation::operation;
use crate::types::ApiId;
use crate::types::record::record;

operation! {
    /// Mark buyer messages as read.
    ///
    /// `POST /customer_service/202309/conversations/{conversation_id}/messages/read`. Takes `shop_cipher`.
    pub struct MarkBuyerMessagesAsRead -> MarkBuyerMessagesAsReadResponse;
    "customer_service" "markBuyerMessagesAsRead" "202309" Post "/customer_service/202309/conversations/{conversation_id}/messages/read"
        cipher true Write None [] older false;
    new(conversation_id: impl Into<ApiId>) {
        conversation_id: conversation_id.into(),
    }
    /// Conversation id. Required.
    path conversation_id: ApiId = "conversation_id";
}

record! {
    /// Mark buyer messages as read response: `data`.
    pub struct MarkBuyerMessagesAsReadResponse {
    }
}
