// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `POST /gs_full_service_shipment/202405/beta/delivery_orders`

use crate::api::operation::operation;
use crate::types::record::record;
use smol_str::SmolStr;

operation! {
    /// Gs create delivery order.
    ///
    /// `POST /gs_full_service_shipment/202405/beta/delivery_orders`. Does not take `shop_cipher`.
    ///
    /// An older version, or one that the documentation no longer lists.
    pub struct GsCreateDeliveryOrder -> GsCreateDeliveryOrderResponse;
    "gs_full_service_shipment" "GSCreateDeliveryOrder" "202405" Post "/gs_full_service_shipment/202405/beta/delivery_orders"
        cipher false Write Json [] older true;
    new() {
        delivery_order: None,
    }
    /// Delivery order.
    body delivery_order: Option<DeliveryOrderInput> = "delivery_order" => with_delivery_order(DeliveryOrderInput);
}

record! {
    /// Gs create delivery order response: `data`.
    pub struct GsCreateDeliveryOrderResponse {
        /// Delivery order code.
        pub delivery_order_code: Option<SmolStr> = "delivery_order_code",
        /// Stockup order code.
        pub stockup_order_code: Option<SmolStr> = "stockup_order_code",
    }
}

record! {
    /// Delivery order input: `delivery_order`.
    pub struct DeliveryOrderInput {
        /// Package quantity.
        pub package_quantity: Option<i64> = "package_quantity",
        /// Packages.
        pub packages: Vec<PackageInput> = "packages",
        /// Stockup order code.
        pub stockup_order_code: Option<SmolStr> = "stockup_order_code",
    }
}

record! {
    /// Package input: `delivery_order.package`.
    pub struct PackageInput {
        /// Items.
        pub items: Vec<PackageItemInput> = "items",
    }
}

record! {
    /// Package item input: `delivery_order.package.item`.
    pub struct PackageItemInput {
        /// Platform SKU code.
        pub platform_sku_code: Option<SmolStr> = "platform_sku_code",
        /// Quantity.
        pub quantity: Option<i64> = "quantity",
    }
}
