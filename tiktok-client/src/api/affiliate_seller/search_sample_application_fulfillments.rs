// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `POST /affiliate_seller/202409/sample_applications/{application_id}/fulfillments/search`

use crate::api::operation::operation;
use crate::types::record::record;
use crate::types::words::words;
use crate::types::{ApiId, ProductId};
use chrono::{DateTime, Utc};
use smol_str::SmolStr;

operation! {
    /// Search sample application fulfillments.
    ///
    /// `POST /affiliate_seller/202409/sample_applications/{application_id}/fulfillments/search`. Takes `shop_cipher`.
    pub struct SearchSampleApplicationFulfillments -> SearchSampleApplicationFulfillmentsResponse;
    "affiliate_seller" "searchSampleApplicationFulfillments" "202409" Post "/affiliate_seller/202409/sample_applications/{application_id}/fulfillments/search"
        cipher true Read Json [] older false;
    new(application_id: impl Into<ApiId>) {
        application_id: application_id.into(), content_format: None,
    }
    /// Application id. Required.
    path application_id: ApiId = "application_id";
    /// Content format.
    body content_format: Option<ContentFormat> = "content_format" => with_content_format(ContentFormat);
}

record! {
    /// Search sample application fulfillments response: `data`.
    pub struct SearchSampleApplicationFulfillmentsResponse {
        /// Fulfillments.
        pub fulfillments: Vec<Fulfillment> = "fulfillments",
    }
}

record! {
    /// Fulfillment: `fulfillment`.
    pub struct Fulfillment {
        /// Product.
        pub product: Option<FulfillmentProduct> = "product",
        /// Content.
        pub content: Option<FulfillmentContent> = "content",
    }
}

record! {
    /// Fulfillment content: `fulfillment.content`.
    pub struct FulfillmentContent {
        /// Id.
        pub id: Option<ApiId> = "id",
        /// Format.
        pub format: Option<SmolStr> = "format",
        /// URL.
        pub url: Option<SmolStr> = "url",
        /// View count.
        pub view_count: Option<i64> = "view_count",
        /// Like count.
        pub like_count: Option<i64> = "like_count",
        /// Comment count.
        pub comment_count: Option<i64> = "comment_count",
        /// Paid order count.
        pub paid_order_count: Option<i64> = "paid_order_count",
        /// Page link.
        pub page_link: Option<SmolStr> = "page_link",
        /// Description.
        pub description: Option<SmolStr> = "description",
        /// Create time.
        pub create_time: Option<DateTime<Utc>> = "create_time",
        /// Live end time.
        pub live_end_time: Option<DateTime<Utc>> = "live_end_time",
    }
}

record! {
    /// Fulfillment product: `fulfillment.product`.
    pub struct FulfillmentProduct {
        /// Id.
        pub id: Option<ProductId> = "id",
        /// Main image URL.
        pub main_image_url: Option<SmolStr> = "main_image_url",
    }
}

words! {
    /// Content format.
    pub enum ContentFormat {
        Live = "LIVE",
        Video = "VIDEO",
    }
}
