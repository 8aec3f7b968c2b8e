// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `GET /product/202604/opportunities/{opportunity_id}`

use crate::api::operation::operation;
use crate::api::product::model::OpportunityType;
use crate::types::ApiId;
use crate::types::record::record;
use crate::types::words::words;
use chrono::{DateTime, Utc};
use rust_decimal::Decimal;
use smol_str::SmolStr;

operation! {
    /// Get opportunity detail.
    ///
    /// `GET /product/202604/opportunities/{opportunity_id}`. Takes `shop_cipher`.
    pub struct GetOpportunityDetail -> GetOpportunityDetailResponse;
    "product" "getOpportunityDetail" "202604" Get "/product/202604/opportunities/{opportunity_id}"
        cipher true Read None [] older false;
    new(opportunity_id: impl Into<ApiId>) {
        opportunity_id: opportunity_id.into(), locale: None,
    }
    /// Opportunity id. Required.
    path opportunity_id: ApiId = "opportunity_id";
    /// Locale.
    query locale: Option<SmolStr> = "locale" => with_locale(SmolStr);
}

record! {
    /// Get opportunity detail response: `data`.
    pub struct GetOpportunityDetailResponse {
        /// Opportunity.
        pub opportunity: Option<Opportunity> = "opportunity",
    }
}

record! {
    /// Opportunity: `opportunity`.
    pub struct Opportunity {
        /// Id.
        pub id: Option<ApiId> = "id",
        /// Action type.
        pub action_type: Option<ActionType> = "action_type",
        /// Listing criteria.
        pub listing_criteria: Option<ListingCriteria> = "listing_criteria",
        /// Content data.
        pub content_data: Option<ContentData> = "content_data",
        /// Market data.
        pub market_data: Option<MarketData> = "market_data",
        /// Basic info.
        pub basic_info: Option<BasicInfo> = "basic_info",
    }
}

record! {
    /// Basic info: `opportunity.basic_info`.
    pub struct BasicInfo {
        /// Opportunity type.
        pub opportunity_type: Option<OpportunityType> = "opportunity_type",
        /// Status.
        pub status: Option<SmolStr> = "status",
        /// Create time.
        pub create_time: Option<DateTime<Utc>> = "create_time",
        /// Expire time.
        pub expire_time: Option<DateTime<Utc>> = "expire_time",
        /// Title.
        pub title: Option<SmolStr> = "title",
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
        /// Reference price.
        pub reference_price: Option<Decimal> = "reference_price",
        /// Reference images.
        pub reference_images: Vec<SmolStr> = "reference_images",
        /// Brand info.
        pub brand_info: Option<SmolStr> = "brand_info",
        /// Reward info.
        pub reward_info: Option<SmolStr> = "reward_info",
        /// Recom info.
        pub recom_info: Option<SmolStr> = "recom_info",
        /// Tags.
        pub tags: Option<SmolStr> = "tags",
        /// Tag codes.
        pub tag_codes: Vec<SmolStr> = "tag_codes",
        /// External product id.
        pub external_product_id: Option<ApiId> = "external_product_id",
        /// Reference source.
        pub reference_source: Option<SmolStr> = "reference_source",
    }
}

record! {
    /// Market data: `opportunity.market_data`.
    pub struct MarketData {
        /// Estimated market sales volume.
        pub est_market_sales_volume: Option<SmolStr> = "est_market_sales_volume",
        /// Estimated market GMV.
        pub est_market_gmv: Option<SmolStr> = "est_market_gmv",
        /// Market buzz.
        pub market_buzz: Option<SmolStr> = "market_buzz",
        /// Search volume.
        pub search_volume: Option<SmolStr> = "search_volume",
        /// Search keyword.
        pub search_keyword: Option<SmolStr> = "search_keyword",
        /// Competitor product count.
        pub competitor_product_count: Option<SmolStr> = "competitor_product_count",
        /// Competitor seller count.
        pub competitor_seller_count: Option<SmolStr> = "competitor_seller_count",
    }
}

record! {
    /// Content data: `opportunity.content_data`.
    pub struct ContentData {
        /// Video view PV.
        pub video_view_pv: Option<SmolStr> = "video_view_pv",
        /// Shoppable video search PV.
        pub shoppable_video_search_pv: Option<SmolStr> = "shoppable_video_search_pv",
        /// Trending hashtag.
        pub trending_hashtag: Option<SmolStr> = "trending_hashtag",
        /// Top shoppable video links.
        pub top_shoppable_video_links: Vec<SmolStr> = "top_shoppable_video_links",
    }
}

record! {
    /// Listing criteria: `opportunity.listing_criteria`.
    pub struct ListingCriteria {
        /// Product brand.
        pub product_brand: Option<SmolStr> = "product_brand",
        /// Product category.
        pub product_category: Option<SmolStr> = "product_category",
        /// Product status.
        pub product_status: Option<SmolStr> = "product_status",
        /// Keywords.
        pub keywords: Option<SmolStr> = "keywords",
    }
}

words! {
    /// Action type.
    pub enum ActionType {
        ListSame = "LIST_SAME",
        ListSimilar = "LIST_SIMILAR",
    }
}
