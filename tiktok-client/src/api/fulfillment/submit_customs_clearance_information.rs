// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `POST /fulfillment/202607/orders/customs_info/submit`

use crate::api::operation::operation;
use crate::types::record::record;
use crate::types::{LineId, OrderId, SkuId};

operation! {
    /// Submit customs clearance information.
    ///
    /// `POST /fulfillment/202607/orders/customs_info/submit`. Does not take `shop_cipher`.
    pub struct SubmitCustomsClearanceInformation -> SubmitCustomsClearanceInformationResponse;
    "fulfillment" "submitCustomsClearanceInformation" "202607" Post "/fulfillment/202607/orders/customs_info/submit"
        cipher false Write Json [] older false;
    new() {
        order_list: Vec::new(),
    }
    /// Order list.
    body order_list: Vec<OrderListInput> = "order_list" => with_order_list(Vec<OrderListInput>);
}

record! {
    /// Submit customs clearance information response: `data`.
    pub struct SubmitCustomsClearanceInformationResponse {
    }
}

record! {
    /// Order list input: `order_list`.
    pub struct OrderListInput {
        /// Order id. Required.
        pub order_id: Option<OrderId> = "order_id",
        /// Item list.
        pub item_list: Vec<ItemListInput> = "item_list",
    }
}

record! {
    /// Item list input: `order_list.item_list`.
    pub struct ItemListInput {
        /// Order line id.
        pub order_line_id: Option<LineId> = "order_line_id",
        /// SKU id.
        pub sku_id: Option<SkuId> = "sku_id",
        /// Item detail.
        pub item_detail: Vec<ItemDetailInput> = "item_detail",
    }
}

record! {
    /// Item detail input: `order_list.item_list.item_detail`.
    pub struct ItemDetailInput {
        /// SKU id. Required.
        pub sku_id: Option<SkuId> = "sku_id",
        /// Quantity. Required.
        pub qty: Option<i64> = "qty",
        /// Price percent. Required.
        pub price_percent: Option<i64> = "price_percent",
    }
}
