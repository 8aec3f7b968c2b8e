// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `POST /fulfillment/202309/orders/{order_id}/shipping_info/update`

use crate::api::operation::operation;
use crate::types::record::record;
use crate::types::{ApiId, OrderId};
use smol_str::SmolStr;

operation! {
    /// Update order shipping info.
    ///
    /// `POST /fulfillment/202309/orders/{order_id}/shipping_info/update`. Takes `shop_cipher`.
    pub struct UpdateOrderShippingInfo -> UpdateOrderShippingInfoResponse;
    "fulfillment" "updateOrderShippingInfo" "202309" Post "/fulfillment/202309/orders/{order_id}/shipping_info/update"
        cipher true Write Json [] older false;
    new(order_id: OrderId, tracking_number: impl Into<SmolStr>, shipping_provider_id: impl Into<ApiId>) {
        order_id: order_id, tracking_number: tracking_number.into(), shipping_provider_id:
        shipping_provider_id.into(),
    }
    /// Order id. Required.
    path order_id: OrderId = "order_id";
    /// Tracking number. Required.
    body tracking_number: SmolStr = "tracking_number";
    /// Shipping provider id. Required.
    body shipping_provider_id: ApiId = "shipping_provider_id";
}

record! {
    /// Update order shipping info response: `data`.
    pub struct UpdateOrderShippingInfoResponse {
    }
}
