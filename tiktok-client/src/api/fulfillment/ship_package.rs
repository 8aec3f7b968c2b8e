// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `POST /fulfillment/202309/packages/{package_id}/ship`

use crate::api::fulfillment::model::{HandoverMethod, PickupSlotInput, SelfShipmentInput};
use crate::api::operation::operation;
use crate::types::PackageId;
use crate::types::record::record;

operation! {
    /// Ship package.
    ///
    /// `POST /fulfillment/202309/packages/{package_id}/ship`. Takes `shop_cipher`.
    pub struct ShipPackage -> ShipPackageResponse;
    "fulfillment" "shipPackage" "202309" Post "/fulfillment/202309/packages/{package_id}/ship"
        cipher true Write Json [] older false;
    new(package_id: PackageId) {
        package_id: package_id, handover_method: None, pickup_slot: None, self_shipment: None,
    }
    /// Package id. Required.
    path package_id: PackageId = "package_id";
    /// Handover method.
    body handover_method: Option<HandoverMethod> = "handover_method" => with_handover_method(HandoverMethod);
    /// Pickup slot.
    body pickup_slot: Option<PickupSlotInput> = "pickup_slot" => with_pickup_slot(PickupSlotInput);
    /// Self shipment.
    body self_shipment: Option<SelfShipmentInput> = "self_shipment" => with_self_shipment(SelfShipmentInput);
}

record! {
    /// Ship package response: `data`.
    pub struct ShipPackageResponse {
    }
}
