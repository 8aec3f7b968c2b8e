// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `GET /customer_service/202601/conversations/{conversation_id}`

use crate::api::customer_service::model::Conversation;
use crate::api::operation::operation;
use crate::types::ApiId;
use crate::types::record::record;

operation! {
    /// Get conversation.
    ///
    /// `GET /customer_service/202601/conversations/{conversation_id}`. Takes `shop_cipher`.
    pub struct GetConversation -> GetConversationResponse;
    "customer_service" "getConversation" "202601" Get "/customer_service/202601/conversations/{conversation_id}"
        cipher true Read None [] older false;
    new(conversation_id: impl Into<ApiId>) {
        conversation_id: conversation_id.into(), need_session_id: None, need_session_info: None,
    }
    /// Conversation id. Required.
    path conversation_id: ApiId = "conversation_id";
    /// Need session id.
    query need_session_id: Option<bool> = "need_session_id" => with_need_session_id(bool);
    /// Need session info.
    query need_session_info: Option<bool> = "need_session_info" => with_need_session_info(bool);
}

record! {
    /// Get conversation response: `data`.
    pub struct GetConversationResponse {
        /// Conversation.
        pub conversation: Option<Conversation> = "conversation",
    }
}
