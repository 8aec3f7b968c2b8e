// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `POST /fulfillment/202610/orders/{order_id}/packages`

use crate::api::fulfillment::model::{OrderLineListInput, ShippingInfoListInput};
use crate::api::operation::operation;
use crate::types::record::record;
use crate::types::{LineId, OrderId, PackageId};
use smol_str::SmolStr;

operation! {
    /// Mark package as shipped.
    ///
    /// `POST /fulfillment/202610/orders/{order_id}/packages`. Takes `shop_cipher`.
    pub struct MarkPackageAsShipped -> MarkPackageAsShippedResponse;
    "fulfillment" "markPackageAsShipped" "202610" Post "/fulfillment/202610/orders/{order_id}/packages"
        cipher true Write Json [] older false;
    new(order_id: OrderId) {
        order_id: order_id, order_line_list: Vec::new(), shipping_info_list: Vec::new(),
    }
    /// Order id. Required.
    path order_id: OrderId = "order_id";
    /// Order line list.
    body order_line_list: Vec<OrderLineListInput> = "order_line_list" => with_order_line_list(Vec<OrderLineListInput>);
    /// Shipping info list.
    body shipping_info_list: Vec<ShippingInfoListInput> = "shipping_info_list" => with_shipping_info_list(Vec<ShippingInfoListInput>);
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

record! {
    /// Warning: `warning`.
    pub struct Warning {
        /// Message.
        pub message: Option<SmolStr> = "message",
    }
}
