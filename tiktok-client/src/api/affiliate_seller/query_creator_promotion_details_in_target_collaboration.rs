// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `POST /affiliate_seller/202608/target_collaborations/creator_promotion_details/query`

use crate::api::operation::operation;
use crate::types::record::record;
use crate::types::words::words;
use crate::types::{ApiId, ApiMoney, CreatorId, ProductId};
use chrono::{DateTime, Utc};
use smol_str::SmolStr;

operation! {
    /// Query creator promotion details in target collaboration.
    ///
    /// `POST /affiliate_seller/202608/target_collaborations/creator_promotion_details/query`. Takes `shop_cipher`.
    pub struct QueryCreatorPromotionDetailsInTargetCollaboration -> QueryCreatorPromotionDetailsInTargetCollaborationResponse;
    "affiliate_seller" "queryCreatorPromotionDetailsInTargetCollaboration" "202608" Post "/affiliate_seller/202608/target_collaborations/creator_promotion_details/query"
        cipher true Read Json [] older false;
    new(creator_user_open_id: CreatorId, invitation_group_id: impl Into<ApiId>) {
        creator_user_open_id: creator_user_open_id, invitation_group_id: invitation_group_id.into(), query: None,
        query_type: None, invitation_id: None, product_filter: None,
    }
    /// Creator user open id. Required.
    body creator_user_open_id: CreatorId = "creator_user_open_id";
    /// Invitation group id. Required.
    body invitation_group_id: ApiId = "invitation_group_id";
    /// Query.
    body query: Option<SmolStr> = "query" => with_query(SmolStr);
    /// Query type.
    body query_type: Option<QueryType> = "query_type" => with_query_type(QueryType);
    /// Invitation id.
    body invitation_id: Option<ApiId> = "invitation_id" => with_invitation_id(ApiId);
    /// Product filter.
    body product_filter: Option<ProductFilterInput> = "product_filter" => with_product_filter(ProductFilterInput);
}

record! {
    /// Query creator promotion details in target collaboration response: `data`.
    pub struct QueryCreatorPromotionDetailsInTargetCollaborationResponse {
        /// Data.
        pub data: Option<QueryCreatorPromotionDetailsInTargetCollaborationData> = "data",
    }
}

record! {
    /// Query creator promotion details in target collaboration data: `data`.
    pub struct QueryCreatorPromotionDetailsInTargetCollaborationData {
        /// Product details.
        pub product_details: Vec<ProductDetail> = "product_details",
    }
}

record! {
    /// Product detail: `data.product_detail`.
    pub struct ProductDetail {
        /// Product base info.
        pub product_base_info: Option<ProductBaseInfo> = "product_base_info",
        /// Product add status.
        pub product_add_status: Option<bool> = "product_add_status",
        /// Video count.
        pub video_count: Option<i64> = "video_count",
        /// Live count.
        pub live_count: Option<i64> = "live_count",
        /// Is commission effective.
        pub is_commission_effective: Option<bool> = "is_commission_effective",
    }
}

record! {
    /// Product base info: `data.product_detail.product_base_info`.
    pub struct ProductBaseInfo {
        /// Product id.
        pub product_id: Option<ProductId> = "product_id",
        /// Title.
        pub title: Option<SmolStr> = "title",
        /// Image.
        pub image: Option<Image> = "image",
        /// Price.
        pub price: Option<Price> = "price",
        /// Promotion price.
        pub promotion_price: Option<PromotionPrice> = "promotion_price",
        /// Target commission.
        pub target_commission: Option<i64> = "target_commission",
        /// Open commission.
        pub open_commission: Option<i64> = "open_commission",
        /// Target ads commission.
        pub target_ads_commission: Option<i64> = "target_ads_commission",
        /// Old target commission.
        pub old_target_commission: Option<i64> = "old_target_commission",
        /// Old target ads commission.
        pub old_target_ads_commission: Option<i64> = "old_target_ads_commission",
        /// Commission effective time.
        pub commission_effective_time: Option<DateTime<Utc>> = "commission_effective_time",
        /// Ads commission effective time.
        pub ads_commission_effective_time: Option<DateTime<Utc>> = "ads_commission_effective_time",
        /// Product status.
        pub product_status: Option<SmolStr> = "product_status",
    }
}

record! {
    /// Promotion price: `data.product_detail.product_base_info.promotion_price`.
    pub struct PromotionPrice {
        /// Min price.
        pub min_price: Option<ApiMoney> = "min_price",
        /// Max price.
        pub max_price: Option<ApiMoney> = "max_price",
    }
}

record! {
    /// Price: `data.product_detail.product_base_info.price`.
    pub struct Price {
        /// Min price.
        pub min_price: Option<ApiMoney> = "min_price",
        /// Max price.
        pub max_price: Option<ApiMoney> = "max_price",
    }
}

record! {
    /// Image: `data.product_detail.product_base_info.image`.
    pub struct Image {
        /// URL.
        pub url: Option<SmolStr> = "url",
    }
}

record! {
    /// Product filter input: `product_filter`.
    pub struct ProductFilterInput {
        /// Added types.
        pub added_types: Vec<SmolStr> = "added_types",
    }
}

words! {
    /// Query type.
    pub enum QueryType {
        ProductId = "PRODUCT_ID",
        ProductName = "PRODUCT_NAME",
    }
}
