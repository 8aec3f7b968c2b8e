// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `POST /promotion/202406/coupons/search`

use crate::api::operation::{operation, paged};
use crate::api::promotion::model::{Coupon, DisplayType};
use crate::types::record::record;
use crate::types::words::words;
use smol_str::SmolStr;

operation! {
    /// Search coupon list.
    ///
    /// `POST /promotion/202406/coupons/search`. Takes `shop_cipher`.
    pub struct SearchCouponList -> SearchCouponListResponse;
    "promotion" "searchCouponList" "202406" Post "/promotion/202406/coupons/search"
        cipher true Read Json [] older false;
    new() {
        page_token: None, page_size: None, status: Vec::new(), title_keyword: None, display_type: Vec::new(),
    }
    /// Page token: the token of the answer before.
    query page_token: Option<SmolStr> = "page_token" => with_page_token(SmolStr);
    /// Page size: rows per page.
    query page_size: Option<i64> = "page_size" => with_page_size(i64);
    /// Status.
    body status: Vec<SearchCouponListStatus> = "status" => with_status(Vec<SearchCouponListStatus>);
    /// Title keyword.
    body title_keyword: Option<SmolStr> = "title_keyword" => with_title_keyword(SmolStr);
    /// Display type.
    body display_type: Vec<DisplayType> = "display_type" => with_display_type(Vec<DisplayType>);
}

paged! { SearchCouponList: Coupon; token page_token; rows coupons; total total_count; }

record! {
    /// Search coupon list response: `data`.
    pub struct SearchCouponListResponse {
        /// Total count: rows of all pages; some operations cap it.
        pub total_count: Option<i64> = "total_count",
        /// Next page token: opaque; absent or empty on the last page.
        pub next_page_token: Option<SmolStr> = "next_page_token",
        /// Coupons.
        pub coupons: Vec<Coupon> = "coupons",
    }
}

words! {
    /// Search coupon list status.
    pub enum SearchCouponListStatus {
        NotStart = "NOT_START",
        Ongoing = "ONGOING",
        Expired = "EXPIRED",
        Deactivated = "DEACTIVATED",
    }
}
