// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `POST /product/202604/opportunities/query`

use crate::api::operation::operation;
use crate::api::product::model::OpportunityType;
use crate::types::ApiId;
use crate::types::record::record;
use chrono::{DateTime, Utc};
use smol_str::SmolStr;

operation! {
    /// List opportunities.
    ///
    /// `POST /product/202604/opportunities/query`. Takes `shop_cipher`.
    pub struct ListOpportunities -> ListOpportunitiesResponse;
    "product" "listOpportunities" "202604" Post "/product/202604/opportunities/query"
        cipher true Read Json [] older false;
    new(page_size: i64, opportunity_type: OpportunityType) {
        page_size: page_size, page_token: None, locale: None, opportunity_type: opportunity_type, category_ids:
        Vec::new(), create_time_ge: None, create_time_lt: None, tag_codes: Vec::new(),
    }
    /// Page size: rows per page. Required.
    query page_size: i64 = "page_size";
    /// Page token: the token of the answer before.
    query page_token: Option<SmolStr> = "page_token" => with_page_token(SmolStr);
    /// Locale.
    query locale: Option<SmolStr> = "locale" => with_locale(SmolStr);
    /// Opportunity type. Required.
    body opportunity_type: OpportunityType = "opportunity_type";
    /// Category ids.
    body category_ids: Vec<ApiId> = "category_ids" => with_category_ids(Vec<ApiId>);
    /// Create time, from (inclusive).
    body create_time_ge: Option<DateTime<Utc>> = "create_time_ge" => with_create_time_ge(DateTime<Utc>);
    /// Create time, until (exclusive).
    body create_time_lt: Option<DateTime<Utc>> = "create_time_lt" => with_create_time_lt(DateTime<Utc>);
    /// Tag codes.
    body tag_codes: Vec<SmolStr> = "tag_codes" => with_tag_codes(Vec<SmolStr>);
}

record! {
    /// List opportunities response: `data`.
    pub struct ListOpportunitiesResponse {
        /// Data.
        pub data: Option<ListOpportunitiesData> = "data",
    }
}

record! {
    /// List opportunities data: `data`.
    pub struct ListOpportunitiesData {
        /// Opportunities.
        pub opportunities: Vec<DataOpportunity> = "opportunities",
        /// Next page token: opaque; absent or empty on the last page.
        pub next_page_token: Option<SmolStr> = "next_page_token",
        /// Total count: rows of all pages; some operations cap it.
        pub total_count: Option<i64> = "total_count",
    }
}

record! {
    /// Data opportunity: `data.opportunity`.
    pub struct DataOpportunity {
        /// Id.
        pub id: Option<ApiId> = "id",
        /// Title.
        pub title: Option<SmolStr> = "title",
        /// Reference images.
        pub reference_images: Vec<SmolStr> = "reference_images",
        /// Category id level 1.
        pub category_id_level_1: Option<SmolStr> = "category_id_level_1",
        /// Category id level 2.
        pub category_id_level_2: Option<SmolStr> = "category_id_level_2",
        /// Category id level 3.
        pub category_id_level_3: Option<SmolStr> = "category_id_level_3",
        /// Category name level 1.
        pub category_name_level_1: Option<SmolStr> = "category_name_level_1",
        /// Category name level 2.
        pub category_name_level_2: Option<SmolStr> = "category_name_level_2",
        /// Category name level 3.
        pub category_name_level_3: Option<SmolStr> = "category_name_level_3",
        /// Is collected.
        pub is_collected: Option<bool> = "is_collected",
        /// Query words.
        pub query_words: Option<SmolStr> = "query_words",
        /// Opportunity type.
        pub opportunity_type: Option<SmolStr> = "opportunity_type",
        /// Brand name.
        pub brand_name: Option<SmolStr> = "brand_name",
        /// Create time.
        pub create_time: Option<DateTime<Utc>> = "create_time",
        /// Expire time.
        pub expire_time: Option<DateTime<Utc>> = "expire_time",
        /// Estimated market sales volume.
        pub est_market_sales_volume: Option<SmolStr> = "est_market_sales_volume",
        /// Estimated market GMV.
        pub est_market_gmv: Option<SmolStr> = "est_market_gmv",
        /// Search volume.
        pub search_volume: Option<SmolStr> = "search_volume",
        /// Competitor product count.
        pub competitor_product_count: Option<SmolStr> = "competitor_product_count",
        /// Video view PV.
        pub video_view_pv: Option<SmolStr> = "video_view_pv",
        /// Tags.
        pub tags: Option<SmolStr> = "tags",
        /// Tag codes.
        pub tag_codes: Vec<SmolStr> = "tag_codes",
        /// Reward info.
        pub reward_info: Option<SmolStr> = "reward_info",
        /// External product id.
        pub external_product_id: Option<ApiId> = "external_product_id",
        /// Reference source.
        pub reference_source: Option<SmolStr> = "reference_source",
    }
}
