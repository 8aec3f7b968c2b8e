// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `POST /affiliate_creator/202501/affiliate_sharing_links/generate_batch`

use crate::api::affiliate_creator::generate_publisher_sharing_links_in_batch::MaterialType;
use crate::api::operation::operation;
use crate::types::ApiId;
use crate::types::record::record;
use smol_str::SmolStr;

operation! {
    /// Generate affiliate sharing link.
    ///
    /// `POST /affiliate_creator/202501/affiliate_sharing_links/generate_batch`. Does not take `shop_cipher`.
    ///
    /// An older version, or one that the documentation no longer lists.
    pub struct GenerateAffiliateSharingLink -> GenerateAffiliateSharingLinkResponse;
    "affiliate_creator" "GenerateAffiliateSharingLink" "202501" Post "/affiliate_creator/202501/affiliate_sharing_links/generate_batch"
        cipher false Write Json [] older true;
    new() {
        channel: None, material: None, tags: Vec::new(),
    }
    /// Channel.
    body channel: Option<SmolStr> = "channel" => with_channel(SmolStr);
    /// Material.
    body material: Option<MaterialInputV202501> = "material" => with_material(MaterialInputV202501);
    /// Tags.
    body tags: Vec<SmolStr> = "tags" => with_tags(Vec<SmolStr>);
}

record! {
    /// Generate affiliate sharing link response: `data`.
    pub struct GenerateAffiliateSharingLinkResponse {
        /// Affiliate sharing links.
        pub affiliate_sharing_links: Vec<GenerateAffiliateSharingLinkAffiliateSharingLink> = "affiliate_sharing_links",
        /// Errors.
        pub errors: Vec<GenerateAffiliateSharingLinkErrorV202501> = "errors",
    }
}

record! {
    /// Generate affiliate sharing link error v202501: `error`.
    pub struct GenerateAffiliateSharingLinkErrorV202501 {
        /// Code.
        pub code: Option<i64> = "code",
        /// Detail.
        pub detail: Option<ErrorDetailV202501> = "detail",
        /// Message.
        pub message: Option<SmolStr> = "message",
    }
}

record! {
    /// Error detail v202501: `error.detail`.
    pub struct ErrorDetailV202501 {
        /// Fail reason.
        pub fail_reason: Option<SmolStr> = "fail_reason",
        /// Tag.
        pub tag: Option<SmolStr> = "tag",
    }
}

record! {
    /// Generate affiliate sharing link affiliate sharing link: `affiliate_sharing_link`.
    pub struct GenerateAffiliateSharingLinkAffiliateSharingLink {
        /// Affiliate sharing link.
        pub affiliate_sharing_link: Option<SmolStr> = "affiliate_sharing_link",
        /// Tag.
        pub tag: Option<SmolStr> = "tag",
    }
}

record! {
    /// Material input v202501: `material`.
    pub struct MaterialInputV202501 {
        /// Campaign URL.
        pub campaign_url: Option<SmolStr> = "campaign_url",
        /// Id.
        pub id: Option<ApiId> = "id",
        /// Type.
        pub type_: Option<MaterialType> = "type",
    }
}
