// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `GET /affiliate_seller/202412/conversation/{conversation_id}/messages`

use crate::api::operation::{operation, paged};
use crate::types::ApiId;
use crate::types::record::record;
use crate::types::words::words;
use chrono::{DateTime, Utc};
use smol_str::SmolStr;

operation! {
    /// Get creator conversation messages.
    ///
    /// `GET /affiliate_seller/202412/conversation/{conversation_id}/messages`. Takes `shop_cipher`.
    pub struct GetCreatorConversationMessages -> GetCreatorConversationMessagesResponse;
    "affiliate_seller" "getCreatorConversationMessages" "202412" Get "/affiliate_seller/202412/conversation/{conversation_id}/messages"
        cipher true Read None [] older false;
    new(conversation_id: impl Into<ApiId>, page_size: i64) {
        conversation_id: conversation_id.into(), page_size: page_size, page_token: None,
    }
    /// Conversation id. Required.
    path conversation_id: ApiId = "conversation_id";
    /// Page size: rows per page. Required.
    query page_size: i64 = "page_size";
    /// Page token: the token of the answer before.
    query page_token: Option<SmolStr> = "page_token" => with_page_token(SmolStr);
}

paged! { GetCreatorConversationMessages: Message; token page_token; rows messages; }

record! {
    /// Get creator conversation messages response: `data`.
    pub struct GetCreatorConversationMessagesResponse {
        /// Has more.
        pub has_more: Option<bool> = "has_more",
        /// Next page token: opaque; absent or empty on the last page.
        pub next_page_token: Option<SmolStr> = "next_page_token",
        /// Messages.
        pub messages: Vec<Message> = "messages",
    }
}

record! {
    /// Message: `message`.
    pub struct Message {
        /// Conversation index.
        pub conversation_index: Option<SmolStr> = "conversation_index",
        /// Message body.
        pub message_body: Option<MessageBody> = "message_body",
    }
}

record! {
    /// Message body: `message.message_body`.
    pub struct MessageBody {
        /// Id.
        pub id: Option<ApiId> = "id",
        /// Conversation id.
        pub conversation_id: Option<ApiId> = "conversation_id",
        /// Type.
        pub type_: Option<MessageBodyType> = "type",
        /// Content.
        pub content: Option<MessageBodyContent> = "content",
        /// Create time.
        pub create_time: Option<DateTime<Utc>> = "create_time",
        /// Sender id.
        pub sender_id: Option<ApiId> = "sender_id",
    }
}

words! {
    /// Message body type.
    pub enum MessageBodyType {
        Text = "TEXT",
        ProductCard = "PRODUCT_CARD",
        TargetCollaborationCard = "TARGET_COLLABORATION_CARD",
        FreeSampleCard = "FREE_SAMPLE_CARD",
        Image = "IMAGE",
        CrmTextWithImageCard = "CRM_TEXT_WITH_IMAGE_CARD",
        CrmTextWithProductsCard = "CRM_TEXT_WITH_PRODUCTS_CARD",
        Notification = "NOTIFICATION",
        Emoticons = "EMOTICONS",
        System = "SYSTEM",
    }
}

words! {
    /// Message body content.
    pub enum MessageBodyContent {
        Text = "TEXT",
        ProductCard = "PRODUCT_CARD",
        TargetCollaborationCard = "TARGET_COLLABORATION_CARD",
        FreeSampleCard = "FREE_SAMPLE_CARD",
        Image = "IMAGE",
        CrmTextWithImageCard = "CRM_TEXT_WITH_IMAGE_CARD",
        CrmTextWithProductsCard = "CRM_TEXT_WITH_PRODUCTS_CARD",
        Notification = "NOTIFICATION",
        Emoticons = "EMOTICONS",
    }
}
