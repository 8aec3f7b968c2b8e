// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `GET /affiliate_seller/202508/open_collaborations/creator_content_details`

use crate::api::affiliate_seller::model::Avatar;
use crate::api::operation::{operation, paged};
use crate::types::record::record;
use crate::types::{CreatorId, ProductId};
use chrono::{DateTime, Utc};
use smol_str::SmolStr;

operation! {
    /// Get open collaboration creator content details.
    ///
    /// `GET /affiliate_seller/202508/open_collaborations/creator_content_details`. Takes `shop_cipher`.
    pub struct GetOpenCollaborationCreatorContentDetails -> GetOpenCollaborationCreatorContentDetailsResponse;
    "affiliate_seller" "getOpenCollaborationCreatorContentDetails" "202508" Get "/affiliate_seller/202508/open_collaborations/creator_content_details"
        cipher true Read None [] older false;
    new(page_size: i64, product_id: ProductId) {
        page_token: None, page_size: page_size, product_id: product_id,
    }
    /// Page token: the token of the answer before.
    query page_token: Option<SmolStr> = "page_token" => with_page_token(SmolStr);
    /// Page size: rows per page. Required.
    query page_size: i64 = "page_size";
    /// Product id. Required.
    query product_id: ProductId = "product_id";
}

paged! { GetOpenCollaborationCreatorContentDetails: CreatorContentDetail; token page_token; rows creator_content_details; total total_count; }

record! {
    /// Get open collaboration creator content details response: `data`.
    pub struct GetOpenCollaborationCreatorContentDetailsResponse {
        /// Next page token: opaque; absent or empty on the last page.
        pub next_page_token: Option<SmolStr> = "next_page_token",
        /// Total count: rows of all pages; some operations cap it.
        pub total_count: Option<i64> = "total_count",
        /// Creator content details.
        pub creator_content_details: Vec<CreatorContentDetail> = "creator_content_details",
        /// Product.
        pub product: Option<Product> = "product",
    }
}

record! {
    /// Product: `product`.
    pub struct Product {
        /// Id.
        pub id: Option<ProductId> = "id",
        /// Image URL.
        pub image_url: Option<SmolStr> = "image_url",
    }
}

record! {
    /// Creator content detail: `creator_content_detail`.
    pub struct CreatorContentDetail {
        /// Creator profile.
        pub creator_profile: Option<CreatorContentDetailCreatorProfile> = "creator_profile",
        /// Video count.
        pub video_count: Option<i64> = "video_count",
        /// Live count.
        pub live_count: Option<i64> = "live_count",
        /// Promotion status.
        pub promotion_status: Option<SmolStr> = "promotion_status",
        /// Promotion end time.
        pub promotion_end_time: Option<DateTime<Utc>> = "promotion_end_time",
    }
}

record! {
    /// Creator content detail creator profile: `creator_content_detail.creator_profile`.
    pub struct CreatorContentDetailCreatorProfile {
        /// Username.
        pub username: Option<SmolStr> = "username",
        /// Nickname.
        pub nickname: Option<SmolStr> = "nickname",
        /// Follower count.
        pub follower_count: Option<i64> = "follower_count",
        /// Avatar.
        pub avatar: Option<Avatar> = "avatar",
        /// Creator open id.
        pub creator_open_id: Option<CreatorId> = "creator_open_id",
    }
}
