// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `GET /affiliate_seller/202412/conversations`

use crate::api::operation::{operation, paged};
use crate::types::ApiId;
use crate::types::record::record;
use crate::types::words::words;
use smol_str::SmolStr;

operation! {
    /// Get conversation list.
    ///
    /// `GET /affiliate_seller/202412/conversations`. Takes `shop_cipher`.
    pub struct GetConversationList -> GetConversationListResponse;
    "affiliate_seller" "getConversationList" "202412" Get "/affiliate_seller/202412/conversations"
        cipher true Read Json [] older false;
    new(page_size: i64) {
        page_size: page_size, page_token: None, only_need_conversation_id: None, conversation_status: None,
        only_need_conversation_id_in_body: None,
    }
    /// Page size: rows per page. Required.
    query page_size: i64 = "page_size";
    /// Page token: the token of the answer before.
    query page_token: Option<SmolStr> = "page_token" => with_page_token(SmolStr);
    /// Only need conversation id.
    query only_need_conversation_id: Option<bool> = "only_need_conversation_id" => with_only_need_conversation_id(bool);
    /// Conversation status.
    query conversation_status: Option<ConversationStatus> = "conversation_status" => with_conversation_status(ConversationStatus);
    /// Only need conversation id.
    body only_need_conversation_id_in_body: Option<bool> = "only_need_conversation_id" => with_only_need_conversation_id_in_body(bool);
}

paged! { GetConversationList: Conversation; token page_token; rows conversations; }

record! {
    /// Get conversation list response: `data`.
    pub struct GetConversationListResponse {
        /// Has more.
        pub has_more: Option<bool> = "has_more",
        /// Next page token: opaque; absent or empty on the last page.
        pub next_page_token: Option<SmolStr> = "next_page_token",
        /// Conversations.
        pub conversations: Vec<Conversation> = "conversations",
    }
}

record! {
    /// Conversation: `conversation`.
    pub struct Conversation {
        /// Id.
        pub id: Option<ApiId> = "id",
        /// Unread count.
        pub unread_count: Option<i64> = "unread_count",
        /// Username.
        pub username: Option<SmolStr> = "username",
        /// Avatar.
        pub avatar: Option<SmolStr> = "avatar",
        /// Creator im id.
        pub creator_im_id: Option<ApiId> = "creator_im_id",
    }
}

words! {
    /// Conversation status.
    pub enum ConversationStatus {
        All = "ALL",
        Archived = "ARCHIVED",
        Starred = "STARRED",
        Unread = "UNREAD",
        Unreplied = "UNREPLIED",
    }
}
