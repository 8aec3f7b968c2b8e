// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `GET /affiliate_seller/202607/creator_outreach/quota`

use crate::api::operation::operation;
use crate::types::record::record;
use crate::types::{ApiMoney, Moment, ShopId};
use smol_str::SmolStr;

operation! {
    /// Get weekly creator outreach quota.
    ///
    /// `GET /affiliate_seller/202607/creator_outreach/quota`. Takes `shop_cipher`.
    pub struct GetWeeklyCreatorOutreachQuota -> GetWeeklyCreatorOutreachQuotaResponse;
    "affiliate_seller" "getWeeklyCreatorOutreachQuota" "202607" Get "/affiliate_seller/202607/creator_outreach/quota"
        cipher true Read None [] older false;
    new() {
    }
}

record! {
    /// Get weekly creator outreach quota response: `data`.
    pub struct GetWeeklyCreatorOutreachQuotaResponse {
        /// Data.
        pub data: Option<GetWeeklyCreatorOutreachQuotaData> = "data",
    }
}

record! {
    /// Get weekly creator outreach quota data: `data`.
    pub struct GetWeeklyCreatorOutreachQuotaData {
        /// Shop id.
        pub shop_id: Option<ShopId> = "shop_id",
        /// Quota type.
        pub quota_type: Option<SmolStr> = "quota_type",
        /// GMV tier.
        pub gmv_tier: Option<SmolStr> = "gmv_tier",
        /// Quota sum.
        pub quota_sum: Option<SmolStr> = "quota_sum",
        /// Quota use.
        pub quota_use: Option<SmolStr> = "quota_use",
        /// Unlimited.
        pub unlimited: Option<bool> = "unlimited",
        /// Reached max follower count.
        pub reached_max_follower_cnt: Option<SmolStr> = "reached_max_follower_cnt",
        /// New connect count.
        pub new_connect_count: Option<SmolStr> = "new_connect_count",
        /// Pair connect count.
        pub pair_connect_count: Option<SmolStr> = "pair_connect_count",
        /// Start time.
        pub start_time: Option<Moment> = "start_time",
        /// End time.
        pub end_time: Option<Moment> = "end_time",
        /// GMV level rule.
        pub gmv_level_rule: Vec<GmvLevelRule> = "gmv_level_rule",
        /// Quota details.
        pub quota_details: Vec<QuotaDetail> = "quota_details",
        /// Bonus exposure post percentile threshold.
        pub bonus_exposure_post_percentile_threshold: Option<SmolStr> = "bonus_exposure_post_percentile_threshold",
    }
}

record! {
    /// GMV level rule: `data.gmv_level_rule`.
    pub struct GmvLevelRule {
        /// Reached max follower count.
        pub reached_max_follower_cnt: Option<SmolStr> = "reached_max_follower_cnt",
        /// GMV tier.
        pub gmv_tier: Option<SmolStr> = "gmv_tier",
        /// Left GMV.
        pub left_gmv: Option<ApiMoney> = "left_gmv",
        /// Right GMV.
        pub right_gmv: Option<ApiMoney> = "right_gmv",
        /// Quota details.
        pub quota_details: Vec<QuotaDetail> = "quota_details",
    }
}

record! {
    /// Quota detail: `data.gmv_level_rule.quota_detail`.
    pub struct QuotaDetail {
        /// Creator levels.
        pub creator_levels: Vec<i64> = "creator_levels",
        /// Quota period sum.
        pub quota_period_sum: Option<i64> = "quota_period_sum",
        /// Quota bonus sum.
        pub quota_bonus_sum: Option<i64> = "quota_bonus_sum",
        /// Quota period use.
        pub quota_period_use: Option<i64> = "quota_period_use",
        /// Quota bonus use.
        pub quota_bonus_use: Option<i64> = "quota_bonus_use",
    }
}
