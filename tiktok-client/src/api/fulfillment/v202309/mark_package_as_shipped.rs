// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `POST /fulfillment/202309/orders/{order_id}/packages`

use crate::api::fulfillment::mark_package_as_shipped::Warning;
use crate::api::operation::operation;
use crate::types::record::record;
use crate::types::{ApiId, LineId, OrderId, PackageId};
use smol_str::SmolStr;

operation! {
    /// Mark package as shipped.
    ///
    /// `POST /fulfillment/202309/orders/{order_id}/packages`. Takes `shop_cipher`.
    ///
    /// An older version, or one that the documentation no longer lists.
    pub struct MarkPackageAsShipped -> MarkPackageAsShippedResponse;
    "fulfillment" "MarkPackageAsShipped" "202309" Post "/fulfillment/202309/orders/{order_id}/packages"
        cipher true Write Json [] older true;
    new(order_id: OrderId) {
        order_id: order_id, order_line_item_ids: Vec::new(), shipping_provider_id: None, tracking_number: None,
    }
    /// Order id. Required.
    path order_id: OrderId = "order_id";
    /// Order line item ids.
    body order_line_item_ids: Vec<LineId> = "order_line_item_ids" => with_order_line_item_ids(Vec<LineId>);
    /// Shipping provider id.
    body shipping_provider_id: Option<ApiId> = "shipping_provider_id" => with_shipping_provider_id(ApiId);
    /// Tracking number.
    body tracking_number: Option<SmolStr> = "tracking_number" => with_tracking_number(SmolStr);
}

record! {
    /// Mark package as shipped response: `data`.
    pub struct MarkPackageAsShippedResponse {
        /// Order id.
        pub order_id: Option<OrderId> = "order_id",
        /// Order line item ids.
        pub order_line_item_ids: Vec<LineId> = "order_line_item_ids",
        /// Package id.
        pub package_id: Option<PackageId> = "package_id",
        /// Warning.
        pub warning: Option<Warning> = "warning",
    }
}
