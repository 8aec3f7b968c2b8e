// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `GET /affiliate_partner/202508/campaigns/{campaign_id}/products/{product_id}/performance`

use crate::api::operation::{operation, paged};
use crate::types::record::record;
use crate::types::{ApiId, ApiMoney, CreatorId, Moment, ProductId};
use smol_str::SmolStr;

operation! {
    /// Get creator performance for campaign product.
    ///
    /// `GET /affiliate_partner/202508/campaigns/{campaign_id}/products/{product_id}/performance`. Does not take `shop_cipher`.
    pub struct GetCreatorPerformanceForCampaignProduct -> GetCreatorPerformanceForCampaignProductResponse;
    "affiliate_partner" "getCreatorPerformanceForCampaignProduct" "202508" Get "/affiliate_partner/202508/campaigns/{campaign_id}/products/{product_id}/performance"
        cipher false Read None [] older false;
    new(campaign_id: impl Into<ApiId>, product_id: ProductId, category_asset_cipher: impl Into<SmolStr>) {
        campaign_id: campaign_id.into(), product_id: product_id, page_size: None, page_token: None,
        category_asset_cipher: category_asset_cipher.into(),
    }
    /// Campaign id. Required.
    path campaign_id: ApiId = "campaign_id";
    /// Product id. Required.
    path product_id: ProductId = "product_id";
    /// Page size: rows per page.
    query page_size: Option<i64> = "page_size" => with_page_size(i64);
    /// Page token: the token of the answer before.
    query page_token: Option<SmolStr> = "page_token" => with_page_token(SmolStr);
    /// Category asset cipher: names the market and category of a partner. Required.
    query category_asset_cipher: SmolStr = "category_asset_cipher";
}

paged! { GetCreatorPerformanceForCampaignProduct: PromotionCreator; token page_token; rows promotion_creators; }

record! {
    /// Get creator performance for campaign product response: `data`.
    pub struct GetCreatorPerformanceForCampaignProductResponse {
        /// Total creator count.
        pub total_creator_count: Option<i64> = "total_creator_count",
        /// Promotion creators.
        pub promotion_creators: Vec<PromotionCreator> = "promotion_creators",
        /// Next page token: opaque; absent or empty on the last page.
        pub next_page_token: Option<SmolStr> = "next_page_token",
    }
}

record! {
    /// Promotion creator: `promotion_creator`.
    pub struct PromotionCreator {
        /// Paid amount.
        pub paid_amount: Option<ApiMoney> = "paid_amount",
        /// Room count.
        pub room_count: Option<i64> = "room_count",
        /// Video count.
        pub video_count: Option<i64> = "video_count",
        /// Free sample status.
        pub free_sample_status: Option<SmolStr> = "free_sample_status",
        /// Commission.
        pub commission: Option<SmolStr> = "commission",
        /// Effective end time.
        pub effective_end_time: Option<Moment> = "effective_end_time",
        /// Effective start time.
        pub effective_start_time: Option<Moment> = "effective_start_time",
        /// Creator.
        pub creator: Option<Creator> = "creator",
        /// Affiliate product id.
        pub affiliate_product_id: Option<ApiId> = "affiliate_product_id",
    }
}

record! {
    /// Creator: `promotion_creator.creator`.
    pub struct Creator {
        /// Nick name.
        pub nick_name: Option<SmolStr> = "nick_name",
        /// Avatar URL.
        pub avatar_url: Option<SmolStr> = "avatar_url",
        /// Follower number.
        pub follower_num: Option<i64> = "follower_num",
        /// User name.
        pub user_name: Option<SmolStr> = "user_name",
        /// Creator open id.
        pub creator_open_id: Option<CreatorId> = "creator_open_id",
    }
}
