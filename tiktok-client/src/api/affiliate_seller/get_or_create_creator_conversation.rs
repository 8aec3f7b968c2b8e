// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `POST /affiliate_seller/202508/conversations`

use crate::api::operation::operation;
use crate::types::record::record;
use crate::types::{ApiId, CreatorId};
use smol_str::SmolStr;

operation! {
    /// Get or create creator conversation.
    ///
    /// `POST /affiliate_seller/202508/conversations`. Takes `shop_cipher`.
    pub struct GetOrCreateCreatorConversation -> GetOrCreateCreatorConversationResponse;
    "affiliate_seller" "getOrCreateCreatorConversation" "202508" Post "/affiliate_seller/202508/conversations"
        cipher true Write Json [] older false;
    new(creator_open_id: CreatorId) {
        creator_open_id: creator_open_id, only_need_conversation_id: None,
    }
    /// Creator open id. Required.
    body creator_open_id: CreatorId = "creator_open_id";
    /// Only need conversation id.
    body only_need_conversation_id: Option<bool> = "only_need_conversation_id" => with_only_need_conversation_id(bool);
}

record! {
    /// Get or create creator conversation response: `data`.
    pub struct GetOrCreateCreatorConversationResponse {
        /// Conversation id.
        pub conversation_id: Option<ApiId> = "conversation_id",
        /// Is new.
        pub is_new: Option<bool> = "is_new",
        /// Username.
        pub username: Option<SmolStr> = "username",
        /// Avatar.
        pub avatar: Option<SmolStr> = "avatar",
        /// Unread count.
        pub unread_count: Option<i64> = "unread_count",
        /// Creator im id.
        pub creator_im_id: Option<ApiId> = "creator_im_id",
    }
}
