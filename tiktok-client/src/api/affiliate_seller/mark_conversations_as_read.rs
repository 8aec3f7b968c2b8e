// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `POST /affiliate_seller/202412/conversatons/read`

use crate::api::operation::operation;
use crate::types::ApiId;
use crate::types::record::record;

operation! {
    /// Mark conversations as read.
    ///
    /// `POST /affiliate_seller/202412/conversatons/read`. Takes `shop_cipher`.
    pub struct MarkConversationsAsRead -> MarkConversationsAsReadResponse;
    "affiliate_seller" "markConversationsAsRead" "202412" Post "/affiliate_seller/202412/conversatons/read"
        cipher true Write Json [] older false;
    new(conversation_ids: Vec<ApiId>) {
        conversation_ids: conversation_ids,
    }
    /// Conversation ids. Required.
    body conversation_ids: Vec<ApiId> = "conversation_ids";
}

record! {
    /// Mark conversations as read response: `data`.
    pub struct MarkConversationsAsReadResponse {
        /// Failed conversation ids.
        pub failed_conversation_ids: Vec<ApiId> = "failed_conversation_ids",
    }
}
