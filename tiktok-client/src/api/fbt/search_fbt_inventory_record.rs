// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `POST /fbt/202410/inventory_records/search`

use crate::api::fbt::model::InventoryGood;
use crate::api::operation::{operation, paged};
use crate::types::record::record;
use crate::types::words::words;
use crate::types::{ApiId, OrderId};
use chrono::{DateTime, Utc};
use smol_str::SmolStr;

operation! {
    /// Search FBT inventory record.
    ///
    /// `POST /fbt/202410/inventory_records/search`. Takes `shop_cipher`.
    pub struct SearchFbtInventoryRecord -> SearchFbtInventoryRecordResponse;
    "fbt" "searchFBTInventoryRecord" "202410" Post "/fbt/202410/inventory_records/search"
        cipher true Read Json [] older false;
    new(page_size: i64) {
        page_size: page_size, page_token: None, goods_ids: Vec::new(), fbt_warehouse_ids: Vec::new(),
        create_time_ge: None, create_time_le: None,
    }
    /// Page size: rows per page. Required.
    query page_size: i64 = "page_size";
    /// Page token: the token of the answer before.
    query page_token: Option<SmolStr> = "page_token" => with_page_token(SmolStr);
    /// Goods ids.
    body goods_ids: Vec<ApiId> = "goods_ids" => with_goods_ids(Vec<ApiId>);
    /// FBT warehouse ids.
    body fbt_warehouse_ids: Vec<ApiId> = "fbt_warehouse_ids" => with_fbt_warehouse_ids(Vec<ApiId>);
    /// Create time, from (inclusive).
    body create_time_ge: Option<DateTime<Utc>> = "create_time_ge" => with_create_time_ge(DateTime<Utc>);
    /// Create time, until (inclusive).
    body create_time_le: Option<DateTime<Utc>> = "create_time_le" => with_create_time_le(DateTime<Utc>);
}

paged! { SearchFbtInventoryRecord: InventoryRecord; token page_token; rows inventory_records; total total_count; }

record! {
    /// Search FBT inventory record response: `data`.
    pub struct SearchFbtInventoryRecordResponse {
        /// Inventory records.
        pub inventory_records: Vec<InventoryRecord> = "inventory_records",
        /// Next page token: opaque; absent or empty on the last page.
        pub next_page_token: Option<SmolStr> = "next_page_token",
        /// Total count: rows of all pages; some operations cap it.
        pub total_count: Option<i64> = "total_count",
    }
}

record! {
    /// Inventory record: `inventory_record`.
    pub struct InventoryRecord {
        /// Goods.
        pub goods: Option<InventoryGood> = "goods",
        /// FBT warehouse id.
        pub fbt_warehouse_id: Option<ApiId> = "fbt_warehouse_id",
        /// Order.
        pub order: Option<Order> = "order",
        /// Create time.
        pub create_time: Option<DateTime<Utc>> = "create_time",
        /// Inventory goods type.
        pub inventory_goods_type: Option<InventoryGoodsType> = "inventory_goods_type",
        /// Initial on hand quantity.
        pub initial_on_hand_quantity: Option<i64> = "initial_on_hand_quantity",
        /// Final on hand quantity.
        pub final_on_hand_quantity: Option<i64> = "final_on_hand_quantity",
        /// Changed quantity.
        pub changed_quantity: Option<i64> = "changed_quantity",
    }
}

record! {
    /// Order: `inventory_record.order`.
    pub struct Order {
        /// Id.
        pub id: Option<OrderId> = "id",
        /// Type.
        pub type_: Option<OrderType> = "type",
    }
}

words! {
    /// Order type.
    pub enum OrderType {
        InboundOrder = "INBOUND_ORDER",
        ReturnToSupplierOrder = "RETURN_TO_SUPPLIER_ORDER",
        Disposal = "DISPOSAL",
        InventoryStatusAdjustmentOrder = "INVENTORY_STATUS_ADJUSTMENT_ORDER",
        ConsignOrder = "CONSIGN_ORDER",
        InventoryCountOrder = "INVENTORY_COUNT_ORDER",
        FailedDelivery = "FAILED_DELIVERY",
        CustomerReturn = "CUSTOMER_RETURN",
        InventoryQuantityAdjustmentOrder = "INVENTORY_QUANTITY_ADJUSTMENT_ORDER",
        InventoryTransferOrder = "INVENTORY_TRANSFER_ORDER",
    }
}

words! {
    /// Inventory goods type.
    pub enum InventoryGoodsType {
        Normal = "NORMAL",
        Defective = "DEFECTIVE",
    }
}
