// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `GET /analytics/202606/shop_performances/overview`

use crate::api::analytics::model::MetricCode;
use crate::api::operation::operation;
use crate::types::ApiId;
use crate::types::record::record;
use crate::types::words::words;
use chrono::{DateTime, Utc};
use smol_str::SmolStr;

operation! {
    /// Get SPS overview.
    ///
    /// `GET /analytics/202606/shop_performances/overview`. Takes `shop_cipher`.
    pub struct GetSpsOverview -> GetSpsOverviewResponse;
    "analytics" "getSPSOverview" "202606" Get "/analytics/202606/shop_performances/overview"
        cipher true Read None [] older false;
    new() {
        locale: None,
    }
    /// Locale.
    query locale: Option<SmolStr> = "locale" => with_locale(SmolStr);
}

record! {
    /// Get SPS overview response: `data`.
    pub struct GetSpsOverviewResponse {
        /// Benefits.
        pub benefits: Vec<GetSpsOverviewBenefit> = "benefits",
        /// Dimensions.
        pub dimensions: Vec<Dimension> = "dimensions",
        /// Evaluate duration days.
        pub evaluate_duration_days: Option<i64> = "evaluate_duration_days",
        /// End evaluation time.
        pub end_evaluation_time: Option<DateTime<Utc>> = "end_evaluation_time",
        /// Start evaluation time.
        pub start_evaluation_time: Option<DateTime<Utc>> = "start_evaluation_time",
        /// Peer percentile.
        pub peer_percentile: Option<SmolStr> = "peer_percentile",
        /// Primary category.
        pub primary_category: Option<PrimaryCategory> = "primary_category",
        /// SPS score: Shop Performance Score from 0 to 5, US only.
        pub sps_score: Option<SmolStr> = "sps_score",
        /// SPS tier.
        pub sps_tier: Option<SpsTier> = "sps_tier",
        /// SPS tier text.
        pub sps_tier_text: Option<SmolStr> = "sps_tier_text",
        /// Top issues.
        pub top_issues: Option<TopIssue> = "top_issues",
        /// Update time.
        pub update_time: Option<DateTime<Utc>> = "update_time",
    }
}

record! {
    /// Top issue: `top_issue`.
    pub struct TopIssue {
        /// Issues.
        pub issues: Vec<TopIssueIssue> = "issues",
        /// Summary.
        pub summary: Option<SmolStr> = "summary",
    }
}

record! {
    /// Top issue issue: `top_issue.issue`.
    pub struct TopIssueIssue {
        /// Description.
        pub description: Option<SmolStr> = "description",
        /// Evaluate duration days.
        pub evaluate_duration_days: Option<i64> = "evaluate_duration_days",
        /// End evaluation time.
        pub end_evaluation_time: Option<DateTime<Utc>> = "end_evaluation_time",
        /// Start evaluation time.
        pub start_evaluation_time: Option<DateTime<Utc>> = "start_evaluation_time",
        /// Metric code: NRR, NBFR, SFCR, OTDR, AHT or IM_DSAT.
        pub metric_code: Option<MetricCode> = "metric_code",
        /// Metric name.
        pub metric_name: Option<SmolStr> = "metric_name",
        /// Percentile.
        pub percentile: Option<SmolStr> = "percentile",
        /// Rank.
        pub rank: Option<i64> = "rank",
    }
}

record! {
    /// Primary category: `primary_category`.
    pub struct PrimaryCategory {
        /// Category id.
        pub category_id: Option<ApiId> = "category_id",
        /// Category name.
        pub category_name: Option<SmolStr> = "category_name",
    }
}

record! {
    /// Dimension: `dimension`.
    pub struct Dimension {
        /// Name.
        pub name: Option<SmolStr> = "name",
        /// Score.
        pub score: Option<SmolStr> = "score",
        /// Status.
        pub status: Option<DimensionStatus> = "status",
        /// Status text.
        pub status_text: Option<SmolStr> = "status_text",
        /// Weight.
        pub weight: Option<SmolStr> = "weight",
    }
}

record! {
    /// Get SPS overview benefit: `benefit`.
    pub struct GetSpsOverviewBenefit {
        /// Benefit name.
        pub benefit_name: Option<SmolStr> = "benefit_name",
        /// Is unlocked.
        pub is_unlocked: Option<bool> = "is_unlocked",
        /// Unlock score.
        pub unlock_score: Option<SmolStr> = "unlock_score",
    }
}

words! {
    /// Dimension status.
    pub enum DimensionStatus {
        Excellent = "EXCELLENT",
        Good = "GOOD",
        Poor = "POOR",
        Critical = "CRITICAL",
        Nil = "NIL",
    }
}

words! {
    /// SPS tier.
    pub enum SpsTier {
        Excellent = "EXCELLENT",
        Good = "GOOD",
        Poor = "POOR",
        Critical = "CRITICAL",
        Nil = "NIL",
    }
}
