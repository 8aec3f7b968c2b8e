// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `POST /affiliate_seller/202608/marketplace_creators/search`

use crate::api::affiliate_seller::model::{Avatar, GmvRange, UnitsSoldRange};
use crate::api::operation::{operation, paged};
use crate::types::record::record;
use crate::types::{ApiId, ApiMoney, CreatorId};
use rust_decimal::Decimal;
use smol_str::SmolStr;

operation! {
    /// Search creators in creator marketplace.
    ///
    /// `POST /affiliate_seller/202608/marketplace_creators/search`. Takes `shop_cipher`.
    pub struct SearchCreatorsInCreatorMarketplace -> SearchCreatorsInCreatorMarketplaceResponse;
    "affiliate_seller" "searchCreatorsInCreatorMarketplace" "202608" Post "/affiliate_seller/202608/marketplace_creators/search"
        cipher true Read Json [] older false;
    new(page_size: i64) {
        page_token: None, page_size: page_size, search_key: None, keyword: None, follower_demographics: None,
        gmv_ranges: Vec::new(), units_sold_ranges: Vec::new(), category: Vec::new(), content_performance: None,
        affiliate_data: None, advanced_filters: None, data_groups: Vec::new(),
    }
    /// Page token: the token of the answer before.
    query page_token: Option<SmolStr> = "page_token" => with_page_token(SmolStr);
    /// Page size: rows per page. Required.
    query page_size: i64 = "page_size";
    /// Search key.
    body search_key: Option<SmolStr> = "search_key" => with_search_key(SmolStr);
    /// Keyword.
    body keyword: Option<SmolStr> = "keyword" => with_keyword(SmolStr);
    /// Follower demographics.
    body follower_demographics: Option<FollowerDemographicInput> = "follower_demographics" => with_follower_demographics(FollowerDemographicInput);
    /// GMV ranges.
    body gmv_ranges: Vec<SmolStr> = "gmv_ranges" => with_gmv_ranges(Vec<SmolStr>);
    /// Units sold ranges.
    body units_sold_ranges: Vec<SmolStr> = "units_sold_ranges" => with_units_sold_ranges(Vec<SmolStr>);
    /// Category.
    body category: Vec<SearchCreatorsInCreatorMarketplaceCategoryInput> = "category" => with_category(Vec<SearchCreatorsInCreatorMarketplaceCategoryInput>);
    /// Content performance.
    body content_performance: Option<ContentPerformanceInput> = "content_performance" => with_content_performance(ContentPerformanceInput);
    /// Affiliate data.
    body affiliate_data: Option<AffiliateDataInput> = "affiliate_data" => with_affiliate_data(AffiliateDataInput);
    /// Advanced filters.
    body advanced_filters: Option<AdvancedFilterInput> = "advanced_filters" => with_advanced_filters(AdvancedFilterInput);
    /// Data groups.
    body data_groups: Vec<SmolStr> = "data_groups" => with_data_groups(Vec<SmolStr>);
}

paged! { SearchCreatorsInCreatorMarketplace: SearchCreatorsInCreatorMarketplaceCreator; token page_token; rows creators; }

record! {
    /// Search creators in creator marketplace response: `data`.
    pub struct SearchCreatorsInCreatorMarketplaceResponse {
        /// Next page token: opaque; absent or empty on the last page.
        pub next_page_token: Option<SmolStr> = "next_page_token",
        /// Search key.
        pub search_key: Option<SmolStr> = "search_key",
        /// Creators.
        pub creators: Vec<SearchCreatorsInCreatorMarketplaceCreator> = "creators",
    }
}

record! {
    /// Search creators in creator marketplace creator: `creator`.
    pub struct SearchCreatorsInCreatorMarketplaceCreator {
        /// Username.
        pub username: Option<SmolStr> = "username",
        /// Nickname.
        pub nickname: Option<SmolStr> = "nickname",
        /// Avatar.
        pub avatar: Option<Avatar> = "avatar",
        /// Selection region.
        pub selection_region: Option<SmolStr> = "selection_region",
        /// Category ids.
        pub category_ids: Vec<ApiId> = "category_ids",
        /// Average ec live UV.
        pub avg_ec_live_uv: Option<Decimal> = "avg_ec_live_uv",
        /// Average ec video view count.
        pub avg_ec_video_view_count: Option<Decimal> = "avg_ec_video_view_count",
        /// Follower count.
        pub follower_count: Option<i64> = "follower_count",
        /// GMV: all that buyers paid, cancelled and refunded orders included.
        pub gmv: Option<ApiMoney> = "gmv",
        /// Live GMV.
        pub live_gmv: Option<ApiMoney> = "live_gmv",
        /// Video GMV.
        pub video_gmv: Option<ApiMoney> = "video_gmv",
        /// GMV range.
        pub gmv_range: Option<GmvRange> = "gmv_range",
        /// Units sold range.
        pub units_sold_range: Option<UnitsSoldRange> = "units_sold_range",
        /// Top follower demographics.
        pub top_follower_demographics: Option<TopFollowerDemographic> = "top_follower_demographics",
        /// Creator open id.
        pub creator_open_id: Option<CreatorId> = "creator_open_id",
        /// Creator profile.
        pub creator_profile: Option<SearchCreatorsInCreatorMarketplaceCreatorProfile> = "creator_profile",
    }
}

record! {
    /// Search creators in creator marketplace creator profile: `creator.creator_profile`.
    pub struct SearchCreatorsInCreatorMarketplaceCreatorProfile {
        /// Is official recommend.
        pub is_official_recommend: Option<bool> = "is_official_recommend",
        /// Creator bind mcn name.
        pub creator_bind_mcn_name: Option<SmolStr> = "creator_bind_mcn_name",
        /// Is fast growing.
        pub is_fast_growing: Option<bool> = "is_fast_growing",
        /// Has collaborated.
        pub has_collaborated: Option<bool> = "has_collaborated",
        /// User type tag.
        pub user_type_tag: Vec<i64> = "user_type_tag",
        /// Has invited 90d.
        pub has_invited_90d: Option<bool> = "has_invited_90d",
        /// Is creator blocked.
        pub is_creator_blocked: Option<bool> = "is_creator_blocked",
        /// Pps score.
        pub pps_score: Option<SmolStr> = "pps_score",
        /// Is eligible flat fee.
        pub is_eligible_flat_fee: Option<bool> = "is_eligible_flat_fee",
        /// Is rising star.
        pub is_rising_star: Option<bool> = "is_rising_star",
        /// Creator level.
        pub creator_level: Option<i64> = "creator_level",
    }
}

record! {
    /// Top follower demographic: `creator.top_follower_demographic`.
    pub struct TopFollowerDemographic {
        /// Age ranges.
        pub age_ranges: Vec<SmolStr> = "age_ranges",
        /// Major gender.
        pub major_gender: Option<MajorGender> = "major_gender",
    }
}

record! {
    /// Major gender: `creator.top_follower_demographic.major_gender`.
    pub struct MajorGender {
        /// Gender.
        pub gender: Option<SmolStr> = "gender",
        /// Percentage.
        pub percentage: Option<Decimal> = "percentage",
    }
}

record! {
    /// Advanced filter input: `advanced_filter`.
    pub struct AdvancedFilterInput {
        /// Content preference type.
        pub content_preference_type: Vec<SmolStr> = "content_preference_type",
        /// Eligible flat fee.
        pub eligible_flat_fee: Option<bool> = "eligible_flat_fee",
        /// Option list.
        pub option_list: Vec<OptionListInput> = "option_list",
        /// Sorter algorithm id.
        pub sorter_algorithm_id: Option<ApiId> = "sorter_algorithm_id",
    }
}

record! {
    /// Option list input: `advanced_filter.option_list`.
    pub struct OptionListInput {
        /// Options.
        pub options: Vec<OptionListOptionInput> = "options",
        /// Option type.
        pub option_type: Option<SmolStr> = "option_type",
    }
}

record! {
    /// Option list option input: `advanced_filter.option_list.option`.
    pub struct OptionListOptionInput {
        /// Id.
        pub id: Option<ApiId> = "id",
        /// Name.
        pub name: Option<SmolStr> = "name",
        /// Option children.
        pub option_children: Vec<OptionChildrenInput> = "option_children",
    }
}

record! {
    /// Option children input: `advanced_filter.option_list.option.option_children`.
    pub struct OptionChildrenInput {
        /// Id.
        pub id: Option<ApiId> = "id",
        /// Name.
        pub name: Option<SmolStr> = "name",
    }
}

record! {
    /// Affiliate data input: `affiliate_data`.
    pub struct AffiliateDataInput {
        /// Average commission rate.
        pub avg_commission_rate: Option<SmolStr> = "avg_commission_rate",
        /// Post rate.
        pub post_rate: Option<SmolStr> = "post_rate",
        /// Creator agency staus.
        pub creator_agency_staus: Option<SmolStr> = "creator_agency_staus",
        /// Is fast growing.
        pub is_fast_growing: Option<bool> = "is_fast_growing",
        /// Not invited l90 days.
        pub not_invited_l90_days: Option<bool> = "not_invited_l90_days",
    }
}

record! {
    /// Content performance input: `content_performance`.
    pub struct ContentPerformanceInput {
        /// Average video views.
        pub avg_video_views: Option<SmolStr> = "avg_video_views",
        /// Average shoppable video views.
        pub avg_shoppable_video_views: Option<SmolStr> = "avg_shoppable_video_views",
        /// Average engagement rate.
        pub avg_engagement_rate: Option<SmolStr> = "avg_engagement_rate",
        /// Average shopable engagement rate.
        pub avg_shopable_engagement_rate: Option<SmolStr> = "avg_shopable_engagement_rate",
        /// Average live average viewers, from (inclusive).
        pub avg_live_avg_viewers_ge: Option<SmolStr> = "avg_live_avg_viewers_ge",
        /// Average shoppable live average viewers, from (inclusive).
        pub avg_shoppable_live_avg_viewers_ge: Option<SmolStr> = "avg_shoppable_live_avg_viewers_ge",
    }
}

record! {
    /// Search creators in creator marketplace category input: `category`.
    pub struct SearchCreatorsInCreatorMarketplaceCategoryInput {
        /// Parent category id.
        pub parent_category_id: Option<ApiId> = "parent_category_id",
        /// Child category id list.
        pub child_category_id_list: Vec<SmolStr> = "child_category_id_list",
    }
}

record! {
    /// Follower demographic input: `follower_demographic`.
    pub struct FollowerDemographicInput {
        /// Age ranges.
        pub age_ranges: Vec<SmolStr> = "age_ranges",
        /// Count range.
        pub count_range: Option<CountRangeInput> = "count_range",
        /// Gender distribution.
        pub gender_distribution: Option<GenderDistributionInput> = "gender_distribution",
    }
}

record! {
    /// Gender distribution input: `follower_demographic.gender_distribution`.
    pub struct GenderDistributionInput {
        /// Gender.
        pub gender: Option<SmolStr> = "gender",
        /// Percentage, from (inclusive).
        pub percentage_ge: Option<i64> = "percentage_ge",
    }
}

record! {
    /// Count range input: `follower_demographic.count_range`.
    pub struct CountRangeInput {
        /// Count, from (inclusive).
        pub count_ge: Option<i64> = "count_ge",
        /// Count, until (inclusive).
        pub count_le: Option<i64> = "count_le",
    }
}
