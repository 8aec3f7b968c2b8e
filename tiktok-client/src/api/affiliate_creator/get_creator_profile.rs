// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `GET /affiliate_creator/202508/profiles`

use crate::api::operation::operation;
use crate::types::CreatorId;
use crate::types::record::record;
use smol_str::SmolStr;

operation! {
    /// Get creator profile.
    ///
    /// `GET /affiliate_creator/202508/profiles`. Does not take `shop_cipher`.
    pub struct GetCreatorProfile -> GetCreatorProfileResponse;
    "affiliate_creator" "getCreatorProfile" "202508" Get "/affiliate_creator/202508/profiles"
        cipher false Read None [] older false;
    new() {
    }
}

record! {
    /// Get creator profile response: `data`.
    pub struct GetCreatorProfileResponse {
        /// Avatar.
        pub avatar: Option<Avatar> = "avatar",
        /// Username.
        pub username: Option<SmolStr> = "username",
        /// Selection region.
        pub selection_region: Option<SmolStr> = "selection_region",
        /// Register region.
        pub register_region: Option<SmolStr> = "register_region",
        /// Seller type.
        pub seller_type: Option<SmolStr> = "seller_type",
        /// Permissions.
        pub permissions: Vec<SmolStr> = "permissions",
        /// User type.
        pub user_type: Option<SmolStr> = "user_type",
        /// Creator user open id.
        pub creator_user_open_id: Option<CreatorId> = "creator_user_open_id",
    }
}

record! {
    /// Avatar: `avatar`.
    pub struct Avatar {
        /// Width.
        pub width: Option<i64> = "width",
        /// Height.
        pub height: Option<i64> = "height",
        /// URL.
        pub url: Option<SmolStr> = "url",
    }
}
