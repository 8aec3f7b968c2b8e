// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `GET /affiliate_seller/202412/conversations/messages/list/newest`

use crate::api::operation::operation;
use crate::types::ApiId;
use crate::types::record::record;
use crate::types::words::words;

operation! {
    /// Get latest unread messages.
    ///
    /// `GET /affiliate_seller/202412/conversations/messages/list/newest`. Takes `shop_cipher`.
    pub struct GetLatestUnreadMessages -> GetLatestUnreadMessagesResponse;
    "affiliate_seller" "getLatestUnreadMessages" "202412" Get "/affiliate_seller/202412/conversations/messages/list/newest"
        cipher true Read None [] older false;
    new() {
    }
}

record! {
    /// Get latest unread messages response: `data`.
    pub struct GetLatestUnreadMessagesResponse {
        /// Newest message list.
        pub newest_message_list: Vec<NewestMessageList> = "newest_message_list",
    }
}

record! {
    /// Newest message list: `newest_message_list`.
    pub struct NewestMessageList {
        /// Conversation id.
        pub conversation_id: Option<ApiId> = "conversation_id",
        /// Content.
        pub content: Option<NewestMessageListContent> = "content",
        /// Type.
        pub type_: Option<NewestMessageListType> = "type",
        /// Sender id.
        pub sender_id: Option<ApiId> = "sender_id",
        /// Unread message count.
        pub unread_message_count: Option<i64> = "unread_message_count",
    }
}

words! {
    /// Newest message list content.
    pub enum NewestMessageListContent {
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

words! {
    /// Newest message list type.
    pub enum NewestMessageListType {
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
