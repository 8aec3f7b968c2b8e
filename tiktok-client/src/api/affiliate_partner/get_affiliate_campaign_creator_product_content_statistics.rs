// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `GET /affiliate_partner/202508/campaigns/{campaign_id}/products/{product_id}/creator/{creator_temp_id}/content/statistics`

use crate::api::operation::operation;
use crate::types::record::record;
use crate::types::{ApiId, ProductId};
use chrono::NaiveDate;
use rust_decimal::Decimal;
use smol_str::SmolStr;

/// What [`GetAffiliateCampaignCreatorProductContentStatistics::new`] needs.
#[derive(Debug, Clone, PartialEq)]
pub struct GetAffiliateCampaignCreatorProductContentStatisticsRequired {
    /// Campaign id.
    pub campaign_id: ApiId,
    /// Product id.
    pub product_id: ProductId,
    /// Creator temp id.
    pub creator_temp_id: ApiId,
    /// Affiliate product id.
    pub affiliate_product_id: ApiId,
    /// Category asset cipher: names the market and category of a partner.
    pub category_asset_cipher: SmolStr,
}

operation! {
    /// Get affiliate campaign creator product content statistics.
    ///
    /// `GET /affiliate_partner/202508/campaigns/{campaign_id}/products/{product_id}/creator/{creator_temp_id}/content/statistics`. Does not take `shop_cipher`.
    pub struct GetAffiliateCampaignCreatorProductContentStatistics -> GetAffiliateCampaignCreatorProductContentStatisticsResponse;
    "affiliate_partner" "getAffiliateCampaignCreatorProductContentStatistics" "202508" Get "/affiliate_partner/202508/campaigns/{campaign_id}/products/{product_id}/creator/{creator_temp_id}/content/statistics"
        cipher false Read None [] older false;
    new(required: GetAffiliateCampaignCreatorProductContentStatisticsRequired) {
        campaign_id: required.campaign_id, product_id: required.product_id, creator_temp_id:
        required.creator_temp_id, affiliate_product_id: required.affiliate_product_id, content_type: None,
        category_asset_cipher: required.category_asset_cipher,
    }
    /// Campaign id. Required.
    path campaign_id: ApiId = "campaign_id";
    /// Product id. Required.
    path product_id: ProductId = "product_id";
    /// Creator temp id. Required.
    path creator_temp_id: ApiId = "creator_temp_id";
    /// Affiliate product id. Required.
    query affiliate_product_id: ApiId = "affiliate_product_id";
    /// Content type.
    query content_type: Option<SmolStr> = "content_type" => with_content_type(SmolStr);
    /// Category asset cipher: names the market and category of a partner. Required.
    query category_asset_cipher: SmolStr = "category_asset_cipher";
}

record! {
    /// Get affiliate campaign creator product content statistics response: `data`.
    pub struct GetAffiliateCampaignCreatorProductContentStatisticsResponse {
        /// Creator content statistics.
        pub creator_content_statistics: Vec<CreatorContentStatistic> = "creator_content_statistics",
    }
}

record! {
    /// Creator content statistic: `creator_content_statistic`.
    pub struct CreatorContentStatistic {
        /// Content type.
        pub content_type: Option<SmolStr> = "content_type",
        /// Cover img URL.
        pub cover_img_url: Option<SmolStr> = "cover_img_url",
        /// Source URL.
        pub source_url: Option<SmolStr> = "source_url",
        /// View count.
        pub view_count: Option<SmolStr> = "view_count",
        /// Like count.
        pub like_count: Option<SmolStr> = "like_count",
        /// Comment number.
        pub comment_num: Option<SmolStr> = "comment_num",
        /// Paid order number.
        pub paid_order_num: Option<SmolStr> = "paid_order_num",
        /// Paid amount.
        pub paid_amount: Option<Decimal> = "paid_amount",
        /// Linked TikTok video.
        pub linked_tiktok_video: Option<SmolStr> = "linked_tiktok_video",
        /// Published date.
        pub published_date: Option<NaiveDate> = "published_date",
        /// Content end date.
        pub content_end_date: Option<NaiveDate> = "content_end_date",
    }
}
