// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `GET /affiliate_seller/202508/target_collaborations/{target_collaboration_id}`

use crate::api::affiliate_seller::model::QueryTargetCollaborationDetailTargetCollaboration;
use crate::api::operation::operation;
use crate::types::ApiId;
use crate::types::record::record;

operation! {
    /// Query target collaboration detail.
    ///
    /// `GET /affiliate_seller/202508/target_collaborations/{target_collaboration_id}`. Takes `shop_cipher`.
    pub struct QueryTargetCollaborationDetail -> QueryTargetCollaborationDetailResponse;
    "affiliate_seller" "queryTargetCollaborationDetail" "202508" Get "/affiliate_seller/202508/target_collaborations/{target_collaboration_id}"
        cipher true Read None [] older false;
    new(target_collaboration_id: impl Into<ApiId>) {
        target_collaboration_id: target_collaboration_id.into(),
    }
    /// Target collaboration id. Required.
    path target_collaboration_id: ApiId = "target_collaboration_id";
}

record! {
    /// Query target collaboration detail response: `data`.
    pub struct QueryTargetCollaborationDetailResponse {
        /// Target collaboration.
        pub target_collaboration: Option<QueryTargetCollaborationDetailTargetCollaboration> = "target_collaboration",
    }
}
