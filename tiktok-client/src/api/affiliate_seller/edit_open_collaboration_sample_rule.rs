// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `POST /affiliate_seller/202410/open_collaborations/sample_rules`

use crate::api::operation::operation;
use crate::types::record::record;
use crate::types::{ApiId, ProductId};
use chrono::{DateTime, Utc};
use smol_str::SmolStr;

operation! {
    /// Edit open collaboration sample rule.
    ///
    /// `POST /affiliate_seller/202410/open_collaborations/sample_rules`. Takes `shop_cipher`.
    pub struct EditOpenCollaborationSampleRule -> EditOpenCollaborationSampleRuleResponse;
    "affiliate_seller" "editOpenCollaborationSampleRule" "202410" Post "/affiliate_seller/202410/open_collaborations/sample_rules"
        cipher true Write Json [] older false;
    new(product_id: ProductId) {
        product_id: product_id, sample_rule: None,
    }
    /// Product id. Required.
    body product_id: ProductId = "product_id";
    /// Sample rule.
    body sample_rule: Option<SampleRuleInput> = "sample_rule" => with_sample_rule(SampleRuleInput);
}

record! {
    /// Edit open collaboration sample rule response: `data`.
    pub struct EditOpenCollaborationSampleRuleResponse {
    }
}

record! {
    /// Sample rule input: `sample_rule`.
    pub struct SampleRuleInput {
        /// Activate status. Required.
        pub activate_status: Option<SmolStr> = "activate_status",
        /// Sample quota.
        pub sample_quota: Option<i64> = "sample_quota",
        /// Is sample time unlimited.
        pub is_sample_time_unlimited: Option<bool> = "is_sample_time_unlimited",
        /// Start time.
        pub start_time: Option<DateTime<Utc>> = "start_time",
        /// End time.
        pub end_time: Option<DateTime<Utc>> = "end_time",
        /// Thresholds.
        pub thresholds: Option<ThresholdInput> = "thresholds",
    }
}

record! {
    /// Threshold input: `sample_rule.threshold`.
    pub struct ThresholdInput {
        /// Minimum follower count.
        pub minimum_follower_count: Option<i64> = "minimum_follower_count",
        /// Minimum GMV.
        pub minimum_gmv: Option<i64> = "minimum_gmv",
        /// Average ec video views.
        pub avg_ec_video_views: Option<i64> = "avg_ec_video_views",
        /// Category ids.
        pub category_ids: Vec<ApiId> = "category_ids",
        /// Predicted fulfillment rank.
        pub predicted_fulfillment_rank: Option<SmolStr> = "predicted_fulfillment_rank",
    }
}
