// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `POST /affiliate_partner/202405/campaigns`

use crate::api::affiliate_partner::model::{ContactInfoInput, TargetSellerType};
use crate::api::operation::operation;
use crate::types::ApiId;
use crate::types::record::record;
use chrono::{DateTime, Utc};
use smol_str::SmolStr;

/// What [`CreateAffiliatePartnerCampaign::new`] needs.
#[derive(Debug, Clone, PartialEq)]
pub struct CreateAffiliatePartnerCampaignRequired {
    /// Category asset cipher: names the market and category of a partner.
    pub category_asset_cipher: SmolStr,
    /// Name.
    pub name: SmolStr,
    /// Description.
    pub description: SmolStr,
    /// Campaign start time.
    pub campaign_start_time: DateTime<Utc>,
    /// Campaign end time.
    pub campaign_end_time: DateTime<Utc>,
    /// Registration start time.
    pub registration_start_time: DateTime<Utc>,
    /// Registration end time.
    pub registration_end_time: DateTime<Utc>,
    /// Commission rate: hundredths of a percent: 700 is 7 %.
    pub commission_rate: i64,
    /// Contact info.
    pub contact_info: ContactInfoInput,
}

operation! {
    /// Create affiliate partner campaign.
    ///
    /// `POST /affiliate_partner/202405/campaigns`. Does not take `shop_cipher`.
    pub struct CreateAffiliatePartnerCampaign -> CreateAffiliatePartnerCampaignResponse;
    "affiliate_partner" "createAffiliatePartnerCampaign" "202405" Post "/affiliate_partner/202405/campaigns"
        cipher false Write Json [] older false;
    new(required: CreateAffiliatePartnerCampaignRequired) {
        category_asset_cipher: required.category_asset_cipher, name: required.name, description:
        required.description, campaign_start_time: required.campaign_start_time, campaign_end_time:
        required.campaign_end_time, registration_start_time: required.registration_start_time,
        registration_end_time: required.registration_end_time, commission_rate: required.commission_rate,
        contact_info: required.contact_info, target_shop_codes: Vec::new(), target_seller_types: Vec::new(),
    }
    /// Category asset cipher: names the market and category of a partner. Required.
    query category_asset_cipher: SmolStr = "category_asset_cipher";
    /// Name. Required.
    body name: SmolStr = "name";
    /// Description. Required.
    body description: SmolStr = "description";
    /// Campaign start time. Required.
    body campaign_start_time: DateTime<Utc> = "campaign_start_time";
    /// Campaign end time. Required.
    body campaign_end_time: DateTime<Utc> = "campaign_end_time";
    /// Registration start time. Required.
    body registration_start_time: DateTime<Utc> = "registration_start_time";
    /// Registration end time. Required.
    body registration_end_time: DateTime<Utc> = "registration_end_time";
    /// Commission rate: hundredths of a percent: 700 is 7 %. Required.
    body commission_rate: i64 = "commission_rate";
    /// Contact info. Required.
    body contact_info: ContactInfoInput = "contact_info";
    /// Target shop codes.
    body target_shop_codes: Vec<SmolStr> = "target_shop_codes" => with_target_shop_codes(Vec<SmolStr>);
    /// Target seller types.
    body target_seller_types: Vec<TargetSellerType> = "target_seller_types" => with_target_seller_types(Vec<TargetSellerType>);
}

record! {
    /// Create affiliate partner campaign response: `data`.
    pub struct CreateAffiliatePartnerCampaignResponse {
        /// Campaign id.
        pub campaign_id: Option<ApiId> = "campaign_id",
    }
}
