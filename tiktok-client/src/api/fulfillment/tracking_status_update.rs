// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `POST /fulfillment/202609/order/sof/track/update`

use crate::api::operation::operation;
use crate::types::record::record;
use crate::types::{ApiId, OrderId};
use chrono::{DateTime, Utc};
use smol_str::SmolStr;

operation! {
    /// Tracking status update.
    ///
    /// `POST /fulfillment/202609/order/sof/track/update`. Takes `shop_cipher`.
    pub struct TrackingStatusUpdate -> TrackingStatusUpdateResponse;
    "fulfillment" "trackingStatusUpdate" "202609" Post "/fulfillment/202609/order/sof/track/update"
        cipher true Write Json [] older false;
    new(country: impl Into<SmolStr>, order_id: OrderId, tracks: Vec<TrackInput>, provider_id: impl Into<ApiId>) {
        country: country.into(), order_id: order_id, tracks: tracks, provider_id: provider_id.into(),
        external_tracking_url: None,
    }
    /// Country. Required.
    body country: SmolStr = "country";
    /// Order id. Required.
    body order_id: OrderId = "order_id";
    /// Tracks. Required.
    body tracks: Vec<TrackInput> = "tracks";
    /// Provider id. Required.
    body provider_id: ApiId = "provider_id";
    /// External tracking URL.
    body external_tracking_url: Option<SmolStr> = "external_tracking_url" => with_external_tracking_url(SmolStr);
}

record! {
    /// Tracking status update response: `data`.
    pub struct TrackingStatusUpdateResponse {
        /// Track results.
        pub track_results: Vec<TrackResult> = "track_results",
    }
}

record! {
    /// Track result: `track_result`.
    pub struct TrackResult {
        /// Action code.
        pub action_code: Option<i64> = "action_code",
        /// Occur time.
        pub occur_time: Option<DateTime<Utc>> = "occur_time",
        /// Description.
        pub description: Option<SmolStr> = "description",
        /// Code.
        pub code: Option<i64> = "code",
        /// Message.
        pub message: Option<SmolStr> = "message",
        /// Tracking no.
        pub tracking_no: Option<SmolStr> = "tracking_no",
    }
}

record! {
    /// Track input: `track`.
    pub struct TrackInput {
        /// Action code. Required.
        pub action_code: Option<i64> = "action_code",
        /// Occur time. Required.
        pub occur_time: Option<DateTime<Utc>> = "occur_time",
        /// Description. Required.
        pub description: Option<SmolStr> = "description",
        /// Tracking no. Required.
        pub tracking_no: Option<SmolStr> = "tracking_no",
        /// Failed reason.
        pub failed_reason: Option<SmolStr> = "failed_reason",
        /// Proof URL.
        pub proof_url: Option<SmolStr> = "proof_url",
        /// Location.
        pub location: Option<LocationInput> = "location",
    }
}

record! {
    /// Location input: `track.location`.
    pub struct LocationInput {
        /// Country.
        pub country: Option<SmolStr> = "country",
        /// State.
        pub state: Option<SmolStr> = "state",
        /// City.
        pub city: Option<SmolStr> = "city",
        /// Zip code.
        pub zip_code: Option<SmolStr> = "zip_code",
    }
}
