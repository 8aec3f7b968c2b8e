// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `POST /customer_service/202606/conversations/{conversation_id}/messages`

use crate::api::operation::operation;
use crate::types::ApiId;
use crate::types::record::record;
use crate::types::words::words;
use smol_str::SmolStr;

operation! {
    /// Send message.
    ///
    /// `POST /customer_service/202606/conversations/{conversation_id}/messages`. Takes `shop_cipher`.
    pub struct SendMessage -> SendMessageResponse;
    "customer_service" "sendMessage" "202606" Post "/customer_service/202606/conversations/{conversation_id}/messages"
        cipher true Write Json [] older false;
    new(conversation_id: impl Into<ApiId>, type_: SendMessageType, content: impl Into<SmolStr>) {
        conversation_id: conversation_id.into(), type_: type_, content: content.into(), sender_role: None,
    }
    /// Conversation id. Required.
    path conversation_id: ApiId = "conversation_id";
    /// Type. Required.
    body type_: SendMessageType = "type";
    /// Content. Required.
    body content: SmolStr = "content";
    /// Sender role.
    body sender_role: Option<SmolStr> = "sender_role" => with_sender_role(SmolStr);
}

record! {
    /// Send message response: `data`.
    pub struct SendMessageResponse {
        /// Message id.
        pub message_id: Option<ApiId> = "message_id",
    }
}

words! {
    /// Send message type.
    pub enum SendMessageType {
        CouponCard = "COUPON_CARD",
        Image = "IMAGE",
        LogisticsCard = "LOGISTICS_CARD",
        OrderCard = "ORDER_CARD",
        ProductCard = "PRODUCT_CARD",
        ReturnRefundCard = "RETURN_REFUND_CARD",
        Text = "TEXT",
        Video = "VIDEO",
    }
}
