// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `GET /affiliate_partner/202501/campaigns/{campaign_id}/products/{product_id}/performance`

use crate::api::operation::{operation, paged};
use crate::types::record::record;
use crate::types::{ApiId, ApiMoney, Moment, ProductId};
use smol_str::SmolStr;

operation! {
    /// Get affiliate campaign creator fulfillment status info.
    ///
    /// `GET /affiliate_partner/202501/campaigns/{campaign_id}/products/{product_id}/performance`. Does not take `shop_cipher`.
    ///
    /// An older version, or one that the documentation no longer lists.
    pub struct GetAffiliateCampaignCreatorFulfillmentStatusInfo -> GetAffiliateCampaignCreatorFulfillmentStatusInfoResponse;
    "affiliate_partner" "GetAffiliateCampaignCreatorFulfillmentStatusInfo" "202501" Get "/affiliate_partner/202501/campaigns/{campaign_id}/products/{product_id}/performance"
        cipher false Read None [] older true;
    new(campaign_id: impl Into<ApiId>, product_id: ProductId) {
        campaign_id: campaign_id.into(), product_id: product_id, page_size: None, page_token: None,
    }
    /// Campaign id. Required.
    path campaign_id: ApiId = "campaign_id";
    /// Product id. Required.
    path product_id: ProductId = "product_id";
    /// Page size: rows per page.
    query page_size: Option<i64> = "page_size" => with_page_size(i64);
    /// Page token: the token of the answer before.
    query page_token: Option<SmolStr> = "page_token" => with_page_token(SmolStr);
}

paged! { GetAffiliateCampaignCreatorFulfillmentStatusInfo: GetAffiliateCampaignCreatorFulfillmentStatusInfoPromotionCreator; token page_token; rows promotion_creators; }

record! {
    /// Get affiliate campaign creator fulfillment status info response: `data`.
    pub struct GetAffiliateCampaignCreatorFulfillmentStatusInfoResponse {
        /// Next page token: opaque; absent or empty on the last page.
        pub next_page_token: Option<SmolStr> = "next_page_token",
        /// Promotion creators.
        pub promotion_creators: Vec<GetAffiliateCampaignCreatorFulfillmentStatusInfoPromotionCreator> = "promotion_creators",
        /// Total creator count.
        pub total_creator_count: Option<i64> = "total_creator_count",
    }
}

record! {
    /// Get affiliate campaign creator fulfillment status info promotion creator: `promotion_creator`.
    pub struct GetAffiliateCampaignCreatorFulfillmentStatusInfoPromotionCreator {
        /// Affiliate product id.
        pub affiliate_product_id: Option<ApiId> = "affiliate_product_id",
        /// Commission.
        pub commission: Option<SmolStr> = "commission",
        /// Creator.
        pub creator: Option<PromotionCreatorCreator> = "creator",
        /// Effective end time.
        pub effective_end_time: Option<Moment> = "effective_end_time",
        /// Effective start time.
        pub effective_start_time: Option<Moment> = "effective_start_time",
        /// Free sample status.
        pub free_sample_status: Option<SmolStr> = "free_sample_status",
        /// Paid amount.
        pub paid_amount: Option<ApiMoney> = "paid_amount",
        /// Room count.
        pub room_count: Option<i64> = "room_count",
        /// Video count.
        pub video_count: Option<i64> = "video_count",
    }
}

record! {
    /// Promotion creator creator: `promotion_creator.creator`.
    pub struct PromotionCreatorCreator {
        /// Avatar URL.
        pub avatar_url: Option<SmolStr> = "avatar_url",
        /// Creator temp id.
        pub creator_temp_id: Option<ApiId> = "creator_temp_id",
        /// Follower number.
        pub follower_num: Option<i64> = "follower_num",
        /// Nick name.
        pub nick_name: Option<SmolStr> = "nick_name",
        /// User name.
        pub user_name: Option<SmolStr> = "user_name",
    }
}
