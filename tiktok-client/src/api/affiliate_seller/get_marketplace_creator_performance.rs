// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `GET /affiliate_seller/202608/marketplace_creators/{creator_user_id}`

use crate::api::affiliate_seller::model::{Avatar, GmvRange, UnitsSoldRange};
use crate::api::operation::operation;
use crate::types::record::record;
use crate::types::{ApiId, ApiMoney, CreatorId, CurrencyCode, Rate};
use chrono::{DateTime, Utc};
use rust_decimal::Decimal;
use smol_str::SmolStr;

operation! {
    /// Get marketplace creator performance.
    ///
    /// `GET /affiliate_seller/202608/marketplace_creators/{creator_user_id}`. Takes `shop_cipher`.
    pub struct GetMarketplaceCreatorPerformance -> GetMarketplaceCreatorPerformanceResponse;
    "affiliate_seller" "getMarketplaceCreatorPerformance" "202608" Get "/affiliate_seller/202608/marketplace_creators/{creator_user_id}"
        cipher true Read None [] older false;
    new(creator_user_id: CreatorId) {
        creator_user_id: creator_user_id, data_groups: Vec::new(),
    }
    /// Creator user id. Required.
    path creator_user_id: CreatorId = "creator_user_id";
    /// Data groups.
    query data_groups: Vec<SmolStr> = "data_groups" => with_data_groups(Vec<SmolStr>);
}

record! {
    /// Get marketplace creator performance response: `data`.
    pub struct GetMarketplaceCreatorPerformanceResponse {
        /// Creator.
        pub creator: Option<Creator> = "creator",
    }
}

record! {
    /// Creator: `creator`.
    pub struct Creator {
        /// Username.
        pub username: Option<SmolStr> = "username",
        /// Nickname.
        pub nickname: Option<SmolStr> = "nickname",
        /// Avatar.
        pub avatar: Option<Avatar> = "avatar",
        /// Selection region.
        pub selection_region: Option<SmolStr> = "selection_region",
        /// Bio description.
        pub bio_description: Option<SmolStr> = "bio_description",
        /// Follower count.
        pub follower_count: Option<i64> = "follower_count",
        /// Profile tt URI.
        pub profile_tt_uri: Option<SmolStr> = "profile_tt_uri",
        /// Category ids.
        pub category_ids: Vec<ApiId> = "category_ids",
        /// Top collaborated brand ids.
        pub top_collaborated_brand_ids: Vec<ApiId> = "top_collaborated_brand_ids",
        /// Brand collaboration count.
        pub brand_collaboration_count: Option<i64> = "brand_collaboration_count",
        /// Units sold.
        pub units_sold: Option<i64> = "units_sold",
        /// Units sold range.
        pub units_sold_range: Option<UnitsSoldRange> = "units_sold_range",
        /// GMV: all that buyers paid, cancelled and refunded orders included.
        pub gmv: Option<ApiMoney> = "gmv",
        /// Video GMV.
        pub video_gmv: Option<ApiMoney> = "video_gmv",
        /// Live GMV.
        pub live_gmv: Option<ApiMoney> = "live_gmv",
        /// GMV range.
        pub gmv_range: Option<GmvRange> = "gmv_range",
        /// Ec live engagement rate.
        pub ec_live_engagement_rate: Option<Rate> = "ec_live_engagement_rate",
        /// Category GMV distribution.
        pub category_gmv_distribution: Vec<CategoryGmvDistribution> = "category_gmv_distribution",
        /// Content GMV distribution.
        pub content_gmv_distribution: Vec<ContentGmvDistribution> = "content_gmv_distribution",
        /// Product original price range.
        pub product_original_price_range: Option<ProductOriginalPriceRange> = "product_original_price_range",
        /// GPM.
        pub gpm: Option<ApiMoney> = "gpm",
        /// Live GPM.
        pub live_gpm: Option<ApiMoney> = "live_gpm",
        /// Video GPM.
        pub video_gpm: Option<ApiMoney> = "video_gpm",
        /// GPM range.
        pub gpm_range: Option<GpmRange> = "gpm_range",
        /// Video GPM range.
        pub video_gpm_range: Option<VideoGpmRange> = "video_gpm_range",
        /// Live GPM range.
        pub live_gpm_range: Option<LiveGpmRange> = "live_gpm_range",
        /// Promoted product number.
        pub promoted_product_num: Option<i64> = "promoted_product_num",
        /// Ec live count.
        pub ec_live_count: Option<i64> = "ec_live_count",
        /// Ec video count.
        pub ec_video_count: Option<i64> = "ec_video_count",
        /// Average ec video play count.
        pub avg_ec_video_play_count: Option<Decimal> = "avg_ec_video_play_count",
        /// Average commission rate.
        pub avg_commission_rate: Option<Decimal> = "avg_commission_rate",
        /// Average commission rate range.
        pub avg_commission_rate_range: Option<AvgCommissionRateRange> = "avg_commission_rate_range",
        /// Average GMV per buyer.
        pub avg_gmv_per_buyer: Option<ApiMoney> = "avg_gmv_per_buyer",
        /// Average GMV per buyer range.
        pub avg_gmv_per_buyer_range: Option<AvgGmvPerBuyerRange> = "avg_gmv_per_buyer_range",
        /// Average ec live view count.
        pub avg_ec_live_view_count: Option<Decimal> = "avg_ec_live_view_count",
        /// Average ec live like count.
        pub avg_ec_live_like_count: Option<Decimal> = "avg_ec_live_like_count",
        /// Average ec live comment count.
        pub avg_ec_live_comment_count: Option<Decimal> = "avg_ec_live_comment_count",
        /// Average ec live share count.
        pub avg_ec_live_share_count: Option<Decimal> = "avg_ec_live_share_count",
        /// Average ec video like count.
        pub avg_ec_video_like_count: Option<Decimal> = "avg_ec_video_like_count",
        /// Average ec video comment count.
        pub avg_ec_video_comment_count: Option<Decimal> = "avg_ec_video_comment_count",
        /// Average ec video share count.
        pub avg_ec_video_share_count: Option<Decimal> = "avg_ec_video_share_count",
        /// Follower location.
        pub follower_location: Vec<FollowerLocation> = "follower_location",
        /// Follower age.
        pub follower_age: Vec<FollowerAge> = "follower_age",
        /// Follower gender.
        pub follower_gender: Vec<FollowerGender> = "follower_gender",
        /// Pps.
        pub pps: Option<SmolStr> = "pps",
        /// Rating.
        pub rating: Option<SmolStr> = "rating",
        /// Ec video engagement rate.
        pub ec_video_engagement_rate: Option<Rate> = "ec_video_engagement_rate",
        /// Post rate.
        pub post_rate: Option<Rate> = "post_rate",
        /// Creator profile.
        pub creator_profile: Option<CreatorProfile> = "creator_profile",
        ... other_amounts
    }
}

record! {
    /// Creator profile: `creator.creator_profile`.
    pub struct CreatorProfile {
        /// Is official recommend.
        pub is_official_recommend: Option<bool> = "is_official_recommend",
        /// Contact info available.
        pub contact_info_available: Option<bool> = "contact_info_available",
        /// Creator bind mcn name.
        pub creator_bind_mcn_name: Option<SmolStr> = "creator_bind_mcn_name",
        /// Live engagement rate 30d.
        pub live_engagement_rate_30d: Option<Decimal> = "live_engagement_rate_30d",
        /// Video play count 30d med.
        pub video_play_cnt_30d_med: Option<i64> = "video_play_cnt_30d_med",
        /// Live view count 30d med.
        pub live_view_cnt_30d_med: Option<i64> = "live_view_cnt_30d_med",
        /// Live like count 30d.
        pub live_like_cnt_30d: Option<Decimal> = "live_like_cnt_30d",
        /// Live comment count 30d med.
        pub live_comment_cnt_30d_med: Option<i64> = "live_comment_cnt_30d_med",
        /// Live share count 30d med.
        pub live_share_cnt_30d_med: Option<i64> = "live_share_cnt_30d_med",
        /// Video publish count 30d med.
        pub video_publish_cnt_30d_med: Option<i64> = "video_publish_cnt_30d_med",
        /// Has invited 90d.
        pub has_invited_90d: Option<bool> = "has_invited_90d",
        /// Is creator blocked.
        pub is_creator_blocked: Option<bool> = "is_creator_blocked",
        /// Creator level.
        pub creator_level: Option<i64> = "creator_level",
        /// Creator fulfillment reviews.
        pub creator_fulfillment_reviews: Option<i64> = "creator_fulfillment_reviews",
        /// Is eligible flat fee.
        pub is_eligible_flat_fee: Option<bool> = "is_eligible_flat_fee",
        /// Is rising star.
        pub is_rising_star: Option<bool> = "is_rising_star",
        /// Creator fulfillment score 90d.
        pub creator_fulfillment_score_90d: Option<SmolStr> = "creator_fulfillment_score_90d",
        /// Sample score.
        pub sample_score: Option<Decimal> = "sample_score",
        /// Creator connect info.
        pub creator_connect_info: Option<CreatorConnectInfo> = "creator_connect_info",
        /// Creator trend profile.
        pub creator_trend_profile: Vec<CreatorTrendProfile> = "creator_trend_profile",
    }
}

record! {
    /// Creator trend profile: `creator.creator_profile.creator_trend_profile`.
    pub struct CreatorTrendProfile {
        /// Start timestamp.
        pub start_timestamp: Option<DateTime<Utc>> = "start_timestamp",
        /// End timestamp.
        pub end_timestamp: Option<DateTime<Utc>> = "end_timestamp",
        /// GMV: all that buyers paid, cancelled and refunded orders included.
        pub gmv: Option<Gmv> = "gmv",
        /// Units sold.
        pub units_sold: Option<i64> = "units_sold",
        /// Follower.
        pub follower: Option<i64> = "follower",
        /// Engagement rate.
        pub engagement_rate: Option<Decimal> = "engagement_rate",
    }
}

record! {
    /// GMV: `creator.creator_profile.creator_trend_profile.gmv`.
    pub struct Gmv {
        /// Amount.
        pub amount: Option<Decimal> = "amount",
        /// Symbol.
        pub symbol: Option<SmolStr> = "symbol",
    }
}

record! {
    /// Creator connect info: `creator.creator_profile.creator_connect_info`.
    pub struct CreatorConnectInfo {
        /// Is paired.
        pub is_paired: Option<bool> = "is_paired",
        /// Is connect.
        pub is_connect: Option<bool> = "is_connect",
        /// Is blocked.
        pub is_blocked: Option<bool> = "is_blocked",
    }
}

record! {
    /// Follower gender: `creator.follower_gender`.
    pub struct FollowerGender {
        /// Key.
        pub key: Option<SmolStr> = "key",
        /// Value.
        pub value: Option<SmolStr> = "value",
    }
}

record! {
    /// Follower age: `creator.follower_age`.
    pub struct FollowerAge {
        /// Key.
        pub key: Option<SmolStr> = "key",
        /// Value.
        pub value: Option<SmolStr> = "value",
    }
}

record! {
    /// Follower location: `creator.follower_location`.
    pub struct FollowerLocation {
        /// Key.
        pub key: Option<SmolStr> = "key",
        /// Value.
        pub value: Option<SmolStr> = "value",
    }
}

record! {
    /// Average GMV per buyer range: `creator.avg_gmv_per_buyer_range`.
    pub struct AvgGmvPerBuyerRange {
        /// Currency.
        pub currency: Option<CurrencyCode> = "currency",
        /// Minimum amount.
        pub minimum_amount: Option<Decimal> = "minimum_amount",
        /// Maximum amount.
        pub maximum_amount: Option<Decimal> = "maximum_amount",
        /// Formatted range.
        pub formatted_range: Option<SmolStr> = "formatted_range",
    }
}

record! {
    /// Average commission rate range: `creator.avg_commission_rate_range`.
    pub struct AvgCommissionRateRange {
        /// Minimum amount.
        pub minimum_amount: Option<Decimal> = "minimum_amount",
        /// Maximum amount.
        pub maximum_amount: Option<Decimal> = "maximum_amount",
    }
}

record! {
    /// Live GPM range: `creator.live_gpm_range`.
    pub struct LiveGpmRange {
        /// Currency.
        pub currency: Option<CurrencyCode> = "currency",
        /// Minimum amount.
        pub minimum_amount: Option<Decimal> = "minimum_amount",
        /// Maximum amount.
        pub maximum_amount: Option<Decimal> = "maximum_amount",
        /// Formatted range.
        pub formatted_range: Option<SmolStr> = "formatted_range",
    }
}

record! {
    /// Video GPM range: `creator.video_gpm_range`.
    pub struct VideoGpmRange {
        /// Currency.
        pub currency: Option<CurrencyCode> = "currency",
        /// Minimum amount.
        pub minimum_amount: Option<Decimal> = "minimum_amount",
        /// Maximum amount.
        pub maximum_amount: Option<Decimal> = "maximum_amount",
        /// Formatted range.
        pub formatted_range: Option<SmolStr> = "formatted_range",
    }
}

record! {
    /// GPM range: `creator.gpm_range`.
    pub struct GpmRange {
        /// Currency.
        pub currency: Option<CurrencyCode> = "currency",
        /// Minimum amount.
        pub minimum_amount: Option<Decimal> = "minimum_amount",
        /// Maximum amount.
        pub maximum_amount: Option<Decimal> = "maximum_amount",
        /// Formatted range.
        pub formatted_range: Option<SmolStr> = "formatted_range",
    }
}

record! {
    /// Product original price range: `creator.product_original_price_range`.
    pub struct ProductOriginalPriceRange {
        /// Currency.
        pub currency: Option<CurrencyCode> = "currency",
        /// Minimum amount.
        pub minimum_amount: Option<Decimal> = "minimum_amount",
        /// Maximum amount.
        pub maximum_amount: Option<Decimal> = "maximum_amount",
    }
}

record! {
    /// Content GMV distribution: `creator.content_gmv_distribution`.
    pub struct ContentGmvDistribution {
        /// Content type.
        pub content_type: Option<SmolStr> = "content_type",
        /// Value.
        pub value: Option<SmolStr> = "value",
    }
}

record! {
    /// Category GMV distribution: `creator.category_gmv_distribution`.
    pub struct CategoryGmvDistribution {
        /// Category id.
        pub category_id: Option<ApiId> = "category_id",
        /// Value.
        pub value: Option<SmolStr> = "value",
    }
}
