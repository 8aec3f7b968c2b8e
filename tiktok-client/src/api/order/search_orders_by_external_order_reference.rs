// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `POST /order/202406/orders/external_order_search`

use crate::api::operation::operation;
use crate::api::order::model::ExternalOrder;
use crate::types::record::record;
use crate::types::words::words;
use crate::types::{ApiId, OrderId};

operation! {
    /// Search orders by external order reference.
    ///
    /// `POST /order/202406/orders/external_order_search`. Takes `shop_cipher`.
    pub struct SearchOrdersByExternalOrderReference -> SearchOrdersByExternalOrderReferenceResponse;
    "order" "searchOrdersByExternalOrderReference" "202406" Post "/order/202406/orders/external_order_search"
        cipher true Read None ["seller.order.info"] older false;
    new(platform: SearchOrdersByExternalOrderReferencePlatform, external_order_id: impl Into<ApiId>) {
        platform: platform, external_order_id: external_order_id.into(),
    }
    /// Platform. Required.
    query platform: SearchOrdersByExternalOrderReferencePlatform = "platform";
    /// External order id. Required.
    query external_order_id: ApiId = "external_order_id";
}

record! {
    /// Search orders by external order reference response: `data`.
    pub struct SearchOrdersByExternalOrderReferenceResponse {
        /// Orders.
        pub orders: Vec<SearchOrdersByExternalOrderReferenceOrder> = "orders",
    }
}

record! {
    /// Search orders by external order reference order: `order`.
    pub struct SearchOrdersByExternalOrderReferenceOrder {
        /// Id.
        pub id: Option<OrderId> = "id",
        /// External order.
        pub external_order: Option<ExternalOrder> = "external_order",
    }
}

words! {
    /// Search orders by external order reference platform.
    pub enum SearchOrdersByExternalOrderReferencePlatform {
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
