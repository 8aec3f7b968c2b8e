// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `GET /fbt/202409/merchants/onboarded_regions`

use crate::api::operation::operation;
use crate::types::record::record;
use smol_str::SmolStr;

operation! {
    /// Get FBT merchant onboarded regions.
    ///
    /// `GET /fbt/202409/merchants/onboarded_regions`. Takes `shop_cipher`.
    pub struct GetFbtMerchantOnboardedRegions -> GetFbtMerchantOnboardedRegionsResponse;
    "fbt" "getFBTMerchantOnboardedRegions" "202409" Get "/fbt/202409/merchants/onboarded_regions"
        cipher true Read None [] older false;
    new() {
    }
}

record! {
    /// Get FBT merchant onboarded regions response: `data`.
    pub struct GetFbtMerchantOnboardedRegionsResponse {
        /// Onboarded regions.
        pub onboarded_regions: Vec<OnboardedRegion> = "onboarded_regions",
    }
}

record! {
    /// Onboarded region: `onboarded_region`.
    pub struct OnboardedRegion {
        /// Region code.
        pub region_code: Option<SmolStr> = "region_code",
    }
}
