// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `POST /product/202409/compliance/manufacturers/search`

use crate::api::operation::{operation, paged};
use crate::api::product::model::PhoneNumber;
use crate::types::ApiId;
use crate::types::record::record;
use smol_str::SmolStr;

operation! {
    /// Search manufacturers.
    ///
    /// `POST /product/202409/compliance/manufacturers/search`. Does not take `shop_cipher`.
    ///
    /// An older version, or one that the documentation no longer lists.
    pub struct SearchManufacturers -> SearchManufacturersResponse;
    "product" "SearchManufacturers" "202409" Post "/product/202409/compliance/manufacturers/search"
        cipher false Read Json [] older true;
    new(page_size: i64) {
        page_size: page_size, page_token: None, keyword: None, manufacturer_ids: Vec::new(),
    }
    /// Page size: rows per page. Required.
    query page_size: i64 = "page_size";
    /// Page token: the token of the answer before.
    query page_token: Option<SmolStr> = "page_token" => with_page_token(SmolStr);
    /// Keyword.
    body keyword: Option<SmolStr> = "keyword" => with_keyword(SmolStr);
    /// Manufacturer ids.
    body manufacturer_ids: Vec<ApiId> = "manufacturer_ids" => with_manufacturer_ids(Vec<ApiId>);
}

paged! { SearchManufacturers: ManufacturerV202409; token page_token; rows manufacturers; total total_count; }

record! {
    /// Search manufacturers response: `data`.
    pub struct SearchManufacturersResponse {
        /// Manufacturers.
        pub manufacturers: Vec<ManufacturerV202409> = "manufacturers",
        /// Next page token: opaque; absent or empty on the last page.
        pub next_page_token: Option<SmolStr> = "next_page_token",
        /// Total count: rows of all pages; some operations cap it.
        pub total_count: Option<i64> = "total_count",
    }
}

record! {
    /// Manufacturer v202409: `manufacturer`.
    pub struct ManufacturerV202409 {
        /// Address.
        pub address: Option<SmolStr> = "address",
        /// Email.
        pub email: Option<SmolStr> = "email",
        /// Id.
        pub id: Option<ApiId> = "id",
        /// Name.
        pub name: Option<SmolStr> = "name",
        /// Phone number.
        pub phone_number: Option<PhoneNumber> = "phone_number",
        /// Registered trade name.
        pub registered_trade_name: Option<SmolStr> = "registered_trade_name",
    }
}
