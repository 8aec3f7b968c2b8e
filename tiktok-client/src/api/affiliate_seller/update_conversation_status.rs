// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `POST /affiliate_seller/202608/conversations/{conversation_id}/status`

use crate::api::operation::operation;
use crate::types::ApiId;
use crate::types::record::record;
use smol_str::SmolStr;

operation! {
    /// Update conversation status.
    ///
    /// `POST /affiliate_seller/202608/conversations/{conversation_id}/status`. Takes `shop_cipher`.
    pub struct UpdateConversationStatus -> UpdateConversationStatusResponse;
    "affiliate_seller" "updateConversationStatus" "202608" Post "/affiliate_seller/202608/conversations/{conversation_id}/status"
        cipher true Write Json [] older false;
    new(conversation_id: impl Into<ApiId>, action: impl Into<SmolStr>) {
        conversation_id: conversation_id.into(), action: action.into(),
    }
    /// Conversation id. Required.
    path conversation_id: ApiId = "conversation_id";
    /// Action. Required.
    body action: SmolStr = "action";
}

record! {
    /// Update conversation status response: `data`.
    pub struct UpdateConversationStatusResponse {
    }
}
