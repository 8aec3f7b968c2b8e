// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `POST /customer_engagement/202502/engagement_tasks/custom`

use crate::api::operation::operation;
use crate::types::record::record;
use crate::types::{ApiId, ProductId};
use chrono::{DateTime, Utc};
use smol_str::SmolStr;

operation! {
    /// Create custom engagement task.
    ///
    /// `POST /customer_engagement/202502/engagement_tasks/custom`. Takes `shop_cipher`.
    pub struct CreateCustomEngagementTask -> CreateCustomEngagementTaskResponse;
    "customer_engagement" "createCustomEngagementTask" "202502" Post "/customer_engagement/202502/engagement_tasks/custom"
        cipher true Write Json [] older false;
    new(idempotency_key: impl Into<SmolStr>, task_name: impl Into<SmolStr>, end_time: DateTime<Utc>, channel: impl Into<SmolStr>) {
        idempotency_key: idempotency_key.into(), task_name: task_name.into(), end_time: end_time, channel:
        channel.into(), product_ids: Vec::new(), coupon_ids: Vec::new(), custom_message: None,
    }
    /// Idempotency key: the platform executes repeated calls with the same key once. Required.
    query idempotency_key: SmolStr = "idempotency_key";
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
    /// Custom message.
    body custom_message: Option<CustomMessageInput> = "custom_message" => with_custom_message(CustomMessageInput);
}

record! {
    /// Create custom engagement task response: `data`.
    pub struct CreateCustomEngagementTaskResponse {
        /// Task id.
        pub task_id: Option<ApiId> = "task_id",
    }
}

record! {
    /// Custom message input: `custom_message`.
    pub struct CustomMessageInput {
        /// Title.
        pub title: Option<SmolStr> = "title",
        /// Body.
        pub body: Option<SmolStr> = "body",
    }
}
