// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `POST /fbt/202408/inventory/search`

use crate::api::fbt::model::{InventoryGood, OnHandDetail};
use crate::api::operation::{operation, paged};
use crate::types::record::record;
use crate::types::{ApiId, SkuId};
use smol_str::SmolStr;

operation! {
    /// Search FBT inventory.
    ///
    /// `POST /fbt/202408/inventory/search`. Takes `shop_cipher`.
    pub struct SearchFbtInventory -> SearchFbtInventoryResponse;
    "fbt" "searchFBTInventory" "202408" Post "/fbt/202408/inventory/search"
        cipher true Read Json [] older false;
    new(page_size: i64) {
        page_size: page_size, page_token: None, goods_ids: Vec::new(), fbt_warehouse_ids: Vec::new(), sku_ids:
        Vec::new(),
    }
    /// Page size: rows per page. Required.
    query page_size: i64 = "page_size";
    /// Page token: the token of the answer before.
    query page_token: Option<SmolStr> = "page_token" => with_page_token(SmolStr);
    /// Goods ids.
    body goods_ids: Vec<ApiId> = "goods_ids" => with_goods_ids(Vec<ApiId>);
    /// FBT warehouse ids.
    body fbt_warehouse_ids: Vec<ApiId> = "fbt_warehouse_ids" => with_fbt_warehouse_ids(Vec<ApiId>);
    /// SKU ids.
    body sku_ids: Vec<SkuId> = "sku_ids" => with_sku_ids(Vec<SkuId>);
}

paged! { SearchFbtInventory: Inventory; token page_token; rows inventory; total total_count; }

record! {
    /// Search FBT inventory response: `data`.
    pub struct SearchFbtInventoryResponse {
        /// Next page token: opaque; absent or empty on the last page.
        pub next_page_token: Option<SmolStr> = "next_page_token",
        /// Total count: rows of all pages; some operations cap it.
        pub total_count: Option<i64> = "total_count",
        /// Inventory.
        pub inventory: Vec<Inventory> = "inventory",
    }
}

record! {
    /// Inventory: `inventory`.
    pub struct Inventory {
        /// Goods.
        pub goods: Option<InventoryGood> = "goods",
        /// FBT warehouse id.
        pub fbt_warehouse_id: Option<ApiId> = "fbt_warehouse_id",
        /// In transit quantity.
        pub in_transit_quantity: Option<i64> = "in_transit_quantity",
        /// On hand detail.
        pub on_hand_detail: Option<OnHandDetail> = "on_hand_detail",
    }
}
