// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `POST /affiliate_seller/202405/target_collaborations`

use crate::api::affiliate_seller::create_target_collaboration::{ProductInput, TargetCollaboration};
use crate::api::affiliate_seller::model::FreeSampleRuleInput;
use crate::api::operation::operation;
use crate::types::record::record;
use crate::types::{CreatorId, ProductId};
use smol_str::SmolStr;

operation! {
    /// Create target collaboration.
    ///
    /// `POST /affiliate_seller/202405/target_collaborations`. Takes `shop_cipher`.
    ///
    /// An older version, or one that the documentation no longer lists.
    pub struct CreateTargetCollaboration -> CreateTargetCollaborationResponse;
    "affiliate_seller" "CreateTargetCollaboration" "202405" Post "/affiliate_seller/202405/target_collaborations"
        cipher true Write Json [] older true;
    new() {
        creator_user_ids: Vec::new(), end_time: None, free_sample_rule: None, message: None, name: None, products:
        Vec::new(), seller_contact_info: None,
    }
    /// Creator user ids.
    body creator_user_ids: Vec<CreatorId> = "creator_user_ids" => with_creator_user_ids(Vec<CreatorId>);
    /// End time.
    body end_time: Option<SmolStr> = "end_time" => with_end_time(SmolStr);
    /// Free sample rule.
    body free_sample_rule: Option<FreeSampleRuleInput> = "free_sample_rule" => with_free_sample_rule(FreeSampleRuleInput);
    /// Message.
    body message: Option<SmolStr> = "message" => with_message(SmolStr);
    /// Name.
    body name: Option<SmolStr> = "name" => with_name(SmolStr);
    /// Products.
    body products: Vec<ProductInput> = "products" => with_products(Vec<ProductInput>);
    /// Seller contact info.
    body seller_contact_info: Option<CreateTargetCollaborationSellerContactInfoInput> = "seller_contact_info" => with_seller_contact_info(CreateTargetCollaborationSellerContactInfoInput);
}

record! {
    /// Create target collaboration response: `data`.
    pub struct CreateTargetCollaborationResponse {
        /// Target collaboration.
        pub target_collaboration: Option<TargetCollaboration> = "target_collaboration",
        /// Target collaboration conflicts.
        pub target_collaboration_conflicts: Vec<CreateTargetCollaborationTargetCollaborationConflict> = "target_collaboration_conflicts",
    }
}

record! {
    /// Create target collaboration target collaboration conflict: `target_collaboration_conflict`.
    pub struct CreateTargetCollaborationTargetCollaborationConflict {
        /// Creator user id.
        pub creator_user_id: Option<CreatorId> = "creator_user_id",
        /// Product id.
        pub product_id: Option<ProductId> = "product_id",
    }
}

record! {
    /// Create target collaboration seller contact info input: `seller_contact_info`.
    pub struct CreateTargetCollaborationSellerContactInfoInput {
        /// Email.
        pub email: Option<SmolStr> = "email",
    }
}
