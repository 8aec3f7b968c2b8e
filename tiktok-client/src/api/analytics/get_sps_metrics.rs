// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `GET /analytics/202606/shop_performances/metrics`

use crate::api::analytics::model::{Benchmark, MetricCode, ValueUnit};
use crate::api::operation::operation;
use crate::types::record::record;
use crate::types::words::words;
use chrono::{DateTime, Utc};
use smol_str::SmolStr;

operation! {
    /// Get SPS metrics.
    ///
    /// `GET /analytics/202606/shop_performances/metrics`. Takes `shop_cipher`.
    pub struct GetSpsMetrics -> GetSpsMetricsResponse;
    "analytics" "getSPSMetrics" "202606" Get "/analytics/202606/shop_performances/metrics"
        cipher true Read None [] older false;
    new() {
        locale: None,
    }
    /// Locale.
    query locale: Option<SmolStr> = "locale" => with_locale(SmolStr);
}

record! {
    /// Get SPS metrics response: `data`.
    pub struct GetSpsMetricsResponse {
        /// Metrics.
        pub metrics: Vec<Metric> = "metrics",
    }
}

record! {
    /// Metric: `metric`.
    pub struct Metric {
        /// Benchmarks.
        pub benchmarks: Option<Benchmark> = "benchmarks",
        /// Dimension.
        pub dimension: Option<SmolStr> = "dimension",
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
        /// Score.
        pub score: Option<SmolStr> = "score",
        /// Status.
        pub status: Option<MetricStatus> = "status",
        /// Status text.
        pub status_text: Option<SmolStr> = "status_text",
        /// Value.
        pub value: Option<SmolStr> = "value",
        /// Value unit.
        pub value_unit: Option<ValueUnit> = "value_unit",
        /// Top reason text.
        pub top_reason_text: Option<SmolStr> = "top_reason_text",
    }
}

words! {
    /// Metric status.
    pub enum MetricStatus {
        Excellent = "EXCELLENT",
        Good = "GOOD",
        Poor = "POOR",
        Critical = "CRITICAL",
        Nil = "NIL",
    }
}
