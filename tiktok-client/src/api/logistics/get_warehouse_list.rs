// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `GET /logistics/202309/warehouses`

use crate::api::operation::operation;
use crate::types::record::record;
use crate::types::words::words;
use crate::types::{ApiId, WarehouseId};
use smol_str::SmolStr;

operation! {
    /// Get warehouse list.
    ///
    /// `GET /logistics/202309/warehouses`. Takes `shop_cipher`.
    pub struct GetWarehouseList -> GetWarehouseListResponse;
    "logistics" "getWarehouseList" "202309" Get "/logistics/202309/warehouses"
        cipher true Read None ["seller.logistics"] older false;
    new() {
    }
}

record! {
    /// Get warehouse list response: `data`.
    pub struct GetWarehouseListResponse {
        /// Warehouses.
        pub warehouses: Vec<Warehouse> = "warehouses",
    }
}

record! {
    /// Warehouse: `warehouse`.
    pub struct Warehouse {
        /// Id.
        pub id: Option<WarehouseId> = "id",
        /// Entity id.
        pub entity_id: Option<ApiId> = "entity_id",
        /// Name.
        pub name: Option<SmolStr> = "name",
        /// Effect status.
        pub effect_status: Option<EffectStatus> = "effect_status",
        /// Type.
        pub type_: Option<WarehouseType> = "type",
        /// Sub type.
        pub sub_type: Option<SubType> = "sub_type",
        /// Is default.
        pub is_default: Option<bool> = "is_default",
        /// Address.
        pub address: Option<Address> = "address",
    }
}

record! {
    /// Address: `warehouse.address`.
    pub struct Address {
        /// Region.
        pub region: Option<SmolStr> = "region",
        /// State.
        pub state: Option<SmolStr> = "state",
        /// City.
        pub city: Option<SmolStr> = "city",
        /// Distict.
        pub distict: Option<SmolStr> = "distict",
        /// Town.
        pub town: Option<SmolStr> = "town",
        /// Contact person.
        pub contact_person: Option<SmolStr> = "contact_person",
        /// First name.
        pub first_name: Option<SmolStr> = "first_name",
        /// Last name.
        pub last_name: Option<SmolStr> = "last_name",
        /// First name local script.
        pub first_name_local_script: Option<SmolStr> = "first_name_local_script",
        /// Last name local script.
        pub last_name_local_script: Option<SmolStr> = "last_name_local_script",
        /// Postal code.
        pub postal_code: Option<SmolStr> = "postal_code",
        /// Full address.
        pub full_address: Option<SmolStr> = "full_address",
        /// Region code.
        pub region_code: Option<SmolStr> = "region_code",
        /// Phone number.
        pub phone_number: Option<SmolStr> = "phone_number",
        /// Address line1.
        pub address_line1: Option<SmolStr> = "address_line1",
        /// Address line2.
        pub address_line2: Option<SmolStr> = "address_line2",
        /// Address line3.
        pub address_line3: Option<SmolStr> = "address_line3",
        /// Address line4.
        pub address_line4: Option<SmolStr> = "address_line4",
        /// Geolocation.
        pub geolocation: Option<Geolocation> = "geolocation",
    }
}

record! {
    /// Geolocation: `warehouse.address.geolocation`.
    pub struct Geolocation {
        /// Latitude.
        pub latitude: Option<SmolStr> = "latitude",
        /// Longitude.
        pub longitude: Option<SmolStr> = "longitude",
    }
}

words! {
    /// Effect status.
    pub enum EffectStatus {
        Enabled = "ENABLED",
        Disabled = "DISABLED",
        Restricted = "RESTRICTED",
    }
}

words! {
    /// Warehouse type.
    pub enum WarehouseType {
        SalesWarehouse = "SALES_WAREHOUSE",
        ReturnWarehouse = "RETURN_WAREHOUSE",
    }
}

words! {
    /// Sub type.
    pub enum SubType {
        DomesticWarehouse = "DOMESTIC_WAREHOUSE",
        CbOverseaWarehouse = "CB_OVERSEA_WAREHOUSE",
        CbDirectShippingWarehouse = "CB_DIRECT_SHIPPING_WAREHOUSE",
    }
}
