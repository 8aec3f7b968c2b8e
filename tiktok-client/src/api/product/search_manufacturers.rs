// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `POST /product/202501/compliance/manufacturers/search`

use crate::api::operation::{operation, paged};
use crate::api::product::model::PhoneNumber;
use crate::types::ApiId;
use crate::types::record::record;
use smol_str::SmolStr;

operation! {
    /// Search manufacturers.
    ///
    /// `POST /product/202501/compliance/manufacturers/search`. Does not take `shop_cipher`.
    pub struct SearchManufacturers -> SearchManufacturersResponse;
    "product" "searchManufacturers" "202501" Post "/product/202501/compliance/manufacturers/search"
        cipher false Read Json [] older false;
    new(page_size: i64) {
        page_size: page_size, page_token: None, manufacturer_ids: Vec::new(), keyword: None, locales: Vec::new(),
    }
    /// Page size: rows per page. Required.
    query page_size: i64 = "page_size";
    /// Page token: the token of the answer before.
    query page_token: Option<SmolStr> = "page_token" => with_page_token(SmolStr);
    /// Manufacturer ids.
    body manufacturer_ids: Vec<ApiId> = "manufacturer_ids" => with_manufacturer_ids(Vec<ApiId>);
    /// Keyword.
    body keyword: Option<SmolStr> = "keyword" => with_keyword(SmolStr);
    /// Locales.
    body locales: Vec<SmolStr> = "locales" => with_locales(Vec<SmolStr>);
}

paged! { SearchManufacturers: SearchManufacturersManufacturer; token page_token; rows manufacturers; total total_count; }

record! {
    /// Search manufacturers response: `data`.
    pub struct SearchManufacturersResponse {
        /// Manufacturers.
        pub manufacturers: Vec<SearchManufacturersManufacturer> = "manufacturers",
        /// Total count: rows of all pages; some operations cap it.
        pub total_count: Option<i64> = "total_count",
        /// Next page token: opaque; absent or empty on the last page.
        pub next_page_token: Option<SmolStr> = "next_page_token",
    }
}

record! {
    /// Search manufacturers manufacturer: `manufacturer`.
    pub struct SearchManufacturersManufacturer {
        /// Id.
        pub id: Option<ApiId> = "id",
        /// Regional profiles.
        pub regional_profiles: Vec<RegionalProfile> = "regional_profiles",
    }
}

record! {
    /// Regional profile: `manufacturer.regional_profile`.
    pub struct RegionalProfile {
        /// Locale.
        pub locale: Option<SmolStr> = "locale",
        /// Name.
        pub name: Option<SmolStr> = "name",
        /// Registered trade name.
        pub registered_trade_name: Option<SmolStr> = "registered_trade_name",
        /// Email.
        pub email: Option<SmolStr> = "email",
        /// Phone number.
        pub phone_number: Option<PhoneNumber> = "phone_number",
        /// Address.
        pub address: Option<SmolStr> = "address",
    }
}
