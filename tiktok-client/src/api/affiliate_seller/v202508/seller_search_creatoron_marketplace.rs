// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `POST /affiliate_seller/202508/marketplace_creators/search`

use crate::api::affiliate_seller::search_creators_in_creator_marketplace::{
    AffiliateDataInput, ContentPerformanceInput, FollowerDemographicInput,
    SearchCreatorsInCreatorMarketplaceCategoryInput, SearchCreatorsInCreatorMarketplaceCreator,
};
use crate::api::operation::{operation, paged};
use crate::types::record::record;
use smol_str::SmolStr;

operation! {
    /// Seller search creatoron marketplace.
    ///
    /// `POST /affiliate_seller/202508/marketplace_creators/search`. Takes `shop_cipher`.
    ///
    /// An older version, or one that the documentation no longer lists.
    pub struct SellerSearchCreatoronMarketplace -> SellerSearchCreatoronMarketplaceResponse;
    "affiliate_seller" "SellerSearchCreatoronMarketplace" "202508" Post "/affiliate_seller/202508/marketplace_creators/search"
        cipher true Read Json [] older true;
    new(page_size: i64) {
        page_token: None, page_size: page_size, advanced_filters: None, affiliate_data: None, category:
        Vec::new(), content_performance: None, follower_demographics: None, gmv_ranges: Vec::new(), keyword: None,
        search_key: None, units_sold_ranges: Vec::new(),
    }
    /// Page token: the token of the answer before.
    query page_token: Option<SmolStr> = "page_token" => with_page_token(SmolStr);
    /// Page size: rows per page. Required.
    query page_size: i64 = "page_size";
    /// Advanced filters.
    body advanced_filters: Option<SellerSearchCreatoronMarketplaceAdvancedFilterInput> = "advanced_filters" => with_advanced_filters(SellerSearchCreatoronMarketplaceAdvancedFilterInput);
    /// Affiliate data.
    body affiliate_data: Option<AffiliateDataInput> = "affiliate_data" => with_affiliate_data(AffiliateDataInput);
    /// Category.
    body category: Vec<SearchCreatorsInCreatorMarketplaceCategoryInput> = "category" => with_category(Vec<SearchCreatorsInCreatorMarketplaceCategoryInput>);
    /// Content performance.
    body content_performance: Option<ContentPerformanceInput> = "content_performance" => with_content_performance(ContentPerformanceInput);
    /// Follower demographics.
    body follower_demographics: Option<FollowerDemographicInput> = "follower_demographics" => with_follower_demographics(FollowerDemographicInput);
    /// GMV ranges.
    body gmv_ranges: Vec<SmolStr> = "gmv_ranges" => with_gmv_ranges(Vec<SmolStr>);
    /// Keyword.
    body keyword: Option<SmolStr> = "keyword" => with_keyword(SmolStr);
    /// Search key.
    body search_key: Option<SmolStr> = "search_key" => with_search_key(SmolStr);
    /// Units sold ranges.
    body units_sold_ranges: Vec<SmolStr> = "units_sold_ranges" => with_units_sold_ranges(Vec<SmolStr>);
}

paged! { SellerSearchCreatoronMarketplace: SearchCreatorsInCreatorMarketplaceCreator; token page_token; rows creators; }

record! {
    /// Seller search creatoron marketplace response: `data`.
    pub struct SellerSearchCreatoronMarketplaceResponse {
        /// Creators.
        pub creators: Vec<SearchCreatorsInCreatorMarketplaceCreator> = "creators",
        /// Next page token: opaque; absent or empty on the last page.
        pub next_page_token: Option<SmolStr> = "next_page_token",
        /// Search key.
        pub search_key: Option<SmolStr> = "search_key",
    }
}

record! {
    /// Seller search creatoron marketplace advanced filter input: `advanced_filter`.
    pub struct SellerSearchCreatoronMarketplaceAdvancedFilterInput {
        /// Category pro.
        pub category_pro: Vec<SmolStr> = "category_pro",
        /// Creator level.
        pub creator_level: Vec<SmolStr> = "creator_level",
        /// Language.
        pub language: Vec<SmolStr> = "language",
    }
}
