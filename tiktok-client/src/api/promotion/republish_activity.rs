// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `POST /promotion/202607/activities/{activity_id}/republish`

use crate::api::operation::operation;
use crate::types::ApiId;
use crate::types::record::record;
use chrono::{DateTime, Utc};

operation! {
    /// Republish activity.
    ///
    /// `POST /promotion/202607/activities/{activity_id}/republish`. Takes `shop_cipher`.
    pub struct RepublishActivity -> RepublishActivityResponse;
    "promotion" "republishActivity" "202607" Post "/promotion/202607/activities/{activity_id}/republish"
        cipher true Write Json [] older false;
    new(activity_id: impl Into<ApiId>) {
        activity_id: activity_id.into(), end_time: None, begin_time: None,
    }
    /// Activity id. Required.
    path activity_id: ApiId = "activity_id";
    /// End time.
    body end_time: Option<DateTime<Utc>> = "end_time" => with_end_time(DateTime<Utc>);
    /// Begin time.
    body begin_time: Option<DateTime<Utc>> = "begin_time" => with_begin_time(DateTime<Utc>);
}

record! {
    /// Republish activity response: `data`.
    pub struct RepublishActivityResponse {
        /// Activity id.
        pub activity_id: Option<ApiId> = "activity_id",
    }
}
