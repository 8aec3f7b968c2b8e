// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `GET /affiliate_seller/202412/target_collaborations/{target_collaboration_id}`

use crate::api::affiliate_seller::model::{FreeSampleRule, TargetCollaborationCreator, TargetCollaborationProduct};
use crate::api::operation::operation;
use crate::types::ApiId;
use crate::types::record::record;
use chrono::{DateTime, Utc};
use smol_str::SmolStr;

operation! {
    /// Query target collaboration detail.
    ///
    /// `GET /affiliate_seller/202412/target_collaborations/{target_collaboration_id}`. Takes `shop_cipher`.
    ///
    /// An older version, or one that the documentation no longer lists.
    pub struct QueryTargetCollaborationDetail -> QueryTargetCollaborationDetailResponse;
    "affiliate_seller" "QueryTargetCollaborationDetail" "202412" Get "/affiliate_seller/202412/target_collaborations/{target_collaboration_id}"
        cipher true Read None [] older true;
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
        pub target_collaboration: Option<TargetCollaborationV202412> = "target_collaboration",
    }
}

record! {
    /// Target collaboration v202412: `target_collaboration`.
    pub struct TargetCollaborationV202412 {
        /// Content creator count.
        pub content_creator_count: Option<i64> = "content_creator_count",
        /// Creator invited count.
        pub creator_invited_count: Option<i64> = "creator_invited_count",
        /// Creators.
        pub creators: Vec<TargetCollaborationCreator> = "creators",
        /// End time.
        pub end_time: Option<DateTime<Utc>> = "end_time",
        /// Free sample rule.
        pub free_sample_rule: Option<FreeSampleRule> = "free_sample_rule",
        /// Id.
        pub id: Option<ApiId> = "id",
        /// Message.
        pub message: Option<SmolStr> = "message",
        /// Name.
        pub name: Option<SmolStr> = "name",
        /// Product count.
        pub product_count: Option<i64> = "product_count",
        /// Products.
        pub products: Vec<TargetCollaborationProduct> = "products",
        /// Seller contact info.
        pub seller_contact_info: Option<QueryTargetCollaborationDetailTargetCollaborationSellerContactInfo> = "seller_contact_info",
        /// Showcase creator count.
        pub showcase_creator_count: Option<i64> = "showcase_creator_count",
        /// Start time.
        pub start_time: Option<DateTime<Utc>> = "start_time",
        /// Type.
        pub type_: Option<SmolStr> = "type",
        /// Update time.
        pub update_time: Option<DateTime<Utc>> = "update_time",
    }
}

record! {
    /// Query target collaboration detail target collaboration seller contact info: `target_collaboration.seller_contact_info`.
    pub struct QueryTargetCollaborationDetailTargetCollaborationSellerContactInfo {
        /// Email.
        pub email: Option<SmolStr> = "email",
    }
}
