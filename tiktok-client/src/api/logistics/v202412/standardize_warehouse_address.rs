// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `POST /logistics/202412/addresses/standardize`

use crate::api::operation::operation;
use crate::types::record::record;
use smol_str::SmolStr;

operation! {
    /// Standardize warehouse address.
    ///
    /// `POST /logistics/202412/addresses/standardize`. Takes `shop_cipher`.
    ///
    /// An older version, or one that the documentation no longer lists.
    pub struct StandardizeWarehouseAddress -> StandardizeWarehouseAddressResponse;
    "logistics" "StandardizeWarehouseAddress" "202412" Post "/logistics/202412/addresses/standardize"
        cipher true Write Json ["seller.logistics"] older true;
    new() {
        address: None,
    }
    /// Address.
    body address: Option<AddressInput> = "address" => with_address(AddressInput);
}

record! {
    /// Standardize warehouse address response: `data`.
    pub struct StandardizeWarehouseAddressResponse {
        /// Standardization result.
        pub standardization_result: Option<StandardizationResult> = "standardization_result",
    }
}

record! {
    /// Standardization result: `standardization_result`.
    pub struct StandardizationResult {
        /// Standardized address.
        pub standardized_address: Option<StandardizedAddress> = "standardized_address",
        /// Updated.
        pub updated: Option<bool> = "updated",
    }
}

record! {
    /// Standardized address: `standardization_result.standardized_address`.
    pub struct StandardizedAddress {
        /// Address line1.
        pub address_line1: Option<SmolStr> = "address_line1",
        /// Address line2.
        pub address_line2: Option<SmolStr> = "address_line2",
        /// City.
        pub city: Option<SmolStr> = "city",
        /// District.
        pub district: Option<SmolStr> = "district",
        /// Postal code.
        pub postal_code: Option<SmolStr> = "postal_code",
        /// Region code.
        pub region_code: Option<SmolStr> = "region_code",
        /// State.
        pub state: Option<SmolStr> = "state",
        /// Town.
        pub town: Option<SmolStr> = "town",
    }
}

record! {
    /// Address input: `address`.
    pub struct AddressInput {
        /// Address line1.
        pub address_line1: Option<SmolStr> = "address_line1",
        /// Address line2.
        pub address_line2: Option<SmolStr> = "address_line2",
        /// City.
        pub city: Option<SmolStr> = "city",
        /// District.
        pub district: Option<SmolStr> = "district",
        /// Postal code.
        pub postal_code: Option<SmolStr> = "postal_code",
        /// Region code.
        pub region_code: Option<SmolStr> = "region_code",
        /// State.
        pub state: Option<SmolStr> = "state",
        /// Town.
        pub town: Option<SmolStr> = "town",
    }
}
