// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `GET /order/202406/orders/{order_id}/external_orders`

use crate::api::operation::operation;
use crate::api::order::model::ExternalOrder;
use crate::types::OrderId;
use crate::types::record::record;
use crate::types::words::words;

operation! {
    /// Get external order references.
    ///
    /// `GET /order/202406/orders/{order_id}/external_orders`. Takes `shop_cipher`.
    pub struct GetExternalOrderReferences -> GetExternalOrderReferencesResponse;
    "order" "getExternalOrderReferences" "202406" Get "/order/202406/orders/{order_id}/external_orders"
        cipher true Read None ["seller.order.info"] older false;
    new(order_id: OrderId, platform: GetExternalOrderReferencesPlatform) {
        order_id: order_id, platform: platform,
    }
    /// Order id. Required.
    path order_id: OrderId = "order_id";
    /// Platform. Required.
    query platform: GetExternalOrderReferencesPlatform = "platform";
}

record! {
    /// Get external order references response: `data`.
    pub struct GetExternalOrderReferencesResponse {
        /// External orders.
        pub external_orders: Vec<ExternalOrder> = "external_orders",
    }
}

words! {
    /// Get external order references platform.
    pub enum GetExternalOrderReferencesPlatform {
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
