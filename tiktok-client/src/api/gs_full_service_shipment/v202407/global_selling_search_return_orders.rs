// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `POST /gs_full_service_shipment/202407/return_orders/search`

use crate::api::operation::{operation, paged};
use crate::types::ApiId;
use crate::types::record::record;
use chrono::{DateTime, Utc};
use smol_str::SmolStr;

operation! {
    /// Global selling search return orders.
    ///
    /// `POST /gs_full_service_shipment/202407/return_orders/search`. Does not take `shop_cipher`.
    ///
    /// An older version, or one that the documentation no longer lists.
    pub struct GlobalSellingSearchReturnOrders -> GlobalSellingSearchReturnOrdersResponse;
    "gs_full_service_shipment" "GlobalSellingSearchReturnOrders" "202407" Post "/gs_full_service_shipment/202407/return_orders/search"
        cipher false Read Json [] older true;
    new() {
        external_skc_codes: Vec::new(), external_sku_codes: Vec::new(), order_create_time_ge: None,
        order_create_time_lt: None, page_size: None, page_token: None, platform_sku_codes: Vec::new(),
        platform_spu_codes: Vec::new(), return_methods: Vec::new(), return_order_codes: Vec::new(), return_source:
        None, return_status: Vec::new(), return_types: Vec::new(),
    }
    /// External skc codes.
    body external_skc_codes: Vec<SmolStr> = "external_skc_codes" => with_external_skc_codes(Vec<SmolStr>);
    /// External SKU codes.
    body external_sku_codes: Vec<SmolStr> = "external_sku_codes" => with_external_sku_codes(Vec<SmolStr>);
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
    /// Return methods.
    body return_methods: Vec<SmolStr> = "return_methods" => with_return_methods(Vec<SmolStr>);
    /// Return order codes.
    body return_order_codes: Vec<SmolStr> = "return_order_codes" => with_return_order_codes(Vec<SmolStr>);
    /// Return source.
    body return_source: Option<SmolStr> = "return_source" => with_return_source(SmolStr);
    /// Return status.
    body return_status: Vec<SmolStr> = "return_status" => with_return_status(Vec<SmolStr>);
    /// Return types.
    body return_types: Vec<SmolStr> = "return_types" => with_return_types(Vec<SmolStr>);
}

paged! { GlobalSellingSearchReturnOrders: ReturnOrder; token page_token; rows return_orders; total total_count; }

record! {
    /// Global selling search return orders response: `data`.
    pub struct GlobalSellingSearchReturnOrdersResponse {
        /// Next page token: opaque; absent or empty on the last page.
        pub next_page_token: Option<SmolStr> = "next_page_token",
        /// Return orders.
        pub return_orders: Vec<ReturnOrder> = "return_orders",
        /// Total count: rows of all pages; some operations cap it.
        pub total_count: Option<i64> = "total_count",
    }
}

record! {
    /// Return order: `return_order`.
    pub struct ReturnOrder {
        /// Code.
        pub code: Option<SmolStr> = "code",
        /// Detailed reason.
        pub detailed_reason: Option<SmolStr> = "detailed_reason",
        /// Logistics.
        pub logistics: Option<ReturnOrderLogistic> = "logistics",
        /// Method.
        pub method: Option<SmolStr> = "method",
        /// Outbound batch code.
        pub outbound_batch_code: Option<SmolStr> = "outbound_batch_code",
        /// Reason type.
        pub reason_type: Option<SmolStr> = "reason_type",
        /// Source.
        pub source: Option<SmolStr> = "source",
        /// Status.
        pub status: Option<SmolStr> = "status",
        /// Type.
        pub type_: Option<SmolStr> = "type",
        /// Warehouse code.
        pub warehouse_code: Option<SmolStr> = "warehouse_code",
    }
}

record! {
    /// Return order logistic: `return_order.logistic`.
    pub struct ReturnOrderLogistic {
        /// Actual quantity.
        pub actual_quantity: Option<i64> = "actual_quantity",
        /// Category id.
        pub category_id: Option<ApiId> = "category_id",
        /// Confirm quantity.
        pub confirm_quantity: Option<i64> = "confirm_quantity",
        /// Logistics order.
        pub logistics_order: Option<SmolStr> = "logistics_order",
        /// Platform spu code.
        pub platform_spu_code: Option<SmolStr> = "platform_spu_code",
        /// Request quantity.
        pub request_quantity: Option<i64> = "request_quantity",
        /// Shipping provider code.
        pub shipping_provider_code: Option<SmolStr> = "shipping_provider_code",
        /// SKUs.
        pub skus: Vec<LogisticSku> = "skus",
    }
}

record! {
    /// Logistic SKU: `return_order.logistic.sku`.
    pub struct LogisticSku {
        /// Actual quantity.
        pub actual_quantity: Option<i64> = "actual_quantity",
        /// Barcode.
        pub barcode: Option<SmolStr> = "barcode",
        /// Cancel reason: reason in the language of the market; group by codes where there are any.
        pub cancel_reason: Option<SmolStr> = "cancel_reason",
        /// Confirm quantity.
        pub confirm_quantity: Option<i64> = "confirm_quantity",
        /// Confirm reason.
        pub confirm_reason: Option<SmolStr> = "confirm_reason",
        /// External skc code.
        pub external_skc_code: Option<SmolStr> = "external_skc_code",
        /// External SKU code.
        pub external_sku_code: Option<SmolStr> = "external_sku_code",
        /// First key attribute name en.
        pub first_key_attribute_name_en: Option<SmolStr> = "first_key_attribute_name_en",
        /// First key attribute name zh.
        pub first_key_attribute_name_zh: Option<SmolStr> = "first_key_attribute_name_zh",
        /// First key attribute value en.
        pub first_key_attribute_value_en: Option<SmolStr> = "first_key_attribute_value_en",
        /// First key attribute value zh.
        pub first_key_attribute_value_zh: Option<SmolStr> = "first_key_attribute_value_zh",
        /// Image URL.
        pub image_url: Option<SmolStr> = "image_url",
        /// Platform SKU code.
        pub platform_sku_code: Option<SmolStr> = "platform_sku_code",
        /// Request quantity.
        pub request_quantity: Option<i64> = "request_quantity",
        /// Second key attribute name en.
        pub second_key_attribute_name_en: Option<SmolStr> = "second_key_attribute_name_en",
        /// Second key attribute name zh.
        pub second_key_attribute_name_zh: Option<SmolStr> = "second_key_attribute_name_zh",
        /// Second key attribute value en.
        pub second_key_attribute_value_en: Option<SmolStr> = "second_key_attribute_value_en",
        /// Second key attribute value zh.
        pub second_key_attribute_value_zh: Option<SmolStr> = "second_key_attribute_value_zh",
    }
}
