// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `POST /logistics/202502/warehouses`

use crate::api::logistics::v202502::model::{ErrorList, WarehouseInput};
use crate::api::operation::operation;
use crate::types::WarehouseId;
use crate::types::record::record;

operation! {
    /// Create warehouse.
    ///
    /// `POST /logistics/202502/warehouses`. Takes `shop_cipher`.
    ///
    /// An older version, or one that the documentation no longer lists.
    pub struct CreateWarehouse -> CreateWarehouseResponse;
    "logistics" "CreateWarehouse" "202502" Post "/logistics/202502/warehouses"
        cipher true Write Json ["seller.logistics"] older true;
    new() {
        warehouse: None,
    }
    /// Warehouse.
    body warehouse: Option<WarehouseInput> = "warehouse" => with_warehouse(WarehouseInput);
}

record! {
    /// Create warehouse response: `data`.
    pub struct CreateWarehouseResponse {
        /// Error list.
        pub error_list: Vec<ErrorList> = "error_list",
        /// Warehouse id.
        pub warehouse_id: Option<WarehouseId> = "warehouse_id",
    }
}
