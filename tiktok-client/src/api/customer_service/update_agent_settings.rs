// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `PUT /customer_service/202309/agents/settings`

use crate::api::operation::operation;
use crate::types::record::record;

operation! {
    /// Update agent settings.
    ///
    /// `PUT /customer_service/202309/agents/settings`. Takes `shop_cipher`.
    pub struct UpdateAgentSettings -> UpdateAgentSettingsResponse;
    "customer_service" "updateAgentSettings" "202309" Put "/customer_service/202309/agents/settings"
        cipher true Write Json [] older false;
    new(can_accept_chat: bool) {
        can_accept_chat: can_accept_chat,
    }
    /// Can accept chat. Required.
    body can_accept_chat: bool = "can_accept_chat";
}

record! {
    /// Update agent settings response: `data`.
    pub struct UpdateAgentSettingsResponse {
    }
}
