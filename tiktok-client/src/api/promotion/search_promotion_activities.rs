// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `POST /promotion/202309/activities/search`

use crate::api::operation::{operation, paged};
use crate::api::promotion::model::{ActivityType, AuctionSupportType, Discount, DurationType, ParticipationLimit};
use crate::types::ApiId;
use crate::types::record::record;
use crate::types::words::words;
use chrono::{DateTime, Utc};
use smol_str::SmolStr;

operation! {
    /// Search promotion activities.
    ///
    /// `POST /promotion/202309/activities/search`. Takes `shop_cipher`.
    pub struct SearchPromotionActivities -> SearchPromotionActivitiesResponse;
    "promotion" "searchPromotionActivities" "202309" Post "/promotion/202309/activities/search"
        cipher true Read Json [] older false;
    new() {
        status: None, activity_title: None, page_size: None, page_token: None, activity_type: None,
    }
    /// Status.
    body status: Option<SearchPromotionActivitiesStatus> = "status" => with_status(SearchPromotionActivitiesStatus);
    /// Activity title.
    body activity_title: Option<SmolStr> = "activity_title" => with_activity_title(SmolStr);
    /// Page size: rows per page.
    body page_size: Option<i64> = "page_size" => with_page_size(i64);
    /// Page token: the token of the answer before.
    body page_token: Option<SmolStr> = "page_token" => with_page_token(SmolStr);
    /// Activity type.
    body activity_type: Option<ActivityType> = "activity_type" => with_activity_type(ActivityType);
}

paged! { SearchPromotionActivities: Activity; token page_token; rows activities; total total_count; }

record! {
    /// Search promotion activities response: `data`.
    pub struct SearchPromotionActivitiesResponse {
        /// Total count: rows of all pages; some operations cap it.
        pub total_count: Option<i64> = "total_count",
        /// Next page token: opaque; absent or empty on the last page.
        pub next_page_token: Option<SmolStr> = "next_page_token",
        /// Activities.
        pub activities: Vec<Activity> = "activities",
    }
}

record! {
    /// Activity: `activity`.
    pub struct Activity {
        /// Id.
        pub id: Option<ApiId> = "id",
        /// Title.
        pub title: Option<SmolStr> = "title",
        /// Activity type.
        pub activity_type: Option<ActivityType> = "activity_type",
        /// Duration type.
        pub duration_type: Option<DurationType> = "duration_type",
        /// Begin time.
        pub begin_time: Option<DateTime<Utc>> = "begin_time",
        /// End time.
        pub end_time: Option<DateTime<Utc>> = "end_time",
        /// Status.
        pub status: Option<ActivityStatus> = "status",
        /// Create time.
        pub create_time: Option<DateTime<Utc>> = "create_time",
        /// Update time.
        pub update_time: Option<DateTime<Utc>> = "update_time",
        /// Product level.
        pub product_level: Option<SmolStr> = "product_level",
        /// Activity commands.
        pub activity_commands: Vec<SmolStr> = "activity_commands",
        /// Participation limit.
        pub participation_limit: Vec<ParticipationLimit> = "participation_limit",
        /// Discount.
        pub discount: Option<Discount> = "discount",
        /// Auction support type.
        pub auction_support_type: Option<AuctionSupportType> = "auction_support_type",
    }
}

words! {
    /// Search promotion activities status.
    pub enum SearchPromotionActivitiesStatus {
        Deactivated = "DEACTIVATED",
        Expired = "EXPIRED",
        NotStart = "NOT_START",
        Ongoing = "ONGOING",
    }
}

words! {
    /// Activity status.
    pub enum ActivityStatus {
        Draft = "DRAFT",
        NotStart = "NOT_START",
        Ongoing = "ONGOING",
        Expired = "EXPIRED",
        Deactivated = "DEACTIVATED",
        NotEffective = "NOT_EFFECTIVE",
    }
}
