// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `POST /gs_full_service_commodity/202406/beta/products/search`

use crate::api::operation::{operation, paged};
use crate::types::record::record;
use chrono::{DateTime, Utc};
use smol_str::SmolStr;

operation! {
    /// Gs query skusandtheapprovalstatusof SKUs v2.
    ///
    /// `POST /gs_full_service_commodity/202406/beta/products/search`. Does not take `shop_cipher`.
    ///
    /// An older version, or one that the documentation no longer lists.
    pub struct GsQuerySkusandtheapprovalstatusofSkusV2 -> GsQuerySkusandtheapprovalstatusofSkusV2Response;
    "gs_full_service_commodity" "GSQuerySKUsandtheapprovalstatusofSKUsV2" "202406" Post "/gs_full_service_commodity/202406/beta/products/search"
        cipher false Read Json [] older true;
    new() {
        external_sku_codes: Vec::new(), page_size: None, page_token: None, platform_sku_codes: Vec::new(),
        platform_spu_codes: Vec::new(), push_time_ge: None, push_time_lt: None, sku_status: None,
    }
    /// External SKU codes.
    body external_sku_codes: Vec<SmolStr> = "external_sku_codes" => with_external_sku_codes(Vec<SmolStr>);
    /// Page size: rows per page.
    body page_size: Option<i64> = "page_size" => with_page_size(i64);
    /// Page token: the token of the answer before.
    body page_token: Option<SmolStr> = "page_token" => with_page_token(SmolStr);
    /// Platform SKU codes.
    body platform_sku_codes: Vec<SmolStr> = "platform_sku_codes" => with_platform_sku_codes(Vec<SmolStr>);
    /// Platform spu codes.
    body platform_spu_codes: Vec<SmolStr> = "platform_spu_codes" => with_platform_spu_codes(Vec<SmolStr>);
    /// Push time, from (inclusive).
    body push_time_ge: Option<DateTime<Utc>> = "push_time_ge" => with_push_time_ge(DateTime<Utc>);
    /// Push time, until (exclusive).
    body push_time_lt: Option<DateTime<Utc>> = "push_time_lt" => with_push_time_lt(DateTime<Utc>);
    /// SKU status.
    body sku_status: Option<SmolStr> = "sku_status" => with_sku_status(SmolStr);
}

paged! { GsQuerySkusandtheapprovalstatusofSkusV2: Spu; token page_token; rows spus; }

record! {
    /// Gs query skusandtheapprovalstatusof SKUs v2 response: `data`.
    pub struct GsQuerySkusandtheapprovalstatusofSkusV2Response {
        /// Next page token: opaque; absent or empty on the last page.
        pub next_page_token: Option<SmolStr> = "next_page_token",
        /// Spus.
        pub spus: Vec<Spu> = "spus",
    }
}

record! {
    /// Spu: `spu`.
    pub struct Spu {
        /// SKUs.
        pub skus: Vec<Sku> = "skus",
        /// Spu code.
        pub spu_code: Option<SmolStr> = "spu_code",
    }
}

record! {
    /// SKU: `spu.sku`.
    pub struct Sku {
        /// Code.
        pub code: Option<SmolStr> = "code",
        /// External SKU code.
        pub external_sku_code: Option<SmolStr> = "external_sku_code",
        /// Reject reason.
        pub reject_reason: Option<SmolStr> = "reject_reason",
        /// Status.
        pub status: Option<SmolStr> = "status",
        /// Update time.
        pub update_time: Option<DateTime<Utc>> = "update_time",
    }
}
