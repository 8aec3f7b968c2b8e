// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `POST /fbt/202602/inbound_orders/tracking_update`

use crate::api::operation::operation;
use crate::types::OrderId;
use crate::types::record::record;
use smol_str::SmolStr;

operation! {
    /// Update inbound order tracking.
    ///
    /// `POST /fbt/202602/inbound_orders/tracking_update`. Takes `shop_cipher`.
    pub struct UpdateInboundOrderTracking -> UpdateInboundOrderTrackingResponse;
    "fbt" "updateInboundOrderTracking" "202602" Post "/fbt/202602/inbound_orders/tracking_update"
        cipher true Write Json [] older false;
    new(order_id: OrderId) {
        order_id: order_id, parcel_tracking_info: Vec::new(),
    }
    /// Order id. Required.
    body order_id: OrderId = "order_id";
    /// Parcel tracking info.
    body parcel_tracking_info: Vec<ParcelTrackingInfoInput> = "parcel_tracking_info" => with_parcel_tracking_info(Vec<ParcelTrackingInfoInput>);
}

record! {
    /// Update inbound order tracking response: `data`.
    pub struct UpdateInboundOrderTrackingResponse {
    }
}

record! {
    /// Parcel tracking info input: `parcel_tracking_info`.
    pub struct ParcelTrackingInfoInput {
        /// Provider name. Required.
        pub provider_name: Option<SmolStr> = "provider_name",
        /// Tracking number. Required.
        pub tracking_number: Option<SmolStr> = "tracking_number",
        /// Carton number. Required.
        pub carton_number: Option<SmolStr> = "carton_number",
    }
}
