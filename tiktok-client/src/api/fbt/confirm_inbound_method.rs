// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `POST /fbt/202603/confirm_inbound_method`

use crate::api::fbt::model::{EstimateArrivalTimeInput, InboundMethod};
use crate::api::operation::operation;
use crate::types::ApiId;
use crate::types::record::record;

operation! {
    /// Confirm inbound method.
    ///
    /// `POST /fbt/202603/confirm_inbound_method`. Takes `shop_cipher`.
    pub struct ConfirmInboundMethod -> ConfirmInboundMethodResponse;
    "fbt" "confirmInboundMethod" "202603" Post "/fbt/202603/confirm_inbound_method"
        cipher true Write Json [] older false;
    new(plan_id: impl Into<ApiId>, placement_option_id: impl Into<ApiId>, inbound_method: InboundMethod, estimate_arrival_time: EstimateArrivalTimeInput) {
        plan_id: plan_id.into(), placement_option_id: placement_option_id.into(), inbound_method: inbound_method,
        estimate_arrival_time: estimate_arrival_time,
    }
    /// Plan id. Required.
    body plan_id: ApiId = "plan_id";
    /// Placement option id. Required.
    body placement_option_id: ApiId = "placement_option_id";
    /// Inbound method. Required.
    body inbound_method: InboundMethod = "inbound_method";
    /// Estimate arrival time. Required.
    body estimate_arrival_time: EstimateArrivalTimeInput = "estimate_arrival_time";
}

record! {
    /// Confirm inbound method response: `data`.
    pub struct ConfirmInboundMethodResponse {
        /// Inbound order ids.
        pub inbound_order_ids: Vec<ApiId> = "inbound_order_ids",
    }
}
