// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `GET /gs_full_service_commodity/202407/supplier_addresses`

use crate::api::operation::{operation, paged};
use crate::types::ApiId;
use crate::types::record::record;
use smol_str::SmolStr;

operation! {
    /// Global selling get supplier addresses.
    ///
    /// `GET /gs_full_service_commodity/202407/supplier_addresses`. Does not take `shop_cipher`.
    ///
    /// An older version, or one that the documentation no longer lists.
    pub struct GlobalSellingGetSupplierAddresses -> GlobalSellingGetSupplierAddressesResponse;
    "gs_full_service_commodity" "GlobalSellingGetSupplierAddresses" "202407" Get "/gs_full_service_commodity/202407/supplier_addresses"
        cipher false Read None [] older true;
    new() {
        page_token: None, page_size: None,
    }
    /// Page token: the token of the answer before.
    query page_token: Option<SmolStr> = "page_token" => with_page_token(SmolStr);
    /// Page size: rows per page.
    query page_size: Option<i64> = "page_size" => with_page_size(i64);
}

paged! { GlobalSellingGetSupplierAddresses: Address; token page_token; rows addresses; total total_count; }

record! {
    /// Global selling get supplier addresses response: `data`.
    pub struct GlobalSellingGetSupplierAddressesResponse {
        /// Addresses.
        pub addresses: Vec<Address> = "addresses",
        /// Next page token: opaque; absent or empty on the last page.
        pub next_page_token: Option<SmolStr> = "next_page_token",
        /// Total count: rows of all pages; some operations cap it.
        pub total_count: Option<i64> = "total_count",
    }
}

record! {
    /// Address: `address`.
    pub struct Address {
        /// Contact name.
        pub contact_name: Option<SmolStr> = "contact_name",
        /// Detail.
        pub detail: Option<AddressDetail> = "detail",
        /// Full address.
        pub full_address: Option<SmolStr> = "full_address",
        /// Id.
        pub id: Option<ApiId> = "id",
        /// Phone number.
        pub phone_number: Option<SmolStr> = "phone_number",
    }
}

record! {
    /// Address detail: `address.detail`.
    pub struct AddressDetail {
        /// Building.
        pub building: Option<SmolStr> = "building",
        /// City name.
        pub city_name: Option<SmolStr> = "city_name",
        /// Country name.
        pub country_name: Option<SmolStr> = "country_name",
        /// District name.
        pub district_name: Option<SmolStr> = "district_name",
        /// Province name.
        pub province_name: Option<SmolStr> = "province_name",
        /// Town name.
        pub town_name: Option<SmolStr> = "town_name",
    }
}
