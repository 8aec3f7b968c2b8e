// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `POST /product/202409/compliance/responsible_persons/search`

use crate::api::operation::{operation, paged};
use crate::api::product::model::PhoneNumber;
use crate::api::product::search_responsible_persons::Address;
use crate::types::ApiId;
use crate::types::record::record;
use smol_str::SmolStr;

operation! {
    /// Search responsible persons.
    ///
    /// `POST /product/202409/compliance/responsible_persons/search`. Does not take `shop_cipher`.
    ///
    /// An older version, or one that the documentation no longer lists.
    pub struct SearchResponsiblePersons -> SearchResponsiblePersonsResponse;
    "product" "SearchResponsiblePersons" "202409" Post "/product/202409/compliance/responsible_persons/search"
        cipher false Read Json [] older true;
    new(page_size: i64) {
        page_size: page_size, page_token: None, keyword: None, responsible_person_ids: Vec::new(),
    }
    /// Page size: rows per page. Required.
    query page_size: i64 = "page_size";
    /// Page token: the token of the answer before.
    query page_token: Option<SmolStr> = "page_token" => with_page_token(SmolStr);
    /// Keyword.
    body keyword: Option<SmolStr> = "keyword" => with_keyword(SmolStr);
    /// Responsible person ids.
    body responsible_person_ids: Vec<ApiId> = "responsible_person_ids" => with_responsible_person_ids(Vec<ApiId>);
}

paged! { SearchResponsiblePersons: ResponsiblePersonV202409; token page_token; rows responsible_persons; total total_count; }

record! {
    /// Search responsible persons response: `data`.
    pub struct SearchResponsiblePersonsResponse {
        /// Next page token: opaque; absent or empty on the last page.
        pub next_page_token: Option<SmolStr> = "next_page_token",
        /// Responsible persons.
        pub responsible_persons: Vec<ResponsiblePersonV202409> = "responsible_persons",
        /// Total count: rows of all pages; some operations cap it.
        pub total_count: Option<i64> = "total_count",
    }
}

record! {
    /// Responsible person v202409: `responsible_person`.
    pub struct ResponsiblePersonV202409 {
        /// Address.
        pub address: Option<Address> = "address",
        /// Email.
        pub email: Option<SmolStr> = "email",
        /// Id.
        pub id: Option<ApiId> = "id",
        /// Name.
        pub name: Option<SmolStr> = "name",
        /// Phone number.
        pub phone_number: Option<PhoneNumber> = "phone_number",
    }
}
