// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `POST /affiliate_seller/202610/creator_outreach/eligibility/check`

use crate::api::operation::operation;
use crate::types::CreatorId;
use crate::types::record::record;

operation! {
    /// Check creator outreach eligibility.
    ///
    /// `POST /affiliate_seller/202610/creator_outreach/eligibility/check`. Takes `shop_cipher`.
    pub struct CheckCreatorOutreachEligibility -> CheckCreatorOutreachEligibilityResponse;
    "affiliate_seller" "checkCreatorOutreachEligibility" "202610" Post "/affiliate_seller/202610/creator_outreach/eligibility/check"
        cipher true Read Json [] older false;
    new(creator_infos: Vec<CreatorInfoInput>) {
        creator_infos: creator_infos,
    }
    /// Creator infos. Required.
    body creator_infos: Vec<CreatorInfoInput> = "creator_infos";
}

record! {
    /// Check creator outreach eligibility response: `data`.
    pub struct CheckCreatorOutreachEligibilityResponse {
        /// Creator eligibility results.
        pub creator_eligibility_results: Vec<CreatorEligibilityResult> = "creator_eligibility_results",
        /// Ineligible creator levels.
        pub ineligible_creator_levels: Vec<i64> = "ineligible_creator_levels",
        /// Is batch quota consumable.
        pub is_batch_quota_consumable: Option<bool> = "is_batch_quota_consumable",
    }
}

record! {
    /// Creator eligibility result: `creator_eligibility_result`.
    pub struct CreatorEligibilityResult {
        /// Creator level.
        pub creator_level: Option<i64> = "creator_level",
        /// Creator open id.
        pub creator_open_id: Option<CreatorId> = "creator_open_id",
        /// Is blocked.
        pub is_blocked: Option<bool> = "is_blocked",
        /// Is connected.
        pub is_connected: Option<bool> = "is_connected",
        /// Is creator follower count threshold met.
        pub is_creator_follower_count_threshold_met: Option<bool> = "is_creator_follower_count_threshold_met",
        /// Is creator level quota available.
        pub is_creator_level_quota_available: Option<bool> = "is_creator_level_quota_available",
        /// Is paired.
        pub is_paired: Option<bool> = "is_paired",
    }
}

record! {
    /// Creator info input: `creator_info`.
    pub struct CreatorInfoInput {
        /// Creator open id. Required.
        pub creator_open_id: Option<CreatorId> = "creator_open_id",
    }
}
