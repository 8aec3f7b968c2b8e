// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `POST /affiliate_creator/202505/affiliate_sharing_links/general_publishers/generate_batch`

use crate::api::affiliate_creator::model::{FailedMaterial, SharingLink};
use crate::api::operation::operation;
use crate::types::ApiId;
use crate::types::record::record;
use smol_str::SmolStr;

operation! {
    /// Generate general sharing links.
    ///
    /// `POST /affiliate_creator/202505/affiliate_sharing_links/general_publishers/generate_batch`. Does not take `shop_cipher`.
    pub struct GenerateGeneralSharingLinks -> GenerateGeneralSharingLinksResponse;
    "affiliate_creator" "generateGeneralSharingLinks" "202505" Post "/affiliate_creator/202505/affiliate_sharing_links/general_publishers/generate_batch"
        cipher false Write Json [] older false;
    new(material: MaterialInput) {
        material: material, campaign_id: None, link_type: None,
    }
    /// Material. Required.
    body material: MaterialInput = "material";
    /// Campaign id.
    body campaign_id: Option<ApiId> = "campaign_id" => with_campaign_id(ApiId);
    /// Link type.
    body link_type: Option<SmolStr> = "link_type" => with_link_type(SmolStr);
}

record! {
    /// Generate general sharing links response: `data`.
    pub struct GenerateGeneralSharingLinksResponse {
        /// Sharing links.
        pub sharing_links: Vec<SharingLink> = "sharing_links",
        /// Failed materials.
        pub failed_materials: Vec<FailedMaterial> = "failed_materials",
    }
}

record! {
    /// Material input: `material`.
    pub struct MaterialInput {
        /// Ids. Required.
        pub ids: Vec<ApiId> = "ids",
        /// Type. Required.
        pub type_: Option<SmolStr> = "type",
        /// Promotion campaign schema.
        pub promotion_campaign_schema: Option<SmolStr> = "promotion_campaign_schema",
    }
}
