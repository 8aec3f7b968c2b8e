// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `POST /affiliate_creator/202405/target_collaborations/search`

use crate::api::affiliate_creator::model::Commission;
use crate::api::operation::{operation, paged};
use crate::types::record::record;
use crate::types::words::words;
use crate::types::{ApiId, ProductId, ShopId};
use smol_str::SmolStr;

operation! {
    /// Search creator target collaborations.
    ///
    /// `POST /affiliate_creator/202405/target_collaborations/search`. Does not take `shop_cipher`.
    pub struct SearchCreatorTargetCollaborations -> SearchCreatorTargetCollaborationsResponse;
    "affiliate_creator" "searchCreatorTargetCollaborations" "202405" Post "/affiliate_creator/202405/target_collaborations/search"
        cipher false Read Json [] older false;
    new(page_size: i64, shop_id: ShopId) {
        page_token: None, page_size: page_size, shop_id: shop_id, keyword_type: None, keyword: None,
    }
    /// Page token: the token of the answer before.
    query page_token: Option<SmolStr> = "page_token" => with_page_token(SmolStr);
    /// Page size: rows per page. Required.
    query page_size: i64 = "page_size";
    /// Shop id. Required.
    body shop_id: ShopId = "shop_id";
    /// Keyword type.
    body keyword_type: Option<KeywordType> = "keyword_type" => with_keyword_type(KeywordType);
    /// Keyword.
    body keyword: Option<SmolStr> = "keyword" => with_keyword(SmolStr);
}

paged! { SearchCreatorTargetCollaborations: TargetCollaboration; token page_token; rows target_collaborations; total total_count; }

record! {
    /// Search creator target collaborations response: `data`.
    pub struct SearchCreatorTargetCollaborationsResponse {
        /// Total count: rows of all pages; some operations cap it.
        pub total_count: Option<i64> = "total_count",
        /// Next page token: opaque; absent or empty on the last page.
        pub next_page_token: Option<SmolStr> = "next_page_token",
        /// Target collaborations.
        pub target_collaborations: Vec<TargetCollaboration> = "target_collaborations",
    }
}

record! {
    /// Target collaboration: `target_collaboration`.
    pub struct TargetCollaboration {
        /// Id.
        pub id: Option<ApiId> = "id",
        /// Name.
        pub name: Option<SmolStr> = "name",
        /// Status.
        pub status: Option<SmolStr> = "status",
        /// Products.
        pub products: Vec<TargetCollaborationProduct> = "products",
    }
}

record! {
    /// Target collaboration product: `target_collaboration.product`.
    pub struct TargetCollaborationProduct {
        /// Id.
        pub id: Option<ProductId> = "id",
        /// Title.
        pub title: Option<SmolStr> = "title",
        /// Main image URL.
        pub main_image_url: Option<SmolStr> = "main_image_url",
        /// Commission.
        pub commission: Option<Commission> = "commission",
    }
}

words! {
    /// Keyword type.
    pub enum KeywordType {
        TargetCollaborationsId = "TARGET_COLLABORATIONS_ID",
        TargetCollaborationsName = "TARGET_COLLABORATIONS_NAME",
    }
}
