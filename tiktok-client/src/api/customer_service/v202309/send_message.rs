// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `POST /customer_service/202309/conversations/{conversation_id}/messages`

use crate::api::customer_service::send_message::SendMessageType;
use crate::api::operation::operation;
use crate::types::ApiId;
use crate::types::record::record;
use smol_str::SmolStr;

operation! {
    /// Send message.
    ///
    /// `POST /customer_service/202309/conversations/{conversation_id}/messages`. Takes `shop_cipher`.
    ///
    /// An older version, or one that the documentation no longer lists.
    pub struct SendMessage -> SendMessageResponse;
    "customer_service" "SendMessage" "202309" Post "/customer_service/202309/conversations/{conversation_id}/messages"
        cipher true Write Json [] older true;
    new(conversation_id: impl Into<ApiId>) {
        conversation_id: conversation_id.into(), content: None, type_: None,
    }
    /// Conversation id. Required.
    path conversation_id: ApiId = "conversation_id";
    /// Content.
    body content: Option<SmolStr> = "content" => with_content(SmolStr);
    /// Type.
    body type_: Option<SendMessageType> = "type" => with_type(SendMessageType);
}

record! {
    /// Send message response: `data`.
    pub struct SendMessageResponse {
        /// Message id.
        pub message_id: Option<ApiId> = "message_id",
    }
}
