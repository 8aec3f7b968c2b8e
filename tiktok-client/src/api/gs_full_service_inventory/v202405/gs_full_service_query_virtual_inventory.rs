// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `POST /gs_full_service_inventory/202405/beta/virtual_inventory/query`

use crate::api::operation::operation;
use crate::types::record::record;
use smol_str::SmolStr;

operation! {
    /// Gs full service query virtual inventory.
    ///
    /// `POST /gs_full_service_inventory/202405/beta/virtual_inventory/query`. Does not take `shop_cipher`.
    ///
    /// An older version, or one that the documentation no longer lists.
    pub struct GsFullServiceQueryVirtualInventory -> GsFullServiceQueryVirtualInventoryResponse;
    "gs_full_service_inventory" "GSFullServiceQueryVirtualInventory" "202405" Post "/gs_full_service_inventory/202405/beta/virtual_inventory/query"
        cipher false Read Json [] older true;
    new() {
        skus: Vec::new(),
    }
    /// SKUs.
    body skus: Vec<SmolStr> = "skus" => with_skus(Vec<SmolStr>);
}

record! {
    /// Gs full service query virtual inventory response: `data`.
    pub struct GsFullServiceQueryVirtualInventoryResponse {
        /// Inventory.
        pub inventory: Vec<Inventory> = "inventory",
    }
}

record! {
    /// Inventory: `inventory`.
    pub struct Inventory {
        /// Occupied quantity.
        pub occupied_quantity: Option<i64> = "occupied_quantity",
        /// Quantity.
        pub quantity: Option<i64> = "quantity",
        /// SKU code.
        pub sku_code: Option<SmolStr> = "sku_code",
        /// Warehouse code.
        pub warehouse_code: Option<SmolStr> = "warehouse_code",
    }
}
