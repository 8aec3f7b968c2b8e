// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `POST /affiliate_partner/202505/campaigns/{campaign_id}/products/promotion_links/generate_batch`

use crate::api::operation::operation;
use crate::types::record::record;
use crate::types::{ApiId, ProductId};
use smol_str::SmolStr;

operation! {
    /// Generate campaign product promotion links in batch.
    ///
    /// `POST /affiliate_partner/202505/campaigns/{campaign_id}/products/promotion_links/generate_batch`. Does not take `shop_cipher`.
    pub struct GenerateCampaignProductPromotionLinksInBatch -> GenerateCampaignProductPromotionLinksInBatchResponse;
    "affiliate_partner" "generateCampaignProductPromotionLinksInBatch" "202505" Post "/affiliate_partner/202505/campaigns/{campaign_id}/products/promotion_links/generate_batch"
        cipher false Write Json [] older false;
    new(campaign_id: impl Into<ApiId>) {
        campaign_id: campaign_id.into(), category_asset_cipher: None, product_ids: Vec::new(),
    }
    /// Campaign id. Required.
    path campaign_id: ApiId = "campaign_id";
    /// Category asset cipher: names the market and category of a partner.
    query category_asset_cipher: Option<SmolStr> = "category_asset_cipher" => with_category_asset_cipher(SmolStr);
    /// Product ids.
    body product_ids: Vec<ProductId> = "product_ids" => with_product_ids(Vec<ProductId>);
}

record! {
    /// Generate campaign product promotion links in batch response: `data`.
    pub struct GenerateCampaignProductPromotionLinksInBatchResponse {
        /// Product promotion links.
        pub product_promotion_links: Vec<ProductPromotionLink> = "product_promotion_links",
        /// Failed product ids.
        pub failed_product_ids: Vec<ApiId> = "failed_product_ids",
    }
}

record! {
    /// Product promotion link: `product_promotion_link`.
    pub struct ProductPromotionLink {
        /// Product id.
        pub product_id: Option<ProductId> = "product_id",
        /// Link.
        pub link: Option<SmolStr> = "link",
    }
}
