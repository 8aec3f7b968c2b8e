// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `GET /gs_full_service_shipment/202405/beta/delivery_orders/delivery_batchs`

use crate::api::gs_full_service_shipment::v202405::model::{AddressDetail, Logistic};
use crate::api::operation::operation;
use crate::types::record::record;
use chrono::{DateTime, Utc};
use smol_str::SmolStr;

operation! {
    /// Gs query delivery batchs.
    ///
    /// `GET /gs_full_service_shipment/202405/beta/delivery_orders/delivery_batchs`. Does not take `shop_cipher`.
    ///
    /// An older version, or one that the documentation no longer lists.
    pub struct GsQueryDeliveryBatchs -> GsQueryDeliveryBatchsResponse;
    "gs_full_service_shipment" "GSQueryDeliveryBatchs" "202405" Get "/gs_full_service_shipment/202405/beta/delivery_orders/delivery_batchs"
        cipher false Read None [] older true;
    new(delivery_batch_codes: Vec<SmolStr>) {
        delivery_batch_codes: delivery_batch_codes,
    }
    /// Delivery batch codes. Required.
    query delivery_batch_codes: Vec<SmolStr> = "delivery_batch_codes";
}

record! {
    /// Gs query delivery batchs response: `data`.
    pub struct GsQueryDeliveryBatchsResponse {
        /// Delivery batchs.
        pub delivery_batchs: Vec<DeliveryBatch> = "delivery_batchs",
    }
}

record! {
    /// Delivery batch: `delivery_batch`.
    pub struct DeliveryBatch {
        /// Code.
        pub code: Option<SmolStr> = "code",
        /// Create time.
        pub create_time: Option<DateTime<Utc>> = "create_time",
        /// Logistics.
        pub logistics: Option<Logistic> = "logistics",
        /// Logistics order quantity.
        pub logistics_order_quantity: Option<i64> = "logistics_order_quantity",
        /// Logistics orders.
        pub logistics_orders: Vec<LogisticsOrder> = "logistics_orders",
        /// Logistics package quantity.
        pub logistics_package_quantity: Option<i64> = "logistics_package_quantity",
        /// Logistics picker name.
        pub logistics_picker_name: Option<SmolStr> = "logistics_picker_name",
        /// Logistics picker phone.
        pub logistics_picker_phone: Option<SmolStr> = "logistics_picker_phone",
        /// Predicted arrive time.
        pub predicted_arrive_time: Option<DateTime<Utc>> = "predicted_arrive_time",
        /// Predicted pick info.
        pub predicted_pick_info: Option<PredictedPickInfo> = "predicted_pick_info",
        /// Predicted ship time.
        pub predicted_ship_time: Option<DateTime<Utc>> = "predicted_ship_time",
        /// Receiver contact.
        pub receiver_contact: Option<ReceiverContact> = "receiver_contact",
        /// Sender contact.
        pub sender_contact: Option<SenderContact> = "sender_contact",
        /// Status.
        pub status: Option<SmolStr> = "status",
    }
}

record! {
    /// Sender contact: `delivery_batch.sender_contact`.
    pub struct SenderContact {
        /// Address detail.
        pub address_detail: Option<AddressDetail> = "address_detail",
        /// Contact name.
        pub contact_name: Option<SmolStr> = "contact_name",
        /// Email.
        pub email: Option<SmolStr> = "email",
        /// Full address.
        pub full_address: Option<SmolStr> = "full_address",
        /// Phone number.
        pub phone_number: Option<SmolStr> = "phone_number",
        /// Postal code.
        pub postal_code: Option<SmolStr> = "postal_code",
    }
}

record! {
    /// Receiver contact: `delivery_batch.receiver_contact`.
    pub struct ReceiverContact {
        /// Address detail.
        pub address_detail: Option<AddressDetail> = "address_detail",
        /// Contact name.
        pub contact_name: Option<SmolStr> = "contact_name",
        /// Email.
        pub email: Option<SmolStr> = "email",
        /// Full address.
        pub full_address: Option<SmolStr> = "full_address",
        /// Phone number.
        pub phone_number: Option<SmolStr> = "phone_number",
        /// Postal code.
        pub postal_code: Option<SmolStr> = "postal_code",
    }
}

record! {
    /// Predicted pick info: `delivery_batch.predicted_pick_info`.
    pub struct PredictedPickInfo {
        /// End time.
        pub end_time: Option<DateTime<Utc>> = "end_time",
        /// Start time.
        pub start_time: Option<DateTime<Utc>> = "start_time",
    }
}

record! {
    /// Logistics order: `delivery_batch.logistics_order`.
    pub struct LogisticsOrder {
        /// Code.
        pub code: Option<SmolStr> = "code",
        /// Failed reason.
        pub failed_reason: Option<SmolStr> = "failed_reason",
        /// Package weight.
        pub package_weight: Option<PackageWeight> = "package_weight",
        /// Status.
        pub status: Option<SmolStr> = "status",
        /// Tracking number.
        pub tracking_number: Option<SmolStr> = "tracking_number",
        /// Tracking records.
        pub tracking_records: Vec<TrackingRecord> = "tracking_records",
    }
}

record! {
    /// Tracking record: `delivery_batch.logistics_order.tracking_record`.
    pub struct TrackingRecord {
        /// Message.
        pub message: Option<SmolStr> = "message",
        /// Title.
        pub title: Option<SmolStr> = "title",
        /// Update time.
        pub update_time: Option<DateTime<Utc>> = "update_time",
    }
}

record! {
    /// Package weight: `delivery_batch.logistics_order.package_weight`.
    pub struct PackageWeight {
        /// Unit.
        pub unit: Option<SmolStr> = "unit",
        /// Value.
        pub value: Option<SmolStr> = "value",
    }
}
