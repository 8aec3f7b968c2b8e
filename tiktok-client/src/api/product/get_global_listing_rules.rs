// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `GET /product/202507/global_listing_rules`

use crate::api::operation::operation;
use crate::types::record::record;
use crate::types::words::words;
use crate::types::{ApiId, WarehouseId};
use smol_str::SmolStr;

operation! {
    /// Get global listing rules.
    ///
    /// `GET /product/202507/global_listing_rules`. Takes `shop_cipher`.
    pub struct GetGlobalListingRules -> GetGlobalListingRulesResponse;
    "product" "getGlobalListingRules" "202507" Get "/product/202507/global_listing_rules"
        cipher true Read None [] older false;
    new() {
    }
}

record! {
    /// Get global listing rules response: `data`.
    pub struct GetGlobalListingRulesResponse {
        /// Listing methods.
        pub listing_methods: Vec<ListingMethod> = "listing_methods",
        /// Inventory rules.
        pub inventory_rules: Vec<InventoryRule> = "inventory_rules",
    }
}

record! {
    /// Inventory rule: `inventory_rule`.
    pub struct InventoryRule {
        /// Local warehouse id.
        pub local_warehouse_id: Option<ApiId> = "local_warehouse_id",
        /// Allocation mode.
        pub allocation_mode: Option<SmolStr> = "allocation_mode",
        /// Associated warehouses.
        pub associated_warehouses: Vec<AssociatedWarehouse> = "associated_warehouses",
    }
}

record! {
    /// Associated warehouse: `inventory_rule.associated_warehouse`.
    pub struct AssociatedWarehouse {
        /// Warehouse id.
        pub warehouse_id: Option<WarehouseId> = "warehouse_id",
        /// Region.
        pub region: Option<SmolStr> = "region",
    }
}

words! {
    /// Listing method.
    pub enum ListingMethod {
        GlobalPublishing = "GLOBAL_PUBLISHING",
        LocalReplication = "LOCAL_REPLICATION",
    }
}
