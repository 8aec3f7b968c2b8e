// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `PUT /affiliate_seller/202508/target_collaborations/{target_collaboration_id}`

use crate::api::affiliate_seller::model::{
    FreeSampleRuleInput, SellerContactInfo, SellerContactInfoInput, TargetCollaborationConflict,
};
use crate::api::operation::operation;
use crate::types::record::record;
use crate::types::{ApiId, CreatorId, ProductId};
use chrono::{DateTime, Utc};
use rust_decimal::Decimal;
use smol_str::SmolStr;

/// What [`UpdateTargetCollaboration::new`] needs.
#[derive(Debug, Clone, PartialEq)]
pub struct UpdateTargetCollaborationRequired {
    /// Target collaboration id.
    pub target_collaboration_id: ApiId,
    /// Name.
    pub name: SmolStr,
    /// End time.
    pub end_time: SmolStr,
    /// Products.
    pub products: Vec<UpdateTargetCollaborationProductInput>,
    /// Creator user open ids.
    pub creator_user_open_ids: Vec<CreatorId>,
    /// Seller contact info.
    pub seller_contact_info: SellerContactInfoInput,
    /// Free sample rule.
    pub free_sample_rule: FreeSampleRuleInput,
}

operation! {
    /// Update target collaboration.
    ///
    /// `PUT /affiliate_seller/202508/target_collaborations/{target_collaboration_id}`. Takes `shop_cipher`.
    pub struct UpdateTargetCollaboration -> UpdateTargetCollaborationResponse;
    "affiliate_seller" "updateTargetCollaboration" "202508" Put "/affiliate_seller/202508/target_collaborations/{target_collaboration_id}"
        cipher true Write Json [] older false;
    new(required: UpdateTargetCollaborationRequired) {
        target_collaboration_id: required.target_collaboration_id, name: required.name, end_time:
        required.end_time, products: required.products, creator_user_open_ids: required.creator_user_open_ids,
        seller_contact_info: required.seller_contact_info, free_sample_rule: required.free_sample_rule,
    }
    /// Target collaboration id. Required.
    path target_collaboration_id: ApiId = "target_collaboration_id";
    /// Name. Required.
    body name: SmolStr = "name";
    /// End time. Required.
    body end_time: SmolStr = "end_time";
    /// Products. Required.
    body products: Vec<UpdateTargetCollaborationProductInput> = "products";
    /// Creator user open ids. Required.
    body creator_user_open_ids: Vec<CreatorId> = "creator_user_open_ids";
    /// Seller contact info. Required.
    body seller_contact_info: SellerContactInfoInput = "seller_contact_info";
    /// Free sample rule. Required.
    body free_sample_rule: FreeSampleRuleInput = "free_sample_rule";
}

record! {
    /// Update target collaboration response: `data`.
    pub struct UpdateTargetCollaborationResponse {
        /// Target collaboration conflicts.
        pub target_collaboration_conflicts: Vec<TargetCollaborationConflict> = "target_collaboration_conflicts",
        /// Update failed.
        pub update_failed: Option<UpdateFailed> = "update_failed",
    }
}

record! {
    /// Update failed: `update_failed`.
    pub struct UpdateFailed {
        /// Remove creator open ids.
        pub remove_creator_open_ids: Vec<ApiId> = "remove_creator_open_ids",
        /// Remove product ids.
        pub remove_product_ids: Vec<ApiId> = "remove_product_ids",
        /// Add creator open ids.
        pub add_creator_open_ids: Vec<ApiId> = "add_creator_open_ids",
        /// Add products.
        pub add_products: Option<AddProduct> = "add_products",
        /// Change commissions.
        pub change_commissions: Option<ChangeCommission> = "change_commissions",
        /// End time.
        pub end_time: Option<DateTime<Utc>> = "end_time",
        /// Seller contact info.
        pub seller_contact_info: Option<SellerContactInfo> = "seller_contact_info",
        /// Name.
        pub name: Option<SmolStr> = "name",
        /// Invalid product id list.
        pub invalid_product_id_list: Vec<SmolStr> = "invalid_product_id_list",
        /// Invalid open id list.
        pub invalid_open_id_list: Vec<SmolStr> = "invalid_open_id_list",
    }
}

record! {
    /// Change commission: `update_failed.change_commission`.
    pub struct ChangeCommission {
        /// Product id.
        pub product_id: Option<ProductId> = "product_id",
        /// Commission rate: hundredths of a percent: 700 is 7 %.
        pub commission_rate: Option<Decimal> = "commission_rate",
    }
}

record! {
    /// Add product: `update_failed.add_product`.
    pub struct AddProduct {
        /// Id.
        pub id: Option<ApiId> = "id",
        /// Commission rate: hundredths of a percent: 700 is 7 %.
        pub commission_rate: Option<Decimal> = "commission_rate",
    }
}

record! {
    /// Update target collaboration product input: `product`.
    pub struct UpdateTargetCollaborationProductInput {
        /// Id. Required.
        pub id: Option<ProductId> = "id",
        /// Commission rate: hundredths of a percent: 700 is 7 %. Required.
        pub commission_rate: Option<i64> = "commission_rate",
        /// Target ad commission rate.
        pub target_ad_commission_rate: Option<i64> = "target_ad_commission_rate",
    }
}
