// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `POST /fulfillment/202309/packages/schedule`

use crate::api::fulfillment::get_eligible_shipping_services::{
    GetEligibleShippingServicesDimension, GetEligibleShippingServicesWeight,
};
use crate::api::fulfillment::model::PickupSlotInput;
use crate::api::operation::operation;
use crate::types::record::record;
use crate::types::{ApiId, LineId, OrderId, PackageId};
use chrono::{DateTime, Utc};
use smol_str::SmolStr;

operation! {
    /// Schedule package handover.
    ///
    /// `POST /fulfillment/202309/packages/schedule`. Takes `shop_cipher`.
    ///
    /// An older version, or one that the documentation no longer lists.
    pub struct SchedulePackageHandover -> SchedulePackageHandoverResponse;
    "fulfillment" "SchedulePackageHandover" "202309" Post "/fulfillment/202309/packages/schedule"
        cipher true Write Json [] older true;
    new() {
        handover_method: None, order_id: None, order_line_item_ids: Vec::new(), pickup_slot: None,
    }
    /// Handover method.
    body handover_method: Option<SmolStr> = "handover_method" => with_handover_method(SmolStr);
    /// Order id.
    body order_id: Option<OrderId> = "order_id" => with_order_id(OrderId);
    /// Order line item ids.
    body order_line_item_ids: Vec<LineId> = "order_line_item_ids" => with_order_line_item_ids(Vec<LineId>);
    /// Pickup slot.
    body pickup_slot: Option<PickupSlotInput> = "pickup_slot" => with_pickup_slot(PickupSlotInput);
}

record! {
    /// Schedule package handover response: `data`.
    pub struct SchedulePackageHandoverResponse {
        /// Create time.
        pub create_time: Option<DateTime<Utc>> = "create_time",
        /// Dimension.
        pub dimension: Option<GetEligibleShippingServicesDimension> = "dimension",
        /// Handover method.
        pub handover_method: Option<SmolStr> = "handover_method",
        /// Order id.
        pub order_id: Option<OrderId> = "order_id",
        /// Order line item ids.
        pub order_line_item_ids: Vec<LineId> = "order_line_item_ids",
        /// Package id.
        pub package_id: Option<PackageId> = "package_id",
        /// Shipping provider id.
        pub shipping_provider_id: Option<ApiId> = "shipping_provider_id",
        /// Shipping provider name.
        pub shipping_provider_name: Option<SmolStr> = "shipping_provider_name",
        /// Tracking number.
        pub tracking_number: Option<SmolStr> = "tracking_number",
        /// Update time.
        pub update_time: Option<DateTime<Utc>> = "update_time",
        /// Weight.
        pub weight: Option<GetEligibleShippingServicesWeight> = "weight",
    }
}
