// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `POST /affiliate_creator/202409/sample_applications/fulfillments/search`

use crate::api::affiliate_creator::model::BoundProductStatus;
use crate::api::operation::operation;
use crate::types::record::record;
use crate::types::words::words;
use crate::types::{ApiId, ProductId, ShopId};
use chrono::{DateTime, Utc};
use smol_str::SmolStr;

operation! {
    /// Creator search sample application fulfillments.
    ///
    /// `POST /affiliate_creator/202409/sample_applications/fulfillments/search`. Does not take `shop_cipher`.
    pub struct CreatorSearchSampleApplicationFulfillments -> CreatorSearchSampleApplicationFulfillmentsResponse;
    "affiliate_creator" "creatorSearchSampleApplicationFulfillments" "202409" Post "/affiliate_creator/202409/sample_applications/fulfillments/search"
        cipher false Read Json [] older false;
    new(fulfillment_statuses: Vec<FulfillmentStatus>) {
        sort_order: None, sort_field: None, fulfillment_statuses: fulfillment_statuses,
    }
    /// Sort order.
    query sort_order: Option<SmolStr> = "sort_order" => with_sort_order(SmolStr);
    /// Sort field.
    query sort_field: Option<SortField> = "sort_field" => with_sort_field(SortField);
    /// Fulfillment statuses. Required.
    body fulfillment_statuses: Vec<FulfillmentStatus> = "fulfillment_statuses";
}

record! {
    /// Creator search sample application fulfillments response: `data`.
    pub struct CreatorSearchSampleApplicationFulfillmentsResponse {
        /// Fulfillments.
        pub fulfillments: Vec<Fulfillment> = "fulfillments",
    }
}

record! {
    /// Fulfillment: `fulfillment`.
    pub struct Fulfillment {
        /// Id.
        pub id: Option<ApiId> = "id",
        /// Shop id.
        pub shop_id: Option<ShopId> = "shop_id",
        /// Application id.
        pub application_id: Option<ApiId> = "application_id",
        /// Sample application type.
        pub sample_application_type: Option<SampleApplicationType> = "sample_application_type",
        /// Product id.
        pub product_id: Option<ProductId> = "product_id",
        /// Expiration time.
        pub expiration_time: Option<DateTime<Utc>> = "expiration_time",
        /// Total suspend duration.
        pub total_suspend_duration: Option<i64> = "total_suspend_duration",
        /// Status.
        pub status: Option<SmolStr> = "status",
        /// Bound product status.
        pub bound_product_status: Option<BoundProductStatus> = "bound_product_status",
    }
}

words! {
    /// Sort field.
    pub enum SortField {
        CreateTime = "create_time",
        ExpiredTime = "expired_time",
    }
}

words! {
    /// Fulfillment status.
    pub enum FulfillmentStatus {
        Cancelled = "CANCELLED",
        Exempted = "EXEMPTED",
        Failed = "FAILED",
        Ongoing = "ONGOING",
        Overdue = "OVERDUE",
        Pending = "PENDING",
        Succeed = "SUCCEED",
        Suspend = "SUSPEND",
    }
}

words! {
    /// Sample application type.
    pub enum SampleApplicationType {
        FreeSample = "FREE_SAMPLE",
        SampleCoupon = "SAMPLE_COUPON",
        SampleCampaign = "SAMPLE_CAMPAIGN",
        PlatformFreeSample = "PLATFORM_FREE_SAMPLE",
        RefundableSample = "REFUNDABLE_SAMPLE",
        Unspecified = "UNSPECIFIED",
    }
}
