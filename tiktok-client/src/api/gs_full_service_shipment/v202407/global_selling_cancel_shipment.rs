// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `POST /gs_full_service_shipment/202407/logistics_orders/cancel_ship`

use crate::api::operation::operation;
use crate::types::record::record;
use smol_str::SmolStr;

operation! {
    /// Global selling cancel shipment.
    ///
    /// `POST /gs_full_service_shipment/202407/logistics_orders/cancel_ship`. Does not take `shop_cipher`.
    ///
    /// An older version, or one that the documentation no longer lists.
    pub struct GlobalSellingCancelShipment -> GlobalSellingCancelShipmentResponse;
    "gs_full_service_shipment" "GlobalSellingCancelShipment" "202407" Post "/gs_full_service_shipment/202407/logistics_orders/cancel_ship"
        cipher false Write Json [] older true;
    new() {
        logistics_order: None,
    }
    /// Logistics order.
    body logistics_order: Option<SmolStr> = "logistics_order" => with_logistics_order(SmolStr);
}

record! {
    /// Global selling cancel shipment response: `data`.
    pub struct GlobalSellingCancelShipmentResponse {
    }
}
