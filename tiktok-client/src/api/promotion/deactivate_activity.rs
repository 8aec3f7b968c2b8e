// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `POST /promotion/202309/activities/{activity_id}/deactivate`

use crate::api::operation::operation;
use crate::types::ApiId;
use crate::types::record::record;
use chrono::{DateTime, Utc};
use smol_str::SmolStr;

operation! {
    /// Deactivate activity.
    ///
    /// `POST /promotion/202309/activities/{activity_id}/deactivate`. Takes `shop_cipher`.
    pub struct DeactivateActivity -> DeactivateActivityResponse;
    "promotion" "deactivateActivity" "202309" Post "/promotion/202309/activities/{activity_id}/deactivate"
        cipher true Write None [] older false;
    new(activity_id: impl Into<ApiId>) {
        activity_id: activity_id.into(),
    }
    /// Activity id. Required.
    path activity_id: ApiId = "activity_id";
}

record! {
    /// Deactivate activity response: `data`.
    pub struct DeactivateActivityResponse {
        /// Activity id.
        pub activity_id: Option<ApiId> = "activity_id",
        /// Title.
        pub title: Option<SmolStr> = "title",
        /// Status.
        pub status: Option<SmolStr> = "status",
        /// Update time.
        pub update_time: Option<DateTime<Utc>> = "update_time",
    }
}
