// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `GET /affiliate_partner/202405/campaigns/{campaign_id}`

use crate::api::affiliate_partner::model::TargetSellerType;
use crate::api::operation::operation;
use crate::types::ApiId;
use crate::types::record::record;
use chrono::{DateTime, Utc};
use rust_decimal::Decimal;
use smol_str::SmolStr;

operation! {
    /// Get affiliate partner campaign detail.
    ///
    /// `GET /affiliate_partner/202405/campaigns/{campaign_id}`. Does not take `shop_cipher`.
    pub struct GetAffiliatePartnerCampaignDetail -> GetAffiliatePartnerCampaignDetailResponse;
    "affiliate_partner" "getAffiliatePartnerCampaignDetail" "202405" Get "/affiliate_partner/202405/campaigns/{campaign_id}"
        cipher false Read None [] older false;
    new(campaign_id: impl Into<ApiId>, category_asset_cipher: impl Into<SmolStr>) {
        campaign_id: campaign_id.into(), category_asset_cipher: category_asset_cipher.into(),
    }
    /// Campaign id. Required.
    path campaign_id: ApiId = "campaign_id";
    /// Category asset cipher: names the market and category of a partner. Required.
    query category_asset_cipher: SmolStr = "category_asset_cipher";
}

record! {
    /// Get affiliate partner campaign detail response: `data`.
    pub struct GetAffiliatePartnerCampaignDetailResponse {
        /// Id.
        pub id: Option<ApiId> = "id",
        /// Name.
        pub name: Option<SmolStr> = "name",
        /// Description.
        pub description: Option<SmolStr> = "description",
        /// Status.
        pub status: Option<SmolStr> = "status",
        /// Region.
        pub region: Option<SmolStr> = "region",
        /// Registration start time.
        pub registration_start_time: Option<DateTime<Utc>> = "registration_start_time",
        /// Registration end time.
        pub registration_end_time: Option<DateTime<Utc>> = "registration_end_time",
        /// Campaign start time.
        pub campaign_start_time: Option<DateTime<Utc>> = "campaign_start_time",
        /// Campaign end time.
        pub campaign_end_time: Option<DateTime<Utc>> = "campaign_end_time",
        /// Commission rate: hundredths of a percent: 700 is 7 %.
        pub commission_rate: Option<Decimal> = "commission_rate",
        /// Contact info.
        pub contact_info: Option<ContactInfo> = "contact_info",
        /// Target shops.
        pub target_shops: Vec<TargetShop> = "target_shops",
        /// Target seller types.
        pub target_seller_types: Vec<TargetSellerType> = "target_seller_types",
    }
}

record! {
    /// Target shop: `target_shop`.
    pub struct TargetShop {
        /// Code.
        pub code: Option<SmolStr> = "code",
        /// Name.
        pub name: Option<SmolStr> = "name",
    }
}

record! {
    /// Contact info: `contact_info`.
    pub struct ContactInfo {
        /// Whatsapp.
        pub whatsapp: Option<SmolStr> = "whatsapp",
        /// Email.
        pub email: Option<SmolStr> = "email",
        /// Phone.
        pub phone: Option<SmolStr> = "phone",
        /// Zalo.
        pub zalo: Option<SmolStr> = "zalo",
        /// Viber.
        pub viber: Option<SmolStr> = "viber",
        /// Line.
        pub line: Option<SmolStr> = "line",
    }
}
