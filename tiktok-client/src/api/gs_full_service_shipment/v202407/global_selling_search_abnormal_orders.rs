// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `POST /gs_full_service_shipment/202407/abnormal_orders/search`

use crate::api::gs_full_service_shipment::v202407::model::{AbnormalOrderSkc, AbnormalOrderSku};
use crate::api::operation::{operation, paged};
use crate::types::ApiId;
use crate::types::record::record;
use chrono::{DateTime, Utc};
use smol_str::SmolStr;

operation! {
    /// Global selling search abnormal orders.
    ///
    /// `POST /gs_full_service_shipment/202407/abnormal_orders/search`. Does not take `shop_cipher`.
    ///
    /// An older version, or one that the documentation no longer lists.
    pub struct GlobalSellingSearchAbnormalOrders -> GlobalSellingSearchAbnormalOrdersResponse;
    "gs_full_service_shipment" "GlobalSellingSearchAbnormalOrders" "202407" Post "/gs_full_service_shipment/202407/abnormal_orders/search"
        cipher false Read Json [] older true;
    new() {
        abnormal_order_codes: Vec::new(), abnormal_types: Vec::new(), delivery_order_codes: Vec::new(),
        external_skc_codes: Vec::new(), external_sku_codes: Vec::new(), latest_update_time_ge: None,
        latest_update_time_lt: None, order_create_time_ge: None, order_create_time_lt: None, page_size: None,
        page_token: None, platform_sku_codes: Vec::new(), platform_spu_codes: Vec::new(), relative_return_status:
        Vec::new(), stockup_order_codes: Vec::new(),
    }
    /// Abnormal order codes.
    body abnormal_order_codes: Vec<SmolStr> = "abnormal_order_codes" => with_abnormal_order_codes(Vec<SmolStr>);
    /// Abnormal types.
    body abnormal_types: Vec<SmolStr> = "abnormal_types" => with_abnormal_types(Vec<SmolStr>);
    /// Delivery order codes.
    body delivery_order_codes: Vec<SmolStr> = "delivery_order_codes" => with_delivery_order_codes(Vec<SmolStr>);
    /// External skc codes.
    body external_skc_codes: Vec<SmolStr> = "external_skc_codes" => with_external_skc_codes(Vec<SmolStr>);
    /// External SKU codes.
    body external_sku_codes: Vec<SmolStr> = "external_sku_codes" => with_external_sku_codes(Vec<SmolStr>);
    /// Latest update time, from (inclusive).
    body latest_update_time_ge: Option<DateTime<Utc>> = "latest_update_time_ge" => with_latest_update_time_ge(DateTime<Utc>);
    /// Latest update time, until (exclusive).
    body latest_update_time_lt: Option<DateTime<Utc>> = "latest_update_time_lt" => with_latest_update_time_lt(DateTime<Utc>);
    /// Order create time, from (inclusive).
    body order_create_time_ge: Option<DateTime<Utc>> = "order_create_time_ge" => with_order_create_time_ge(DateTime<Utc>);
    /// Order create time, until (exclusive).
    body order_create_time_lt: Option<DateTime<Utc>> = "order_create_time_lt" => with_order_create_time_lt(DateTime<Utc>);
    /// Page size: rows per page.
    body page_size: Option<i64> = "page_size" => with_page_size(i64);
    /// Page token: the token of the answer before.
    body page_token: Option<SmolStr> = "page_token" => with_page_token(SmolStr);
    /// Platform SKU codes.
    body platform_sku_codes: Vec<SmolStr> = "platform_sku_codes" => with_platform_sku_codes(Vec<SmolStr>);
    /// Platform spu codes.
    body platform_spu_codes: Vec<SmolStr> = "platform_spu_codes" => with_platform_spu_codes(Vec<SmolStr>);
    /// Relative return status.
    body relative_return_status: Vec<SmolStr> = "relative_return_status" => with_relative_return_status(Vec<SmolStr>);
    /// Stockup order codes.
    body stockup_order_codes: Vec<SmolStr> = "stockup_order_codes" => with_stockup_order_codes(Vec<SmolStr>);
}

paged! { GlobalSellingSearchAbnormalOrders: AbnormalOrder; token page_token; rows abnormal_orders; total total_count; }

record! {
    /// Global selling search abnormal orders response: `data`.
    pub struct GlobalSellingSearchAbnormalOrdersResponse {
        /// Abnormal orders.
        pub abnormal_orders: Vec<AbnormalOrder> = "abnormal_orders",
        /// Next page token: opaque; absent or empty on the last page.
        pub next_page_token: Option<SmolStr> = "next_page_token",
        /// Total count: rows of all pages; some operations cap it.
        pub total_count: Option<i64> = "total_count",
    }
}

record! {
    /// Abnormal order: `abnormal_order`.
    pub struct AbnormalOrder {
        /// Abnormal quantity.
        pub abnormal_quantity: Option<i64> = "abnormal_quantity",
        /// Abnormality register image URL.
        pub abnormality_register_image_url: Option<SmolStr> = "abnormality_register_image_url",
        /// Category id.
        pub category_id: Option<ApiId> = "category_id",
        /// Code.
        pub code: Option<SmolStr> = "code",
        /// Create time.
        pub create_time: Option<DateTime<Utc>> = "create_time",
        /// Delivery order code.
        pub delivery_order_code: Option<SmolStr> = "delivery_order_code",
        /// Handle method.
        pub handle_method: Option<SmolStr> = "handle_method",
        /// Inspect order code.
        pub inspect_order_code: Option<SmolStr> = "inspect_order_code",
        /// Platform spu code.
        pub platform_spu_code: Option<SmolStr> = "platform_spu_code",
        /// Quality check result.
        pub quality_check_result: Option<SmolStr> = "quality_check_result",
        /// Relative return status.
        pub relative_return_status: Option<SmolStr> = "relative_return_status",
        /// Remark.
        pub remark: Option<SmolStr> = "remark",
        /// Return order code.
        pub return_order_code: Option<SmolStr> = "return_order_code",
        /// Skc.
        pub skc: Option<AbnormalOrderSkc> = "skc",
        /// SKUs.
        pub skus: Vec<AbnormalOrderSku> = "skus",
        /// Stockup order code.
        pub stockup_order_code: Option<SmolStr> = "stockup_order_code",
        /// Type.
        pub type_: Option<SmolStr> = "type",
    }
}
