// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `GET /gs_full_service_shipment/202407/logistics_orders`

use crate::api::gs_full_service_shipment::v202407::model::ReceiverContactAddressDetail;
use crate::api::operation::operation;
use crate::types::record::record;
use chrono::{DateTime, Utc};
use smol_str::SmolStr;

operation! {
    /// Global selling query logistics orders.
    ///
    /// `GET /gs_full_service_shipment/202407/logistics_orders`. Does not take `shop_cipher`.
    ///
    /// An older version, or one that the documentation no longer lists.
    pub struct GlobalSellingQueryLogisticsOrders -> GlobalSellingQueryLogisticsOrdersResponse;
    "gs_full_service_shipment" "GlobalSellingQueryLogisticsOrders" "202407" Get "/gs_full_service_shipment/202407/logistics_orders"
        cipher false Read None [] older true;
    new(logistics_orders: Vec<SmolStr>) {
        logistics_orders: logistics_orders,
    }
    /// Logistics orders. Required.
    query logistics_orders: Vec<SmolStr> = "logistics_orders";
}

record! {
    /// Global selling query logistics orders response: `data`.
    pub struct GlobalSellingQueryLogisticsOrdersResponse {
        /// Logistics orders.
        pub logistics_orders: Vec<GlobalSellingQueryLogisticsOrdersLogisticsOrder> = "logistics_orders",
    }
}

record! {
    /// Global selling query logistics orders logistics order: `logistics_order`.
    pub struct GlobalSellingQueryLogisticsOrdersLogisticsOrder {
        /// Code.
        pub code: Option<SmolStr> = "code",
        /// Completion time.
        pub completion_time: Option<DateTime<Utc>> = "completion_time",
        /// Create time.
        pub create_time: Option<DateTime<Utc>> = "create_time",
        /// Delivery time.
        pub delivery_time: Option<DateTime<Utc>> = "delivery_time",
        /// Latest update time.
        pub latest_update_time: Option<DateTime<Utc>> = "latest_update_time",
        /// Logistics.
        pub logistics: Option<LogisticsOrderLogistic> = "logistics",
        /// Logistics package quantity.
        pub logistics_package_quantity: Option<i64> = "logistics_package_quantity",
        /// Logistics picker name.
        pub logistics_picker_name: Option<SmolStr> = "logistics_picker_name",
        /// Logistics picker phone.
        pub logistics_picker_phone: Option<SmolStr> = "logistics_picker_phone",
        /// Logistics sub order quantity.
        pub logistics_sub_order_quantity: Option<i64> = "logistics_sub_order_quantity",
        /// Logistics sub orders.
        pub logistics_sub_orders: Vec<LogisticsSubOrder> = "logistics_sub_orders",
        /// Pickup time.
        pub pickup_time: Option<DateTime<Utc>> = "pickup_time",
        /// Predicted arrive time.
        pub predicted_arrive_time: Option<DateTime<Utc>> = "predicted_arrive_time",
        /// Predicted pick info.
        pub predicted_pick_info: Option<LogisticsOrderPredictedPickInfo> = "predicted_pick_info",
        /// Predicted ship time.
        pub predicted_ship_time: Option<DateTime<Utc>> = "predicted_ship_time",
        /// Receiver contact.
        pub receiver_contact: Option<LogisticsOrderReceiverContact> = "receiver_contact",
        /// Sender contact.
        pub sender_contact: Option<LogisticsOrderSenderContact> = "sender_contact",
        /// Sign time.
        pub sign_time: Option<DateTime<Utc>> = "sign_time",
        /// Status.
        pub status: Option<SmolStr> = "status",
        /// Type.
        pub type_: Option<SmolStr> = "type",
    }
}

record! {
    /// Logistics order sender contact: `logistics_order.sender_contact`.
    pub struct LogisticsOrderSenderContact {
        /// Address detail.
        pub address_detail: Option<ReceiverContactAddressDetail> = "address_detail",
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
    /// Logistics order receiver contact: `logistics_order.receiver_contact`.
    pub struct LogisticsOrderReceiverContact {
        /// Address detail.
        pub address_detail: Option<ReceiverContactAddressDetail> = "address_detail",
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
    /// Logistics order predicted pick info: `logistics_order.predicted_pick_info`.
    pub struct LogisticsOrderPredictedPickInfo {
        /// End time.
        pub end_time: Option<DateTime<Utc>> = "end_time",
        /// Start time.
        pub start_time: Option<DateTime<Utc>> = "start_time",
    }
}

record! {
    /// Logistics sub order: `logistics_order.logistics_sub_order`.
    pub struct LogisticsSubOrder {
        /// Code.
        pub code: Option<SmolStr> = "code",
        /// Completion time.
        pub completion_time: Option<DateTime<Utc>> = "completion_time",
        /// Create time.
        pub create_time: Option<DateTime<Utc>> = "create_time",
        /// Delivery time.
        pub delivery_time: Option<DateTime<Utc>> = "delivery_time",
        /// Failed reason.
        pub failed_reason: Option<SmolStr> = "failed_reason",
        /// Latest update time.
        pub latest_update_time: Option<DateTime<Utc>> = "latest_update_time",
        /// Loss suspend time.
        pub loss_suspend_time: Option<DateTime<Utc>> = "loss_suspend_time",
        /// Package weight.
        pub package_weight: Option<LogisticsSubOrderPackageWeight> = "package_weight",
        /// Pickup time.
        pub pickup_time: Option<DateTime<Utc>> = "pickup_time",
        /// Sign time.
        pub sign_time: Option<DateTime<Utc>> = "sign_time",
        /// Status.
        pub status: Option<SmolStr> = "status",
        /// Tracking number.
        pub tracking_number: Option<SmolStr> = "tracking_number",
        /// Tracking records.
        pub tracking_records: Vec<LogisticsSubOrderTrackingRecord> = "tracking_records",
    }
}

record! {
    /// Logistics sub order tracking record: `logistics_order.logistics_sub_order.tracking_record`.
    pub struct LogisticsSubOrderTrackingRecord {
        /// Message.
        pub message: Option<SmolStr> = "message",
        /// Title.
        pub title: Option<SmolStr> = "title",
        /// Update time.
        pub update_time: Option<DateTime<Utc>> = "update_time",
    }
}

record! {
    /// Logistics sub order package weight: `logistics_order.logistics_sub_order.package_weight`.
    pub struct LogisticsSubOrderPackageWeight {
        /// Unit.
        pub unit: Option<SmolStr> = "unit",
        /// Value.
        pub value: Option<SmolStr> = "value",
    }
}

record! {
    /// Logistics order logistic: `logistics_order.logistic`.
    pub struct LogisticsOrderLogistic {
        /// Delivery option.
        pub delivery_option: Option<SmolStr> = "delivery_option",
        /// Shipping provider code.
        pub shipping_provider_code: Option<SmolStr> = "shipping_provider_code",
        /// Shipping provider name.
        pub shipping_provider_name: Option<SmolStr> = "shipping_provider_name",
    }
}
