// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `GET /affiliate_creator/202405/profiles`

use crate::api::affiliate_creator::get_creator_profile::Avatar;
use crate::api::operation::operation;
use crate::types::CreatorId;
use crate::types::record::record;
use smol_str::SmolStr;

operation! {
    /// Get creator profile.
    ///
    /// `GET /affiliate_creator/202405/profiles`. Does not take `shop_cipher`.
    ///
    /// An older version, or one that the documentation no longer lists.
    pub struct GetCreatorProfile -> GetCreatorProfileResponse;
    "affiliate_creator" "GetCreatorProfile" "202405" Get "/affiliate_creator/202405/profiles"
        cipher false Read None [] older true;
    new() {
    }
}

record! {
    /// Get creator profile response: `data`.
    pub struct GetCreatorProfileResponse {
        /// Avatar.
        pub avatar: Option<Avatar> = "avatar",
        /// Creator user id.
        pub creator_user_id: Option<CreatorId> = "creator_user_id",
        /// Permissions.
        pub permissions: Vec<SmolStr> = "permissions",
        /// Register region.
        pub register_region: Option<SmolStr> = "register_region",
        /// Selection region.
        pub selection_region: Option<SmolStr> = "selection_region",
        /// Seller type.
        pub seller_type: Option<SmolStr> = "seller_type",
        /// User type.
        pub user_type: Option<SmolStr> = "user_type",
        /// Username.
        pub username: Option<SmolStr> = "username",
    }
}
