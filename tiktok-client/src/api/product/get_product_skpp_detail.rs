// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `GET /product/202606/skpps/{product_id}`

use crate::api::operation::operation;
use crate::api::product::model::{AffiliateProgramStatus, RewardType, SkppStatus};
use crate::types::record::record;
use crate::types::words::words;
use crate::types::{ApiId, ProductId};
use chrono::{DateTime, Utc};
use rust_decimal::Decimal;
use smol_str::SmolStr;

operation! {
    /// Get product skpp detail.
    ///
    /// `GET /product/202606/skpps/{product_id}`. Takes `shop_cipher`.
    pub struct GetProductSkppDetail -> GetProductSkppDetailResponse;
    "product" "getProductSKPPDetail" "202606" Get "/product/202606/skpps/{product_id}"
        cipher true Read None [] older false;
    new(product_id: ProductId) {
        product_id: product_id, locale: None,
    }
    /// Product id. Required.
    path product_id: ProductId = "product_id";
    /// Locale.
    query locale: Option<SmolStr> = "locale" => with_locale(SmolStr);
}

record! {
    /// Get product skpp detail response: `data`.
    pub struct GetProductSkppDetailResponse {
        /// Product id.
        pub product_id: Option<ProductId> = "product_id",
        /// Affiliate program status.
        pub affiliate_program_status: Option<AffiliateProgramStatus> = "affiliate_program_status",
        /// Total score.
        pub total_score: Option<Decimal> = "total_score",
        /// Target score.
        pub target_score: Option<Decimal> = "target_score",
        /// Rewards.
        pub rewards: Vec<Reward> = "rewards",
        /// Task details.
        pub task_details: Vec<TaskDetail> = "task_details",
        /// Update time.
        pub update_time: Option<DateTime<Utc>> = "update_time",
        /// Skpp status.
        pub skpp_status: Option<SkppStatus> = "skpp_status",
    }
}

record! {
    /// Task detail: `task_detail`.
    pub struct TaskDetail {
        /// Category.
        pub category: Option<TaskDetailCategory> = "category",
        /// Name.
        pub name: Option<SmolStr> = "name",
        /// Current value.
        pub current_value: Option<SmolStr> = "current_value",
        /// Target value.
        pub target_value: Option<SmolStr> = "target_value",
        /// Passed.
        pub passed: Option<bool> = "passed",
        /// Action suggestions.
        pub action_suggestions: Vec<ActionSuggestion> = "action_suggestions",
    }
}

record! {
    /// Action suggestion: `task_detail.action_suggestion`.
    pub struct ActionSuggestion {
        /// Score increase.
        pub score_increase: Option<i64> = "score_increase",
        /// URL.
        pub url: Option<SmolStr> = "url",
    }
}

record! {
    /// Reward: `reward`.
    pub struct Reward {
        /// Reward type.
        pub reward_type: Option<RewardType> = "reward_type",
        /// Title.
        pub title: Option<SmolStr> = "title",
        /// Status.
        pub status: Option<RewardStatus> = "status",
        /// Ad credit claim status.
        pub ad_credit_claim_status: Option<SmolStr> = "ad_credit_claim_status",
        /// Value.
        pub value: Option<SmolStr> = "value",
        /// Claim conditions.
        pub claim_conditions: Vec<ClaimCondition> = "claim_conditions",
        /// Campaign id.
        pub campaign_id: Option<ApiId> = "campaign_id",
    }
}

record! {
    /// Claim condition: `reward.claim_condition`.
    pub struct ClaimCondition {
        /// Condition type.
        pub condition_type: Option<SmolStr> = "condition_type",
        /// Current value.
        pub current_value: Option<SmolStr> = "current_value",
        /// Target value.
        pub target_value: Option<SmolStr> = "target_value",
    }
}

words! {
    /// Reward status.
    pub enum RewardStatus {
        NotGranted = "NOT_GRANTED",
        Pending = "PENDING",
        Available = "AVAILABLE",
    }
}

words! {
    /// Task detail category.
    pub enum TaskDetailCategory {
        CommissionRate = "COMMISSION_RATE",
        Fulfilment = "FULFILMENT",
        Pricing = "PRICING",
        FreeShiping = "FREE_SHIPING",
        FollowerBenefits = "FOLLOWER_BENEFITS",
        Sampling = "SAMPLING",
        AdsSpend = "ADS_SPEND",
        Stock = "STOCK",
        ShoppableVideos = "SHOPPABLE_VIDEOS",
        InformationQuality = "INFORMATION_QUALITY",
        CrmHosting = "CRM_HOSTING",
    }
}
