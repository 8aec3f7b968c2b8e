// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! Types that several operations of `logistics` share.

use crate::types::ApiId;
use crate::types::record::record;
use smol_str::SmolStr;

record! {
    /// Error list: `error_list`.
    pub struct ErrorList {
        /// Code.
        pub code: Option<i64> = "code",
        /// Message.
        pub message: Option<SmolStr> = "message",
    }
}

record! {
    /// Warehouse input: `warehouse`.
    pub struct WarehouseInput {
        /// Address.
        pub address: Option<WarehouseAddressInput> = "address",
        /// Contact person.
        pub contact_person: Option<SmolStr> = "contact_person",
        /// Cover address detail.
        pub cover_address_detail: Vec<CoverAddressDetailInput> = "cover_address_detail",
        /// Cover region code.
        pub cover_region_code: Option<SmolStr> = "cover_region_code",
        /// Default warehouse.
        pub default_warehouse: Option<bool> = "default_warehouse",
        /// External warehouse id.
        pub external_warehouse_id: Option<ApiId> = "external_warehouse_id",
        /// First name.
        pub first_name: Option<SmolStr> = "first_name",
        /// First name local script.
        pub first_name_local_script: Option<SmolStr> = "first_name_local_script",
        /// Last name.
        pub last_name: Option<SmolStr> = "last_name",
        /// Last name local script.
        pub last_name_local_script: Option<SmolStr> = "last_name_local_script",
        /// Name.
        pub name: Option<SmolStr> = "name",
        /// Phone number.
        pub phone_number: Option<SmolStr> = "phone_number",
        /// Type.
        pub type_: Option<SmolStr> = "type",
    }
}

record! {
    /// Cover address detail input: `warehouse.cover_address_detail`.
    pub struct CoverAddressDetailInput {
        /// Address line 1.
        pub address_line_1: Option<SmolStr> = "address_line_1",
        /// Address line 2.
        pub address_line_2: Option<SmolStr> = "address_line_2",
        /// Address line 3.
        pub address_line_3: Option<SmolStr> = "address_line_3",
        /// Address line 4.
        pub address_line_4: Option<SmolStr> = "address_line_4",
        /// City.
        pub city: Option<SmolStr> = "city",
        /// District.
        pub district: Option<SmolStr> = "district",
        /// Postcode.
        pub postcode: Option<SmolStr> = "postcode",
        /// Region.
        pub region: Option<SmolStr> = "region",
        /// State.
        pub state: Option<SmolStr> = "state",
    }
}

record! {
    /// Warehouse address input: `warehouse.address`.
    pub struct WarehouseAddressInput {
        /// Address line 1.
        pub address_line_1: Option<SmolStr> = "address_line_1",
        /// Address line 2.
        pub address_line_2: Option<SmolStr> = "address_line_2",
        /// Address line 3.
        pub address_line_3: Option<SmolStr> = "address_line_3",
        /// Address line 4.
        pub address_line_4: Option<SmolStr> = "address_line_4",
        /// City.
        pub city: Option<SmolStr> = "city",
        /// District.
        pub district: Option<SmolStr> = "district",
        /// Postcode.
        pub postcode: Option<SmolStr> = "postcode",
        /// Region.
        pub region: Option<SmolStr> = "region",
        /// State.
        pub state: Option<SmolStr> = "state",
    }
}
