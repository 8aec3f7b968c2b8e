// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `POST /affiliate_seller/202405/open_collaborations`

use crate::api::affiliate_seller::create_open_collaboration::OpenCollaboration;
use crate::api::operation::operation;
use crate::types::ProductId;
use crate::types::record::record;

operation! {
    /// Create open collaboration.
    ///
    /// `POST /affiliate_seller/202405/open_collaborations`. Takes `shop_cipher`.
    ///
    /// An older version, or one that the documentation no longer lists.
    pub struct CreateOpenCollaboration -> CreateOpenCollaborationResponse;
    "affiliate_seller" "CreateOpenCollaboration" "202405" Post "/affiliate_seller/202405/open_collaborations"
        cipher true Write Json [] older true;
    new() {
        commission_rate: None, product_id: None, require_seller_approve_creator: None,
    }
    /// Commission rate: hundredths of a percent: 700 is 7 %.
    body commission_rate: Option<i64> = "commission_rate" => with_commission_rate(i64);
    /// Product id.
    body product_id: Option<ProductId> = "product_id" => with_product_id(ProductId);
    /// Require seller approve creator.
    body require_seller_approve_creator: Option<bool> = "require_seller_approve_creator" => with_require_seller_approve_creator(bool);
}

record! {
    /// Create open collaboration response: `data`.
    pub struct CreateOpenCollaborationResponse {
        /// Open collaboration.
        pub open_collaboration: Option<OpenCollaboration> = "open_collaboration",
    }
}
