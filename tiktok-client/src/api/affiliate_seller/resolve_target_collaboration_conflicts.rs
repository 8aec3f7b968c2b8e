// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `POST /affiliate_seller/202605/target_collaborations/conflicts/resolve`

use crate::api::operation::operation;
use crate::types::record::record;
use crate::types::{ApiId, CreatorId};

operation! {
    /// Resolve target collaboration conflicts.
    ///
    /// `POST /affiliate_seller/202605/target_collaborations/conflicts/resolve`. Takes `shop_cipher`.
    pub struct ResolveTargetCollaborationConflicts -> ResolveTargetCollaborationConflictsResponse;
    "affiliate_seller" "resolveTargetCollaborationConflicts" "202605" Post "/affiliate_seller/202605/target_collaborations/conflicts/resolve"
        cipher true Write Json [] older false;
    new(conflict_items: Vec<ConflictItemInput>) {
        conflict_items: conflict_items,
    }
    /// Conflict items. Required.
    body conflict_items: Vec<ConflictItemInput> = "conflict_items";
}

record! {
    /// Resolve target collaboration conflicts response: `data`.
    pub struct ResolveTargetCollaborationConflictsResponse {
        /// Success items.
        pub success_items: Vec<SuccessItem> = "success_items",
        /// Failed items.
        pub failed_items: Vec<FailedItem> = "failed_items",
    }
}

record! {
    /// Failed item: `failed_item`.
    pub struct FailedItem {
        /// Creator open id.
        pub creator_open_id: Option<CreatorId> = "creator_open_id",
        /// Existing collaboration id.
        pub existing_collaboration_id: Option<ApiId> = "existing_collaboration_id",
    }
}

record! {
    /// Success item: `success_item`.
    pub struct SuccessItem {
        /// Creator open id.
        pub creator_open_id: Option<CreatorId> = "creator_open_id",
        /// Existing collaboration id.
        pub existing_collaboration_id: Option<ApiId> = "existing_collaboration_id",
    }
}

record! {
    /// Conflict item input: `conflict_item`.
    pub struct ConflictItemInput {
        /// Existing collaboration id. Required.
        pub existing_collaboration_id: Option<ApiId> = "existing_collaboration_id",
        /// Creator open id. Required.
        pub creator_open_id: Option<CreatorId> = "creator_open_id",
    }
}
