// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `POST /affiliate_partner/202405/campaigns/{campaign_id}/publish`

use crate::api::operation::operation;
use crate::types::ApiId;
use crate::types::record::record;
use smol_str::SmolStr;

operation! {
    /// Publish affiliate partner campaign.
    ///
    /// `POST /affiliate_partner/202405/campaigns/{campaign_id}/publish`. Does not take `shop_cipher`.
    pub struct PublishAffiliatePartnerCampaign -> PublishAffiliatePartnerCampaignResponse;
    "affiliate_partner" "publishAffiliatePartnerCampaign" "202405" Post "/affiliate_partner/202405/campaigns/{campaign_id}/publish"
        cipher false Write None [] older false;
    new(campaign_id: impl Into<ApiId>, category_asset_cipher: impl Into<SmolStr>) {
        campaign_id: campaign_id.into(), category_asset_cipher: category_asset_cipher.into(),
    }
    /// Campaign id. Required.
    path campaign_id: ApiId = "campaign_id";
    /// Category asset cipher: names the market and category of a partner. Required.
    query category_asset_cipher: SmolStr = "category_asset_cipher";
}

record! {
    /// Publish affiliate partner campaign response: `data`.
    pub struct PublishAffiliatePartnerCampaignResponse {
    }
}
