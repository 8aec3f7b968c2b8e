// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `POST /affiliate_seller/202605/target_collaborations/conflicts/check`

use crate::api::operation::operation;
use crate::types::record::record;
use crate::types::{ApiId, CreatorId, ProductId};
use smol_str::SmolStr;

operation! {
    /// Check target collaboration conflicts.
    ///
    /// `POST /affiliate_seller/202605/target_collaborations/conflicts/check`. Takes `shop_cipher`.
    pub struct CheckTargetCollaborationConflicts -> CheckTargetCollaborationConflictsResponse;
    "affiliate_seller" "checkTargetCollaborationConflicts" "202605" Post "/affiliate_seller/202605/target_collaborations/conflicts/check"
        cipher true Read Json [] older false;
    new(creator_open_id_list: Vec<SmolStr>, product_id_list: Vec<SmolStr>) {
        creator_open_id_list: creator_open_id_list, product_id_list: product_id_list,
    }
    /// Creator open id list. Required.
    body creator_open_id_list: Vec<SmolStr> = "creator_open_id_list";
    /// Product id list. Required.
    body product_id_list: Vec<SmolStr> = "product_id_list";
}

record! {
    /// Check target collaboration conflicts response: `data`.
    pub struct CheckTargetCollaborationConflictsResponse {
        /// Has conflict.
        pub has_conflict: Option<bool> = "has_conflict",
        /// Conflict items.
        pub conflict_items: Vec<ConflictItem> = "conflict_items",
    }
}

record! {
    /// Conflict item: `conflict_item`.
    pub struct ConflictItem {
        /// Creator open id.
        pub creator_open_id: Option<CreatorId> = "creator_open_id",
        /// Product id.
        pub product_id: Option<ProductId> = "product_id",
        /// Existing collaboration id.
        pub existing_collaboration_id: Option<ApiId> = "existing_collaboration_id",
    }
}
