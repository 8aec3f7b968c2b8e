// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `GET /analytics/202511/lives/bestselling`

use crate::api::analytics::model::TimeSlot;
use crate::api::operation::operation;
use crate::types::record::record;
use crate::types::{ApiId, CurrencyCode};
use chrono::{DateTime, NaiveDate, Utc};
use smol_str::SmolStr;

operation! {
    /// Get bestselling live sessions.
    ///
    /// `GET /analytics/202511/lives/bestselling`. Takes `shop_cipher`.
    pub struct GetBestsellingLiveSessions -> GetBestsellingLiveSessionsResponse;
    "analytics" "getBestsellingLIVESessions" "202511" Get "/analytics/202511/lives/bestselling"
        cipher true Read None [] older false;
    new() {
        date: None, time_slot: None, currency: None,
    }
    /// Date.
    query date: Option<NaiveDate> = "date" => with_date(NaiveDate);
    /// Time slot.
    query time_slot: Option<TimeSlot> = "time_slot" => with_time_slot(TimeSlot);
    /// Currency.
    query currency: Option<CurrencyCode> = "currency" => with_currency(CurrencyCode);
}

record! {
    /// Get bestselling live sessions response: `data`.
    pub struct GetBestsellingLiveSessionsResponse {
        /// Lives.
        pub lives: Vec<Live> = "lives",
    }
}

record! {
    /// Live: `live`.
    pub struct Live {
        /// Rank.
        pub rank: Option<i64> = "rank",
        /// GMV range.
        pub gmv_range: Option<SmolStr> = "gmv_range",
        /// Id.
        pub id: Option<ApiId> = "id",
        /// Title.
        pub title: Option<SmolStr> = "title",
        /// Start time.
        pub start_time: Option<DateTime<Utc>> = "start_time",
        /// Duration.
        pub duration: Option<i64> = "duration",
        /// Creator name.
        pub creator_name: Option<SmolStr> = "creator_name",
        /// Open id.
        pub open_id: Option<ApiId> = "open_id",
        /// Creator nick name.
        pub creator_nick_name: Option<SmolStr> = "creator_nick_name",
    }
}
