// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `POST /gs_full_service_shipment/202410/shipping_providers/search`

use crate::api::gs_full_service_shipment::v202410::model::TotalWeightInputV202410;
use crate::api::operation::operation;
use crate::types::record::record;
use crate::types::{ApiId, ApiMoney};
use chrono::{DateTime, Utc};
use smol_str::SmolStr;

operation! {
    /// Global selling search available shipping providers.
    ///
    /// `POST /gs_full_service_shipment/202410/shipping_providers/search`. Does not take `shop_cipher`.
    ///
    /// An older version, or one that the documentation no longer lists.
    pub struct GlobalSellingSearchAvailableShippingProviders -> GlobalSellingSearchAvailableShippingProvidersResponse;
    "gs_full_service_shipment" "GlobalSellingSearchAvailableShippingProviders" "202410" Post "/gs_full_service_shipment/202410/shipping_providers/search"
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
    body total_weight: Option<TotalWeightInputV202410> = "total_weight" => with_total_weight(TotalWeightInputV202410);
    /// Warehouse code.
    body warehouse_code: Option<SmolStr> = "warehouse_code" => with_warehouse_code(SmolStr);
}

record! {
    /// Global selling search available shipping providers response: `data`.
    pub struct GlobalSellingSearchAvailableShippingProvidersResponse {
        /// Reserve arrived times.
        pub reserve_arrived_times: Vec<ReserveArrivedTimeV202410> = "reserve_arrived_times",
        /// Shipping providers.
        pub shipping_providers: Vec<ShippingProviderV202410> = "shipping_providers",
        /// Warehouse list.
        pub warehouse_list: Vec<WarehouseList> = "warehouse_list",
    }
}

record! {
    /// Warehouse list: `warehouse_list`.
    pub struct WarehouseList {
        /// Warehouse code.
        pub warehouse_code: Option<SmolStr> = "warehouse_code",
        /// Warehouse contact.
        pub warehouse_contact: Option<WarehouseListWarehouseContact> = "warehouse_contact",
        /// Warehouse name.
        pub warehouse_name: Option<SmolStr> = "warehouse_name",
    }
}

record! {
    /// Warehouse list warehouse contact: `warehouse_list.warehouse_contact`.
    pub struct WarehouseListWarehouseContact {
        /// Address detail.
        pub address_detail: Option<WarehouseContactAddressDetail> = "address_detail",
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
    /// Warehouse contact address detail: `warehouse_list.warehouse_contact.address_detail`.
    pub struct WarehouseContactAddressDetail {
        /// City name.
        pub city_name: Option<SmolStr> = "city_name",
        /// Country name.
        pub country_name: Option<SmolStr> = "country_name",
        /// Detail.
        pub detail: Option<SmolStr> = "detail",
        /// District name.
        pub district_name: Option<SmolStr> = "district_name",
        /// Province name.
        pub province_name: Option<SmolStr> = "province_name",
        /// Town name.
        pub town_name: Option<SmolStr> = "town_name",
    }
}

record! {
    /// Shipping provider v202410: `shipping_provider`.
    pub struct ShippingProviderV202410 {
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
        pub reserve_datas: Vec<GlobalSellingSearchAvailableShippingProvidersShippingProviderReserveData> = "reserve_datas",
    }
}

record! {
    /// Global selling search available shipping providers shipping provider reserve data: `shipping_provider.reserve_data`.
    pub struct GlobalSellingSearchAvailableShippingProvidersShippingProviderReserveData {
        /// Can reserve.
        pub can_reserve: Option<bool> = "can_reserve",
        /// Reserve segments.
        pub reserve_segments: Vec<ShippingProviderReserveDataReserveSegment> = "reserve_segments",
        /// Ship time.
        pub ship_time: Option<DateTime<Utc>> = "ship_time",
    }
}

record! {
    /// Shipping provider reserve data reserve segment: `shipping_provider.reserve_data.reserve_segment`.
    pub struct ShippingProviderReserveDataReserveSegment {
        /// Accurate warehouse code.
        pub accurate_warehouse_code: Option<SmolStr> = "accurate_warehouse_code",
        /// Can reserve.
        pub can_reserve: Option<bool> = "can_reserve",
        /// End time.
        pub end_time: Option<DateTime<Utc>> = "end_time",
        /// Start time.
        pub start_time: Option<DateTime<Utc>> = "start_time",
    }
}

record! {
    /// Reserve arrived time v202410: `reserve_arrived_time`.
    pub struct ReserveArrivedTimeV202410 {
        /// Accurate warehouse code.
        pub accurate_warehouse_code: Option<SmolStr> = "accurate_warehouse_code",
        /// Arrived time.
        pub arrived_time: Option<DateTime<Utc>> = "arrived_time",
        /// Can reserve.
        pub can_reserve: Option<bool> = "can_reserve",
        /// Max charge fee.
        pub max_charge_fee: Option<ApiMoney> = "max_charge_fee",
        /// Min charge fee.
        pub min_charge_fee: Option<ApiMoney> = "min_charge_fee",
    }
}
