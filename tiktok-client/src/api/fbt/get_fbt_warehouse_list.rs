// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `GET /fbt/202408/warehouses`

use crate::api::operation::operation;
use crate::types::record::record;
use crate::types::words::words;
use crate::types::{ApiId, WarehouseId};
use smol_str::SmolStr;

operation! {
    /// Get FBT warehouse list.
    ///
    /// `GET /fbt/202408/warehouses`. Takes `shop_cipher`.
    pub struct GetFbtWarehouseList -> GetFbtWarehouseListResponse;
    "fbt" "getFBTWarehouseList" "202408" Get "/fbt/202408/warehouses"
        cipher true Read None [] older false;
    new() {
    }
}

record! {
    /// Get FBT warehouse list response: `data`.
    pub struct GetFbtWarehouseListResponse {
        /// Warehouses.
        pub warehouses: Vec<GetFbtWarehouseListWarehouse> = "warehouses",
    }
}

record! {
    /// Get FBT warehouse list warehouse: `warehouse`.
    pub struct GetFbtWarehouseListWarehouse {
        /// FBT warehouse id.
        pub fbt_warehouse_id: Option<ApiId> = "fbt_warehouse_id",
        /// Warehouse ids.
        pub warehouse_ids: Vec<WarehouseId> = "warehouse_ids",
        /// Name.
        pub name: Option<SmolStr> = "name",
        /// Type.
        pub type_: Option<GetFbtWarehouseListWarehouseType> = "type",
        /// Subscribed.
        pub subscribed: Option<bool> = "subscribed",
        /// Addresses.
        pub addresses: Vec<Address> = "addresses",
        /// Logistics services.
        pub logistics_services: Vec<LogisticsService> = "logistics_services",
    }
}

record! {
    /// Logistics service: `warehouse.logistics_service`.
    pub struct LogisticsService {
        /// Id.
        pub id: Option<ApiId> = "id",
        /// Name.
        pub name: Option<SmolStr> = "name",
        /// Subscribed.
        pub subscribed: Option<bool> = "subscribed",
    }
}

record! {
    /// Address: `warehouse.address`.
    pub struct Address {
        /// Postal code.
        pub postal_code: Option<SmolStr> = "postal_code",
        /// Region code.
        pub region_code: Option<SmolStr> = "region_code",
        /// State.
        pub state: Option<SmolStr> = "state",
        /// District.
        pub district: Option<SmolStr> = "district",
        /// City.
        pub city: Option<SmolStr> = "city",
        /// Address line 1.
        pub address_line_1: Option<SmolStr> = "address_line_1",
        /// Address line 2.
        pub address_line_2: Option<SmolStr> = "address_line_2",
        /// Address line 3.
        pub address_line_3: Option<SmolStr> = "address_line_3",
    }
}

words! {
    /// Get FBT warehouse list warehouse type.
    pub enum GetFbtWarehouseListWarehouseType {
        PlatformWarehouse = "PLATFORM_WAREHOUSE",
        OtherWarehouse = "OTHER_WAREHOUSE",
    }
}
