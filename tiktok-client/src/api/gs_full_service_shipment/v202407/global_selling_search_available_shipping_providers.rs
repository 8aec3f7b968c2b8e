// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `POST /gs_full_service_shipment/202407/shipping_providers/search`

use crate::api::gs_full_service_shipment::v202407::model::GlobalSellingReserveShipmentTotalWeightInput;
use crate::api::operation::operation;
use crate::types::record::record;
use crate::types::{ApiId, ApiMoney};
use chrono::{DateTime, Utc};
use smol_str::SmolStr;

operation! {
    /// Global selling search available shipping providers.
    ///
    /// `POST /gs_full_service_shipment/202407/shipping_providers/search`. Does not take `shop_cipher`.
    ///
    /// An older version, or one that the documentation no longer lists.
    pub struct GlobalSellingSearchAvailableShippingProviders -> GlobalSellingSearchAvailableShippingProvidersResponse;
    "gs_full_service_shipment" "GlobalSellingSearchAvailableShippingProviders" "202407" Post "/gs_full_service_shipment/202407/shipping_providers/search"
        cipher false Read Json [] older true;
    new() {
        delivery_mode: None, delivery_option: None, delivery_order_codes: Vec::new(), sender_contact_id: None,
        shipping_box_quantity: None, total_weight: None, warehouse_code: None,
    }
    /// Delivery mode.
    body delivery_mode: Option<SmolStr> = "delivery_mode" => with_delivery_mode(SmolStr);
    /// Delivery option.
    body delivery_option: Option<SmolStr> = "delivery_option" => with_delivery_option(SmolStr);
    /// Delivery order codes.
    body delivery_order_codes: Vec<SmolStr> = "delivery_order_codes" => with_delivery_order_codes(Vec<SmolStr>);
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
    /// Global selling search available shipping providers response: `data`.
    pub struct GlobalSellingSearchAvailableShippingProvidersResponse {
        /// Reserve arrived times.
        pub reserve_arrived_times: Vec<GlobalSellingSearchAvailableShippingProvidersReserveArrivedTime> = "reserve_arrived_times",
        /// Shipping providers.
        pub shipping_providers: Vec<GlobalSellingSearchAvailableShippingProvidersShippingProvider> = "shipping_providers",
    }
}

record! {
    /// Global selling search available shipping providers shipping provider: `shipping_provider`.
    pub struct GlobalSellingSearchAvailableShippingProvidersShippingProvider {
        /// Delivery option.
        pub delivery_option: Option<SmolStr> = "delivery_option",
        /// Max charge fee.
        pub max_charge_fee: Option<ApiMoney> = "max_charge_fee",
        /// Min charge fee.
        pub min_charge_fee: Option<ApiMoney> = "min_charge_fee",
        /// Provider code.
        pub provider_code: Option<SmolStr> = "provider_code",
        /// Provider name.
        pub provider_name: Option<SmolStr> = "provider_name",
        /// Reserve datas.
        pub reserve_datas: Vec<ShippingProviderReserveData> = "reserve_datas",
    }
}

record! {
    /// Shipping provider reserve data: `shipping_provider.reserve_data`.
    pub struct ShippingProviderReserveData {
        /// Can reserve.
        pub can_reserve: Option<bool> = "can_reserve",
        /// Reserve segments.
        pub reserve_segments: Vec<ReserveDataReserveSegment> = "reserve_segments",
        /// Ship time.
        pub ship_time: Option<DateTime<Utc>> = "ship_time",
    }
}

record! {
    /// Reserve data reserve segment: `shipping_provider.reserve_data.reserve_segment`.
    pub struct ReserveDataReserveSegment {
        /// Can reserve.
        pub can_reserve: Option<bool> = "can_reserve",
        /// End time.
        pub end_time: Option<DateTime<Utc>> = "end_time",
        /// Start time.
        pub start_time: Option<DateTime<Utc>> = "start_time",
    }
}

record! {
    /// Global selling search available shipping providers reserve arrived time: `reserve_arrived_time`.
    pub struct GlobalSellingSearchAvailableShippingProvidersReserveArrivedTime {
        /// Arrived time.
        pub arrived_time: Option<DateTime<Utc>> = "arrived_time",
        /// Can reserve.
        pub can_reserve: Option<bool> = "can_reserve",
    }
}
