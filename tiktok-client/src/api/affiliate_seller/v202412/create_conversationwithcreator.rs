// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `POST /affiliate_seller/202412/conversations`

use crate::api::operation::operation;
use crate::types::record::record;
use crate::types::{ApiId, CreatorId};
use smol_str::SmolStr;

operation! {
    /// Create conversationwithcreator.
    ///
    /// `POST /affiliate_seller/202412/conversations`. Takes `shop_cipher`.
    ///
    /// An older version, or one that the documentation no longer lists.
    pub struct CreateConversationwithcreator -> CreateConversationwithcreatorResponse;
    "affiliate_seller" "CreateConversationwithcreator" "202412" Post "/affiliate_seller/202412/conversations"
        cipher true Write Json [] older true;
    new() {
        creator_id: None, only_need_conversation_id: None,
    }
    /// Creator id.
    body creator_id: Option<CreatorId> = "creator_id" => with_creator_id(CreatorId);
    /// Only need conversation id.
    body only_need_conversation_id: Option<bool> = "only_need_conversation_id" => with_only_need_conversation_id(bool);
}

record! {
    /// Create conversationwithcreator response: `data`.
    pub struct CreateConversationwithcreatorResponse {
        /// Avatar.
        pub avatar: Option<SmolStr> = "avatar",
        /// Conversation id.
        pub conversation_id: Option<ApiId> = "conversation_id",
        /// Creator im id.
        pub creator_im_id: Option<ApiId> = "creator_im_id",
        /// Is new.
        pub is_new: Option<bool> = "is_new",
        /// Unread count.
        pub unread_count: Option<i64> = "unread_count",
        /// Username.
        pub username: Option<SmolStr> = "username",
    }
}
