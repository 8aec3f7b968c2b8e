// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `POST /data_reconciliation/202309/orders/sync`

use crate::api::operation::operation;
use crate::types::record::record;
use crate::types::{ApiId, OrderId, PackageId};
use smol_str::SmolStr;

operation! {
    /// Order status data exchange.
    ///
    /// `POST /data_reconciliation/202309/orders/sync`. Does not take `shop_cipher`.
    ///
    /// An older version, or one that the documentation no longer lists.
    pub struct OrderStatusDataExchange -> OrderStatusDataExchangeResponse;
    "data_reconciliation" "OrderStatusDataExchange" "202309" Post "/data_reconciliation/202309/orders/sync"
        cipher false Write Json [] older true;
    new() {
        shop_id: None, orders: Vec::new(),
    }
    /// Shop id.
    query shop_id: Option<i64> = "shop_id" => with_shop_id(i64);
    /// Orders.
    body orders: Vec<OrderInput> = "orders" => with_orders(Vec<OrderInput>);
}

record! {
    /// Order status data exchange response: `data`.
    pub struct OrderStatusDataExchangeResponse {
        /// Errors.
        pub errors: Vec<OrderStatusDataExchangeError> = "errors",
    }
}

record! {
    /// Order status data exchange error: `error`.
    pub struct OrderStatusDataExchangeError {
        /// Code.
        pub code: Option<SmolStr> = "code",
        /// Detail.
        pub detail: Option<ErrorDetail> = "detail",
        /// Message.
        pub message: Option<SmolStr> = "message",
    }
}

record! {
    /// Error detail: `error.detail`.
    pub struct ErrorDetail {
        /// Channel order id.
        pub channel_order_id: Option<ApiId> = "channel_order_id",
        /// Channel type.
        pub channel_type: Option<SmolStr> = "channel_type",
        /// Extra errors.
        pub extra_errors: Vec<ExtraError> = "extra_errors",
        /// Order id.
        pub order_id: Option<OrderId> = "order_id",
    }
}

record! {
    /// Extra error: `error.detail.extra_error`.
    pub struct ExtraError {
        /// Code.
        pub code: Option<SmolStr> = "code",
        /// Message.
        pub message: Option<SmolStr> = "message",
    }
}

record! {
    /// Order input: `order`.
    pub struct OrderInput {
        /// Channel financial status.
        pub channel_financial_status: Option<SmolStr> = "channel_financial_status",
        /// Channel fulfillment status.
        pub channel_fulfillment_status: Option<SmolStr> = "channel_fulfillment_status",
        /// Channel order id.
        pub channel_order_id: Option<ApiId> = "channel_order_id",
        /// Channel order status.
        pub channel_order_status: Option<SmolStr> = "channel_order_status",
        /// Channel order update time.
        pub channel_order_update_time: Option<SmolStr> = "channel_order_update_time",
        /// Channel type.
        pub channel_type: Option<SmolStr> = "channel_type",
        /// Not exist reason.
        pub not_exist_reason: Option<SmolStr> = "not_exist_reason",
        /// Order id.
        pub order_id: Option<OrderId> = "order_id",
        /// Packages.
        pub packages: Vec<PackageInput> = "packages",
    }
}

record! {
    /// Package input: `order.package`.
    pub struct PackageInput {
        /// Logistics provider name.
        pub logistics_provider_name: Option<SmolStr> = "logistics_provider_name",
        /// Package id.
        pub package_id: Option<PackageId> = "package_id",
        /// Tracking number.
        pub tracking_number: Option<SmolStr> = "tracking_number",
    }
}
