// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `POST /fbt/202602/list_available_inbound_method`

use crate::api::operation::operation;
use crate::types::record::record;
use crate::types::{ApiId, ApiMoney, Moment, WarehouseId};
use smol_str::SmolStr;

operation! {
    /// List available inbound methods.
    ///
    /// `POST /fbt/202602/list_available_inbound_method`. Takes `shop_cipher`.
    pub struct ListAvailableInboundMethods -> ListAvailableInboundMethodsResponse;
    "fbt" "listAvailableInboundMethods" "202602" Post "/fbt/202602/list_available_inbound_method"
        cipher true Read Json [] older false;
    new(plan_id: impl Into<ApiId>) {
        plan_id: plan_id.into(),
    }
    /// Plan id. Required.
    body plan_id: ApiId = "plan_id";
}

record! {
    /// List available inbound methods response: `data`.
    pub struct ListAvailableInboundMethodsResponse {
        /// Available inbound method list.
        pub available_inbound_method_list: Vec<AvailableInboundMethodList> = "available_inbound_method_list",
    }
}

record! {
    /// Available inbound method list: `available_inbound_method_list`.
    pub struct AvailableInboundMethodList {
        /// Inbound method.
        pub inbound_method: Option<SmolStr> = "inbound_method",
        /// Available time window list.
        pub available_time_window_list: Vec<AvailableTimeWindowList> = "available_time_window_list",
        /// Warehouse list.
        pub warehouse_list: Vec<WarehouseList> = "warehouse_list",
        /// Placement fee estimate.
        pub placement_fee_estimate: Option<ApiMoney> = "placement_fee_estimate",
    }
}

record! {
    /// Warehouse list: `available_inbound_method_list.warehouse_list`.
    pub struct WarehouseList {
        /// Warehouse name.
        pub warehouse_name: Option<SmolStr> = "warehouse_name",
        /// Warehouse id.
        pub warehouse_id: Option<WarehouseId> = "warehouse_id",
    }
}

record! {
    /// Available time window list: `available_inbound_method_list.available_time_window_list`.
    pub struct AvailableTimeWindowList {
        /// Start timestamp.
        pub start_timestamp: Option<Moment> = "start_timestamp",
        /// End timestamp.
        pub end_timestamp: Option<Moment> = "end_timestamp",
    }
}
