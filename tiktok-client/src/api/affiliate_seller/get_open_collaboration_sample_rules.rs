// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `GET /affiliate_seller/202410/open_collaborations/sample_rules`

use crate::api::operation::operation;
use crate::types::record::record;
use crate::types::{ApiId, ProductId};
use chrono::{DateTime, Utc};
use rust_decimal::Decimal;
use smol_str::SmolStr;

operation! {
    /// Get open collaboration sample rules.
    ///
    /// `GET /affiliate_seller/202410/open_collaborations/sample_rules`. Takes `shop_cipher`.
    pub struct GetOpenCollaborationSampleRules -> GetOpenCollaborationSampleRulesResponse;
    "affiliate_seller" "getOpenCollaborationSampleRules" "202410" Get "/affiliate_seller/202410/open_collaborations/sample_rules"
        cipher true Read None [] older false;
    new(product_ids: Vec<ProductId>) {
        product_ids: product_ids,
    }
    /// Product ids. Required.
    query product_ids: Vec<ProductId> = "product_ids";
}

record! {
    /// Get open collaboration sample rules response: `data`.
    pub struct GetOpenCollaborationSampleRulesResponse {
        /// Sample rules.
        pub sample_rules: Vec<SampleRule> = "sample_rules",
    }
}

record! {
    /// Sample rule: `sample_rule`.
    pub struct SampleRule {
        /// Product id.
        pub product_id: Option<ProductId> = "product_id",
        /// Sample quota.
        pub sample_quota: Option<i64> = "sample_quota",
        /// Is sample time unlimited.
        pub is_sample_time_unlimited: Option<bool> = "is_sample_time_unlimited",
        /// Status.
        pub status: Option<SmolStr> = "status",
        /// Available quantity.
        pub available_quantity: Option<i64> = "available_quantity",
        /// Start time.
        pub start_time: Option<DateTime<Utc>> = "start_time",
        /// End time.
        pub end_time: Option<DateTime<Utc>> = "end_time",
        /// Thresholds.
        pub thresholds: Option<Threshold> = "thresholds",
    }
}

record! {
    /// Threshold: `sample_rule.threshold`.
    pub struct Threshold {
        /// Minimum follower count.
        pub minimum_follower_count: Option<i64> = "minimum_follower_count",
        /// Minimum GMV.
        pub minimum_gmv: Option<i64> = "minimum_gmv",
        /// Average ec video views.
        pub avg_ec_video_views: Option<Decimal> = "avg_ec_video_views",
        /// Category ids.
        pub category_ids: Vec<ApiId> = "category_ids",
        /// Predicted fulfillment rank.
        pub predicted_fulfillment_rank: Option<SmolStr> = "predicted_fulfillment_rank",
    }
}
