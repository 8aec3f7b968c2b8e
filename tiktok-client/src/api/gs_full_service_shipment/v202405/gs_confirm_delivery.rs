// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `POST /gs_full_service_shipment/202405/beta/delivery_orders/confirm`

use crate::api::operation::operation;
use crate::types::record::record;
use smol_str::SmolStr;

operation! {
    /// Gs confirm delivery.
    ///
    /// `POST /gs_full_service_shipment/202405/beta/delivery_orders/confirm`. Does not take `shop_cipher`.
    ///
    /// An older version, or one that the documentation no longer lists.
    pub struct GsConfirmDelivery -> GsConfirmDeliveryResponse;
    "gs_full_service_shipment" "GSConfirmDelivery" "202405" Post "/gs_full_service_shipment/202405/beta/delivery_orders/confirm"
        cipher false Write Json [] older true;
    new() {
        delivery_order_code: None,
    }
    /// Delivery order code.
    body delivery_order_code: Option<SmolStr> = "delivery_order_code" => with_delivery_order_code(SmolStr);
}

record! {
    /// Gs confirm delivery response: `data`.
    pub struct GsConfirmDeliveryResponse {
    }
}
