// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `GET /affiliate_seller/202409/open_collaboration_settings`

use crate::api::operation::operation;
use crate::types::record::record;
use rust_decimal::Decimal;

operation! {
    /// Get open collaboration settings.
    ///
    /// `GET /affiliate_seller/202409/open_collaboration_settings`. Takes `shop_cipher`.
    pub struct GetOpenCollaborationSettings -> GetOpenCollaborationSettingsResponse;
    "affiliate_seller" "getOpenCollaborationSettings" "202409" Get "/affiliate_seller/202409/open_collaboration_settings"
        cipher true Read None [] older false;
    new() {
    }
}

record! {
    /// Get open collaboration settings response: `data`.
    pub struct GetOpenCollaborationSettingsResponse {
        /// Open collaboration settings.
        pub open_collaboration_settings: Option<OpenCollaborationSetting> = "open_collaboration_settings",
    }
}

record! {
    /// Open collaboration setting: `open_collaboration_setting`.
    pub struct OpenCollaborationSetting {
        /// Auto add product.
        pub auto_add_product: Option<AutoAddProduct> = "auto_add_product",
    }
}

record! {
    /// Auto add product: `open_collaboration_setting.auto_add_product`.
    pub struct AutoAddProduct {
        /// Enable.
        pub enable: Option<bool> = "enable",
        /// Commission rate: hundredths of a percent: 700 is 7 %.
        pub commission_rate: Option<Decimal> = "commission_rate",
    }
}
