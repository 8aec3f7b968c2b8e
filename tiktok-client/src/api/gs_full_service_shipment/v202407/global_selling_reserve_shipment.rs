// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `POST /gs_full_service_shipment/202407/delivery_orders/reserve_ship`

use crate::api::gs_full_service_shipment::v202407::model::GlobalSellingReserveShipmentTotalWeightInput;
use crate::api::operation::operation;
use crate::types::ApiId;
use crate::types::record::record;
use chrono::{DateTime, Utc};
use smol_str::SmolStr;

operation! {
    /// Global selling reserve shipment.
    ///
    /// `POST /gs_full_service_shipment/202407/delivery_orders/reserve_ship`. Does not take `shop_cipher`.
    ///
    /// An older version, or one that the documentation no longer lists.
    pub struct GlobalSellingReserveShipment -> GlobalSellingReserveShipmentResponse;
    "gs_full_service_shipment" "GlobalSellingReserveShipment" "202407" Post "/gs_full_service_shipment/202407/delivery_orders/reserve_ship"
        cipher false Write Json [] older true;
    new() {
        delivery_mode: None, delivery_order_codes: Vec::new(), logistics: None, reserve: None, sender_contact_id:
        None, shipping_box_quantity: None, total_weight: None, warehouse_code: None,
    }
    /// Delivery mode.
    body delivery_mode: Option<SmolStr> = "delivery_mode" => with_delivery_mode(SmolStr);
    /// Delivery order codes.
    body delivery_order_codes: Vec<SmolStr> = "delivery_order_codes" => with_delivery_order_codes(Vec<SmolStr>);
    /// Logistics.
    body logistics: Option<GlobalSellingReserveShipmentLogisticInput> = "logistics" => with_logistics(GlobalSellingReserveShipmentLogisticInput);
    /// Reserve.
    body reserve: Option<GlobalSellingReserveShipmentReserveInput> = "reserve" => with_reserve(GlobalSellingReserveShipmentReserveInput);
    /// Sender contact id.
    body sender_contact_id: Option<ApiId> = "sender_contact_id" => with_sender_contact_id(ApiId);
    /// Shipping box quantity.
    body shipping_box_quantity: Option<i64> = "shipping_box_quantity" => with_shipping_box_quantity(i64);
    /// Total weight.
    body total_weight: Option<GlobalSellingReserveShipmentTotalWeightInput> = "total_weight" => with_total_weight(GlobalSellingReserveShipmentTotalWeightInput);
    /// Warehouse code.
    body warehouse_code: Option<SmolStr> = "warehouse_code" => with_warehouse_code(SmolStr);
}

record! {
    /// Global selling reserve shipment response: `data`.
    pub struct GlobalSellingReserveShipmentResponse {
        /// Logistics order.
        pub logistics_order: Option<SmolStr> = "logistics_order",
    }
}

record! {
    /// Global selling reserve shipment reserve input: `reserve`.
    pub struct GlobalSellingReserveShipmentReserveInput {
        /// Predicted arrived time.
        pub predicted_arrived_time: Option<DateTime<Utc>> = "predicted_arrived_time",
        /// Predicted pickup, from (inclusive).
        pub predicted_pickup_ge: Option<DateTime<Utc>> = "predicted_pickup_ge",
        /// Predicted pickup, until (exclusive).
        pub predicted_pickup_lt: Option<DateTime<Utc>> = "predicted_pickup_lt",
        /// Predicted pickup time.
        pub predicted_pickup_time: Option<DateTime<Utc>> = "predicted_pickup_time",
        /// Predicted ship time.
        pub predicted_ship_time: Option<DateTime<Utc>> = "predicted_ship_time",
    }
}

record! {
    /// Global selling reserve shipment logistic input: `logistic`.
    pub struct GlobalSellingReserveShipmentLogisticInput {
        /// Delivery option.
        pub delivery_option: Option<SmolStr> = "delivery_option",
        /// Shipping provider code.
        pub shipping_provider_code: Option<SmolStr> = "shipping_provider_code",
        /// Shipping provider name.
        pub shipping_provider_name: Option<SmolStr> = "shipping_provider_name",
    }
}
