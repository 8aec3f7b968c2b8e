// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `POST /affiliate_partner/202405/campaigns/{campaign_id}/products/{product_id}/review`

use crate::api::operation::operation;
use crate::types::record::record;
use crate::types::words::words;
use crate::types::{ApiId, ProductId};
use smol_str::SmolStr;

operation! {
    /// Review affiliate partner campaign product.
    ///
    /// `POST /affiliate_partner/202405/campaigns/{campaign_id}/products/{product_id}/review`. Does not take `shop_cipher`.
    pub struct ReviewAffiliatePartnerCampaignProduct -> ReviewAffiliatePartnerCampaignProductResponse;
    "affiliate_partner" "reviewAffiliatePartnerCampaignProduct" "202405" Post "/affiliate_partner/202405/campaigns/{campaign_id}/products/{product_id}/review"
        cipher false Write Json [] older false;
    new(campaign_id: impl Into<ApiId>, product_id: ProductId, category_asset_cipher: impl Into<SmolStr>, review_result: impl Into<SmolStr>) {
        campaign_id: campaign_id.into(), product_id: product_id, category_asset_cipher:
        category_asset_cipher.into(), review_result: review_result.into(), reject_reasons: Vec::new(),
    }
    /// Campaign id. Required.
    path campaign_id: ApiId = "campaign_id";
    /// Product id. Required.
    path product_id: ProductId = "product_id";
    /// Category asset cipher: names the market and category of a partner. Required.
    query category_asset_cipher: SmolStr = "category_asset_cipher";
    /// Review result. Required.
    body review_result: SmolStr = "review_result";
    /// Reject reasons.
    body reject_reasons: Vec<RejectReason> = "reject_reasons" => with_reject_reasons(Vec<RejectReason>);
}

record! {
    /// Review affiliate partner campaign product response: `data`.
    pub struct ReviewAffiliatePartnerCampaignProductResponse {
    }
}

words! {
    /// Reject reason.
    pub enum RejectReason {
        CommissionTooLow = "COMMISSION_TOO_LOW",
        NoSuitableCreator = "NO_SUITABLE_CREATOR",
        ProductHardToPromote = "PRODUCT_HARD_TO_PROMOTE",
        ProductTooExpensive = "PRODUCT_TOO_EXPENSIVE",
    }
}
