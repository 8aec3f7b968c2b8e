// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `POST /fulfillment/202510/first_mile_bundle`

use crate::api::fulfillment::model::{CreateFirstMileBundleError, HandoverMethod};
use crate::api::operation::operation;
use crate::types::record::record;
use crate::types::{ApiId, OrderId};
use smol_str::SmolStr;

operation! {
    /// Create first mile bundle v2.
    ///
    /// `POST /fulfillment/202510/first_mile_bundle`. Takes `shop_cipher`.
    pub struct CreateFirstMileBundleV2 -> CreateFirstMileBundleV2Response;
    "fulfillment" "createFirstMileBundleV2" "202510" Post "/fulfillment/202510/first_mile_bundle"
        cipher true Write Json [] older false;
    new(order_ids: Vec<OrderId>, handover_method: HandoverMethod) {
        order_ids: order_ids, handover_method: handover_method, shipping_provider_id: None, tracking_number: None,
        phone_tail_number: None,
    }
    /// Order ids. Required.
    body order_ids: Vec<OrderId> = "order_ids";
    /// Handover method. Required.
    body handover_method: HandoverMethod = "handover_method";
    /// Shipping provider id.
    body shipping_provider_id: Option<ApiId> = "shipping_provider_id" => with_shipping_provider_id(ApiId);
    /// Tracking number.
    body tracking_number: Option<SmolStr> = "tracking_number" => with_tracking_number(SmolStr);
    /// Phone tail number.
    body phone_tail_number: Option<SmolStr> = "phone_tail_number" => with_phone_tail_number(SmolStr);
}

record! {
    /// Create first mile bundle v2 response: `data`.
    pub struct CreateFirstMileBundleV2Response {
        /// First mile bundle id.
        pub first_mile_bundle_id: Option<ApiId> = "first_mile_bundle_id",
        /// URL.
        pub url: Option<SmolStr> = "url",
        /// Errors.
        pub errors: Vec<CreateFirstMileBundleError> = "errors",
    }
}
