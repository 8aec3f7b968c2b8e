// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `POST /fbt/202601/mcf/goods/inventory/search`

use crate::api::operation::operation;
use crate::types::ApiId;
use crate::types::record::record;

operation! {
    /// Query goods inventory for MCF.
    ///
    /// `POST /fbt/202601/mcf/goods/inventory/search`. Takes `shop_cipher`.
    pub struct QueryGoodsInventoryForMcf -> QueryGoodsInventoryForMcfResponse;
    "fbt" "queryGoodsInventoryForMCF" "202601" Post "/fbt/202601/mcf/goods/inventory/search"
        cipher true Read Json [] older false;
    new(goods: Vec<QueryGoodsInventoryForMcfGoodInput>) {
        goods: goods,
    }
    /// Goods. Required.
    body goods: Vec<QueryGoodsInventoryForMcfGoodInput> = "goods";
}

record! {
    /// Query goods inventory for MCF response: `data`.
    pub struct QueryGoodsInventoryForMcfResponse {
        /// Goods inventory list.
        pub goods_inventory_list: Vec<GoodsInventoryList> = "goods_inventory_list",
    }
}

record! {
    /// Goods inventory list: `goods_inventory_list`.
    pub struct GoodsInventoryList {
        /// Goods id.
        pub goods_id: Option<ApiId> = "goods_id",
        /// Available quantity.
        pub available_qty: Option<i64> = "available_qty",
    }
}

record! {
    /// Query goods inventory for MCF good input: `good`.
    pub struct QueryGoodsInventoryForMcfGoodInput {
        /// Goods id. Required.
        pub goods_id: Option<ApiId> = "goods_id",
    }
}
