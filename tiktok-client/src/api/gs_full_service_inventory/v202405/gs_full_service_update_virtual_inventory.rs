// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `POST /gs_full_service_inventory/202405/beta/virtual_inventory/update`

use crate::api::operation::operation;
use crate::types::record::record;
use smol_str::SmolStr;

operation! {
    /// Gs full service update virtual inventory.
    ///
    /// `POST /gs_full_service_inventory/202405/beta/virtual_inventory/update`. Does not take `shop_cipher`.
    ///
    /// An older version, or one that the documentation no longer lists.
    pub struct GsFullServiceUpdateVirtualInventory -> GsFullServiceUpdateVirtualInventoryResponse;
    "gs_full_service_inventory" "GSFullServiceUpdateVirtualInventory" "202405" Post "/gs_full_service_inventory/202405/beta/virtual_inventory/update"
        cipher false Write Json [] older true;
    new() {
        skus: Vec::new(),
    }
    /// SKUs.
    body skus: Vec<SkuInput> = "skus" => with_skus(Vec<SkuInput>);
}

record! {
    /// Gs full service update virtual inventory response: `data`.
    pub struct GsFullServiceUpdateVirtualInventoryResponse {
        /// Errors.
        pub errors: Vec<GsFullServiceUpdateVirtualInventoryError> = "errors",
    }
}

record! {
    /// Gs full service update virtual inventory error: `error`.
    pub struct GsFullServiceUpdateVirtualInventoryError {
        /// Code.
        pub code: Option<SmolStr> = "code",
        /// Message.
        pub message: Option<SmolStr> = "message",
        /// SKU code.
        pub sku_code: Option<SmolStr> = "sku_code",
        /// Warehouse code.
        pub warehouse_code: Option<SmolStr> = "warehouse_code",
    }
}

record! {
    /// SKU input: `sku`.
    pub struct SkuInput {
        /// Code.
        pub code: Option<SmolStr> = "code",
        /// Quantity.
        pub quantity: Option<i64> = "quantity",
        /// Warehouse code.
        pub warehouse_code: Option<SmolStr> = "warehouse_code",
    }
}
