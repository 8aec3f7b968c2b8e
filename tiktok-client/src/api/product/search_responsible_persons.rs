// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `POST /product/202501/compliance/responsible_persons/search`

use crate::api::operation::{operation, paged};
use crate::api::product::model::PhoneNumber;
use crate::types::ApiId;
use crate::types::record::record;
use smol_str::SmolStr;

operation! {
    /// Search responsible persons.
    ///
    /// `POST /product/202501/compliance/responsible_persons/search`. Does not take `shop_cipher`.
    pub struct SearchResponsiblePersons -> SearchResponsiblePersonsResponse;
    "product" "searchResponsiblePersons" "202501" Post "/product/202501/compliance/responsible_persons/search"
        cipher false Read Json [] older false;
    new(page_size: i64) {
        page_size: page_size, page_token: None, responsible_person_ids: Vec::new(), keyword: None, locales:
        Vec::new(),
    }
    /// Page size: rows per page. Required.
    query page_size: i64 = "page_size";
    /// Page token: the token of the answer before.
    query page_token: Option<SmolStr> = "page_token" => with_page_token(SmolStr);
    /// Responsible person ids.
    body responsible_person_ids: Vec<ApiId> = "responsible_person_ids" => with_responsible_person_ids(Vec<ApiId>);
    /// Keyword.
    body keyword: Option<SmolStr> = "keyword" => with_keyword(SmolStr);
    /// Locales.
    body locales: Vec<SmolStr> = "locales" => with_locales(Vec<SmolStr>);
}

paged! { SearchResponsiblePersons: SearchResponsiblePersonsResponsiblePerson; token page_token; rows responsible_persons; total total_count; }

record! {
    /// Search responsible persons response: `data`.
    pub struct SearchResponsiblePersonsResponse {
        /// Responsible persons.
        pub responsible_persons: Vec<SearchResponsiblePersonsResponsiblePerson> = "responsible_persons",
        /// Total count: rows of all pages; some operations cap it.
        pub total_count: Option<i64> = "total_count",
        /// Next page token: opaque; absent or empty on the last page.
        pub next_page_token: Option<SmolStr> = "next_page_token",
    }
}

record! {
    /// Search responsible persons responsible person: `responsible_person`.
    pub struct SearchResponsiblePersonsResponsiblePerson {
        /// Id.
        pub id: Option<ApiId> = "id",
        /// Regional profiles.
        pub regional_profiles: Vec<ResponsiblePersonRegionalProfile> = "regional_profiles",
    }
}

record! {
    /// Responsible person regional profile: `responsible_person.regional_profile`.
    pub struct ResponsiblePersonRegionalProfile {
        /// Locale.
        pub locale: Option<SmolStr> = "locale",
        /// Name.
        pub name: Option<SmolStr> = "name",
        /// Email.
        pub email: Option<SmolStr> = "email",
        /// Phone number.
        pub phone_number: Option<PhoneNumber> = "phone_number",
        /// Address.
        pub address: Option<Address> = "address",
    }
}

record! {
    /// Address: `responsible_person.regional_profile.address`.
    pub struct Address {
        /// Street address line1.
        pub street_address_line1: Option<SmolStr> = "street_address_line1",
        /// Street address line2. The platform gives it up.
        pub street_address_line2: Option<SmolStr> = "street_address_line2",
        /// District. The platform gives it up.
        pub district: Option<SmolStr> = "district",
        /// City. The platform gives it up.
        pub city: Option<SmolStr> = "city",
        /// Postal code.
        pub postal_code: Option<SmolStr> = "postal_code",
        /// Province. The platform gives it up.
        pub province: Option<SmolStr> = "province",
        /// Country.
        pub country: Option<SmolStr> = "country",
    }
}
