// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `GET /customer_service/202309/agents/settings`

use crate::api::operation::operation;
use crate::types::record::record;

operation! {
    /// Get agent settings.
    ///
    /// `GET /customer_service/202309/agents/settings`. Takes `shop_cipher`.
    pub struct GetAgentSettings -> GetAgentSettingsResponse;
    "customer_service" "getAgentSettings" "202309" Get "/customer_service/202309/agents/settings"
        cipher true Read None [] older false;
    new() {
    }
}

record! {
    /// Get agent settings response: `data`.
    pub struct GetAgentSettingsResponse {
        /// Can accept chat.
        pub can_accept_chat: Option<bool> = "can_accept_chat",
    }
}
