// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `POST /affiliate_partner/202405/campaigns/{campaign_id}/partial_edit`

use crate::api::affiliate_partner::model::{ContactInfoInput, TargetSellerType};
use crate::api::operation::operation;
use crate::types::ApiId;
use crate::types::record::record;
use chrono::{DateTime, Utc};
use smol_str::SmolStr;

operation! {
    /// Edit affiliate partner campaign.
    ///
    /// `POST /affiliate_partner/202405/campaigns/{campaign_id}/partial_edit`. Does not take `shop_cipher`.
    pub struct EditAffiliatePartnerCampaign -> EditAffiliatePartnerCampaignResponse;
    "affiliate_partner" "editAffiliatePartnerCampaign" "202405" Post "/affiliate_partner/202405/campaigns/{campaign_id}/partial_edit"
        cipher false Write Json [] older false;
    new(campaign_id: impl Into<ApiId>, category_asset_cipher: impl Into<SmolStr>) {
        campaign_id: campaign_id.into(), category_asset_cipher: category_asset_cipher.into(), name: None,
        description: None, campaign_start_time: None, campaign_end_time: None, registration_start_time: None,
        registration_end_time: None, commission_rate: None, contact_info: None, target_shop_codes: Vec::new(),
        target_seller_types: Vec::new(),
    }
    /// Campaign id. Required.
    path campaign_id: ApiId = "campaign_id";
    /// Category asset cipher: names the market and category of a partner. Required.
    query category_asset_cipher: SmolStr = "category_asset_cipher";
    /// Name.
    body name: Option<SmolStr> = "name" => with_name(SmolStr);
    /// Description.
    body description: Option<SmolStr> = "description" => with_description(SmolStr);
    /// Campaign start time.
    body campaign_start_time: Option<DateTime<Utc>> = "campaign_start_time" => with_campaign_start_time(DateTime<Utc>);
    /// Campaign end time.
    body campaign_end_time: Option<DateTime<Utc>> = "campaign_end_time" => with_campaign_end_time(DateTime<Utc>);
    /// Registration start time.
    body registration_start_time: Option<DateTime<Utc>> = "registration_start_time" => with_registration_start_time(DateTime<Utc>);
    /// Registration end time.
    body registration_end_time: Option<DateTime<Utc>> = "registration_end_time" => with_registration_end_time(DateTime<Utc>);
    /// Commission rate: hundredths of a percent: 700 is 7 %.
    body commission_rate: Option<i64> = "commission_rate" => with_commission_rate(i64);
    /// Contact info.
    body contact_info: Option<ContactInfoInput> = "contact_info" => with_contact_info(ContactInfoInput);
    /// Target shop codes.
    body target_shop_codes: Vec<SmolStr> = "target_shop_codes" => with_target_shop_codes(Vec<SmolStr>);
    /// Target seller types.
    body target_seller_types: Vec<TargetSellerType> = "target_seller_types" => with_target_seller_types(Vec<TargetSellerType>);
}

record! {
    /// Edit affiliate partner campaign response: `data`.
    pub struct EditAffiliatePartnerCampaignResponse {
    }
}
