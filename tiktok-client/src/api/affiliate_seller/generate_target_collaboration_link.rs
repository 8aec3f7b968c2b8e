// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `POST /affiliate_seller/202509/target_collaboration/{target_collaboration_id}/link`

use crate::api::operation::operation;
use crate::types::ApiId;
use crate::types::record::record;
use smol_str::SmolStr;

operation! {
    /// Generate target collaboration link.
    ///
    /// `POST /affiliate_seller/202509/target_collaboration/{target_collaboration_id}/link`. Takes `shop_cipher`.
    pub struct GenerateTargetCollaborationLink -> GenerateTargetCollaborationLinkResponse;
    "affiliate_seller" "generateTargetCollaborationLink" "202509" Post "/affiliate_seller/202509/target_collaboration/{target_collaboration_id}/link"
        cipher true Write None [] older false;
    new(target_collaboration_id: impl Into<ApiId>) {
        target_collaboration_id: target_collaboration_id.into(),
    }
    /// Target collaboration id. Required.
    path target_collaboration_id: ApiId = "target_collaboration_id";
}

record! {
    /// Generate target collaboration link response: `data`.
    pub struct GenerateTargetCollaborationLinkResponse {
        /// Link.
        pub link: Option<SmolStr> = "link",
    }
}
