// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `POST /gs_full_service_shipment/202405/beta/delivery_orders/search`

use crate::api::gs_full_service_shipment::v202405::model::{AddressDetail, DeliveryOrderSku, Logistic, Skc};
use crate::api::operation::{operation, paged};
use crate::types::ApiId;
use crate::types::record::record;
use chrono::{DateTime, Utc};
use smol_str::SmolStr;

operation! {
    /// Gs search delivery orders.
    ///
    /// `POST /gs_full_service_shipment/202405/beta/delivery_orders/search`. Does not take `shop_cipher`.
    ///
    /// An older version, or one that the documentation no longer lists.
    pub struct GsSearchDeliveryOrders -> GsSearchDeliveryOrdersResponse;
    "gs_full_service_shipment" "GSSearchDeliveryOrders" "202405" Post "/gs_full_service_shipment/202405/beta/delivery_orders/search"
        cipher false Read Json [] older true;
    new() {
        arrived_time_ge: None, arrived_time_lt: None, delivery_batch_codes: Vec::new(), delivery_order_codes:
        Vec::new(), delivery_types: Vec::new(), emergency_levels: Vec::new(), external_skc_codes: Vec::new(),
        external_sku_codes: Vec::new(), is_sample_included: None, latest_status_update_ge: None,
        latest_status_update_lt: None, order_types: Vec::new(), page_size: None, page_token: None,
        platform_spu_codes: Vec::new(), relative_codes: Vec::new(), require_arrived_time_ge: None,
        require_arrived_time_lt: None, ship_time_ge: None, ship_time_lt: None, warehouse_codes: Vec::new(),
    }
    /// Arrived time, from (inclusive).
    body arrived_time_ge: Option<DateTime<Utc>> = "arrived_time_ge" => with_arrived_time_ge(DateTime<Utc>);
    /// Arrived time, until (exclusive).
    body arrived_time_lt: Option<DateTime<Utc>> = "arrived_time_lt" => with_arrived_time_lt(DateTime<Utc>);
    /// Delivery batch codes.
    body delivery_batch_codes: Vec<SmolStr> = "delivery_batch_codes" => with_delivery_batch_codes(Vec<SmolStr>);
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

paged! { GsSearchDeliveryOrders: DeliveryOrder; token page_token; rows delivery_orders; total total_count; }

record! {
    /// Gs search delivery orders response: `data`.
    pub struct GsSearchDeliveryOrdersResponse {
        /// Delivery orders.
        pub delivery_orders: Vec<DeliveryOrder> = "delivery_orders",
        /// Next page token: opaque; absent or empty on the last page.
        pub next_page_token: Option<SmolStr> = "next_page_token",
        /// Total count: rows of all pages; some operations cap it.
        pub total_count: Option<i64> = "total_count",
    }
}

record! {
    /// Delivery order: `delivery_order`.
    pub struct DeliveryOrder {
        /// Arrived time.
        pub arrived_time: Option<DateTime<Utc>> = "arrived_time",
        /// Category id.
        pub category_id: Option<ApiId> = "category_id",
        /// Code.
        pub code: Option<SmolStr> = "code",
        /// Delivery batch code.
        pub delivery_batch_code: Option<SmolStr> = "delivery_batch_code",
        /// Delivery packages.
        pub delivery_packages: Vec<DeliveryPackage> = "delivery_packages",
        /// Delivery quantity.
        pub delivery_quantity: Option<i64> = "delivery_quantity",
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
        pub logistics: Option<Logistic> = "logistics",
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
        pub skc: Option<Skc> = "skc",
        /// SKUs.
        pub skus: Vec<DeliveryOrderSku> = "skus",
        /// Status.
        pub status: Option<SmolStr> = "status",
        /// Stockup type.
        pub stockup_type: Option<SmolStr> = "stockup_type",
        /// Unqualified quantity.
        pub unqualified_quantity: Option<i64> = "unqualified_quantity",
        /// Warehouse code.
        pub warehouse_code: Option<SmolStr> = "warehouse_code",
        /// Warehouse contact.
        pub warehouse_contact: Option<WarehouseContact> = "warehouse_contact",
        /// Warehouse name.
        pub warehouse_name: Option<SmolStr> = "warehouse_name",
    }
}

record! {
    /// Warehouse contact: `delivery_order.warehouse_contact`.
    pub struct WarehouseContact {
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
    /// Delivery package: `delivery_order.delivery_package`.
    pub struct DeliveryPackage {
        /// Logistics order code.
        pub logistics_order_code: Option<SmolStr> = "logistics_order_code",
        /// Package code.
        pub package_code: Option<SmolStr> = "package_code",
        /// SKUs.
        pub skus: Vec<Sku> = "skus",
    }
}

record! {
    /// SKU: `delivery_order.delivery_package.sku`.
    pub struct Sku {
        /// Quantity.
        pub quantity: Option<i64> = "quantity",
        /// SKU code.
        pub sku_code: Option<SmolStr> = "sku_code",
    }
}
