// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `POST /affiliate_creator/202407/affiliate_sharing_links/generate_batch`

use crate::api::operation::operation;
use crate::types::ApiId;
use crate::types::record::record;
use smol_str::SmolStr;

operation! {
    /// Generate affiliate sharing link.
    ///
    /// `POST /affiliate_creator/202407/affiliate_sharing_links/generate_batch`. Does not take `shop_cipher`.
    ///
    /// An older version, or one that the documentation no longer lists.
    pub struct GenerateAffiliateSharingLink -> GenerateAffiliateSharingLinkResponse;
    "affiliate_creator" "GenerateAffiliateSharingLink" "202407" Post "/affiliate_creator/202407/affiliate_sharing_links/generate_batch"
        cipher false Write Json [] older true;
    new() {
        channel: None, material: None, tags: Vec::new(),
    }
    /// Channel.
    body channel: Option<SmolStr> = "channel" => with_channel(SmolStr);
    /// Material.
    body material: Option<GenerateAffiliateSharingLinkMaterialInput> = "material" => with_material(GenerateAffiliateSharingLinkMaterialInput);
    /// Tags.
    body tags: Vec<SmolStr> = "tags" => with_tags(Vec<SmolStr>);
}

record! {
    /// Generate affiliate sharing link response: `data`.
    pub struct GenerateAffiliateSharingLinkResponse {
        /// Affiliate sharing links.
        pub affiliate_sharing_links: Vec<AffiliateSharingLink> = "affiliate_sharing_links",
        /// Errors.
        pub errors: Vec<GenerateAffiliateSharingLinkError> = "errors",
    }
}

record! {
    /// Generate affiliate sharing link error: `error`.
    pub struct GenerateAffiliateSharingLinkError {
        /// Code.
        pub code: Option<i64> = "code",
        /// Detail.
        pub detail: Option<GenerateAffiliateSharingLinkErrorDetail> = "detail",
        /// Message.
        pub message: Option<SmolStr> = "message",
    }
}

record! {
    /// Generate affiliate sharing link error detail: `error.detail`.
    pub struct GenerateAffiliateSharingLinkErrorDetail {
        /// Fail reason.
        pub fail_reason: Option<SmolStr> = "fail_reason",
        /// Tag.
        pub tag: Option<SmolStr> = "tag",
    }
}

record! {
    /// Affiliate sharing link: `affiliate_sharing_link`.
    pub struct AffiliateSharingLink {
        /// Affiliate sharing link.
        pub affiliate_sharing_link: Option<SmolStr> = "affiliate_sharing_link",
        /// Tag.
        pub tag: Option<SmolStr> = "tag",
    }
}

record! {
    /// Generate affiliate sharing link material input: `material`.
    pub struct GenerateAffiliateSharingLinkMaterialInput {
        /// Id.
        pub id: Option<ApiId> = "id",
        /// Type.
        pub type_: Option<SmolStr> = "type",
    }
}
