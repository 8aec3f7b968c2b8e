// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `POST /fulfillment/202309/packages/ship`

use crate::api::fulfillment::model::{BatchShipPackagesError, HandoverMethod, PickupSlotInput, SelfShipmentInput};
use crate::api::operation::operation;
use crate::types::PackageId;
use crate::types::record::record;

operation! {
    /// Batch ship packages.
    ///
    /// `POST /fulfillment/202309/packages/ship`. Takes `shop_cipher`.
    pub struct BatchShipPackages -> BatchShipPackagesResponse;
    "fulfillment" "batchShipPackages" "202309" Post "/fulfillment/202309/packages/ship"
        cipher true Write Json [] older false;
    new(packages: Vec<PackageInput>) {
        packages: packages,
    }
    /// Packages. Required.
    body packages: Vec<PackageInput> = "packages";
}

record! {
    /// Batch ship packages response: `data`.
    pub struct BatchShipPackagesResponse {
        /// Errors.
        pub errors: Vec<BatchShipPackagesError> = "errors",
    }
}

record! {
    /// Package input: `package`.
    pub struct PackageInput {
        /// Id. Required.
        pub id: Option<PackageId> = "id",
        /// Handover method.
        pub handover_method: Option<HandoverMethod> = "handover_method",
        /// Pickup slot.
        pub pickup_slot: Option<PickupSlotInput> = "pickup_slot",
        /// Self shipment.
        pub self_shipment: Option<SelfShipmentInput> = "self_shipment",
    }
}
