// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `GET /analytics/202309/live_rooms/{live_room_id}/user_portraits`

use crate::api::analytics::get_live_room_user_portraits::{
    AllAdsAgeIndicator, AllFanIndicator, PaidAdsAgeIndicator, PaidFanIndicator, RegionIndicator,
};
use crate::api::operation::operation;
use crate::types::LiveSessionId;
use crate::types::record::record;
use smol_str::SmolStr;

operation! {
    /// Get user portraits.
    ///
    /// `GET /analytics/202309/live_rooms/{live_room_id}/user_portraits`. Does not take `shop_cipher`.
    ///
    /// An older version, or one that the documentation no longer lists.
    pub struct GetUserPortraits -> GetUserPortraitsResponse;
    "analytics" "GetUserPortraits" "202309" Get "/analytics/202309/live_rooms/{live_room_id}/user_portraits"
        cipher false Read None [] older true;
    new(live_room_id: LiveSessionId) {
        live_room_id: live_room_id,
    }
    /// Live room id. Required.
    path live_room_id: LiveSessionId = "live_room_id";
}

record! {
    /// Get user portraits response: `data`.
    pub struct GetUserPortraitsResponse {
        /// All ads age indicators.
        pub all_ads_age_indicators: Vec<AllAdsAgeIndicator> = "all_ads_age_indicators",
        /// All ads gender indicators.
        pub all_ads_gender_indicators: Vec<GetUserPortraitsAllAdsGenderIndicator> = "all_ads_gender_indicators",
        /// All fan indicators.
        pub all_fan_indicators: Vec<AllFanIndicator> = "all_fan_indicators",
        /// Paid ads age indicators.
        pub paid_ads_age_indicators: Vec<PaidAdsAgeIndicator> = "paid_ads_age_indicators",
        /// Paid ads gender indicators.
        pub paid_ads_gender_indicators: Vec<GetUserPortraitsPaidAdsGenderIndicator> = "paid_ads_gender_indicators",
        /// Paid fan indicators.
        pub paid_fan_indicators: Vec<PaidFanIndicator> = "paid_fan_indicators",
        /// Region indicators.
        pub region_indicators: Vec<RegionIndicator> = "region_indicators",
    }
}

record! {
    /// Get user portraits paid ads gender indicator: `paid_ads_gender_indicator`.
    pub struct GetUserPortraitsPaidAdsGenderIndicator {
        /// Type.
        pub type_: Option<SmolStr> = "type",
        /// Value.
        pub value: Option<SmolStr> = "value",
    }
}

record! {
    /// Get user portraits all ads gender indicator: `all_ads_gender_indicator`.
    pub struct GetUserPortraitsAllAdsGenderIndicator {
        /// Type.
        pub type_: Option<SmolStr> = "type",
        /// Value.
        pub value: Option<SmolStr> = "value",
    }
}
