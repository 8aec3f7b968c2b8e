// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `GET /customer_service/202309/conversations/{conversation_id}/messages`

use crate::api::customer_service::model::Sender;
use crate::api::operation::{operation, paged};
use crate::types::ApiId;
use crate::types::record::record;
use crate::types::words::words;
use chrono::{DateTime, Utc};
use smol_str::SmolStr;

operation! {
    /// Get conversation messages.
    ///
    /// `GET /customer_service/202309/conversations/{conversation_id}/messages`. Takes `shop_cipher`.
    pub struct GetConversationMessages -> GetConversationMessagesResponse;
    "customer_service" "getConversationMessages" "202309" Get "/customer_service/202309/conversations/{conversation_id}/messages"
        cipher true Read None [] older false;
    new(conversation_id: impl Into<ApiId>, page_size: i64) {
        conversation_id: conversation_id.into(), page_token: None, page_size: page_size, locale: None, sort_order:
        None, sort_field: None, need_data: None, need_plaintext: None, time_zone: None,
    }
    /// Conversation id. Required.
    path conversation_id: ApiId = "conversation_id";
    /// Page token: the token of the answer before.
    query page_token: Option<SmolStr> = "page_token" => with_page_token(SmolStr);
    /// Page size: rows per page. Required.
    query page_size: i64 = "page_size";
    /// Locale.
    query locale: Option<SmolStr> = "locale" => with_locale(SmolStr);
    /// Sort order.
    query sort_order: Option<SortOrder> = "sort_order" => with_sort_order(SortOrder);
    /// Sort field.
    query sort_field: Option<SmolStr> = "sort_field" => with_sort_field(SmolStr);
    /// Need data.
    query need_data: Option<bool> = "need_data" => with_need_data(bool);
    /// Need plaintext.
    query need_plaintext: Option<bool> = "need_plaintext" => with_need_plaintext(bool);
    /// Time zone.
    query time_zone: Option<SmolStr> = "time_zone" => with_time_zone(SmolStr);
}

paged! { GetConversationMessages: Message; token page_token; rows messages; }

record! {
    /// Get conversation messages response: `data`.
    pub struct GetConversationMessagesResponse {
        /// Next page token: opaque; absent or empty on the last page.
        pub next_page_token: Option<SmolStr> = "next_page_token",
        /// Unsupported msg tips.
        pub unsupported_msg_tips: Option<SmolStr> = "unsupported_msg_tips",
        /// Messages.
        pub messages: Vec<Message> = "messages",
    }
}

record! {
    /// Message: `message`.
    pub struct Message {
        /// Id.
        pub id: Option<ApiId> = "id",
        /// Type.
        pub type_: Option<MessageType> = "type",
        /// Content.
        pub content: Option<SmolStr> = "content",
        /// Create time.
        pub create_time: Option<DateTime<Utc>> = "create_time",
        /// Is visible.
        pub is_visible: Option<bool> = "is_visible",
        /// Sender.
        pub sender: Option<Sender> = "sender",
        /// Index.
        pub index: Option<SmolStr> = "index",
        /// Data.
        pub data: Option<SmolStr> = "data",
        /// Plaintext.
        pub plaintext: Option<SmolStr> = "plaintext",
    }
}

words! {
    /// Sort order.
    pub enum SortOrder {
        Asc = "ASC",
        Desc = "DESC",
    }
}

words! {
    /// Message type.
    pub enum MessageType {
        Text = "TEXT",
        Image = "IMAGE",
        AllocatedService = "ALLOCATED_SERVICE",
        Notification = "NOTIFICATION",
        BuyerEnterFromTransfer = "BUYER_ENTER_FROM_TRANSFER",
        BuyerEnterFromProduct = "BUYER_ENTER_FROM_PRODUCT",
        BuyerEnterFromOrder = "BUYER_ENTER_FROM_ORDER",
        ProductCard = "PRODUCT_CARD",
        Emoticons = "EMOTICONS",
        OrderCard = "ORDER_CARD",
        Video = "VIDEO",
        ReturnRefundCard = "RETURN_REFUND_CARD",
        CouponCard = "COUPON_CARD",
        LogisticsCard = "LOGISTICS_CARD",
        Other = "OTHER",
    }
}
