// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `DELETE /affiliate_seller/202409/target_collaborations/{target_collaboration_id}`

use crate::api::operation::operation;
use crate::types::ApiId;
use crate::types::record::record;

operation! {
    /// Remove target collaboration.
    ///
    /// `DELETE /affiliate_seller/202409/target_collaborations/{target_collaboration_id}`. Takes `shop_cipher`.
    pub struct RemoveTargetCollaboration -> RemoveTargetCollaborationResponse;
    "affiliate_seller" "removeTargetCollaboration" "202409" Delete "/affiliate_seller/202409/target_collaborations/{target_collaboration_id}"
        cipher true Write None [] older false;
    new(target_collaboration_id: impl Into<ApiId>) {
        target_collaboration_id: target_collaboration_id.into(),
    }
    /// Target collaboration id. Required.
    path target_collaboration_id: ApiId = "target_collaboration_id";
}

record! {
    /// Remove target collaboration response: `data`.
    pub struct RemoveTargetCollaborationResponse {
    }
}
