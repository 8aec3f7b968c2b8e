// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `POST /gs_full_service_shipment/202407/stockup_orders/search`

use crate::api::gs_full_service_shipment::v202407::model::{AbnormalOrderSkc, AbnormalOrderSku};
use crate::api::operation::{operation, paged};
use crate::types::ApiId;
use crate::types::record::record;
use chrono::{DateTime, Utc};
use smol_str::SmolStr;

operation! {
    /// Global selling search stockup orders.
    ///
    /// `POST /gs_full_service_shipment/202407/stockup_orders/search`. Does not take `shop_cipher`.
    ///
    /// An older version, or one that the documentation no longer lists.
    pub struct GlobalSellingSearchStockupOrders -> GlobalSellingSearchStockupOrdersResponse;
    "gs_full_service_shipment" "GlobalSellingSearchStockupOrders" "202407" Post "/gs_full_service_shipment/202407/stockup_orders/search"
        cipher false Read Json [] older true;
    new() {
        can_deliver: None, emergency_levels: Vec::new(), external_skc_codes: Vec::new(), external_sku_codes:
        Vec::new(), is_delivery_completed: None, is_first_order: None, is_normal: None, latest_status_update_ge:
        None, latest_status_update_lt: None, order_create_time_ge: None, order_create_time_lt: None,
        order_sources: Vec::new(), order_status: Vec::new(), order_types: Vec::new(), page_size: None, page_token:
        None, platform_sku_codes: Vec::new(), platform_spu_codes: Vec::new(), require_arrived_time_ge: None,
        require_arrived_time_lt: None, require_ship_time_ge: None, require_ship_time_lt: None,
        stockup_order_codes: Vec::new(),
    }
    /// Can deliver.
    body can_deliver: Option<bool> = "can_deliver" => with_can_deliver(bool);
    /// Emergency levels.
    body emergency_levels: Vec<SmolStr> = "emergency_levels" => with_emergency_levels(Vec<SmolStr>);
    /// External skc codes.
    body external_skc_codes: Vec<SmolStr> = "external_skc_codes" => with_external_skc_codes(Vec<SmolStr>);
    /// External SKU codes.
    body external_sku_codes: Vec<SmolStr> = "external_sku_codes" => with_external_sku_codes(Vec<SmolStr>);
    /// Is delivery completed.
    body is_delivery_completed: Option<bool> = "is_delivery_completed" => with_is_delivery_completed(bool);
    /// Is first order.
    body is_first_order: Option<bool> = "is_first_order" => with_is_first_order(bool);
    /// Is normal.
    body is_normal: Option<bool> = "is_normal" => with_is_normal(bool);
    /// Latest status update, from (inclusive).
    body latest_status_update_ge: Option<DateTime<Utc>> = "latest_status_update_ge" => with_latest_status_update_ge(DateTime<Utc>);
    /// Latest status update, until (exclusive).
    body latest_status_update_lt: Option<DateTime<Utc>> = "latest_status_update_lt" => with_latest_status_update_lt(DateTime<Utc>);
    /// Order create time, from (inclusive).
    body order_create_time_ge: Option<DateTime<Utc>> = "order_create_time_ge" => with_order_create_time_ge(DateTime<Utc>);
    /// Order create time, until (exclusive).
    body order_create_time_lt: Option<DateTime<Utc>> = "order_create_time_lt" => with_order_create_time_lt(DateTime<Utc>);
    /// Order sources.
    body order_sources: Vec<SmolStr> = "order_sources" => with_order_sources(Vec<SmolStr>);
    /// Order status.
    body order_status: Vec<SmolStr> = "order_status" => with_order_status(Vec<SmolStr>);
    /// Order types.
    body order_types: Vec<SmolStr> = "order_types" => with_order_types(Vec<SmolStr>);
    /// Page size: rows per page.
    body page_size: Option<i64> = "page_size" => with_page_size(i64);
    /// Page token: the token of the answer before.
    body page_token: Option<SmolStr> = "page_token" => with_page_token(SmolStr);
    /// Platform SKU codes.
    body platform_sku_codes: Vec<SmolStr> = "platform_sku_codes" => with_platform_sku_codes(Vec<SmolStr>);
    /// Platform spu codes.
    body platform_spu_codes: Vec<SmolStr> = "platform_spu_codes" => with_platform_spu_codes(Vec<SmolStr>);
    /// Require arrived time, from (inclusive).
    body require_arrived_time_ge: Option<DateTime<Utc>> = "require_arrived_time_ge" => with_require_arrived_time_ge(DateTime<Utc>);
    /// Require arrived time, until (exclusive).
    body require_arrived_time_lt: Option<DateTime<Utc>> = "require_arrived_time_lt" => with_require_arrived_time_lt(DateTime<Utc>);
    /// Require ship time, from (inclusive).
    body require_ship_time_ge: Option<DateTime<Utc>> = "require_ship_time_ge" => with_require_ship_time_ge(DateTime<Utc>);
    /// Require ship time, until (exclusive).
    body require_ship_time_lt: Option<DateTime<Utc>> = "require_ship_time_lt" => with_require_ship_time_lt(DateTime<Utc>);
    /// Stockup order codes.
    body stockup_order_codes: Vec<SmolStr> = "stockup_order_codes" => with_stockup_order_codes(Vec<SmolStr>);
}

paged! { GlobalSellingSearchStockupOrders: GlobalSellingSearchStockupOrdersStockupOrder; token page_token; rows stockup_orders; total total_count; }

record! {
    /// Global selling search stockup orders response: `data`.
    pub struct GlobalSellingSearchStockupOrdersResponse {
        /// Next page token: opaque; absent or empty on the last page.
        pub next_page_token: Option<SmolStr> = "next_page_token",
        /// Stockup orders.
        pub stockup_orders: Vec<GlobalSellingSearchStockupOrdersStockupOrder> = "stockup_orders",
        /// Total count: rows of all pages; some operations cap it.
        pub total_count: Option<i64> = "total_count",
    }
}

record! {
    /// Global selling search stockup orders stockup order: `stockup_order`.
    pub struct GlobalSellingSearchStockupOrdersStockupOrder {
        /// Can deliver.
        pub can_deliver: Option<bool> = "can_deliver",
        /// Category id.
        pub category_id: Option<ApiId> = "category_id",
        /// Code.
        pub code: Option<SmolStr> = "code",
        /// Create time.
        pub create_time: Option<DateTime<Utc>> = "create_time",
        /// Delivered quantity.
        pub delivered_quantity: Option<i64> = "delivered_quantity",
        /// Emergency level.
        pub emergency_level: Option<SmolStr> = "emergency_level",
        /// Inbound quantity.
        pub inbound_quantity: Option<i64> = "inbound_quantity",
        /// Is delivery completed.
        pub is_delivery_completed: Option<bool> = "is_delivery_completed",
        /// Is first order.
        pub is_first_order: Option<bool> = "is_first_order",
        /// Is normal.
        pub is_normal: Option<bool> = "is_normal",
        /// Latest status update time.
        pub latest_status_update_time: Option<DateTime<Utc>> = "latest_status_update_time",
        /// Manufacture mode.
        pub manufacture_mode: Option<SmolStr> = "manufacture_mode",
        /// Platform spu code.
        pub platform_spu_code: Option<SmolStr> = "platform_spu_code",
        /// Received quantity.
        pub received_quantity: Option<i64> = "received_quantity",
        /// Require arrived time.
        pub require_arrived_time: Option<DateTime<Utc>> = "require_arrived_time",
        /// Require ship time.
        pub require_ship_time: Option<DateTime<Utc>> = "require_ship_time",
        /// Returned quantity.
        pub returned_quantity: Option<i64> = "returned_quantity",
        /// Skc.
        pub skc: Option<AbnormalOrderSkc> = "skc",
        /// SKUs.
        pub skus: Vec<AbnormalOrderSku> = "skus",
        /// Source.
        pub source: Option<SmolStr> = "source",
        /// Status.
        pub status: Option<SmolStr> = "status",
        /// Stockup quantity.
        pub stockup_quantity: Option<i64> = "stockup_quantity",
        /// Type.
        pub type_: Option<SmolStr> = "type",
    }
}
