// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `GET /fbt/202602/inbound_orders`

use crate::api::fbt::model::{BoxMeasurement, CartonDetailItem, CartonType};
use crate::api::operation::operation;
use crate::types::record::record;
use crate::types::words::words;
use crate::types::{ApiId, OrderId};
use chrono::{DateTime, Utc};
use smol_str::SmolStr;

operation! {
    /// Get FBT inbound order details.
    ///
    /// `GET /fbt/202602/inbound_orders`. Takes `shop_cipher`.
    pub struct GetFbtInboundOrderDetails -> GetFbtInboundOrderDetailsResponse;
    "fbt" "getFBTInboundOrderDetails" "202602" Get "/fbt/202602/inbound_orders"
        cipher true Read None [] older false;
    new(order_ids: Vec<OrderId>) {
        order_ids: order_ids, include_carton_details: None,
    }
    /// Order ids. Required.
    query order_ids: Vec<OrderId> = "order_ids";
    /// Include carton details.
    query include_carton_details: Option<bool> = "include_carton_details" => with_include_carton_details(bool);
}

record! {
    /// Get FBT inbound order details response: `data`.
    pub struct GetFbtInboundOrderDetailsResponse {
        /// Inbound orders.
        pub inbound_orders: Vec<InboundOrder> = "inbound_orders",
    }
}

record! {
    /// Inbound order: `inbound_order`.
    pub struct InboundOrder {
        /// Order id.
        pub order_id: Option<OrderId> = "order_id",
        /// Order id string.
        pub order_id_string: Option<SmolStr> = "order_id_string",
        /// Order plan id.
        pub order_plan_id: Option<ApiId> = "order_plan_id",
        /// Merchant.
        pub merchant: Option<Merchant> = "merchant",
        /// Create time.
        pub create_time: Option<DateTime<Utc>> = "create_time",
        /// Ship time.
        pub ship_time: Option<DateTime<Utc>> = "ship_time",
        /// Expected arrival time.
        pub expected_arrival_time: Option<DateTime<Utc>> = "expected_arrival_time",
        /// Actual arrival time.
        pub actual_arrival_time: Option<DateTime<Utc>> = "actual_arrival_time",
        /// Warehouse.
        pub warehouse: Option<Warehouse> = "warehouse",
        /// Status logs.
        pub status_logs: Vec<StatusLog> = "status_logs",
        /// Logistic info list.
        pub logistic_info_list: Vec<LogisticInfoList> = "logistic_info_list",
        /// Carton details.
        pub carton_details: Vec<CartonDetail> = "carton_details",
        /// Inbound goods lot receive item details.
        pub inbound_goods_lot_receive_item_details: Vec<InboundGoodsLotReceiveItemDetail> = "inbound_goods_lot_receive_item_details",
    }
}

record! {
    /// Inbound goods lot receive item detail: `inbound_order.inbound_goods_lot_receive_item_detail`.
    pub struct InboundGoodsLotReceiveItemDetail {
        /// Goods id.
        pub goods_id: Option<ApiId> = "goods_id",
        /// Lot code.
        pub lot_code: Option<SmolStr> = "lot_code",
        /// Expiration time.
        pub expiration_time: Option<DateTime<Utc>> = "expiration_time",
        /// Planned count.
        pub planned_count: Option<i64> = "planned_count",
        /// Normal received count.
        pub normal_received_count: Option<i64> = "normal_received_count",
        /// Defective received count.
        pub defective_received_count: Option<i64> = "defective_received_count",
        /// Total received count.
        pub total_received_count: Option<i64> = "total_received_count",
    }
}

record! {
    /// Carton detail: `inbound_order.carton_detail`.
    pub struct CartonDetail {
        /// Carton no.
        pub carton_no: Option<SmolStr> = "carton_no",
        /// Carton type.
        pub carton_type: Option<CartonType> = "carton_type",
        /// Box measurements.
        pub box_measurements: Option<BoxMeasurement> = "box_measurements",
        /// Items.
        pub items: Vec<CartonDetailItem> = "items",
    }
}

record! {
    /// Logistic info list: `inbound_order.logistic_info_list`.
    pub struct LogisticInfoList {
        /// Provider name.
        pub provider_name: Option<ProviderName> = "provider_name",
        /// Waybill number.
        pub waybill_number: Option<SmolStr> = "waybill_number",
        /// Related number.
        pub related_number: Option<SmolStr> = "related_number",
    }
}

record! {
    /// Status log: `inbound_order.status_log`.
    pub struct StatusLog {
        /// Operate time.
        pub operate_time: Option<DateTime<Utc>> = "operate_time",
        /// New status.
        pub new_status: Option<NewStatus> = "new_status",
        /// Previous status.
        pub previous_status: Option<PreviousStatus> = "previous_status",
        /// Operator.
        pub operator: Option<SmolStr> = "operator",
    }
}

record! {
    /// Warehouse: `inbound_order.warehouse`.
    pub struct Warehouse {
        /// FBT warehouse id.
        pub fbt_warehouse_id: Option<ApiId> = "fbt_warehouse_id",
        /// Business warehouse ids.
        pub business_warehouse_ids: Vec<ApiId> = "business_warehouse_ids",
        /// Name.
        pub name: Option<SmolStr> = "name",
        /// Type.
        pub type_: Option<WarehouseType> = "type",
    }
}

record! {
    /// Merchant: `inbound_order.merchant`.
    pub struct Merchant {
        /// Id.
        pub id: Option<ApiId> = "id",
        /// Name.
        pub name: Option<SmolStr> = "name",
    }
}

words! {
    /// Warehouse type.
    pub enum WarehouseType {
        Hub = "HUB",
        Fc = "FC",
    }
}

words! {
    /// New status.
    pub enum NewStatus {
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

words! {
    /// Previous status.
    pub enum PreviousStatus {
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

words! {
    /// Provider name.
    pub enum ProviderName {
        Fedex = "FEDEX",
        Ups = "UPS",
        Dhl = "DHL",
        Usps = "USPS",
        Other = "OTHER",
    }
}
