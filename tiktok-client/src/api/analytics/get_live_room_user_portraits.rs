// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `GET /analytics/202502/live_rooms/{live_room_id}/user_portraits`

use crate::api::operation::operation;
use crate::types::LiveSessionId;
use crate::types::record::record;
use crate::types::words::words;
use smol_str::SmolStr;

operation! {
    /// Get live room user portraits.
    ///
    /// `GET /analytics/202502/live_rooms/{live_room_id}/user_portraits`. Does not take `shop_cipher`.
    pub struct GetLiveRoomUserPortraits -> GetLiveRoomUserPortraitsResponse;
    "analytics" "getLiveRoomUserPortraits" "202502" Get "/analytics/202502/live_rooms/{live_room_id}/user_portraits"
        cipher false Read None [] older false;
    new(live_room_id: LiveSessionId) {
        live_room_id: live_room_id,
    }
    /// Live room id. Required.
    path live_room_id: LiveSessionId = "live_room_id";
}

record! {
    /// Get live room user portraits response: `data`.
    pub struct GetLiveRoomUserPortraitsResponse {
        /// All ads gender indicators.
        pub all_ads_gender_indicators: Vec<AllAdsGenderIndicator> = "all_ads_gender_indicators",
        /// All fan indicators.
        pub all_fan_indicators: Vec<AllFanIndicator> = "all_fan_indicators",
        /// All ads age indicators.
        pub all_ads_age_indicators: Vec<AllAdsAgeIndicator> = "all_ads_age_indicators",
        /// Region indicators.
        pub region_indicators: Vec<RegionIndicator> = "region_indicators",
        /// Paid ads age indicators.
        pub paid_ads_age_indicators: Vec<PaidAdsAgeIndicator> = "paid_ads_age_indicators",
        /// Paid ads gender indicators.
        pub paid_ads_gender_indicators: Vec<PaidAdsGenderIndicator> = "paid_ads_gender_indicators",
        /// Paid fan indicators.
        pub paid_fan_indicators: Vec<PaidFanIndicator> = "paid_fan_indicators",
    }
}

record! {
    /// Paid fan indicator: `paid_fan_indicator`.
    pub struct PaidFanIndicator {
        /// Type.
        pub type_: Option<SmolStr> = "type",
        /// Value.
        pub value: Option<SmolStr> = "value",
    }
}

record! {
    /// Paid ads gender indicator: `paid_ads_gender_indicator`.
    pub struct PaidAdsGenderIndicator {
        /// Type.
        pub type_: Option<PaidAdsGenderIndicatorType> = "type",
        /// Value.
        pub value: Option<SmolStr> = "value",
    }
}

record! {
    /// Paid ads age indicator: `paid_ads_age_indicator`.
    pub struct PaidAdsAgeIndicator {
        /// Type.
        pub type_: Option<SmolStr> = "type",
        /// Value.
        pub value: Option<SmolStr> = "value",
    }
}

record! {
    /// Region indicator: `region_indicator`.
    pub struct RegionIndicator {
        /// Value.
        pub value: Option<SmolStr> = "value",
        /// Type.
        pub type_: Option<SmolStr> = "type",
    }
}

record! {
    /// All ads age indicator: `all_ads_age_indicator`.
    pub struct AllAdsAgeIndicator {
        /// Type.
        pub type_: Option<SmolStr> = "type",
        /// Value.
        pub value: Option<SmolStr> = "value",
    }
}

record! {
    /// All fan indicator: `all_fan_indicator`.
    pub struct AllFanIndicator {
        /// Type.
        pub type_: Option<SmolStr> = "type",
        /// Value.
        pub value: Option<SmolStr> = "value",
    }
}

record! {
    /// All ads gender indicator: `all_ads_gender_indicator`.
    pub struct AllAdsGenderIndicator {
        /// Type.
        pub type_: Option<AllAdsGenderIndicatorType> = "type",
        /// Value.
        pub value: Option<SmolStr> = "value",
    }
}

words! {
    /// All ads gender indicator type.
    pub enum AllAdsGenderIndicatorType {
        UserPortraitGenderUnknown = "USER_PORTRAIT_GENDER_UNKNOWN",
        UserPortraitGenderM = "USER_PORTRAIT_GENDER_M",
        UserPortraitGenderF = "USER_PORTRAIT_GENDER_F",
    }
}

words! {
    /// Paid ads gender indicator type.
    pub enum PaidAdsGenderIndicatorType {
        UserPortraitGenderUnknown = "USER_PORTRAIT_GENDER_UNKNOWN",
        UserPortraitGenderM = "USER_PORTRAIT_GENDER_M",
        UserPortraitGenderF = "USER_PORTRAIT_GENDER_F",
    }
}
