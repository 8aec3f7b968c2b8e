// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `GET /analytics/202605/shop_videos/performance`

use crate::api::analytics::model::{
    AccountType, Currency, GetShopLiveProductsPerformanceListProduct, LiveStreamSessionCreator, SortOrder,
};
use crate::api::operation::{operation, paged};
use crate::types::record::record;
use crate::types::words::words;
use crate::types::{ApiMoney, Moment, Rate, VideoId};
use chrono::NaiveDate;
use rust_decimal::Decimal;
use smol_str::SmolStr;

operation! {
    /// Get shop video performance list.
    ///
    /// `GET /analytics/202605/shop_videos/performance`. Takes `shop_cipher`.
    pub struct GetShopVideoPerformanceList -> GetShopVideoPerformanceListResponse;
    "analytics" "getShopVideoPerformanceList" "202605" Get "/analytics/202605/shop_videos/performance"
        cipher true Read None ["data.shop_analytics.public.read"] older false;
    new(start_date_ge: NaiveDate, end_date_lt: NaiveDate) {
        start_date_ge: start_date_ge, end_date_lt: end_date_lt, page_size: None, sort_field: None, sort_order:
        None, currency: None, page_token: None, account_type: None,
    }
    /// Start date, from (inclusive): first day, in the shop's time zone. Required.
    query start_date_ge: NaiveDate = "start_date_ge";
    /// End date, until (exclusive): day after the last one, in the shop's time zone. Required.
    query end_date_lt: NaiveDate = "end_date_lt";
    /// Page size: rows per page.
    query page_size: Option<i64> = "page_size" => with_page_size(i64);
    /// Sort field.
    query sort_field: Option<GetShopVideoPerformanceListSortField> = "sort_field" => with_sort_field(GetShopVideoPerformanceListSortField);
    /// Sort order.
    query sort_order: Option<SortOrder> = "sort_order" => with_sort_order(SortOrder);
    /// Currency.
    query currency: Option<Currency> = "currency" => with_currency(Currency);
    /// Page token: the token of the answer before.
    query page_token: Option<SmolStr> = "page_token" => with_page_token(SmolStr);
    /// Account type.
    query account_type: Option<AccountType> = "account_type" => with_account_type(AccountType);
}

paged! { GetShopVideoPerformanceList: GetShopVideoPerformanceListVideo; token page_token; rows videos; total total_count; }

record! {
    /// Get shop video performance list response: `data`.
    pub struct GetShopVideoPerformanceListResponse {
        /// Latest available date: newest day with complete figures, in the shop's time zone.
        pub latest_available_date: Option<NaiveDate> = "latest_available_date",
        /// Next page token: opaque; absent or empty on the last page.
        pub next_page_token: Option<SmolStr> = "next_page_token",
        /// Total count: rows of all pages; some operations cap it.
        pub total_count: Option<i64> = "total_count",
        /// Videos.
        pub videos: Vec<GetShopVideoPerformanceListVideo> = "videos",
    }
}

record! {
    /// Get shop video performance list video: `video`.
    pub struct GetShopVideoPerformanceListVideo {
        /// Advertisable.
        pub advertisable: Option<bool> = "advertisable",
        /// Attributed GMV.
        pub attributed_gmv: Option<ApiMoney> = "attributed_gmv",
        /// Average customers: mean per day, not a sum.
        pub avg_customers: Option<Decimal> = "avg_customers",
        /// Click through rate.
        pub click_through_rate: Option<Rate> = "click_through_rate",
        /// Comments.
        pub comments: Option<i64> = "comments",
        /// Creator.
        pub creator: Option<LiveStreamSessionCreator> = "creator",
        /// CTOR.
        pub ctor: Option<Rate> = "ctor",
        /// Duration.
        pub duration: Option<i64> = "duration",
        /// GMV: all that buyers paid, cancelled and refunded orders included.
        pub gmv: Option<ApiMoney> = "gmv",
        /// GPM.
        pub gpm: Option<ApiMoney> = "gpm",
        /// Hash tags.
        pub hash_tags: Vec<SmolStr> = "hash_tags",
        /// Id.
        pub id: Option<VideoId> = "id",
        /// Indirect GMV.
        pub indirect_gmv: Option<ApiMoney> = "indirect_gmv",
        /// Items sold.
        pub items_sold: Option<i64> = "items_sold",
        /// Likes.
        pub likes: Option<i64> = "likes",
        /// New followers.
        pub new_followers: Option<i64> = "new_followers",
        /// Product clicks.
        pub product_clicks: Option<i64> = "product_clicks",
        /// Product impressions.
        pub product_impressions: Option<i64> = "product_impressions",
        /// Products.
        pub products: Vec<GetShopLiveProductsPerformanceListProduct> = "products",
        /// Review type.
        pub review_type: Option<SmolStr> = "review_type",
        /// Shares.
        pub shares: Option<i64> = "shares",
        /// SKU orders: paid orders, counted once per SKU in them.
        pub sku_orders: Option<i64> = "sku_orders",
        /// Title.
        pub title: Option<SmolStr> = "title",
        /// Username.
        pub username: Option<SmolStr> = "username",
        /// V to l clicks.
        pub v_to_l_clicks: Option<i64> = "v_to_l_clicks",
        /// V to l rate.
        pub v_to_l_rate: Option<Rate> = "v_to_l_rate",
        /// Video finish rate.
        pub video_finish_rate: Option<Rate> = "video_finish_rate",
        /// Video post time.
        pub video_post_time: Option<Moment> = "video_post_time",
        /// Views.
        pub views: Option<i64> = "views",
    }
}

words! {
    /// Get shop video performance list sort field.
    pub enum GetShopVideoPerformanceListSortField {
        AvgCustomers = "avg_customers",
        ClickThroughRate = "click_through_rate",
        Gmv = "gmv",
        Gpm = "gpm",
        ItemsSold = "items_sold",
        PostTime = "post_time",
        SkuOrders = "sku_orders",
        Views = "views",
    }
}
