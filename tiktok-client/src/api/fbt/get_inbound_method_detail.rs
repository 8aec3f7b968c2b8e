// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `POST /fbt/202602/inbound_method_detail`

use crate::api::fbt::model::{BoxMeasurement, CartonDetailItem, CartonType, EstimateArrivalTimeInput, InboundMethod};
use crate::api::operation::operation;
use crate::types::record::record;
use crate::types::{ApiId, ApiMoney, Moment, WarehouseId};
use smol_str::SmolStr;

operation! {
    /// Get inbound method detail.
    ///
    /// `POST /fbt/202602/inbound_method_detail`. Takes `shop_cipher`.
    pub struct GetInboundMethodDetail -> GetInboundMethodDetailResponse;
    "fbt" "getInboundMethodDetail" "202602" Post "/fbt/202602/inbound_method_detail"
        cipher true Read Json [] older false;
    new(plan_id: impl Into<ApiId>, inbound_method: InboundMethod, estimate_arrival_time: EstimateArrivalTimeInput) {
        plan_id: plan_id.into(), inbound_method: inbound_method, estimate_arrival_time: estimate_arrival_time,
    }
    /// Plan id. Required.
    body plan_id: ApiId = "plan_id";
    /// Inbound method. Required.
    body inbound_method: InboundMethod = "inbound_method";
    /// Estimate arrival time. Required.
    body estimate_arrival_time: EstimateArrivalTimeInput = "estimate_arrival_time";
}

record! {
    /// Get inbound method detail response: `data`.
    pub struct GetInboundMethodDetailResponse {
        /// Info.
        pub info: Vec<GetInboundMethodDetailInfo> = "info",
        /// Placement task status.
        pub placement_task_status: Option<SmolStr> = "placement_task_status",
        /// Expiration timestamp.
        pub expiration_timestamp: Option<Moment> = "expiration_timestamp",
    }
}

record! {
    /// Get inbound method detail info: `info`.
    pub struct GetInboundMethodDetailInfo {
        /// Allocation shipments.
        pub allocation_shipments: Vec<AllocationShipment> = "allocation_shipments",
        /// Placement option id.
        pub placement_option_id: Option<ApiId> = "placement_option_id",
        /// Placement fee estimate.
        pub placement_fee_estimate: Option<ApiMoney> = "placement_fee_estimate",
    }
}

record! {
    /// Allocation shipment: `info.allocation_shipment`.
    pub struct AllocationShipment {
        /// Warehouse id.
        pub warehouse_id: Option<WarehouseId> = "warehouse_id",
        /// Goods items.
        pub goods_items: Vec<GoodsItem> = "goods_items",
        /// Cartons.
        pub cartons: Vec<Carton> = "cartons",
        /// Shipment options.
        pub shipment_options: Vec<ShipmentOption> = "shipment_options",
    }
}

record! {
    /// Shipment option: `info.allocation_shipment.shipment_option`.
    pub struct ShipmentOption {
        /// Shipping method.
        pub shipping_method: Option<SmolStr> = "shipping_method",
    }
}

record! {
    /// Carton: `info.allocation_shipment.carton`.
    pub struct Carton {
        /// Carton type.
        pub carton_type: Option<CartonType> = "carton_type",
        /// Items.
        pub items: Vec<CartonDetailItem> = "items",
        /// Quantity.
        pub quantity: Option<i64> = "quantity",
        /// Carton nums.
        pub carton_nums: Vec<SmolStr> = "carton_nums",
        /// Box measurements.
        pub box_measurements: Option<BoxMeasurement> = "box_measurements",
    }
}

record! {
    /// Goods item: `info.allocation_shipment.goods_item`.
    pub struct GoodsItem {
        /// Goods id.
        pub goods_id: Option<ApiId> = "goods_id",
        /// Quantity.
        pub quantity: Option<i64> = "quantity",
    }
}
