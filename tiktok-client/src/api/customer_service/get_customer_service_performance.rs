// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `GET /customer_service/202407/performance`

use crate::api::operation::operation;
use crate::types::record::record;
use crate::types::{CurrencyCode, Rate};
use chrono::NaiveDate;
use rust_decimal::Decimal;
use smol_str::SmolStr;

operation! {
    /// Get customer service performance.
    ///
    /// `GET /customer_service/202407/performance`. Takes `shop_cipher`.
    pub struct GetCustomerServicePerformance -> GetCustomerServicePerformanceResponse;
    "customer_service" "getCustomerServicePerformance" "202407" Get "/customer_service/202407/performance"
        cipher true Read None [] older false;
    new(support_date_ge: NaiveDate, support_date_lt: NaiveDate) {
        support_date_ge: support_date_ge, support_date_lt: support_date_lt,
    }
    /// Support date, from (inclusive). Required.
    query support_date_ge: NaiveDate = "support_date_ge";
    /// Support date, until (exclusive). Required.
    query support_date_lt: NaiveDate = "support_date_lt";
}

record! {
    /// Get customer service performance response: `data`.
    pub struct GetCustomerServicePerformanceResponse {
        /// Performance.
        pub performance: Option<GetCustomerServicePerformancePerformance> = "performance",
    }
}

record! {
    /// Get customer service performance performance: `performance`.
    pub struct GetCustomerServicePerformancePerformance {
        /// Support session count.
        pub support_session_count: Option<i64> = "support_session_count",
        /// Response percentage.
        pub response_percentage: Option<Rate> = "response_percentage",
        /// Satisfaction percentage.
        pub satisfaction_percentage: Option<Rate> = "satisfaction_percentage",
        /// Response time mins.
        pub response_time_mins: Option<SmolStr> = "response_time_mins",
        /// Conversion rate.
        pub conversion_rate: Option<Rate> = "conversion_rate",
        /// Cs guided GMV.
        pub cs_guided_gmv: Option<Decimal> = "cs_guided_gmv",
        /// Currency.
        pub currency: Option<CurrencyCode> = "currency",
    }
}
