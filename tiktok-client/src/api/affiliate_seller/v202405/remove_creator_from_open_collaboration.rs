// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `POST /affiliate_seller/202405/open_collaborations/{open_collaboration_id}/remove_creator`

use crate::api::operation::operation;
use crate::types::record::record;
use crate::types::{ApiId, CreatorId, ProductId};

operation! {
    /// Remove creator from open collaboration.
    ///
    /// `POST /affiliate_seller/202405/open_collaborations/{open_collaboration_id}/remove_creator`. Takes `shop_cipher`.
    ///
    /// An older version, or one that the documentation no longer lists.
    pub struct RemoveCreatorFromOpenCollaboration -> RemoveCreatorFromOpenCollaborationResponse;
    "affiliate_seller" "RemoveCreatorFromOpenCollaboration" "202405" Post "/affiliate_seller/202405/open_collaborations/{open_collaboration_id}/remove_creator"
        cipher true Write Json [] older true;
    new(open_collaboration_id: impl Into<ApiId>) {
        open_collaboration_id: open_collaboration_id.into(), creator_user_id: None, product_id: None,
    }
    /// Open collaboration id. Required.
    path open_collaboration_id: ApiId = "open_collaboration_id";
    /// Creator user id.
    body creator_user_id: Option<CreatorId> = "creator_user_id" => with_creator_user_id(CreatorId);
    /// Product id.
    body product_id: Option<ProductId> = "product_id" => with_product_id(ProductId);
}

record! {
    /// Remove creator from open collaboration response: `data`.
    pub struct RemoveCreatorFromOpenCollaborationResponse {
    }
}
