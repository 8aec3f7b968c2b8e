// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `GET /affiliate_seller/202412/open_collaborations/creator_content_details`

use crate::api::affiliate_seller::get_open_collaboration_creator_content_details::{CreatorContentDetail, Product};
use crate::api::operation::{operation, paged};
use crate::types::ProductId;
use crate::types::record::record;
use smol_str::SmolStr;

operation! {
    /// Get open collaboration creator content detail.
    ///
    /// `GET /affiliate_seller/202412/open_collaborations/creator_content_details`. Takes `shop_cipher`.
    ///
    /// An older version, or one that the documentation no longer lists.
    pub struct GetOpenCollaborationCreatorContentDetail -> GetOpenCollaborationCreatorContentDetailResponse;
    "affiliate_seller" "GetOpenCollaborationCreatorContentDetail" "202412" Get "/affiliate_seller/202412/open_collaborations/creator_content_details"
        cipher true Read None [] older true;
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

paged! { GetOpenCollaborationCreatorContentDetail: CreatorContentDetail; token page_token; rows creator_content_details; total total_count; }

record! {
    /// Get open collaboration creator content detail response: `data`.
    pub struct GetOpenCollaborationCreatorContentDetailResponse {
        /// Creator content details.
        pub creator_content_details: Vec<CreatorContentDetail> = "creator_content_details",
        /// Next page token: opaque; absent or empty on the last page.
        pub next_page_token: Option<SmolStr> = "next_page_token",
        /// Product.
        pub product: Option<Product> = "product",
        /// Total count: rows of all pages; some operations cap it.
        pub total_count: Option<i64> = "total_count",
    }
}
