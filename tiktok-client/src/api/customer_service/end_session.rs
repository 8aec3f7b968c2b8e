// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `POST /customer_service/202605/conversations/{conversation_id}/sessions/{session_id}/end`

use crate::api::operation::operation;
use crate::types::ApiId;
use crate::types::record::record;

operation! {
    /// End session.
    ///
    /// `POST /customer_service/202605/conversations/{conversation_id}/sessions/{session_id}/end`. Takes `shop_cipher`.
    pub struct EndSession -> EndSessionResponse;
    "customer_service" "endSession" "202605" Post "/customer_service/202605/conversations/{conversation_id}/sessions/{session_id}/end"
        cipher true Write None [] older false;
    new(conversation_id: impl Into<ApiId>, session_id: impl Into<ApiId>) {
        conversation_id: conversation_id.into(), session_id: session_id.into(),
    }
    /// Conversation id. Required.
    path conversation_id: ApiId = "conversation_id";
    /// Session id. Required.
    path session_id: ApiId = "session_id";
}

record! {
    /// End session response: `data`.
    pub struct EndSessionResponse {
    }
}
