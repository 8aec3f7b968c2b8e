// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `POST /gs_full_service_shipment/202407/delivery_orders/search`

use crate::api::gs_full_service_shipment::v202407::model::{
    AbnormalOrderSkc, AbnormalOrderSku, ReceiverContactAddressDetail,
};
use crate::api::operation::{operation, paged};
use crate::types::ApiId;
use crate::types::record::record;
use chrono::{DateTime, Utc};
use smol_str::SmolStr;

operation! {
    /// Global selling search delivery orders.
    ///
    /// `POST /gs_full_service_shipment/202407/delivery_orders/search`. Does not take `shop_cipher`.
    ///
    /// An older version, or one that the documentation no longer lists.
    pub struct GlobalSellingSearchDeliveryOrders -> GlobalSellingSearchDeliveryOrdersResponse;
    "gs_full_service_shipment" "GlobalSellingSearchDeliveryOrders" "202407" Post "/gs_full_service_shipment/202407/delivery_orders/search"
        cipher false Read Json [] older true;
    new() {
        arrived_time_ge: None, arrived_time_lt: None, delivery_order_codes: Vec::new(), delivery_types:
        Vec::new(), emergency_levels: Vec::new(), external_skc_codes: Vec::new(), external_sku_codes: Vec::new(),
        is_sample_included: None, latest_status_update_ge: None, latest_status_update_lt: None, logistics_orders:
        Vec::new(), order_types: Vec::new(), page_size: None, page_token: None, platform_spu_codes: Vec::new(),
        relative_codes: Vec::new(), require_arrived_time_ge: None, require_arrived_time_lt: None, ship_time_ge:
        None, ship_time_lt: None, warehouse_codes: Vec::new(),
    }
    /// Arrived time, from (inclusive).
    body arrived_time_ge: Option<DateTime<Utc>> = "arrived_time_ge" => with_arrived_time_ge(DateTime<Utc>);
    /// Arrived time, until (exclusive).
    body arrived_time_lt: Option<DateTime<Utc>> = "arrived_time_lt" => with_arrived_time_lt(DateTime<Utc>);
    /// Delivery order codes.
    body delivery_order_codes: Vec<SmolStr> = "delivery_order_codes" => with_delivery_order_codes(Vec<SmolStr>);
    /// Delivery types.
    body delivery_types: Vec<SmolStr> = "delivery_types" => with_delivery_types(Vec<SmolStr>);
    /// Emergency levels.
    body emergency_levels: Vec<SmolStr> = "emergency_levels" => with_emergency_levels(Vec<SmolStr>);
    /// External skc codes.
    body external_skc_codes: Vec<SmolStr> = "external_skc_codes" => with_external_skc_codes(Vec<SmolStr>);
    /// External SKU codes.
    body external_sku_codes: Vec<SmolStr> = "external_sku_codes" => with_external_sku_codes(Vec<SmolStr>);
    /// Is sample included.
    body is_sample_included: Option<bool> = "is_sample_included" => with_is_sample_included(bool);
    /// Latest status update, from (inclusive).
    body latest_status_update_ge: Option<DateTime<Utc>> = "latest_status_update_ge" => with_latest_status_update_ge(DateTime<Utc>);
    /// Latest status update, until (exclusive).
    body latest_status_update_lt: Option<DateTime<Utc>> = "latest_status_update_lt" => with_latest_status_update_lt(DateTime<Utc>);
    /// Logistics orders.
    body logistics_orders: Vec<SmolStr> = "logistics_orders" => with_logistics_orders(Vec<SmolStr>);
    /// Order types.
    body order_types: Vec<SmolStr> = "order_types" => with_order_types(Vec<SmolStr>);
    /// Page size: rows per page.
    body page_size: Option<i64> = "page_size" => with_page_size(i64);
    /// Page token: the token of the answer before.
    body page_token: Option<SmolStr> = "page_token" => with_page_token(SmolStr);
    /// Platform spu codes.
    body platform_spu_codes: Vec<SmolStr> = "platform_spu_codes" => with_platform_spu_codes(Vec<SmolStr>);
    /// Relative codes.
    body relative_codes: Vec<SmolStr> = "relative_codes" => with_relative_codes(Vec<SmolStr>);
    /// Require arrived time, from (inclusive).
    body require_arrived_time_ge: Option<DateTime<Utc>> = "require_arrived_time_ge" => with_require_arrived_time_ge(DateTime<Utc>);
    /// Require arrived time, until (exclusive).
    body require_arrived_time_lt: Option<DateTime<Utc>> = "require_arrived_time_lt" => with_require_arrived_time_lt(DateTime<Utc>);
    /// Ship time, from (inclusive).
    body ship_time_ge: Option<DateTime<Utc>> = "ship_time_ge" => with_ship_time_ge(DateTime<Utc>);
    /// Ship time, until (exclusive).
    body ship_time_lt: Option<DateTime<Utc>> = "ship_time_lt" => with_ship_time_lt(DateTime<Utc>);
    /// Warehouse codes.
    body warehouse_codes: Vec<SmolStr> = "warehouse_codes" => with_warehouse_codes(Vec<SmolStr>);
}

paged! { GlobalSellingSearchDeliveryOrders: GlobalSellingSearchDeliveryOrdersDeliveryOrder; token page_token; rows delivery_orders; total total_count; }

record! {
    /// Global selling search delivery orders response: `data`.
    pub struct GlobalSellingSearchDeliveryOrdersResponse {
        /// Delivery orders.
        pub delivery_orders: Vec<GlobalSellingSearchDeliveryOrdersDeliveryOrder> = "delivery_orders",
        /// Next page token: opaque; absent or empty on the last page.
        pub next_page_token: Option<SmolStr> = "next_page_token",
        /// Total count: rows of all pages; some operations cap it.
        pub total_count: Option<i64> = "total_count",
    }
}

record! {
    /// Global selling search delivery orders delivery order: `delivery_order`.
    pub struct GlobalSellingSearchDeliveryOrdersDeliveryOrder {
        /// Arrived time.
        pub arrived_time: Option<DateTime<Utc>> = "arrived_time",
        /// Category id.
        pub category_id: Option<ApiId> = "category_id",
        /// Code.
        pub code: Option<SmolStr> = "code",
        /// Delivered quantity.
        pub delivered_quantity: Option<i64> = "delivered_quantity",
        /// Delivery packages.
        pub delivery_packages: Vec<DeliveryOrderDeliveryPackage> = "delivery_packages",
        /// Delivery type.
        pub delivery_type: Option<SmolStr> = "delivery_type",
        /// Emergency level.
        pub emergency_level: Option<SmolStr> = "emergency_level",
        /// Inbound quantity.
        pub inbound_quantity: Option<i64> = "inbound_quantity",
        /// Is first order.
        pub is_first_order: Option<bool> = "is_first_order",
        /// Is sample included.
        pub is_sample_included: Option<bool> = "is_sample_included",
        /// Latest status update time.
        pub latest_status_update_time: Option<DateTime<Utc>> = "latest_status_update_time",
        /// Logistics.
        pub logistics: Option<DeliveryOrderLogistic> = "logistics",
        /// Mode.
        pub mode: Option<SmolStr> = "mode",
        /// Platform spu code.
        pub platform_spu_code: Option<SmolStr> = "platform_spu_code",
        /// Predicted arrived time.
        pub predicted_arrived_time: Option<DateTime<Utc>> = "predicted_arrived_time",
        /// Predicted ship time.
        pub predicted_ship_time: Option<DateTime<Utc>> = "predicted_ship_time",
        /// Qualified quantity.
        pub qualified_quantity: Option<i64> = "qualified_quantity",
        /// Quality check result.
        pub quality_check_result: Option<SmolStr> = "quality_check_result",
        /// Received quantity.
        pub received_quantity: Option<i64> = "received_quantity",
        /// Relative code.
        pub relative_code: Option<SmolStr> = "relative_code",
        /// Relative code type.
        pub relative_code_type: Option<SmolStr> = "relative_code_type",
        /// Require arrived time.
        pub require_arrived_time: Option<DateTime<Utc>> = "require_arrived_time",
        /// Returned quantity.
        pub returned_quantity: Option<i64> = "returned_quantity",
        /// Sample code.
        pub sample_code: Option<SmolStr> = "sample_code",
        /// Sample status.
        pub sample_status: Option<SmolStr> = "sample_status",
        /// Ship time.
        pub ship_time: Option<DateTime<Utc>> = "ship_time",
        /// Skc.
        pub skc: Option<AbnormalOrderSkc> = "skc",
        /// SKUs.
        pub skus: Vec<AbnormalOrderSku> = "skus",
        /// Status.
        pub status: Option<SmolStr> = "status",
        /// Stockup type.
        pub stockup_type: Option<SmolStr> = "stockup_type",
        /// Unqualified quantity.
        pub unqualified_quantity: Option<i64> = "unqualified_quantity",
        /// Warehouse code.
        pub warehouse_code: Option<SmolStr> = "warehouse_code",
        /// Warehouse contact.
        pub warehouse_contact: Option<DeliveryOrderWarehouseContact> = "warehouse_contact",
        /// Warehouse name.
        pub warehouse_name: Option<SmolStr> = "warehouse_name",
    }
}

record! {
    /// Delivery order warehouse contact: `delivery_order.warehouse_contact`.
    pub struct DeliveryOrderWarehouseContact {
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
    /// Delivery order logistic: `delivery_order.logistic`.
    pub struct DeliveryOrderLogistic {
        /// Delivery option.
        pub delivery_option: Option<SmolStr> = "delivery_option",
        /// Logistics order.
        pub logistics_order: Option<SmolStr> = "logistics_order",
        /// Shipping provider code.
        pub shipping_provider_code: Option<SmolStr> = "shipping_provider_code",
    }
}

record! {
    /// Delivery order delivery package: `delivery_order.delivery_package`.
    pub struct DeliveryOrderDeliveryPackage {
        /// Package code.
        pub package_code: Option<SmolStr> = "package_code",
        /// SKUs.
        pub skus: Vec<DeliveryPackageSku> = "skus",
    }
}

record! {
    /// Delivery package SKU: `delivery_order.delivery_package.sku`.
    pub struct DeliveryPackageSku {
        /// Quantity.
        pub quantity: Option<i64> = "quantity",
        /// SKU code.
        pub sku_code: Option<SmolStr> = "sku_code",
    }
}
