// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `GET /customer_service/202309/conversations`

use crate::api::customer_service::model::Conversation;
use crate::api::operation::{operation, paged};
use crate::types::record::record;
use smol_str::SmolStr;

operation! {
    /// Get conversations.
    ///
    /// `GET /customer_service/202309/conversations`. Takes `shop_cipher`.
    pub struct GetConversations -> GetConversationsResponse;
    "customer_service" "getConversations" "202309" Get "/customer_service/202309/conversations"
        cipher true Read None [] older false;
    new(page_size: i64) {
        page_token: None, page_size: page_size, locale: None, need_session_id: None, need_session_info: None,
    }
    /// Page token: the token of the answer before.
    query page_token: Option<SmolStr> = "page_token" => with_page_token(SmolStr);
    /// Page size: rows per page. Required.
    query page_size: i64 = "page_size";
    /// Locale.
    query locale: Option<SmolStr> = "locale" => with_locale(SmolStr);
    /// Need session id.
    query need_session_id: Option<bool> = "need_session_id" => with_need_session_id(bool);
    /// Need session info.
    query need_session_info: Option<bool> = "need_session_info" => with_need_session_info(bool);
}

paged! { GetConversations: Conversation; token page_token; rows conversations; }

record! {
    /// Get conversations response: `data`.
    pub struct GetConversationsResponse {
        /// Next page token: opaque; absent or empty on the last page.
        pub next_page_token: Option<SmolStr> = "next_page_token",
        /// Conversations.
        pub conversations: Vec<Conversation> = "conversations",
    }
}
