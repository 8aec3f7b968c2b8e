// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `POST /product/202309/products/{product_id}/inventory/update`

use crate::api::operation::operation;
use crate::api::product::model::{InventoryInput, SubmitStrikethroughPriceError};
use crate::types::record::record;
use crate::types::{ProductId, SkuId};

operation! {
    /// Update inventory.
    ///
    /// `POST /product/202309/products/{product_id}/inventory/update`. Takes `shop_cipher`.
    pub struct UpdateInventory -> UpdateInventoryResponse;
    "product" "updateInventory" "202309" Post "/product/202309/products/{product_id}/inventory/update"
        cipher true Write Json [] older false;
    new(product_id: ProductId, skus: Vec<UpdateInventorySkuInput>) {
        product_id: product_id, skus: skus,
    }
    /// Product id. Required.
    path product_id: ProductId = "product_id";
    /// SKUs. Required.
    body skus: Vec<UpdateInventorySkuInput> = "skus";
}

record! {
    /// Update inventory response: `data`.
    pub struct UpdateInventoryResponse {
        /// Errors.
        pub errors: Vec<SubmitStrikethroughPriceError> = "errors",
    }
}

record! {
    /// Update inventory SKU input: `sku`.
    pub struct UpdateInventorySkuInput {
        /// Id. Required.
        pub id: Option<SkuId> = "id",
        /// Inventory. Required.
        pub inventory: Vec<InventoryInput> = "inventory",
    }
}
