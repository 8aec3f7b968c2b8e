// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `GET /affiliate_seller/202505/conversations`

use crate::api::affiliate_seller::get_conversation_list::Conversation;
use crate::api::operation::{operation, paged};
use crate::types::record::record;
use smol_str::SmolStr;

operation! {
    /// Get conversation list.
    ///
    /// `GET /affiliate_seller/202505/conversations`. Takes `shop_cipher`.
    ///
    /// An older version, or one that the documentation no longer lists.
    pub struct GetConversationList -> GetConversationListResponse;
    "affiliate_seller" "GetConversationList" "202505" Get "/affiliate_seller/202505/conversations"
        cipher true Read Json [] older true;
    new(page_size: i64) {
        page_size: page_size, page_token: None, only_need_conversation_id: None,
        only_need_conversation_id_in_body: None,
    }
    /// Page size: rows per page. Required.
    query page_size: i64 = "page_size";
    /// Page token: the token of the answer before.
    query page_token: Option<SmolStr> = "page_token" => with_page_token(SmolStr);
    /// Only need conversation id.
    query only_need_conversation_id: Option<bool> = "only_need_conversation_id" => with_only_need_conversation_id(bool);
    /// Only need conversation id.
    body only_need_conversation_id_in_body: Option<bool> = "only_need_conversation_id" => with_only_need_conversation_id_in_body(bool);
}

paged! { GetConversationList: Conversation; token page_token; rows conversations; }

record! {
    /// Get conversation list response: `data`.
    pub struct GetConversationListResponse {
        /// Conversations.
        pub conversations: Vec<Conversation> = "conversations",
        /// Has more.
        pub has_more: Option<bool> = "has_more",
        /// Next page token: opaque; absent or empty on the last page.
        pub next_page_token: Option<SmolStr> = "next_page_token",
    }
}
