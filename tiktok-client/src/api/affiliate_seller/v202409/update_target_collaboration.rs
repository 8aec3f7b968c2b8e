// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `PUT /affiliate_seller/202409/target_collaborations/{target_collaboration_id}`

use crate::api::affiliate_seller::model::FreeSampleRuleInput;
use crate::api::affiliate_seller::update_target_collaboration::{
    AddProduct, ChangeCommission, UpdateTargetCollaborationProductInput,
};
use crate::api::affiliate_seller::v202409::model::TargetCollaborationSellerContactInfo;
use crate::api::operation::operation;
use crate::types::record::record;
use crate::types::{ApiId, CreatorId, ProductId};
use chrono::{DateTime, Utc};
use smol_str::SmolStr;

operation! {
    /// Update target collaboration.
    ///
    /// `PUT /affiliate_seller/202409/target_collaborations/{target_collaboration_id}`. Takes `shop_cipher`.
    ///
    /// An older version, or one that the documentation no longer lists.
    pub struct UpdateTargetCollaboration -> UpdateTargetCollaborationResponse;
    "affiliate_seller" "UpdateTargetCollaboration" "202409" Put "/affiliate_seller/202409/target_collaborations/{target_collaboration_id}"
        cipher true Write Json [] older true;
    new(target_collaboration_id: impl Into<ApiId>) {
        target_collaboration_id: target_collaboration_id.into(), creator_user_ids: Vec::new(), end_time: None,
        free_sample_rule: None, name: None, products: Vec::new(), seller_contact_info: None,
    }
    /// Target collaboration id. Required.
    path target_collaboration_id: ApiId = "target_collaboration_id";
    /// Creator user ids.
    body creator_user_ids: Vec<CreatorId> = "creator_user_ids" => with_creator_user_ids(Vec<CreatorId>);
    /// End time.
    body end_time: Option<SmolStr> = "end_time" => with_end_time(SmolStr);
    /// Free sample rule.
    body free_sample_rule: Option<FreeSampleRuleInput> = "free_sample_rule" => with_free_sample_rule(FreeSampleRuleInput);
    /// Name.
    body name: Option<SmolStr> = "name" => with_name(SmolStr);
    /// Products.
    body products: Vec<UpdateTargetCollaborationProductInput> = "products" => with_products(Vec<UpdateTargetCollaborationProductInput>);
    /// Seller contact info.
    body seller_contact_info: Option<UpdateTargetCollaborationSellerContactInfoInput> = "seller_contact_info" => with_seller_contact_info(UpdateTargetCollaborationSellerContactInfoInput);
}

record! {
    /// Update target collaboration response: `data`.
    pub struct UpdateTargetCollaborationResponse {
        /// Target collaboration conflicts.
        pub target_collaboration_conflicts: Vec<UpdateTargetCollaborationTargetCollaborationConflict> = "target_collaboration_conflicts",
        /// Update failed.
        pub update_failed: Option<UpdateTargetCollaborationUpdateFailed> = "update_failed",
    }
}

record! {
    /// Update target collaboration update failed: `update_failed`.
    pub struct UpdateTargetCollaborationUpdateFailed {
        /// Add creator ids.
        pub add_creator_ids: Vec<ApiId> = "add_creator_ids",
        /// Add products.
        pub add_products: Option<AddProduct> = "add_products",
        /// Change commissions.
        pub change_commissions: Option<ChangeCommission> = "change_commissions",
        /// End time.
        pub end_time: Option<DateTime<Utc>> = "end_time",
        /// Name.
        pub name: Option<SmolStr> = "name",
        /// Remove creator ids.
        pub remove_creator_ids: Vec<ApiId> = "remove_creator_ids",
        /// Remove product ids.
        pub remove_product_ids: Vec<ApiId> = "remove_product_ids",
        /// Seller contact info.
        pub seller_contact_info: Option<TargetCollaborationSellerContactInfo> = "seller_contact_info",
    }
}

record! {
    /// Update target collaboration target collaboration conflict: `target_collaboration_conflict`.
    pub struct UpdateTargetCollaborationTargetCollaborationConflict {
        /// Creator user id.
        pub creator_user_id: Option<CreatorId> = "creator_user_id",
        /// Product id.
        pub product_id: Option<ProductId> = "product_id",
    }
}

record! {
    /// Update target collaboration seller contact info input: `seller_contact_info`.
    pub struct UpdateTargetCollaborationSellerContactInfoInput {
        /// Email.
        pub email: Option<SmolStr> = "email",
    }
}
