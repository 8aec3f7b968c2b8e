// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `GET /analytics/202511/creators/bestselling`

use crate::api::analytics::model::{Currency, TimeSlot};
use crate::api::operation::operation;
use crate::types::ApiId;
use crate::types::record::record;
use crate::types::words::words;
use chrono::NaiveDate;
use smol_str::SmolStr;

operation! {
    /// Get bestselling creators.
    ///
    /// `GET /analytics/202511/creators/bestselling`. Takes `shop_cipher`.
    pub struct GetBestsellingCreators -> GetBestsellingCreatorsResponse;
    "analytics" "getBestsellingCreators" "202511" Get "/analytics/202511/creators/bestselling"
        cipher true Read None [] older false;
    new(date: NaiveDate, time_slot: TimeSlot, author_type: AuthorType) {
        date: date, time_slot: time_slot, author_type: author_type, currency: None,
    }
    /// Date. Required.
    query date: NaiveDate = "date";
    /// Time slot. Required.
    query time_slot: TimeSlot = "time_slot";
    /// Author type. Required.
    query author_type: AuthorType = "author_type";
    /// Currency.
    query currency: Option<Currency> = "currency" => with_currency(Currency);
}

record! {
    /// Get bestselling creators response: `data`.
    pub struct GetBestsellingCreatorsResponse {
        /// Creators.
        pub creators: Vec<Creator> = "creators",
    }
}

record! {
    /// Creator: `creator`.
    pub struct Creator {
        /// Rank.
        pub rank: Option<i64> = "rank",
        /// GMV range.
        pub gmv_range: Option<SmolStr> = "gmv_range",
        /// Open id.
        pub open_id: Option<ApiId> = "open_id",
        /// User name.
        pub user_name: Option<SmolStr> = "user_name",
        /// Nick name.
        pub nick_name: Option<SmolStr> = "nick_name",
        /// Followers count.
        pub followers_count: Option<i64> = "followers_count",
        /// Likes count.
        pub likes_count: Option<i64> = "likes_count",
    }
}

words! {
    /// Author type.
    pub enum AuthorType {
        Affiliate = "AFFILIATE",
        All = "ALL",
        Channel = "CHANNEL",
        Official = "OFFICIAL",
    }
}
