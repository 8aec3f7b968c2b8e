// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `GET /affiliate_seller/202508/target_collaborations/{target_collaboration_id}`

use crate::api::affiliate_seller::model::{Avatar, QueryTargetCollaborationDetailTargetCollaboration};
use crate::api::operation::operation;
use crate::types::record::record;
use crate::types::{ApiId, CreatorId, CurrencyCode, Moment};
use rust_decimal::Decimal;
use smol_str::SmolStr;

operation! {
    /// Query target collaboration detail.
    ///
    /// `GET /affiliate_seller/202508/target_collaborations/{target_collaboration_id}`. Takes `shop_cipher`.
    pub struct QueryTargetCollaborationDetail -> QueryTargetCollaborationDetailResponse;
    "affiliate_seller" "queryTargetCollaborationDetail" "202508" Get "/affiliate_seller/202508/target_collaborations/{target_collaboration_id}"
        cipher true Read None [] older false;
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
        pub target_collaboration: Option<QueryTargetCollaborationDetailTargetCollaboration> = "target_collaboration",
    }
}

record! {
    /// Target collaboration creator: `target_collaboration.creator`.
    pub struct TargetCollaborationCreator {
        /// Username.
        pub username: Option<SmolStr> = "username",
        /// Nickname.
        pub nickname: Option<SmolStr> = "nickname",
        /// Avatar.
        pub avatar: Option<Avatar> = "avatar",
        /// Selection region.
        pub selection_region: Option<SmolStr> = "selection_region",
        /// Showcase product count.
        pub showcase_product_count: Option<i64> = "showcase_product_count",
        /// Content product count.
        pub content_product_count: Option<i64> = "content_product_count",
        /// Collaboration status.
        pub collaboration_status: Option<SmolStr> = "collaboration_status",
        /// Product effective status.
        pub product_effective_status: Option<SmolStr> = "product_effective_status",
        /// Creator open id.
        pub creator_open_id: Option<CreatorId> = "creator_open_id",
    }
}

record! {
    /// Commission: `target_collaboration.product.commission`.
    pub struct Commission {
        /// Rate.
        pub rate: Option<Decimal> = "rate",
        /// Effective time.
        pub effective_time: Option<Moment> = "effective_time",
        /// Currency.
        pub currency: Option<CurrencyCode> = "currency",
        /// Minimum amount.
        pub minimum_amount: Option<Decimal> = "minimum_amount",
        /// Maximum amount.
        pub maximum_amount: Option<Decimal> = "maximum_amount",
        /// Shop ads commission rate: hundredths of a percent: 700 is 7 %.
        pub shop_ads_commission_rate: Option<Decimal> = "shop_ads_commission_rate",
        ... other_amounts
    }
}
