// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `POST /logistics/202502/warehouses/{warehouse_id}`

use crate::api::logistics::v202502::model::{ErrorList, WarehouseInput};
use crate::api::operation::operation;
use crate::types::WarehouseId;
use crate::types::record::record;

operation! {
    /// Update warehouse.
    ///
    /// `POST /logistics/202502/warehouses/{warehouse_id}`. Takes `shop_cipher`.
    ///
    /// An older version, or one that the documentation no longer lists.
    pub struct UpdateWarehouse -> UpdateWarehouseResponse;
    "logistics" "UpdateWarehouse" "202502" Post "/logistics/202502/warehouses/{warehouse_id}"
        cipher true Write Json ["seller.logistics"] older true;
    new(warehouse_id: WarehouseId) {
        warehouse_id: warehouse_id, warehouse: None,
    }
    /// Warehouse id. Required.
    path warehouse_id: WarehouseId = "warehouse_id";
    /// Warehouse.
    body warehouse: Option<WarehouseInput> = "warehouse" => with_warehouse(WarehouseInput);
}

record! {
    /// Update warehouse response: `data`.
    pub struct UpdateWarehouseResponse {
        /// Error list.
        pub error_list: Vec<ErrorList> = "error_list",
    }
}
