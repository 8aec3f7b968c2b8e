// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `POST /affiliate_seller/202508/target_collaborations`

use crate::api::affiliate_seller::model::{FreeSampleRuleInput, SellerContactInfoInput, TargetCollaborationConflict};
use crate::api::operation::operation;
use crate::types::record::record;
use crate::types::{ApiId, CreatorId, ProductId};
use chrono::{DateTime, Utc};
use smol_str::SmolStr;

/// What [`CreateTargetCollaboration::new`] needs.
#[derive(Debug, Clone, PartialEq)]
pub struct CreateTargetCollaborationRequired {
    /// Name.
    pub name: SmolStr,
    /// End time.
    pub end_time: SmolStr,
    /// Products.
    pub products: Vec<ProductInput>,
    /// Creator user open ids.
    pub creator_user_open_ids: Vec<CreatorId>,
    /// Seller contact info.
    pub seller_contact_info: SellerContactInfoInput,
    /// Free sample rule.
    pub free_sample_rule: FreeSampleRuleInput,
}

operation! {
    /// Create target collaboration.
    ///
    /// `POST /affiliate_seller/202508/target_collaborations`. Takes `shop_cipher`.
    pub struct CreateTargetCollaboration -> CreateTargetCollaborationResponse;
    "affiliate_seller" "createTargetCollaboration" "202508" Post "/affiliate_seller/202508/target_collaborations"
        cipher true Write Json [] older false;
    new(required: CreateTargetCollaborationRequired) {
        name: required.name, end_time: required.end_time, products: required.products, creator_user_open_ids:
        required.creator_user_open_ids, seller_contact_info: required.seller_contact_info, free_sample_rule:
        required.free_sample_rule, message: None, preferred_content_type: None,
    }
    /// Name. Required.
    body name: SmolStr = "name";
    /// End time. Required.
    body end_time: SmolStr = "end_time";
    /// Products. Required.
    body products: Vec<ProductInput> = "products";
    /// Creator user open ids. Required.
    body creator_user_open_ids: Vec<CreatorId> = "creator_user_open_ids";
    /// Seller contact info. Required.
    body seller_contact_info: SellerContactInfoInput = "seller_contact_info";
    /// Free sample rule. Required.
    body free_sample_rule: FreeSampleRuleInput = "free_sample_rule";
    /// Message.
    body message: Option<SmolStr> = "message" => with_message(SmolStr);
    /// Preferred content type.
    body preferred_content_type: Option<SmolStr> = "preferred_content_type" => with_preferred_content_type(SmolStr);
}

record! {
    /// Create target collaboration response: `data`.
    pub struct CreateTargetCollaborationResponse {
        /// Target collaboration.
        pub target_collaboration: Option<TargetCollaboration> = "target_collaboration",
        /// Target collaboration conflicts.
        pub target_collaboration_conflicts: Vec<TargetCollaborationConflict> = "target_collaboration_conflicts",
        /// Invalid open id list.
        pub invalid_open_id_list: Vec<SmolStr> = "invalid_open_id_list",
        /// Invalid product id list.
        pub invalid_product_id_list: Vec<SmolStr> = "invalid_product_id_list",
        /// Create time.
        pub create_time: Option<DateTime<Utc>> = "create_time",
    }
}

record! {
    /// Target collaboration: `target_collaboration`.
    pub struct TargetCollaboration {
        /// Id.
        pub id: Option<ApiId> = "id",
    }
}

record! {
    /// Product input: `product`.
    pub struct ProductInput {
        /// Id. Required.
        pub id: Option<ProductId> = "id",
        /// Target commission rate. Required.
        pub target_commission_rate: Option<i64> = "target_commission_rate",
        /// Shop ads commission rate: hundredths of a percent: 700 is 7 %.
        pub shop_ads_commission_rate: Option<i64> = "shop_ads_commission_rate",
    }
}
