// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `POST /affiliate_partner/202405/campaigns/{campaign_id}/products/{product_id}/promotion_link/generate`

use crate::api::operation::operation;
use crate::types::record::record;
use crate::types::{ApiId, ProductId};
use smol_str::SmolStr;

operation! {
    /// Generate affiliate partner campaign product link.
    ///
    /// `POST /affiliate_partner/202405/campaigns/{campaign_id}/products/{product_id}/promotion_link/generate`. Does not take `shop_cipher`.
    pub struct GenerateAffiliatePartnerCampaignProductLink -> GenerateAffiliatePartnerCampaignProductLinkResponse;
    "affiliate_partner" "generateAffiliatePartnerCampaignProductLink" "202405" Post "/affiliate_partner/202405/campaigns/{campaign_id}/products/{product_id}/promotion_link/generate"
        cipher false Write Json [] older false;
    new(campaign_id: impl Into<ApiId>, product_id: ProductId, category_asset_cipher: impl Into<SmolStr>, creator_commission_rate: i64) {
        campaign_id: campaign_id.into(), product_id: product_id, category_asset_cipher:
        category_asset_cipher.into(), creator_commission_rate: creator_commission_rate,
    }
    /// Campaign id. Required.
    path campaign_id: ApiId = "campaign_id";
    /// Product id. Required.
    path product_id: ProductId = "product_id";
    /// Category asset cipher: names the market and category of a partner. Required.
    query category_asset_cipher: SmolStr = "category_asset_cipher";
    /// Creator commission rate. Required.
    body creator_commission_rate: i64 = "creator_commission_rate";
}

record! {
    /// Generate affiliate partner campaign product link response: `data`.
    pub struct GenerateAffiliatePartnerCampaignProductLinkResponse {
        /// Product promotion link.
        pub product_promotion_link: Option<SmolStr> = "product_promotion_link",
    }
}
