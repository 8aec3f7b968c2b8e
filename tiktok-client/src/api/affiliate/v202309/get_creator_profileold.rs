// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `GET /affiliate/202309/profiles`

use crate::api::operation::operation;
use crate::types::ApiId;
use crate::types::record::record;
use smol_str::SmolStr;

operation! {
    /// Get creator profileold.
    ///
    /// `GET /affiliate/202309/profiles`. Does not take `shop_cipher`.
    ///
    /// An older version, or one that the documentation no longer lists.
    pub struct GetCreatorProfileold -> GetCreatorProfileoldResponse;
    "affiliate" "GetCreatorProfileold" "202309" Get "/affiliate/202309/profiles"
        cipher false Read None [] older true;
    new() {
    }
}

record! {
    /// Get creator profileold response: `data`.
    pub struct GetCreatorProfileoldResponse {
        /// Avatar.
        pub avatar: Option<Avatar> = "avatar",
        /// Partner id.
        pub partner_id: Option<ApiId> = "partner_id",
        /// Partner name.
        pub partner_name: Option<SmolStr> = "partner_name",
        /// Permissions.
        pub permissions: Vec<SmolStr> = "permissions",
        /// Register region.
        pub register_region: Option<SmolStr> = "register_region",
        /// Selection region.
        pub selection_region: Option<SmolStr> = "selection_region",
        /// Seller type.
        pub seller_type: Option<SmolStr> = "seller_type",
        /// User name.
        pub user_name: Option<SmolStr> = "user_name",
        /// User type.
        pub user_type: Option<SmolStr> = "user_type",
    }
}

record! {
    /// Avatar: `avatar`.
    pub struct Avatar {
        /// Height.
        pub height: Option<i64> = "height",
        /// URL.
        pub url: Option<SmolStr> = "url",
        /// Width.
        pub width: Option<i64> = "width",
    }
}
