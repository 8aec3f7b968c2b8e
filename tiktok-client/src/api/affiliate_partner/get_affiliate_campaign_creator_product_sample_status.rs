// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `GET /affiliate_partner/202508/campaigns/{campaign_id}/products/{product_id}/creator/{creator_temp_id}/content/statistics/sample/status`

use crate::api::operation::operation;
use crate::types::record::record;
use crate::types::{ApiId, ProductId};
use smol_str::SmolStr;

operation! {
    /// Get affiliate campaign creator product sample status.
    ///
    /// `GET /affiliate_partner/202508/campaigns/{campaign_id}/products/{product_id}/creator/{creator_temp_id}/content/statistics/sample/status`. Does not take `shop_cipher`.
    pub struct GetAffiliateCampaignCreatorProductSampleStatus -> GetAffiliateCampaignCreatorProductSampleStatusResponse;
    "affiliate_partner" "getAffiliateCampaignCreatorProductSampleStatus" "202508" Get "/affiliate_partner/202508/campaigns/{campaign_id}/products/{product_id}/creator/{creator_temp_id}/content/statistics/sample/status"
        cipher false Read None [] older false;
    new(campaign_id: impl Into<ApiId>, product_id: ProductId, creator_temp_id: impl Into<ApiId>, category_asset_cipher: impl Into<SmolStr>) {
        campaign_id: campaign_id.into(), product_id: product_id, creator_temp_id: creator_temp_id.into(),
        category_asset_cipher: category_asset_cipher.into(),
    }
    /// Campaign id. Required.
    path campaign_id: ApiId = "campaign_id";
    /// Product id. Required.
    path product_id: ProductId = "product_id";
    /// Creator temp id. Required.
    path creator_temp_id: ApiId = "creator_temp_id";
    /// Category asset cipher: names the market and category of a partner. Required.
    query category_asset_cipher: SmolStr = "category_asset_cipher";
}

record! {
    /// Get affiliate campaign creator product sample status response: `data`.
    pub struct GetAffiliateCampaignCreatorProductSampleStatusResponse {
        /// Sample status.
        pub sample_status: Option<SampleStatus> = "sample_status",
    }
}

record! {
    /// Sample status: `sample_status`.
    pub struct SampleStatus {
        /// Shipping provider name.
        pub shipping_provider_name: Option<SmolStr> = "shipping_provider_name",
        /// Delivery option.
        pub delivery_option: Option<SmolStr> = "delivery_option",
        /// Estimated earliest delivery date.
        pub estimated_earliest_delivery_date: Option<SmolStr> = "estimated_earliest_delivery_date",
        /// Estimated latest delivery date.
        pub estimated_latest_delivery_date: Option<SmolStr> = "estimated_latest_delivery_date",
        /// Quantity.
        pub quantity: Option<i64> = "quantity",
        /// Tracking results.
        pub tracking_results: Vec<TrackingResult> = "tracking_results",
    }
}

record! {
    /// Tracking result: `sample_status.tracking_result`.
    pub struct TrackingResult {
        /// Tracking event update date.
        pub tracking_event_update_date: Option<SmolStr> = "tracking_event_update_date",
        /// Tracking event description.
        pub tracking_event_description: Option<SmolStr> = "tracking_event_description",
        /// Tracking event description extended.
        pub tracking_event_description_extended: Option<SmolStr> = "tracking_event_description_extended",
    }
}
