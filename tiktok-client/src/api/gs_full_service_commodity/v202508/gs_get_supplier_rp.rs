// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `GET /gs_full_service_commodity/202508/supplier_rps`

use crate::api::gs_full_service_commodity::v202508::model::PhoneNumber;
use crate::api::operation::{operation, paged};
use crate::types::ApiId;
use crate::types::record::record;
use chrono::{DateTime, Utc};
use smol_str::SmolStr;

operation! {
    /// Gs get supplier RP.
    ///
    /// `GET /gs_full_service_commodity/202508/supplier_rps`. Does not take `shop_cipher`.
    ///
    /// An older version, or one that the documentation no longer lists.
    pub struct GsGetSupplierRp -> GsGetSupplierRpResponse;
    "gs_full_service_commodity" "GSGetSupplierRP" "202508" Get "/gs_full_service_commodity/202508/supplier_rps"
        cipher false Read None [] older true;
    new() {
        page_token: None, page_size: None,
    }
    /// Page token: the token of the answer before.
    query page_token: Option<SmolStr> = "page_token" => with_page_token(SmolStr);
    /// Page size: rows per page.
    query page_size: Option<i64> = "page_size" => with_page_size(i64);
}

paged! { GsGetSupplierRp: RpInfo; token page_token; rows rp_infos; }

record! {
    /// Gs get supplier RP response: `data`.
    pub struct GsGetSupplierRpResponse {
        /// Next page token: opaque; absent or empty on the last page.
        pub next_page_token: Option<SmolStr> = "next_page_token",
        /// RP infos.
        pub rp_infos: Vec<RpInfo> = "rp_infos",
    }
}

record! {
    /// RP info: `rp_info`.
    pub struct RpInfo {
        /// Address.
        pub address: Option<RpInfoAddress> = "address",
        /// Company name.
        pub company_name: Option<SmolStr> = "company_name",
        /// Create time.
        pub create_time: Option<DateTime<Utc>> = "create_time",
        /// Default RP.
        pub default_rp: Option<bool> = "default_RP",
        /// Email.
        pub email: Option<SmolStr> = "email",
        /// Id.
        pub id: Option<ApiId> = "id",
        /// Name.
        pub name: Option<RpInfoName> = "name",
        /// Phone number.
        pub phone_number: Option<PhoneNumber> = "phone_number",
        /// RP name.
        pub rp_name: Option<SmolStr> = "rp_name",
        /// Type.
        pub type_: Option<i64> = "type",
        /// Update time.
        pub update_time: Option<DateTime<Utc>> = "update_time",
        /// Version.
        pub version: Option<i64> = "version",
    }
}

record! {
    /// RP info name: `rp_info.name`.
    pub struct RpInfoName {
        /// First name.
        pub first_name: Option<SmolStr> = "first_name",
        /// Last name.
        pub last_name: Option<SmolStr> = "last_name",
        /// Middle name.
        pub middle_name: Option<SmolStr> = "middle_name",
    }
}

record! {
    /// RP info address: `rp_info.address`.
    pub struct RpInfoAddress {
        /// City.
        pub city: Option<SmolStr> = "city",
        /// Country.
        pub country: Option<SmolStr> = "country",
        /// Province.
        pub province: Option<SmolStr> = "province",
        /// Street.
        pub street: Option<SmolStr> = "street",
        /// Street2.
        pub street2: Option<SmolStr> = "street2",
    }
}
