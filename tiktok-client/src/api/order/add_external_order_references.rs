// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `POST /order/202406/orders/external_orders`

use crate::api::operation::operation;
use crate::api::order::model::ExternalOrder;
use crate::types::record::record;
use crate::types::words::words;
use crate::types::{ApiId, LineId, OrderId};
use smol_str::SmolStr;

operation! {
    /// Add external order references.
    ///
    /// `POST /order/202406/orders/external_orders`. Takes `shop_cipher`.
    pub struct AddExternalOrderReferences -> AddExternalOrderReferencesResponse;
    "order" "addExternalOrderReferences" "202406" Post "/order/202406/orders/external_orders"
        cipher true Write Json ["seller.order.info"] older false;
    new(orders: Vec<OrderInput>) {
        orders: orders,
    }
    /// Orders. Required.
    body orders: Vec<OrderInput> = "orders";
}

record! {
    /// Add external order references response: `data`.
    pub struct AddExternalOrderReferencesResponse {
        /// Errors.
        pub errors: Vec<AddExternalOrderReferencesError> = "errors",
    }
}

record! {
    /// Add external order references error: `error`.
    pub struct AddExternalOrderReferencesError {
        /// Code.
        pub code: Option<SmolStr> = "code",
        /// Message.
        pub message: Option<SmolStr> = "message",
        /// Detail.
        pub detail: Option<ErrorDetail> = "detail",
    }
}

record! {
    /// Error detail: `error.detail`.
    pub struct ErrorDetail {
        /// Order id.
        pub order_id: Option<OrderId> = "order_id",
        /// External order.
        pub external_order: Option<ExternalOrder> = "external_order",
    }
}

record! {
    /// Order input: `order`.
    pub struct OrderInput {
        /// Id. Required.
        pub id: Option<OrderId> = "id",
        /// External order. Required.
        pub external_order: Option<ExternalOrderInput> = "external_order",
    }
}

record! {
    /// External order input: `order.external_order`.
    pub struct ExternalOrderInput {
        /// Id. Required.
        pub id: Option<ApiId> = "id",
        /// Platform. Required.
        pub platform: Option<ExternalOrderPlatform> = "platform",
        /// Line items. Required.
        pub line_items: Vec<LineItemInput> = "line_items",
    }
}

record! {
    /// Line item input: `order.external_order.line_item`.
    pub struct LineItemInput {
        /// Id. Required.
        pub id: Option<LineId> = "id",
        /// Origin id. Required.
        pub origin_id: Option<ApiId> = "origin_id",
    }
}

words! {
    /// External order platform.
    pub enum ExternalOrderPlatform {
        Amazon = "AMAZON",
        Bigcommerce = "BIGCOMMERCE",
        ChannelAdvisor = "CHANNEL_ADVISOR",
        ErpSystem = "ERP_SYSTEM",
        Magento = "MAGENTO",
        OrderManagementSystem = "ORDER_MANAGEMENT_SYSTEM",
        SalesforceCommerceCloud = "SALESFORCE_COMMERCE_CLOUD",
        Shopify = "SHOPIFY",
        WarehouseManagementSystem = "WAREHOUSE_MANAGEMENT_SYSTEM",
        Woocommerce = "WOOCOMMERCE",
    }
}
