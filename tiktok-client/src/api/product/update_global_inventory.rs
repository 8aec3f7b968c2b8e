// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `POST /product/202309/global_products/{global_product_id}/inventory/update`

use crate::api::operation::operation;
use crate::api::product::model::SkuInventoryInput;
use crate::types::ApiId;
use crate::types::record::record;

operation! {
    /// Update global inventory.
    ///
    /// `POST /product/202309/global_products/{global_product_id}/inventory/update`. Does not take `shop_cipher`.
    pub struct UpdateGlobalInventory -> UpdateGlobalInventoryResponse;
    "product" "updateGlobalInventory" "202309" Post "/product/202309/global_products/{global_product_id}/inventory/update"
        cipher false Write Json [] older false;
    new(global_product_id: impl Into<ApiId>, global_skus: Vec<GlobalSkuInput>) {
        global_product_id: global_product_id.into(), global_skus: global_skus,
    }
    /// Global product id. Required.
    path global_product_id: ApiId = "global_product_id";
    /// Global SKUs. Required.
    body global_skus: Vec<GlobalSkuInput> = "global_skus";
}

record! {
    /// Update global inventory response: `data`.
    pub struct UpdateGlobalInventoryResponse {
    }
}

record! {
    /// Global SKU input: `global_sku`.
    pub struct GlobalSkuInput {
        /// Id. Required.
        pub id: Option<ApiId> = "id",
        /// Inventory. Required.
        pub inventory: Vec<SkuInventoryInput> = "inventory",
    }
}
