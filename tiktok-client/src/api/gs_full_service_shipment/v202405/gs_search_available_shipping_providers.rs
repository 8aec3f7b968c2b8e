// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `POST /gs_full_service_shipment/202405/beta/shipping_providers/search`

use crate::api::gs_full_service_shipment::v202405::model::{SenderContactInput, TotalWeightInput};
use crate::api::operation::operation;
use crate::types::ApiMoney;
use crate::types::record::record;
use chrono::{DateTime, Utc};
use smol_str::SmolStr;

operation! {
    /// Gs search available shipping providers.
    ///
    /// `POST /gs_full_service_shipment/202405/beta/shipping_providers/search`. Does not take `shop_cipher`.
    ///
    /// An older version, or one that the documentation no longer lists.
    pub struct GsSearchAvailableShippingProviders -> GsSearchAvailableShippingProvidersResponse;
    "gs_full_service_shipment" "GSSearchAvailableShippingProviders" "202405" Post "/gs_full_service_shipment/202405/beta/shipping_providers/search"
        cipher false Read Json [] older true;
    new() {
        delivery_mode: None, delivery_option: None, delivery_order_codes: Vec::new(), sender_contact: None,
        total_weight: None, warehouse_code: None,
    }
    /// Delivery mode.
    body delivery_mode: Option<SmolStr> = "delivery_mode" => with_delivery_mode(SmolStr);
    /// Delivery option.
    body delivery_option: Option<SmolStr> = "delivery_option" => with_delivery_option(SmolStr);
    /// Delivery order codes.
    body delivery_order_codes: Vec<SmolStr> = "delivery_order_codes" => with_delivery_order_codes(Vec<SmolStr>);
    /// Sender contact.
    body sender_contact: Option<SenderContactInput> = "sender_contact" => with_sender_contact(SenderContactInput);
    /// Total weight.
    body total_weight: Option<TotalWeightInput> = "total_weight" => with_total_weight(TotalWeightInput);
    /// Warehouse code.
    body warehouse_code: Option<SmolStr> = "warehouse_code" => with_warehouse_code(SmolStr);
}

record! {
    /// Gs search available shipping providers response: `data`.
    pub struct GsSearchAvailableShippingProvidersResponse {
        /// Reserve arrived times.
        pub reserve_arrived_times: Vec<ReserveArrivedTime> = "reserve_arrived_times",
        /// Shipping providers.
        pub shipping_providers: Vec<ShippingProvider> = "shipping_providers",
    }
}

record! {
    /// Shipping provider: `shipping_provider`.
    pub struct ShippingProvider {
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
        /// Reserve data.
        pub reserve_data: Vec<ReserveData> = "reserve_data",
    }
}

record! {
    /// Reserve data: `shipping_provider.reserve_data`.
    pub struct ReserveData {
        /// Can reserve.
        pub can_reserve: Option<bool> = "can_reserve",
        /// Reserve segments.
        pub reserve_segments: Vec<ReserveSegment> = "reserve_segments",
        /// Ship time.
        pub ship_time: Option<DateTime<Utc>> = "ship_time",
    }
}

record! {
    /// Reserve segment: `shipping_provider.reserve_data.reserve_segment`.
    pub struct ReserveSegment {
        /// Can reserve.
        pub can_reserve: Option<bool> = "can_reserve",
        /// End time.
        pub end_time: Option<DateTime<Utc>> = "end_time",
        /// Start time.
        pub start_time: Option<DateTime<Utc>> = "start_time",
    }
}

record! {
    /// Reserve arrived time: `reserve_arrived_time`.
    pub struct ReserveArrivedTime {
        /// Arrived time.
        pub arrived_time: Option<DateTime<Utc>> = "arrived_time",
        /// Can reserve.
        pub can_reserve: Option<bool> = "can_reserve",
    }
}
