// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `POST /gs_full_service_shipment/202405/beta/delivery_orders/reserve_ship`

use crate::api::gs_full_service_shipment::v202405::model::{SenderContactInput, TotalWeightInput};
use crate::api::operation::operation;
use crate::types::record::record;
use chrono::{DateTime, Utc};
use smol_str::SmolStr;

operation! {
    /// Gs reserve shipping.
    ///
    /// `POST /gs_full_service_shipment/202405/beta/delivery_orders/reserve_ship`. Does not take `shop_cipher`.
    ///
    /// An older version, or one that the documentation no longer lists.
    pub struct GsReserveShipping -> GsReserveShippingResponse;
    "gs_full_service_shipment" "GSReserveShipping" "202405" Post "/gs_full_service_shipment/202405/beta/delivery_orders/reserve_ship"
        cipher false Write Json [] older true;
    new() {
        delivery_mode: None, delivery_order_codes: Vec::new(), logistics: None, reserve: None, sender_contact:
        None, shipping_box_quantity: None, total_weight: None, warehouse_code: None,
    }
    /// Delivery mode.
    body delivery_mode: Option<SmolStr> = "delivery_mode" => with_delivery_mode(SmolStr);
    /// Delivery order codes.
    body delivery_order_codes: Vec<SmolStr> = "delivery_order_codes" => with_delivery_order_codes(Vec<SmolStr>);
    /// Logistics.
    body logistics: Option<LogisticInput> = "logistics" => with_logistics(LogisticInput);
    /// Reserve.
    body reserve: Option<ReserveInput> = "reserve" => with_reserve(ReserveInput);
    /// Sender contact.
    body sender_contact: Option<SenderContactInput> = "sender_contact" => with_sender_contact(SenderContactInput);
    /// Shipping box quantity.
    body shipping_box_quantity: Option<i64> = "shipping_box_quantity" => with_shipping_box_quantity(i64);
    /// Total weight.
    body total_weight: Option<TotalWeightInput> = "total_weight" => with_total_weight(TotalWeightInput);
    /// Warehouse code.
    body warehouse_code: Option<SmolStr> = "warehouse_code" => with_warehouse_code(SmolStr);
}

record! {
    /// Gs reserve shipping response: `data`.
    pub struct GsReserveShippingResponse {
        /// Delivery batch code.
        pub delivery_batch_code: Option<SmolStr> = "delivery_batch_code",
    }
}

record! {
    /// Reserve input: `reserve`.
    pub struct ReserveInput {
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
    /// Logistic input: `logistic`.
    pub struct LogisticInput {
        /// Delivery option.
        pub delivery_option: Option<SmolStr> = "delivery_option",
        /// Shipping provider code.
        pub shipping_provider_code: Option<SmolStr> = "shipping_provider_code",
        /// Shipping provider name.
        pub shipping_provider_name: Option<SmolStr> = "shipping_provider_name",
    }
}
