// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `GET /fulfillment/202508/tts_tracking_validation`

use crate::api::operation::operation;
use crate::types::record::record;
use smol_str::SmolStr;

operation! {
    /// Check TikTok shipping and collection by TikTok coverage.
    ///
    /// `GET /fulfillment/202508/tts_tracking_validation`. Takes `shop_cipher`.
    pub struct CheckTiktokShippingAndCollectionByTiktokCoverage -> CheckTiktokShippingAndCollectionByTiktokCoverageResponse;
    "fulfillment" "checkTikTokShippingAndCollectionByTikTokCoverage" "202508" Get "/fulfillment/202508/tts_tracking_validation"
        cipher true Read None [] older false;
    new(tracking_number: impl Into<SmolStr>) {
        tracking_number: tracking_number.into(),
    }
    /// Tracking number. Required.
    query tracking_number: SmolStr = "tracking_number";
}

record! {
    /// Check TikTok shipping and collection by TikTok coverage response: `data`.
    pub struct CheckTiktokShippingAndCollectionByTiktokCoverageResponse {
        /// Is TikTok shipping.
        pub is_tiktok_shipping: Option<bool> = "is_tiktok_shipping",
        /// Is TikTok collection.
        pub is_tiktok_collection: Option<bool> = "is_tiktok_collection",
    }
}
