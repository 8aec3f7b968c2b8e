// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `POST /affiliate_seller/202405/open_collaboration_settings`

use crate::api::operation::operation;
use crate::types::record::record;

operation! {
    /// Edit open collaboration settings.
    ///
    /// `POST /affiliate_seller/202405/open_collaboration_settings`. Takes `shop_cipher`.
    pub struct EditOpenCollaborationSettings -> EditOpenCollaborationSettingsResponse;
    "affiliate_seller" "editOpenCollaborationSettings" "202405" Post "/affiliate_seller/202405/open_collaboration_settings"
        cipher true Write Json [] older false;
    new() {
        auto_add_product: None,
    }
    /// Auto add product.
    body auto_add_product: Option<AutoAddProductInput> = "auto_add_product" => with_auto_add_product(AutoAddProductInput);
}

record! {
    /// Edit open collaboration settings response: `data`.
    pub struct EditOpenCollaborationSettingsResponse {
    }
}

record! {
    /// Auto add product input: `auto_add_product`.
    pub struct AutoAddProductInput {
        /// Enable. Required.
        pub enable: Option<bool> = "enable",
        /// Commission rate: hundredths of a percent: 700 is 7 %. Required.
        pub commission_rate: Option<i64> = "commission_rate",
    }
}
