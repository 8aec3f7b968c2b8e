// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `POST /affiliate_seller/202409/target_collaborations/search`

use crate::api::affiliate_seller::model::QueryTargetCollaborationDetailTargetCollaboration;
use crate::api::operation::{operation, paged};
use crate::types::CreatorId;
use crate::types::record::record;
use smol_str::SmolStr;

operation! {
    /// Search target collaborations.
    ///
    /// `POST /affiliate_seller/202409/target_collaborations/search`. Takes `shop_cipher`.
    ///
    /// An older version, or one that the documentation no longer lists.
    pub struct SearchTargetCollaborations -> SearchTargetCollaborationsResponse;
    "affiliate_seller" "SearchTargetCollaborations" "202409" Post "/affiliate_seller/202409/target_collaborations/search"
        cipher true Read Json [] older true;
    new() {
        page_size: None, page_token: None, collaboration_status: None, creator_accept_status: None,
        creator_user_id: None, free_sample_setting: None, search_param: None,
    }
    /// Page size: rows per page.
    query page_size: Option<i64> = "page_size" => with_page_size(i64);
    /// Page token: the token of the answer before.
    query page_token: Option<SmolStr> = "page_token" => with_page_token(SmolStr);
    /// Collaboration status.
    body collaboration_status: Option<SmolStr> = "collaboration_status" => with_collaboration_status(SmolStr);
    /// Creator accept status.
    body creator_accept_status: Option<SmolStr> = "creator_accept_status" => with_creator_accept_status(SmolStr);
    /// Creator user id.
    body creator_user_id: Option<CreatorId> = "creator_user_id" => with_creator_user_id(CreatorId);
    /// Free sample setting.
    body free_sample_setting: Option<SmolStr> = "free_sample_setting" => with_free_sample_setting(SmolStr);
    /// Search param.
    body search_param: Option<SearchTargetCollaborationsSearchParamInput> = "search_param" => with_search_param(SearchTargetCollaborationsSearchParamInput);
}

paged! { SearchTargetCollaborations: QueryTargetCollaborationDetailTargetCollaboration; token page_token; rows target_collaborations; total total_count; }

record! {
    /// Search target collaborations response: `data`.
    pub struct SearchTargetCollaborationsResponse {
        /// Next page token: opaque; absent or empty on the last page.
        pub next_page_token: Option<SmolStr> = "next_page_token",
        /// Target collaborations.
        pub target_collaborations: Vec<QueryTargetCollaborationDetailTargetCollaboration> = "target_collaborations",
        /// Total count: rows of all pages; some operations cap it.
        pub total_count: Option<i64> = "total_count",
    }
}

record! {
    /// Search target collaborations search param input: `search_param`.
    pub struct SearchTargetCollaborationsSearchParamInput {
        /// Keyword.
        pub keyword: Option<SmolStr> = "keyword",
        /// Keyword type.
        pub keyword_type: Option<SmolStr> = "keyword_type",
    }
}
