// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `GET /affiliate_seller/202505/marketplace_creators/{creator_user_id}`

use crate::api::affiliate_seller::get_marketplace_creator_performance::Creator;
use crate::api::operation::operation;
use crate::types::CreatorId;
use crate::types::record::record;

operation! {
    /// Get marketplace creator performance.
    ///
    /// `GET /affiliate_seller/202505/marketplace_creators/{creator_user_id}`. Takes `shop_cipher`.
    ///
    /// An older version, or one that the documentation no longer lists.
    pub struct GetMarketplaceCreatorPerformance -> GetMarketplaceCreatorPerformanceResponse;
    "affiliate_seller" "GetMarketplaceCreatorPerformance" "202505" Get "/affiliate_seller/202505/marketplace_creators/{creator_user_id}"
        cipher true Read None [] older true;
    new(creator_user_id: CreatorId) {
        creator_user_id: creator_user_id,
    }
    /// Creator user id. Required.
    path creator_user_id: CreatorId = "creator_user_id";
}

record! {
    /// Get marketplace creator performance response: `data`.
    pub struct GetMarketplaceCreatorPerformanceResponse {
        /// Creator.
        pub creator: Option<Creator> = "creator",
    }
}
