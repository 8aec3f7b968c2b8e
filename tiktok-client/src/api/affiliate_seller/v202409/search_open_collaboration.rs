// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `POST /affiliate_seller/202409/open_collaborations/search`

use crate::api::affiliate_seller::model::TargetCollaborationProduct;
use crate::api::affiliate_seller::search_open_collaborations::CurrentCommission;
use crate::api::operation::{operation, paged};
use crate::types::ApiId;
use crate::types::record::record;
use smol_str::SmolStr;

operation! {
    /// Search open collaboration.
    ///
    /// `POST /affiliate_seller/202409/open_collaborations/search`. Takes `shop_cipher`.
    ///
    /// An older version, or one that the documentation no longer lists.
    pub struct SearchOpenCollaboration -> SearchOpenCollaborationResponse;
    "affiliate_seller" "SearchOpenCollaboration" "202409" Post "/affiliate_seller/202409/open_collaborations/search"
        cipher true Read Json [] older true;
    new(page_size: i64) {
        page_token: None, page_size: page_size, sort_order: None, sort_field: None, keyword: None, keyword_type:
        None, top_level_category_id: None,
    }
    /// Page token: the token of the answer before.
    query page_token: Option<SmolStr> = "page_token" => with_page_token(SmolStr);
    /// Page size: rows per page. Required.
    query page_size: i64 = "page_size";
    /// Sort order.
    query sort_order: Option<SmolStr> = "sort_order" => with_sort_order(SmolStr);
    /// Sort field.
    query sort_field: Option<SmolStr> = "sort_field" => with_sort_field(SmolStr);
    /// Keyword.
    body keyword: Option<SmolStr> = "keyword" => with_keyword(SmolStr);
    /// Keyword type.
    body keyword_type: Option<SmolStr> = "keyword_type" => with_keyword_type(SmolStr);
    /// Top level category id.
    body top_level_category_id: Option<ApiId> = "top_level_category_id" => with_top_level_category_id(ApiId);
}

paged! { SearchOpenCollaboration: SearchOpenCollaborationOpenCollaboration; token page_token; rows open_collaborations; total total_count; }

record! {
    /// Search open collaboration response: `data`.
    pub struct SearchOpenCollaborationResponse {
        /// Next page token: opaque; absent or empty on the last page.
        pub next_page_token: Option<SmolStr> = "next_page_token",
        /// Open collaborations.
        pub open_collaborations: Vec<SearchOpenCollaborationOpenCollaboration> = "open_collaborations",
        /// Total count: rows of all pages; some operations cap it.
        pub total_count: Option<i64> = "total_count",
    }
}

record! {
    /// Search open collaboration open collaboration: `open_collaboration`.
    pub struct SearchOpenCollaborationOpenCollaboration {
        /// Content creator count.
        pub content_creator_count: Option<i64> = "content_creator_count",
        /// Current commission.
        pub current_commission: Option<CurrentCommission> = "current_commission",
        /// Id.
        pub id: Option<ApiId> = "id",
        /// Product.
        pub product: Option<TargetCollaborationProduct> = "product",
        /// Require seller approve creator.
        pub require_seller_approve_creator: Option<bool> = "require_seller_approve_creator",
        /// Showcase creator count.
        pub showcase_creator_count: Option<i64> = "showcase_creator_count",
        /// Status.
        pub status: Option<SmolStr> = "status",
    }
}
