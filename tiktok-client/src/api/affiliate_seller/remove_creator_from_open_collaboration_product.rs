// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `POST /affiliate_seller/202508/open_collaborations/{open_collaboration_id}/remove_creator`

use crate::api::operation::operation;
use crate::types::record::record;
use crate::types::{ApiId, CreatorId, ProductId};

operation! {
    /// Remove creator from open collaboration product.
    ///
    /// `POST /affiliate_seller/202508/open_collaborations/{open_collaboration_id}/remove_creator`. Takes `shop_cipher`.
    pub struct RemoveCreatorFromOpenCollaborationProduct -> RemoveCreatorFromOpenCollaborationProductResponse;
    "affiliate_seller" "removeCreatorFromOpenCollaborationProduct" "202508" Post "/affiliate_seller/202508/open_collaborations/{open_collaboration_id}/remove_creator"
        cipher true Write Json [] older false;
    new(open_collaboration_id: impl Into<ApiId>, creator_user_open_id: CreatorId, product_id: ProductId) {
        open_collaboration_id: open_collaboration_id.into(), creator_user_open_id: creator_user_open_id,
        product_id: product_id,
    }
    /// Open collaboration id. Required.
    path open_collaboration_id: ApiId = "open_collaboration_id";
    /// Creator user open id. Required.
    body creator_user_open_id: CreatorId = "creator_user_open_id";
    /// Product id. Required.
    body product_id: ProductId = "product_id";
}

record! {
    /// Remove creator from open collaboration product response: `data`.
    pub struct RemoveCreatorFromOpenCollaborationProductResponse {
    }
}
