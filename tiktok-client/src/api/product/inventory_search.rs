// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `POST /product/202309/inventory/search`

use crate::api::operation::operation;
use crate::types::record::record;
use crate::types::{ProductId, SkuId, WarehouseId};
use smol_str::SmolStr;

operation! {
    /// Inventory search.
    ///
    /// `POST /product/202309/inventory/search`. Takes `shop_cipher`.
    pub struct InventorySearch -> InventorySearchResponse;
    "product" "inventorySearch" "202309" Post "/product/202309/inventory/search"
        cipher true Read Json [] older false;
    new() {
        product_ids: Vec::new(), sku_ids: Vec::new(),
    }
    /// Product ids.
    body product_ids: Vec<ProductId> = "product_ids" => with_product_ids(Vec<ProductId>);
    /// SKU ids.
    body sku_ids: Vec<SkuId> = "sku_ids" => with_sku_ids(Vec<SkuId>);
}

record! {
    /// Inventory search response: `data`.
    pub struct InventorySearchResponse {
        /// Inventory.
        pub inventory: Vec<InventorySearchInventory> = "inventory",
    }
}

record! {
    /// Inventory search inventory: `inventory`.
    pub struct InventorySearchInventory {
        /// Product id.
        pub product_id: Option<ProductId> = "product_id",
        /// SKUs.
        pub skus: Vec<InventorySku> = "skus",
    }
}

record! {
    /// Inventory SKU: `inventory.sku`.
    pub struct InventorySku {
        /// Id.
        pub id: Option<SkuId> = "id",
        /// Seller SKU.
        pub seller_sku: Option<SmolStr> = "seller_sku",
        /// Total available quantity.
        pub total_available_quantity: Option<i64> = "total_available_quantity",
        /// Total committed quantity.
        pub total_committed_quantity: Option<i64> = "total_committed_quantity",
        /// Warehouse inventory.
        pub warehouse_inventory: Vec<WarehouseInventory> = "warehouse_inventory",
        /// Total available inventory distribution.
        pub total_available_inventory_distribution: Option<TotalAvailableInventoryDistribution> = "total_available_inventory_distribution",
    }
}

record! {
    /// Total available inventory distribution: `inventory.sku.total_available_inventory_distribution`.
    pub struct TotalAvailableInventoryDistribution {
        /// Campaign inventory.
        pub campaign_inventory: Vec<CampaignInventory> = "campaign_inventory",
        /// Creator inventory.
        pub creator_inventory: Vec<CreatorInventory> = "creator_inventory",
        /// In shop inventory.
        pub in_shop_inventory: Option<InShopInventory> = "in_shop_inventory",
    }
}

record! {
    /// In shop inventory: `inventory.sku.total_available_inventory_distribution.in_shop_inventory`.
    pub struct InShopInventory {
        /// Quantity.
        pub quantity: Option<i64> = "quantity",
    }
}

record! {
    /// Creator inventory: `inventory.sku.total_available_inventory_distribution.creator_inventory`.
    pub struct CreatorInventory {
        /// Quantity.
        pub quantity: Option<i64> = "quantity",
        /// Creator name.
        pub creator_name: Option<SmolStr> = "creator_name",
    }
}

record! {
    /// Campaign inventory: `inventory.sku.total_available_inventory_distribution.campaign_inventory`.
    pub struct CampaignInventory {
        /// Quantity.
        pub quantity: Option<i64> = "quantity",
        /// Campaign name.
        pub campaign_name: Option<SmolStr> = "campaign_name",
    }
}

record! {
    /// Warehouse inventory: `inventory.sku.warehouse_inventory`.
    pub struct WarehouseInventory {
        /// Warehouse id.
        pub warehouse_id: Option<WarehouseId> = "warehouse_id",
        /// Available quantity.
        pub available_quantity: Option<i64> = "available_quantity",
        /// Committed quantity.
        pub committed_quantity: Option<i64> = "committed_quantity",
    }
}
