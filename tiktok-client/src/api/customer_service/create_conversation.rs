// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `POST /customer_service/202309/conversations`

use crate::api::operation::operation;
use crate::types::record::record;
use crate::types::{ApiId, BuyerId};

operation! {
    /// Create conversation.
    ///
    /// `POST /customer_service/202309/conversations`. Takes `shop_cipher`.
    pub struct CreateConversation -> CreateConversationResponse;
    "customer_service" "createConversation" "202309" Post "/customer_service/202309/conversations"
        cipher true Write Json [] older false;
    new(buyer_user_id: BuyerId) {
        buyer_user_id: buyer_user_id,
    }
    /// Buyer user id. Required.
    body buyer_user_id: BuyerId = "buyer_user_id";
}

record! {
    /// Create conversation response: `data`.
    pub struct CreateConversationResponse {
        /// Conversation id.
        pub conversation_id: Option<ApiId> = "conversation_id",
    }
}
