// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `GET /analytics/202509/shop_videos/{video_id}/performance`

use crate::api::analytics::model::{Currency, GetShopVideoPerformanceDetailsPerformance, Granularity};
use crate::api::operation::operation;
use crate::types::VideoId;
use crate::types::record::record;
use chrono::NaiveDate;

operation! {
    /// Get shop video performance details.
    ///
    /// `GET /analytics/202509/shop_videos/{video_id}/performance`. Takes `shop_cipher`.
    pub struct GetShopVideoPerformanceDetails -> GetShopVideoPerformanceDetailsResponse;
    "analytics" "getShopVideoPerformanceDetails" "202509" Get "/analytics/202509/shop_videos/{video_id}/performance"
        cipher true Read None ["data.shop_analytics.public.read"] older false;
    new(video_id: VideoId, start_date_ge: NaiveDate, end_date_lt: NaiveDate) {
        video_id: video_id, start_date_ge: start_date_ge, end_date_lt: end_date_lt, granularity: None, currency:
        None,
    }
    /// Video id. Required.
    path video_id: VideoId = "video_id";
    /// Start date, from (inclusive): first day, in the shop's time zone. Required.
    query start_date_ge: NaiveDate = "start_date_ge";
    /// End date, until (exclusive): day after the last one, in the shop's time zone. Required.
    query end_date_lt: NaiveDate = "end_date_lt";
    /// Granularity.
    query granularity: Option<Granularity> = "granularity" => with_granularity(Granularity);
    /// Currency.
    query currency: Option<Currency> = "currency" => with_currency(Currency);
}

record! {
    /// Get shop video performance details response: `data`.
    pub struct GetShopVideoPerformanceDetailsResponse {
        /// Performance.
        pub performance: Option<GetShopVideoPerformanceDetailsPerformance> = "performance",
        /// Latest available date: newest day with complete figures, in the shop's time zone.
        pub latest_available_date: Option<NaiveDate> = "latest_available_date",
    }
}
