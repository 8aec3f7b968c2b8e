// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `POST /data_reconciliation/202310/orders/import`

use crate::api::operation::operation;
use crate::types::record::record;
use crate::types::{ApiId, OrderId, PackageId};
use smol_str::SmolStr;

operation! {
    /// Quality factory order data import api.
    ///
    /// `POST /data_reconciliation/202310/orders/import`. Takes `shop_cipher`.
    ///
    /// An older version, or one that the documentation no longer lists.
    pub struct QualityFactoryOrderDataImportApi -> QualityFactoryOrderDataImportApiResponse;
    "data_reconciliation" "QualityFactoryOrderDataImportAPI" "202310" Post "/data_reconciliation/202310/orders/import"
        cipher true Write Json [] older true;
    new() {
        orders: Vec::new(),
    }
    /// Orders.
    body orders: Vec<QualityFactoryOrderDataImportApiOrderInput> = "orders" => with_orders(Vec<QualityFactoryOrderDataImportApiOrderInput>);
}

record! {
    /// Quality factory order data import api response: `data`.
    pub struct QualityFactoryOrderDataImportApiResponse {
        /// Errors.
        pub errors: Vec<QualityFactoryOrderDataImportApiError> = "errors",
    }
}

record! {
    /// Quality factory order data import api error: `error`.
    pub struct QualityFactoryOrderDataImportApiError {
        /// Code.
        pub code: Option<SmolStr> = "code",
        /// Detail.
        pub detail: Option<QualityFactoryOrderDataImportApiErrorDetail> = "detail",
        /// Message.
        pub message: Option<SmolStr> = "message",
    }
}

record! {
    /// Quality factory order data import api error detail: `error.detail`.
    pub struct QualityFactoryOrderDataImportApiErrorDetail {
        /// Channel order id.
        pub channel_order_id: Option<ApiId> = "channel_order_id",
        /// Channel type.
        pub channel_type: Option<SmolStr> = "channel_type",
        /// Extra errors.
        pub extra_errors: Vec<DetailExtraError> = "extra_errors",
        /// Order id.
        pub order_id: Option<OrderId> = "order_id",
    }
}

record! {
    /// Detail extra error: `error.detail.extra_error`.
    pub struct DetailExtraError {
        /// Code.
        pub code: Option<SmolStr> = "code",
        /// Message.
        pub message: Option<SmolStr> = "message",
    }
}

record! {
    /// Quality factory order data import api order input: `order`.
    pub struct QualityFactoryOrderDataImportApiOrderInput {
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
        pub packages: Vec<OrderPackageInput> = "packages",
    }
}

record! {
    /// Order package input: `order.package`.
    pub struct OrderPackageInput {
        /// Package id.
        pub package_id: Option<PackageId> = "package_id",
        /// Shipping provider name.
        pub shipping_provider_name: Option<SmolStr> = "shipping_provider_name",
        /// Tracking number.
        pub tracking_number: Option<SmolStr> = "tracking_number",
    }
}
