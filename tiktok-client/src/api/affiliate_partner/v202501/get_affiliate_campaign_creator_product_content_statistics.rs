// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `GET /affiliate_partner/202501/campaigns/{campaign_id}/products/{product_id}/creator/{creator_temp_id}/content/statistics`

use crate::api::operation::operation;
use crate::types::record::record;
use crate::types::{ApiId, ProductId};
use rust_decimal::Decimal;
use smol_str::SmolStr;

operation! {
    /// Get affiliate campaign creator product content statistics.
    ///
    /// `GET /affiliate_partner/202501/campaigns/{campaign_id}/products/{product_id}/creator/{creator_temp_id}/content/statistics`. Does not take `shop_cipher`.
    ///
    /// An older version, or one that the documentation no longer lists.
    pub struct GetAffiliateCampaignCreatorProductContentStatistics -> GetAffiliateCampaignCreatorProductContentStatisticsResponse;
    "affiliate_partner" "GetAffiliateCampaignCreatorProductContentStatistics" "202501" Get "/affiliate_partner/202501/campaigns/{campaign_id}/products/{product_id}/creator/{creator_temp_id}/content/statistics"
        cipher false Read None [] older true;
    new(campaign_id: impl Into<ApiId>, product_id: ProductId, creator_temp_id: impl Into<ApiId>, affiliate_product_id: impl Into<ApiId>) {
        campaign_id: campaign_id.into(), product_id: product_id, creator_temp_id: creator_temp_id.into(),
        affiliate_product_id: affiliate_product_id.into(), content_type: None,
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
}

record! {
    /// Get affiliate campaign creator product content statistics response: `data`.
    pub struct GetAffiliateCampaignCreatorProductContentStatisticsResponse {
        /// Creator content statistics.
        pub creator_content_statistics: Vec<GetAffiliateCampaignCreatorProductContentStatisticsCreatorContentStatistic> = "creator_content_statistics",
    }
}

record! {
    /// Get affiliate campaign creator product content statistics creator content statistic: `creator_content_statistic`.
    pub struct GetAffiliateCampaignCreatorProductContentStatisticsCreatorContentStatistic {
        /// Comment number.
        pub comment_num: Option<SmolStr> = "comment_num",
        /// Content end date.
        pub content_end_date: Option<SmolStr> = "content_end_date",
        /// Content type.
        pub content_type: Option<SmolStr> = "content_type",
        /// Cover img URL.
        pub cover_img_url: Option<SmolStr> = "cover_img_url",
        /// Like count.
        pub like_count: Option<SmolStr> = "like_count",
        /// Linked TikTok video.
        pub linked_tiktok_video: Option<SmolStr> = "linked_tiktok_video",
        /// Paid amount.
        pub paid_amount: Option<Decimal> = "paid_amount",
        /// Paid order number.
        pub paid_order_num: Option<SmolStr> = "paid_order_num",
        /// Published date.
        pub published_date: Option<SmolStr> = "published_date",
        /// Source URL.
        pub source_url: Option<SmolStr> = "source_url",
        /// View count.
        pub view_count: Option<SmolStr> = "view_count",
    }
}
