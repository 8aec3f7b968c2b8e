// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `GET /fulfillment/202309/orders/{order_id}/handover_time_slots`

use crate::api::fulfillment::model::PickupSlot;
use crate::api::operation::operation;
use crate::types::record::record;
use crate::types::{LineId, OrderId};
use smol_str::SmolStr;

operation! {
    /// Get handover timeslots.
    ///
    /// `GET /fulfillment/202309/orders/{order_id}/handover_time_slots`. Takes `shop_cipher`.
    ///
    /// An older version, or one that the documentation no longer lists.
    pub struct GetHandoverTimeslots -> GetHandoverTimeslotsResponse;
    "fulfillment" "GetHandoverTimeslots" "202309" Get "/fulfillment/202309/orders/{order_id}/handover_time_slots"
        cipher true Read None [] older true;
    new(order_id: OrderId) {
        order_id: order_id, order_line_item_ids: Vec::new(),
    }
    /// Order id. Required.
    path order_id: OrderId = "order_id";
    /// Order line item ids.
    query order_line_item_ids: Vec<LineId> = "order_line_item_ids" => with_order_line_item_ids(Vec<LineId>);
}

record! {
    /// Get handover timeslots response: `data`.
    pub struct GetHandoverTimeslotsResponse {
        /// Can drop off.
        pub can_drop_off: Option<bool> = "can_drop_off",
        /// Can pickup.
        pub can_pickup: Option<bool> = "can_pickup",
        /// Can van collection.
        pub can_van_collection: Option<bool> = "can_van_collection",
        /// Drop off point URL.
        pub drop_off_point_url: Option<SmolStr> = "drop_off_point_url",
        /// Pickup slots.
        pub pickup_slots: Vec<PickupSlot> = "pickup_slots",
    }
}
