// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `POST /affiliate_seller/202412/conversations/{conversation_id}/messages`

use crate::api::operation::operation;
use crate::types::ApiId;
use crate::types::record::record;
use crate::types::words::words;

operation! {
    /// Send im message.
    ///
    /// `POST /affiliate_seller/202412/conversations/{conversation_id}/messages`. Takes `shop_cipher`.
    pub struct SendImMessage -> SendImMessageResponse;
    "affiliate_seller" "sendIMMessage" "202412" Post "/affiliate_seller/202412/conversations/{conversation_id}/messages"
        cipher true Write Json [] older false;
    new(conversation_id: impl Into<ApiId>, msg_type: MsgType, content: SendImMessageContent) {
        conversation_id: conversation_id.into(), msg_type: msg_type, content: content,
    }
    /// Conversation id. Required.
    path conversation_id: ApiId = "conversation_id";
    /// Msg type. Required.
    body msg_type: MsgType = "msg_type";
    /// Content. Required.
    body content: SendImMessageContent = "content";
}

record! {
    /// Send im message response: `data`.
    pub struct SendImMessageResponse {
        /// Message id.
        pub message_id: Option<ApiId> = "message_id",
    }
}

words! {
    /// Msg type.
    pub enum MsgType {
        CrmTextWithImageCard = "CRM_TEXT_WITH_IMAGE_CARD",
        CrmTextWithProductsCard = "CRM_TEXT_WITH_PRODUCTS_CARD",
        FreeSampleCard = "FREE_SAMPLE_CARD",
        Image = "IMAGE",
        ProductCard = "PRODUCT_CARD",
        TargetCollaborationCard = "TARGET_COLLABORATION_CARD",
        Text = "TEXT",
    }
}

words! {
    /// Send im message content.
    pub enum SendImMessageContent {
        Text = "TEXT",
        ProductCard = "PRODUCT_CARD",
        TargetCollaborationCard = "TARGET_COLLABORATION_CARD",
        FreeSampleCard = "FREE_SAMPLE_CARD",
        Image = "IMAGE",
        CrmTextWithProductsCard = "CRM_TEXT_WITH_PRODUCTS_CARD",
        CrmTextWithImageCard = "CRM_TEXT_WITH_IMAGE_CARD",
    }
}
