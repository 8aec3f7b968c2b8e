// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `GET /fulfillment/202309/orders/split_attributes`

use crate::api::operation::operation;
use crate::types::record::record;
use crate::types::{ApiId, OrderId};
use smol_str::SmolStr;

operation! {
    /// Get order split attributes.
    ///
    /// `GET /fulfillment/202309/orders/split_attributes`. Takes `shop_cipher`.
    pub struct GetOrderSplitAttributes -> GetOrderSplitAttributesResponse;
    "fulfillment" "getOrderSplitAttributes" "202309" Get "/fulfillment/202309/orders/split_attributes"
        cipher true Read None [] older false;
    new(order_ids: Vec<OrderId>) {
        order_ids: order_ids,
    }
    /// Order ids. Required.
    query order_ids: Vec<OrderId> = "order_ids";
}

record! {
    /// Get order split attributes response: `data`.
    pub struct GetOrderSplitAttributesResponse {
        /// Split attributes.
        pub split_attributes: Vec<SplitAttribute> = "split_attributes",
    }
}

record! {
    /// Split attribute: `split_attribute`.
    pub struct SplitAttribute {
        /// Order id.
        pub order_id: Option<OrderId> = "order_id",
        /// Can split.
        pub can_split: Option<bool> = "can_split",
        /// Reason.
        pub reason: Option<SmolStr> = "reason",
        /// Must split.
        pub must_split: Option<bool> = "must_split",
        /// Must split reasons.
        pub must_split_reasons: Vec<MustSplitReason> = "must_split_reasons",
    }
}

record! {
    /// Must split reason: `split_attribute.must_split_reason`.
    pub struct MustSplitReason {
        /// Type.
        pub type_: Option<SmolStr> = "type",
        /// Category id.
        pub category_id: Option<ApiId> = "category_id",
        /// Max count.
        pub max_count: Option<SmolStr> = "max_count",
    }
}
