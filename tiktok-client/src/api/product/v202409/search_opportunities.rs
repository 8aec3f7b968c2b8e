// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `POST /product/202409/opportunities/search`

use crate::api::operation::{operation, paged};
use crate::api::product::model::OpportunityType;
use crate::types::ApiId;
use crate::types::record::record;
use crate::types::words::words;
use chrono::{DateTime, Utc};
use smol_str::SmolStr;

operation! {
    /// Search opportunities.
    ///
    /// `POST /product/202409/opportunities/search`. Takes `shop_cipher`.
    ///
    /// An older version, or one that the documentation no longer lists.
    pub struct SearchOpportunities -> SearchOpportunitiesResponse;
    "product" "SearchOpportunities" "202409" Post "/product/202409/opportunities/search"
        cipher true Read Json [] older true;
    new(page_size: i64) {
        page_size: page_size, page_token: None, opportunity_ids: Vec::new(),
    }
    /// Page size: rows per page. Required.
    query page_size: i64 = "page_size";
    /// Page token: the token of the answer before.
    query page_token: Option<SmolStr> = "page_token" => with_page_token(SmolStr);
    /// Opportunity ids.
    body opportunity_ids: Vec<ApiId> = "opportunity_ids" => with_opportunity_ids(Vec<ApiId>);
}

paged! { SearchOpportunities: SearchOpportunitiesOpportunity; token page_token; rows opportunities; total total_count; }

record! {
    /// Search opportunities response: `data`.
    pub struct SearchOpportunitiesResponse {
        /// Next page token: opaque; absent or empty on the last page.
        pub next_page_token: Option<SmolStr> = "next_page_token",
        /// Opportunities.
        pub opportunities: Vec<SearchOpportunitiesOpportunity> = "opportunities",
        /// Total count: rows of all pages; some operations cap it.
        pub total_count: Option<i64> = "total_count",
    }
}

record! {
    /// Search opportunities opportunity: `opportunity`.
    pub struct SearchOpportunitiesOpportunity {
        /// Benefits.
        pub benefits: Vec<SmolStr> = "benefits",
        /// Create time.
        pub create_time: Option<DateTime<Utc>> = "create_time",
        /// Id.
        pub id: Option<ApiId> = "id",
        /// Tags.
        pub tags: Vec<OpportunityTag> = "tags",
        /// Type.
        pub type_: Option<OpportunityType> = "type",
        /// Update time.
        pub update_time: Option<DateTime<Utc>> = "update_time",
    }
}

words! {
    /// Opportunity tag.
    pub enum OpportunityTag {
        TiktokshopHotSelling = "TIKTOKSHOP_HOT_SELLING",
        PopularInTiktokshop = "POPULAR_IN_TIKTOKSHOP",
        PopularInMarketplaces = "POPULAR_IN_MARKETPLACES",
    }
}
