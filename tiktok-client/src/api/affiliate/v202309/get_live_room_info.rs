// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `GET /affiliate/202309/live_rooms`

use crate::api::operation::operation;
use crate::types::ApiId;
use crate::types::record::record;
use chrono::{DateTime, Utc};
use smol_str::SmolStr;

operation! {
    /// Get live room info.
    ///
    /// `GET /affiliate/202309/live_rooms`. Does not take `shop_cipher`.
    ///
    /// An older version, or one that the documentation no longer lists.
    pub struct GetLiveRoomInfo -> GetLiveRoomInfoResponse;
    "affiliate" "GetLiveRoomInfo" "202309" Get "/affiliate/202309/live_rooms"
        cipher false Read None [] older true;
    new() {
    }
}

record! {
    /// Get live room info response: `data`.
    pub struct GetLiveRoomInfoResponse {
        /// Id.
        pub id: Option<ApiId> = "id",
        /// Start time.
        pub start_time: Option<DateTime<Utc>> = "start_time",
        /// Status.
        pub status: Option<SmolStr> = "status",
        /// Title.
        pub title: Option<SmolStr> = "title",
    }
}
