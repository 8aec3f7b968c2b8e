// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `POST /customer_engagement/202412/performances`

use crate::api::operation::operation;
use crate::types::ApiId;
use crate::types::record::record;
use crate::types::words::words;
use rust_decimal::Decimal;

operation! {
    /// Get engagement task performances.
    ///
    /// `POST /customer_engagement/202412/performances`. Takes `shop_cipher`.
    pub struct GetEngagementTaskPerformances -> GetEngagementTaskPerformancesResponse;
    "customer_engagement" "getEngagementTaskPerformances" "202412" Post "/customer_engagement/202412/performances"
        cipher true Read Json [] older false;
    new(task_ids: Vec<ApiId>) {
        task_ids: task_ids,
    }
    /// Task ids. Required.
    body task_ids: Vec<ApiId> = "task_ids";
}

record! {
    /// Get engagement task performances response: `data`.
    pub struct GetEngagementTaskPerformancesResponse {
        /// Task performances.
        pub task_performances: Vec<TaskPerformance> = "task_performances",
    }
}

record! {
    /// Task performance: `task_performance`.
    pub struct TaskPerformance {
        /// Id.
        pub id: Option<ApiId> = "id",
        /// Status.
        pub status: Option<TaskPerformanceStatus> = "status",
        /// Sent recipient count.
        pub sent_recipient_count: Option<i64> = "sent_recipient_count",
        /// Read recipient count.
        pub read_recipient_count: Option<i64> = "read_recipient_count",
        /// Order count.
        pub order_count: Option<i64> = "order_count",
        /// GMV amount.
        pub gmv_amount: Option<Decimal> = "gmv_amount",
        /// Claimed coupons count.
        pub claimed_coupons_count: Option<i64> = "claimed_coupons_count",
    }
}

words! {
    /// Task performance status.
    pub enum TaskPerformanceStatus {
        Unknown = "UNKNOWN",
        Draft = "DRAFT",
        Waiting = "WAITING",
        Sending = "SENDING",
        Failed = "FAILED",
        Canceled = "CANCELED",
        Success = "SUCCESS",
        Deleted = "DELETED",
    }
}
