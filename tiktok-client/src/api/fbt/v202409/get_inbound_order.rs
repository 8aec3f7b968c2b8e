// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `GET /fbt/202409/inbound_orders`

use crate::api::fbt::get_fbt_inbound_order_details::Merchant;
use crate::api::operation::operation;
use crate::types::record::record;
use crate::types::words::words;
use crate::types::{ApiId, ProductId, SkuId, WarehouseId};
use chrono::{DateTime, Utc};
use smol_str::SmolStr;

operation! {
    /// Get inbound order.
    ///
    /// `GET /fbt/202409/inbound_orders`. Takes `shop_cipher`.
    ///
    /// An older version, or one that the documentation no longer lists.
    pub struct GetInboundOrder -> GetInboundOrderResponse;
    "fbt" "GetInboundOrder" "202409" Get "/fbt/202409/inbound_orders"
        cipher true Read None [] older true;
    new(ids: Vec<ApiId>) {
        ids: ids,
    }
    /// Ids. Required.
    query ids: Vec<ApiId> = "ids";
}

record! {
    /// Get inbound order response: `data`.
    pub struct GetInboundOrderResponse {
        /// Inbound orders.
        pub inbound_orders: Vec<GetInboundOrderInboundOrder> = "inbound_orders",
    }
}

record! {
    /// Get inbound order inbound order: `inbound_order`.
    pub struct GetInboundOrderInboundOrder {
        /// Actual arrive time.
        pub actual_arrive_time: Option<DateTime<Utc>> = "actual_arrive_time",
        /// Carriers.
        pub carriers: Vec<Carrier> = "carriers",
        /// Create time.
        pub create_time: Option<DateTime<Utc>> = "create_time",
        /// Expect arrive time.
        pub expect_arrive_time: Option<DateTime<Utc>> = "expect_arrive_time",
        /// Id.
        pub id: Option<ApiId> = "id",
        /// Merchant.
        pub merchant: Option<Merchant> = "merchant",
        /// Order operation logs.
        pub order_operation_logs: Vec<OrderOperationLog> = "order_operation_logs",
        /// Planned goods.
        pub planned_goods: Vec<PlannedGood> = "planned_goods",
        /// Received batches.
        pub received_batches: Vec<ReceivedBatch> = "received_batches",
        /// Ship time.
        pub ship_time: Option<DateTime<Utc>> = "ship_time",
        /// Type.
        pub type_: Option<SmolStr> = "type",
        /// Warehouse.
        pub warehouse: Option<InboundOrderWarehouse> = "warehouse",
    }
}

record! {
    /// Inbound order warehouse: `inbound_order.warehouse`.
    pub struct InboundOrderWarehouse {
        /// FBT warehouse id.
        pub fbt_warehouse_id: Option<ApiId> = "fbt_warehouse_id",
        /// Name.
        pub name: Option<SmolStr> = "name",
        /// Type.
        pub type_: Option<SmolStr> = "type",
        /// Warehouse ids.
        pub warehouse_ids: Vec<WarehouseId> = "warehouse_ids",
    }
}

record! {
    /// Received batch: `inbound_order.received_batch`.
    pub struct ReceivedBatch {
        /// Defective quantity.
        pub defective_quantity: Option<i64> = "defective_quantity",
        /// Goods id.
        pub goods_id: Option<ApiId> = "goods_id",
        /// Id.
        pub id: Option<ApiId> = "id",
        /// Normal quantity.
        pub normal_quantity: Option<i64> = "normal_quantity",
        /// Product ids.
        pub product_ids: Vec<ProductId> = "product_ids",
        /// SKU ids.
        pub sku_ids: Vec<SkuId> = "sku_ids",
        /// Total quantity.
        pub total_quantity: Option<i64> = "total_quantity",
    }
}

record! {
    /// Planned good: `inbound_order.planned_good`.
    pub struct PlannedGood {
        /// Id.
        pub id: Option<ApiId> = "id",
        /// Name.
        pub name: Option<SmolStr> = "name",
        /// Quantity.
        pub quantity: Option<i64> = "quantity",
        /// Reference code.
        pub reference_code: Option<SmolStr> = "reference_code",
        /// SKU ids.
        pub sku_ids: Vec<SkuId> = "sku_ids",
    }
}

record! {
    /// Order operation log: `inbound_order.order_operation_log`.
    pub struct OrderOperationLog {
        /// Operate time.
        pub operate_time: Option<DateTime<Utc>> = "operate_time",
        /// Order status.
        pub order_status: Option<OrderStatus> = "order_status",
    }
}

record! {
    /// Carrier: `inbound_order.carrier`.
    pub struct Carrier {
        /// Carrier name.
        pub carrier_name: Option<SmolStr> = "carrier_name",
        /// Tracking number.
        pub tracking_number: Option<SmolStr> = "tracking_number",
    }
}

words! {
    /// Order status.
    pub enum OrderStatus {
        Working = "WORKING",
        ReadyToShip = "READY_TO_SHIP",
        ToBeReceived = "TO_BE_RECEIVED",
        ArrivedHub = "ARRIVED_HUB",
        InternalTransfer = "INTERNAL_TRANSFER",
        Receiving = "RECEIVING",
        PartiallyReceived = "PARTIALLY_RECEIVED",
        Received = "RECEIVED",
        Cancelled = "CANCELLED",
        Delivered = "DELIVERED",
    }
}
