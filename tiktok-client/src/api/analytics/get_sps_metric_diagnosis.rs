// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `GET /analytics/202606/shop_performances/metrics/{metric_code}/diagnosis`

use crate::api::analytics::model::{Benchmark, MetricCode, ValueUnit};
use crate::api::operation::operation;
use crate::types::Rate;
use crate::types::record::record;
use crate::types::words::words;
use chrono::{DateTime, Utc};
use smol_str::SmolStr;

operation! {
    /// Get SPS metric diagnosis.
    ///
    /// `GET /analytics/202606/shop_performances/metrics/{metric_code}/diagnosis`. Takes `shop_cipher`.
    pub struct GetSpsMetricDiagnosis -> GetSpsMetricDiagnosisResponse;
    "analytics" "getSPSMetricDiagnosis" "202606" Get "/analytics/202606/shop_performances/metrics/{metric_code}/diagnosis"
        cipher true Read None [] older false;
    new(metric_code: impl Into<SmolStr>) {
        metric_code: metric_code.into(), locale: None, trend_duration_days: None,
    }
    /// Metric code: NRR, NBFR, SFCR, OTDR, AHT or IM_DSAT. Required.
    path metric_code: SmolStr = "metric_code";
    /// Locale.
    query locale: Option<SmolStr> = "locale" => with_locale(SmolStr);
    /// Trend duration days.
    query trend_duration_days: Option<i64> = "trend_duration_days" => with_trend_duration_days(i64);
}

record! {
    /// Get SPS metric diagnosis response: `data`.
    pub struct GetSpsMetricDiagnosisResponse {
        /// Benchmarks.
        pub benchmarks: Option<Benchmark> = "benchmarks",
        /// Calculation rule.
        pub calculation_rule: Option<CalculationRule> = "calculation_rule",
        /// Dimension.
        pub dimension: Option<SmolStr> = "dimension",
        /// Distribution details.
        pub distribution_details: Vec<DistributionDetail> = "distribution_details",
        /// Evaluate duration days.
        pub evaluate_duration_days: Option<i64> = "evaluate_duration_days",
        /// End evaluation time.
        pub end_evaluation_time: Option<DateTime<Utc>> = "end_evaluation_time",
        /// Start evaluation time.
        pub start_evaluation_time: Option<DateTime<Utc>> = "start_evaluation_time",
        /// Metric code: NRR, NBFR, SFCR, OTDR, AHT or IM_DSAT.
        pub metric_code: Option<MetricCode> = "metric_code",
        /// Score.
        pub score: Option<SmolStr> = "score",
        /// Status.
        pub status: Option<GetSpsMetricDiagnosisStatus> = "status",
        /// Status text.
        pub status_text: Option<SmolStr> = "status_text",
        /// Trend.
        pub trend: Option<Trend> = "trend",
        /// Value.
        pub value: Option<SmolStr> = "value",
        /// Value unit.
        pub value_unit: Option<ValueUnit> = "value_unit",
        /// Analyses.
        pub analyses: Vec<Analyse> = "analyses",
    }
}

record! {
    /// Analyse: `analyse`.
    pub struct Analyse {
        /// Summaries.
        pub summaries: Vec<SmolStr> = "summaries",
        /// Details.
        pub details: Vec<SmolStr> = "details",
    }
}

record! {
    /// Trend: `trend`.
    pub struct Trend {
        /// Data points.
        pub data_points: Vec<TrendDataPoint> = "data_points",
    }
}

record! {
    /// Trend data point: `trend.data_point`.
    pub struct TrendDataPoint {
        /// Record date.
        pub record_date: Option<SmolStr> = "record_date",
        /// Value.
        pub value: Option<SmolStr> = "value",
    }
}

record! {
    /// Distribution detail: `distribution_detail`.
    pub struct DistributionDetail {
        /// Count.
        pub count: Option<i64> = "count",
        /// Name.
        pub name: Option<SmolStr> = "name",
        /// Percent.
        pub percent: Option<Rate> = "percent",
    }
}

record! {
    /// Calculation rule: `calculation_rule`.
    pub struct CalculationRule {
        /// Denominator label.
        pub denominator_label: Option<SmolStr> = "denominator_label",
        /// Denominator value.
        pub denominator_value: Option<SmolStr> = "denominator_value",
        /// Numerator label.
        pub numerator_label: Option<SmolStr> = "numerator_label",
        /// Numerator value.
        pub numerator_value: Option<SmolStr> = "numerator_value",
    }
}

words! {
    /// Get SPS metric diagnosis status.
    pub enum GetSpsMetricDiagnosisStatus {
        Excellent = "EXCELLENT",
        Good = "GOOD",
        Poor = "POOR",
        Critical = "CRITICAL",
        Nil = "NIL",
    }
}
