// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `POST /fulfillment/202607/orders/customs_info/query`

use crate::api::operation::operation;
use crate::types::record::record;
use crate::types::{LineId, OrderId, ProductId, SkuId};
use rust_decimal::Decimal;
use smol_str::SmolStr;

operation! {
    /// Get order customs requirements.
    ///
    /// `POST /fulfillment/202607/orders/customs_info/query`. Does not take `shop_cipher`.
    pub struct GetOrderCustomsRequirements -> GetOrderCustomsRequirementsResponse;
    "fulfillment" "getOrderCustomsRequirements" "202607" Post "/fulfillment/202607/orders/customs_info/query"
        cipher false Read Json [] older false;
    new(order_ids: Vec<OrderId>) {
        order_ids: order_ids,
    }
    /// Order ids. Required.
    body order_ids: Vec<OrderId> = "order_ids";
}

record! {
    /// Get order customs requirements response: `data`.
    pub struct GetOrderCustomsRequirementsResponse {
        /// Order clearance list.
        pub order_clearance_list: Vec<OrderClearanceList> = "order_clearance_list",
    }
}

record! {
    /// Order clearance list: `order_clearance_list`.
    pub struct OrderClearanceList {
        /// Order id.
        pub order_id: Option<OrderId> = "order_id",
        /// Need fill clearance.
        pub need_fill_clearance: Option<bool> = "need_fill_clearance",
        /// Already filled clearance.
        pub already_filled_clearance: Option<bool> = "already_filled_clearance",
        /// Target country.
        pub target_country: Option<SmolStr> = "target_country",
        /// Biz type.
        pub biz_type: Option<i64> = "biz_type",
        /// Shipment type.
        pub shipment_type: Option<i64> = "shipment_type",
        /// Item list.
        pub item_list: Vec<ItemList> = "item_list",
    }
}

record! {
    /// Item list: `order_clearance_list.item_list`.
    pub struct ItemList {
        /// Order line id.
        pub order_line_id: Option<LineId> = "order_line_id",
        /// Product id.
        pub product_id: Option<ProductId> = "product_id",
        /// SKU id.
        pub sku_id: Option<SkuId> = "sku_id",
        /// Is virtual unboxing.
        pub is_virtual_unboxing: Option<bool> = "is_virtual_unboxing",
        /// Is temporary listing.
        pub is_temporary_listing: Option<bool> = "is_temporary_listing",
        /// Related item detail.
        pub related_item_detail: Vec<RelatedItemDetail> = "related_item_detail",
    }
}

record! {
    /// Related item detail: `order_clearance_list.item_list.related_item_detail`.
    pub struct RelatedItemDetail {
        /// Product id.
        pub product_id: Option<ProductId> = "product_id",
        /// SKU id.
        pub sku_id: Option<SkuId> = "sku_id",
        /// Quantity.
        pub qty: Option<i64> = "qty",
        /// Price percent.
        pub price_percent: Option<Decimal> = "price_percent",
    }
}
