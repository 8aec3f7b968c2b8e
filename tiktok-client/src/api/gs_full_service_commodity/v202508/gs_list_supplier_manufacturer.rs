// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `GET /gs_full_service_commodity/202508/supplier_manufacturers`

use crate::api::gs_full_service_commodity::v202508::model::PhoneNumber;
use crate::api::operation::{operation, paged};
use crate::types::ApiId;
use crate::types::record::record;
use smol_str::SmolStr;

operation! {
    /// Gs list supplier manufacturer.
    ///
    /// `GET /gs_full_service_commodity/202508/supplier_manufacturers`. Does not take `shop_cipher`.
    ///
    /// An older version, or one that the documentation no longer lists.
    pub struct GsListSupplierManufacturer -> GsListSupplierManufacturerResponse;
    "gs_full_service_commodity" "GSListSupplierManufacturer" "202508" Get "/gs_full_service_commodity/202508/supplier_manufacturers"
        cipher false Read None [] older true;
    new() {
        page_token: None, page_size: None,
    }
    /// Page token: the token of the answer before.
    query page_token: Option<SmolStr> = "page_token" => with_page_token(SmolStr);
    /// Page size: rows per page.
    query page_size: Option<i64> = "page_size" => with_page_size(i64);
}

paged! { GsListSupplierManufacturer: ManufacturerList; token page_token; rows manufacturer_list; }

record! {
    /// Gs list supplier manufacturer response: `data`.
    pub struct GsListSupplierManufacturerResponse {
        /// Manufacturer list.
        pub manufacturer_list: Vec<ManufacturerList> = "manufacturer_list",
        /// Next page token: opaque; absent or empty on the last page.
        pub next_page_token: Option<SmolStr> = "next_page_token",
    }
}

record! {
    /// Manufacturer list: `manufacturer_list`.
    pub struct ManufacturerList {
        /// Address.
        pub address: Option<SmolStr> = "address",
        /// Email.
        pub email: Option<SmolStr> = "email",
        /// Id.
        pub id: Option<ApiId> = "id",
        /// Manufacturer name.
        pub manufacturer_name: Option<SmolStr> = "manufacturer_name",
        /// Phone number.
        pub phone_number: Option<PhoneNumber> = "phone_number",
        /// Registered trade name.
        pub registered_trade_name: Option<SmolStr> = "registered_trade_name",
    }
}
