// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `POST /affiliate_seller/202508/target_collaborations/search`

use crate::api::affiliate_seller::model::{KeywordType, QueryTargetCollaborationDetailTargetCollaboration};
use crate::api::operation::{operation, paged};
use crate::types::CreatorId;
use crate::types::record::record;
use crate::types::words::words;
use smol_str::SmolStr;

operation! {
    /// Search target collaborations.
    ///
    /// `POST /affiliate_seller/202508/target_collaborations/search`. Takes `shop_cipher`.
    pub struct SearchTargetCollaborations -> SearchTargetCollaborationsResponse;
    "affiliate_seller" "searchTargetCollaborations" "202508" Post "/affiliate_seller/202508/target_collaborations/search"
        cipher true Read Json [] older false;
    new(collaboration_status: impl Into<SmolStr>) {
        page_size: None, page_token: None, collaboration_status: collaboration_status.into(),
        creator_accept_status: None, free_sample_setting: None, search_param: None, creator_user_open_id: None,
    }
    /// Page size: rows per page.
    query page_size: Option<i64> = "page_size" => with_page_size(i64);
    /// Page token: the token of the answer before.
    query page_token: Option<SmolStr> = "page_token" => with_page_token(SmolStr);
    /// Collaboration status. Required.
    body collaboration_status: SmolStr = "collaboration_status";
    /// Creator accept status.
    body creator_accept_status: Option<CreatorAcceptStatus> = "creator_accept_status" => with_creator_accept_status(CreatorAcceptStatus);
    /// Free sample setting.
    body free_sample_setting: Option<SmolStr> = "free_sample_setting" => with_free_sample_setting(SmolStr);
    /// Search param.
    body search_param: Option<SearchParamInput> = "search_param" => with_search_param(SearchParamInput);
    /// Creator user open id.
    body creator_user_open_id: Option<CreatorId> = "creator_user_open_id" => with_creator_user_open_id(CreatorId);
}

paged! { SearchTargetCollaborations: QueryTargetCollaborationDetailTargetCollaboration; token page_token; rows target_collaborations; total total_count; }

record! {
    /// Search target collaborations response: `data`.
    pub struct SearchTargetCollaborationsResponse {
        /// Total count: rows of all pages; some operations cap it.
        pub total_count: Option<i64> = "total_count",
        /// Next page token: opaque; absent or empty on the last page.
        pub next_page_token: Option<SmolStr> = "next_page_token",
        /// Target collaborations.
        pub target_collaborations: Vec<QueryTargetCollaborationDetailTargetCollaboration> = "target_collaborations",
    }
}

record! {
    /// Search param input: `search_param`.
    pub struct SearchParamInput {
        /// Keyword type. Required.
        pub keyword_type: Option<KeywordType> = "keyword_type",
        /// Keyword. Required.
        pub keyword: Option<SmolStr> = "keyword",
    }
}

words! {
    /// Creator accept status.
    pub enum CreatorAcceptStatus {
        Accept = "ACCEPT",
        All = "ALL",
    }
}
