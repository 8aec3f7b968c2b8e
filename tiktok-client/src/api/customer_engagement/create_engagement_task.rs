// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `POST /customer_engagement/202412/engagement_tasks`

use crate::api::operation::operation;
use crate::types::record::record;
use crate::types::{ApiId, ProductId};
use chrono::{DateTime, Utc};
use smol_str::SmolStr;

/// What [`CreateEngagementTask::new`] needs.
#[derive(Debug, Clone, PartialEq)]
pub struct CreateEngagementTaskRequired {
    /// Idempotency key: the platform executes repeated calls with the same key once.
    pub idempotency_key: SmolStr,
    /// Template id.
    pub template_id: ApiId,
    /// Task name.
    pub task_name: SmolStr,
    /// End time.
    pub end_time: DateTime<Utc>,
    /// Channel.
    pub channel: SmolStr,
}

operation! {
    /// Create engagement task.
    ///
    /// `POST /customer_engagement/202412/engagement_tasks`. Takes `shop_cipher`.
    pub struct CreateEngagementTask -> CreateEngagementTaskResponse;
    "customer_engagement" "createEngagementTask" "202412" Post "/customer_engagement/202412/engagement_tasks"
        cipher true Write Json [] older false;
    new(required: CreateEngagementTaskRequired) {
        idempotency_key: required.idempotency_key, template_id: required.template_id, task_name:
        required.task_name, end_time: required.end_time, channel: required.channel, product_ids: Vec::new(),
        coupon_ids: Vec::new(),
    }
    /// Idempotency key: the platform executes repeated calls with the same key once. Required.
    query idempotency_key: SmolStr = "idempotency_key";
    /// Template id. Required.
    body template_id: ApiId = "template_id";
    /// Task name. Required.
    body task_name: SmolStr = "task_name";
    /// End time. Required.
    body end_time: DateTime<Utc> = "end_time";
    /// Channel. Required.
    body channel: SmolStr = "channel";
    /// Product ids.
    body product_ids: Vec<ProductId> = "product_ids" => with_product_ids(Vec<ProductId>);
    /// Coupon ids.
    body coupon_ids: Vec<ApiId> = "coupon_ids" => with_coupon_ids(Vec<ApiId>);
}

record! {
    /// Create engagement task response: `data`.
    pub struct CreateEngagementTaskResponse {
        /// Task id.
        pub task_id: Option<ApiId> = "task_id",
    }
}
