// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `POST /affiliate_seller/202412/open_collaborations/search`

use crate::api::affiliate_seller::model::{KeywordType, SortOrder, TargetCollaborationProduct};
use crate::api::operation::{operation, paged};
use crate::types::ApiId;
use crate::types::record::record;
use chrono::{DateTime, Utc};
use rust_decimal::Decimal;
use smol_str::SmolStr;

operation! {
    /// Search open collaborations.
    ///
    /// `POST /affiliate_seller/202412/open_collaborations/search`. Takes `shop_cipher`.
    pub struct SearchOpenCollaborations -> SearchOpenCollaborationsResponse;
    "affiliate_seller" "searchOpenCollaborations" "202412" Post "/affiliate_seller/202412/open_collaborations/search"
        cipher true Read Json [] older false;
    new(page_size: i64) {
        page_token: None, page_size: page_size, sort_order: None, sort_field: None, keyword_type: None, keyword:
        None, top_level_category_id: None,
    }
    /// Page token: the token of the answer before.
    query page_token: Option<SmolStr> = "page_token" => with_page_token(SmolStr);
    /// Page size: rows per page. Required.
    query page_size: i64 = "page_size";
    /// Sort order.
    query sort_order: Option<SortOrder> = "sort_order" => with_sort_order(SortOrder);
    /// Sort field.
    query sort_field: Option<SmolStr> = "sort_field" => with_sort_field(SmolStr);
    /// Keyword type.
    body keyword_type: Option<KeywordType> = "keyword_type" => with_keyword_type(KeywordType);
    /// Keyword.
    body keyword: Option<SmolStr> = "keyword" => with_keyword(SmolStr);
    /// Top level category id.
    body top_level_category_id: Option<ApiId> = "top_level_category_id" => with_top_level_category_id(ApiId);
}

paged! { SearchOpenCollaborations: SearchOpenCollaborationsOpenCollaboration; token page_token; rows open_collaborations; total total_count; }

record! {
    /// Search open collaborations response: `data`.
    pub struct SearchOpenCollaborationsResponse {
        /// Next page token: opaque; absent or empty on the last page.
        pub next_page_token: Option<SmolStr> = "next_page_token",
        /// Total count: rows of all pages; some operations cap it.
        pub total_count: Option<i64> = "total_count",
        /// Open collaborations.
        pub open_collaborations: Vec<SearchOpenCollaborationsOpenCollaboration> = "open_collaborations",
    }
}

record! {
    /// Search open collaborations open collaboration: `open_collaboration`.
    pub struct SearchOpenCollaborationsOpenCollaboration {
        /// Id.
        pub id: Option<ApiId> = "id",
        /// Status.
        pub status: Option<SmolStr> = "status",
        /// Current commission.
        pub current_commission: Option<CurrentCommission> = "current_commission",
        /// Showcase creator count.
        pub showcase_creator_count: Option<i64> = "showcase_creator_count",
        /// Content creator count.
        pub content_creator_count: Option<i64> = "content_creator_count",
        /// Product.
        pub product: Option<TargetCollaborationProduct> = "product",
    }
}

record! {
    /// Current commission: `open_collaboration.current_commission`.
    pub struct CurrentCommission {
        /// Rate.
        pub rate: Option<Decimal> = "rate",
        /// Start time.
        pub start_time: Option<DateTime<Utc>> = "start_time",
        /// End time.
        pub end_time: Option<DateTime<Utc>> = "end_time",
    }
}
