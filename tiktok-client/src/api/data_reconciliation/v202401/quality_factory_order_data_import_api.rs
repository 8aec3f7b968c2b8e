// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `POST /data_reconciliation/202401/orders/import`

use crate::api::operation::operation;
use crate::types::record::record;
use crate::types::{ApiId, OrderId, PackageId};
use smol_str::SmolStr;

operation! {
    /// Quality factory order data import api.
    ///
    /// `POST /data_reconciliation/202401/orders/import`. Takes `shop_cipher`.
    ///
    /// An older version, or one that the documentation no longer lists.
    pub struct QualityFactoryOrderDataImportApi -> QualityFactoryOrderDataImportApiResponse;
    "data_reconciliation" "QualityFactoryOrderDataImportAPI" "202401" Post "/data_reconciliation/202401/orders/import"
        cipher true Write Json [] older true;
    new() {
        orders: Vec::new(),
    }
    /// Orders.
    body orders: Vec<OrderInputV202401> = "orders" => with_orders(Vec<OrderInputV202401>);
}

record! {
    /// Quality factory order data import api response: `data`.
    pub struct QualityFactoryOrderDataImportApiResponse {
        /// Errors.
        pub errors: Vec<QualityFactoryOrderDataImportApiErrorV202401> = "errors",
    }
}

record! {
    /// Quality factory order data import api error v202401: `error`.
    pub struct QualityFactoryOrderDataImportApiErrorV202401 {
        /// Code.
        pub code: Option<SmolStr> = "code",
        /// Detail.
        pub detail: Option<ErrorDetailV202401> = "detail",
        /// Message.
        pub message: Option<SmolStr> = "message",
    }
}

record! {
    /// Error detail v202401: `error.detail`.
    pub struct ErrorDetailV202401 {
        /// Channel order id.
        pub channel_order_id: Option<ApiId> = "channel_order_id",
        /// Channel type.
        pub channel_type: Option<SmolStr> = "channel_type",
        /// Extra errors.
        pub extra_errors: Vec<ErrorDetailExtraError> = "extra_errors",
        /// Order id.
        pub order_id: Option<OrderId> = "order_id",
    }
}

record! {
    /// Error detail extra error: `error.detail.extra_error`.
    pub struct ErrorDetailExtraError {
        /// Code.
        pub code: Option<SmolStr> = "code",
        /// Message.
        pub message: Option<SmolStr> = "message",
    }
}

record! {
    /// Order input v202401: `order`.
    pub struct OrderInputV202401 {
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
        /// Issue reason.
        pub issue_reason: Option<SmolStr> = "issue_reason",
        /// Order id.
        pub order_id: Option<OrderId> = "order_id",
        /// Packages.
        pub packages: Vec<QualityFactoryOrderDataImportApiOrderPackageInput> = "packages",
    }
}

record! {
    /// Quality factory order data import api order package input: `order.package`.
    pub struct QualityFactoryOrderDataImportApiOrderPackageInput {
        /// Package id.
        pub package_id: Option<PackageId> = "package_id",
        /// Shipping provider name.
        pub shipping_provider_name: Option<SmolStr> = "shipping_provider_name",
        /// Tracking number.
        pub tracking_number: Option<SmolStr> = "tracking_number",
    }
}
