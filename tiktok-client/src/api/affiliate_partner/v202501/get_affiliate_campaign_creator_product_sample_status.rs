// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `GET /affiliate_partner/202501/campaigns/{campaign_id}/products/{product_id}/creator/{creator_temp_id}/content/statistics/sample/status`

use crate::api::affiliate_partner::get_affiliate_campaign_creator_product_sample_status::SampleStatus;
use crate::api::operation::operation;
use crate::types::record::record;
use crate::types::{ApiId, ProductId};

operation! {
    /// Get affiliate campaign creator product sample status.
    ///
    /// `GET /affiliate_partner/202501/campaigns/{campaign_id}/products/{product_id}/creator/{creator_temp_id}/content/statistics/sample/status`. Does not take `shop_cipher`.
    ///
    /// An older version, or one that the documentation no longer lists.
    pub struct GetAffiliateCampaignCreatorProductSampleStatus -> GetAffiliateCampaignCreatorProductSampleStatusResponse;
    "affiliate_partner" "GetAffiliateCampaignCreatorProductSampleStatus" "202501" Get "/affiliate_partner/202501/campaigns/{campaign_id}/products/{product_id}/creator/{creator_temp_id}/content/statistics/sample/status"
        cipher false Read None [] older true;
    new(campaign_id: impl Into<ApiId>, product_id: ProductId, creator_temp_id: impl Into<ApiId>) {
        campaign_id: campaign_id.into(), product_id: product_id, creator_temp_id: creator_temp_id.into(),
    }
    /// Campaign id. Required.
    path campaign_id: ApiId = "campaign_id";
    /// Product id. Required.
    path product_id: ProductId = "product_id";
    /// Creator temp id. Required.
    path creator_temp_id: ApiId = "creator_temp_id";
}

record! {
    /// Get affiliate campaign creator product sample status response: `data`.
    pub struct GetAffiliateCampaignCreatorProductSampleStatusResponse {
        /// Sample status.
        pub sample_status: Option<SampleStatus> = "sample_status",
    }
}
