// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `GET /fulfillment/202309/packages/{package_id}/handover_time_slots`

use crate::api::fulfillment::model::PickupSlot;
use crate::api::operation::operation;
use crate::types::PackageId;
use crate::types::record::record;
use smol_str::SmolStr;

operation! {
    /// Get package handover time slots.
    ///
    /// `GET /fulfillment/202309/packages/{package_id}/handover_time_slots`. Takes `shop_cipher`.
    pub struct GetPackageHandoverTimeSlots -> GetPackageHandoverTimeSlotsResponse;
    "fulfillment" "getPackageHandoverTimeSlots" "202309" Get "/fulfillment/202309/packages/{package_id}/handover_time_slots"
        cipher true Read None [] older false;
    new(package_id: PackageId) {
        package_id: package_id,
    }
    /// Package id. Required.
    path package_id: PackageId = "package_id";
}

record! {
    /// Get package handover time slots response: `data`.
    pub struct GetPackageHandoverTimeSlotsResponse {
        /// Can pickup.
        pub can_pickup: Option<bool> = "can_pickup",
        /// Can drop off.
        pub can_drop_off: Option<bool> = "can_drop_off",
        /// Can van collection.
        pub can_van_collection: Option<bool> = "can_van_collection",
        /// Drop off point URL.
        pub drop_off_point_url: Option<SmolStr> = "drop_off_point_url",
        /// Pickup slots.
        pub pickup_slots: Vec<PickupSlot> = "pickup_slots",
    }
}
