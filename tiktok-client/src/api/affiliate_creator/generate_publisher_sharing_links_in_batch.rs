// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `POST /affiliate_creator/202504/affiliate_sharing_links/publisher/{publisher_id}/generate_batch`

use crate::api::affiliate_creator::model::{FailedMaterial, SharingLink};
use crate::api::operation::operation;
use crate::types::ApiId;
use crate::types::record::record;
use crate::types::words::words;
use smol_str::SmolStr;

operation! {
    /// Generate publisher sharing links in batch.
    ///
    /// `POST /affiliate_creator/202504/affiliate_sharing_links/publisher/{publisher_id}/generate_batch`. Does not take `shop_cipher`.
    pub struct GeneratePublisherSharingLinksInBatch -> GeneratePublisherSharingLinksInBatchResponse;
    "affiliate_creator" "generatePublisherSharingLinksInBatch" "202504" Post "/affiliate_creator/202504/affiliate_sharing_links/publisher/{publisher_id}/generate_batch"
        cipher false Write Json [] older false;
    new(publisher_id: impl Into<ApiId>, material: GeneratePublisherSharingLinksInBatchMaterialInput) {
        publisher_id: publisher_id.into(), material: material, campaign_id: None, link_type: None,
    }
    /// Publisher id. Required.
    path publisher_id: ApiId = "publisher_id";
    /// Material. Required.
    body material: GeneratePublisherSharingLinksInBatchMaterialInput = "material";
    /// Campaign id.
    body campaign_id: Option<ApiId> = "campaign_id" => with_campaign_id(ApiId);
    /// Link type.
    body link_type: Option<SmolStr> = "link_type" => with_link_type(SmolStr);
}

record! {
    /// Generate publisher sharing links in batch response: `data`.
    pub struct GeneratePublisherSharingLinksInBatchResponse {
        /// Sharing links.
        pub sharing_links: Vec<SharingLink> = "sharing_links",
        /// Failed materials.
        pub failed_materials: Vec<FailedMaterial> = "failed_materials",
    }
}

record! {
    /// Generate publisher sharing links in batch material input: `material`.
    pub struct GeneratePublisherSharingLinksInBatchMaterialInput {
        /// Ids. Required.
        pub ids: Vec<ApiId> = "ids",
        /// Type. Required.
        pub type_: Option<MaterialType> = "type",
        /// Promotion campaign schema.
        pub promotion_campaign_schema: Option<SmolStr> = "promotion_campaign_schema",
    }
}

words! {
    /// Material type.
    pub enum MaterialType {
        Campaign = "CAMPAIGN",
        Product = "PRODUCT",
        Showcase = "SHOWCASE",
    }
}
