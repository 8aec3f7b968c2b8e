// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `GET /analytics/202609/shop_lives/performance`

use crate::api::analytics::model::{AccountType, Currency, LiveStreamSessionCreator, SortOrder};
use crate::api::operation::{operation, paged};
use crate::types::record::record;
use crate::types::words::words;
use crate::types::{ApiMoney, LiveSessionId, Moment, Rate};
use chrono::NaiveDate;
use rust_decimal::Decimal;
use smol_str::SmolStr;

operation! {
    /// Get shop live performance list.
    ///
    /// `GET /analytics/202609/shop_lives/performance`. Takes `shop_cipher`.
    pub struct GetShopLivePerformanceList -> GetShopLivePerformanceListResponse;
    "analytics" "getShopLIVEPerformanceList" "202609" Get "/analytics/202609/shop_lives/performance"
        cipher true Read None ["data.shop_analytics.public.read"] older false;
    new(start_date_ge: NaiveDate, end_date_lt: NaiveDate, account_type: AccountType) {
        start_date_ge: start_date_ge, end_date_lt: end_date_lt, account_type: account_type, page_size: None,
        sort_field: None, sort_order: None, currency: None, page_token: None,
    }
    /// Start date, from (inclusive): first day, in the shop's time zone. Required.
    query start_date_ge: NaiveDate = "start_date_ge";
    /// End date, until (exclusive): day after the last one, in the shop's time zone. Required.
    query end_date_lt: NaiveDate = "end_date_lt";
    /// Account type. Required.
    query account_type: AccountType = "account_type";
    /// Page size: rows per page.
    query page_size: Option<i64> = "page_size" => with_page_size(i64);
    /// Sort field.
    query sort_field: Option<SortField> = "sort_field" => with_sort_field(SortField);
    /// Sort order.
    query sort_order: Option<SortOrder> = "sort_order" => with_sort_order(SortOrder);
    /// Currency.
    query currency: Option<Currency> = "currency" => with_currency(Currency);
    /// Page token: the token of the answer before.
    query page_token: Option<SmolStr> = "page_token" => with_page_token(SmolStr);
}

paged! { GetShopLivePerformanceList: LiveStreamSession; token page_token; rows live_stream_sessions; total total_count; }

record! {
    /// Get shop live performance list response: `data`.
    pub struct GetShopLivePerformanceListResponse {
        /// Latest available date: newest day with complete figures, in the shop's time zone.
        pub latest_available_date: Option<NaiveDate> = "latest_available_date",
        /// Live stream sessions.
        pub live_stream_sessions: Vec<LiveStreamSession> = "live_stream_sessions",
        /// Next page token: opaque; absent or empty on the last page.
        pub next_page_token: Option<SmolStr> = "next_page_token",
        /// Total count: rows of all pages; some operations cap it.
        pub total_count: Option<i64> = "total_count",
        /// Updated at.
        pub updated_at: Option<SmolStr> = "updated_at",
    }
}

record! {
    /// Live stream session: `live_stream_session`.
    pub struct LiveStreamSession {
        /// Creator.
        pub creator: Option<LiveStreamSessionCreator> = "creator",
        /// End time.
        pub end_time: Option<Moment> = "end_time",
        /// Id.
        pub id: Option<LiveSessionId> = "id",
        /// Interaction performance.
        pub interaction_performance: Option<InteractionPerformance> = "interaction_performance",
        /// Sales performance.
        pub sales_performance: Option<SalesPerformance> = "sales_performance",
        /// Start time.
        pub start_time: Option<Moment> = "start_time",
        /// Title.
        pub title: Option<SmolStr> = "title",
        /// Traffic.
        pub traffic: Option<LiveStreamSessionTraffic> = "traffic",
    }
}

record! {
    /// Live stream session traffic: `live_stream_session.traffic`.
    pub struct LiveStreamSessionTraffic {
        /// ACU.
        pub acu: Option<i64> = "acu",
        /// Average viewing duration.
        pub avg_viewing_duration: Option<Decimal> = "avg_viewing_duration",
        /// Average viewing duration per viewer.
        pub avg_viewing_duration_per_viewer: Option<Decimal> = "avg_viewing_duration_per_viewer",
        /// CTOR.
        pub ctor: Option<Rate> = "ctor",
        /// CTOR SKU order.
        pub ctor_sku_order: Option<SmolStr> = "ctor_sku_order",
        /// CTR.
        pub ctr: Option<Rate> = "ctr",
        /// GMV per hour.
        pub gmv_per_hour: Option<ApiMoney> = "gmv_per_hour",
        /// Impressions.
        pub impressions: Option<i64> = "impressions",
        /// Impressions per hour.
        pub impressions_per_hour: Option<i64> = "impressions_per_hour",
        /// Live CTR.
        pub live_ctr: Option<Rate> = "live_ctr",
        /// Order rate SKU orders.
        pub order_rate_sku_orders: Option<Rate> = "order_rate_sku_orders",
        /// Over 1m live viewing rate.
        pub over_1m_live_viewing_rate: Option<Rate> = "over_1m_live_viewing_rate",
        /// Over 1m views.
        pub over_1m_views: Option<i64> = "over_1m_views",
        /// PCU.
        pub pcu: Option<i64> = "pcu",
        /// Product clicks.
        pub product_clicks: Option<i64> = "product_clicks",
        /// Product impressions.
        pub product_impressions: Option<i64> = "product_impressions",
        /// Products added.
        pub products_added: Option<i64> = "products_added",
        /// Show GPM.
        pub show_gpm: Option<ApiMoney> = "show_gpm",
        /// TAP through rate.
        pub tap_through_rate: Option<Rate> = "tap_through_rate",
        /// Viewers.
        pub viewers: Option<i64> = "viewers",
        /// Views.
        pub views: Option<i64> = "views",
        /// Watch GPM.
        pub watch_gpm: Option<ApiMoney> = "watch_gpm",
    }
}

record! {
    /// Sales performance: `live_stream_session.sales_performance`.
    pub struct SalesPerformance {
        /// Aov.
        pub aov: Option<ApiMoney> = "aov",
        /// Attributed customers.
        pub attributed_customers: Option<i64> = "attributed_customers",
        /// Average live auction price.
        pub avg_live_auction_price: Option<ApiMoney> = "avg_live_auction_price",
        /// Average price.
        pub avg_price: Option<ApiMoney> = "avg_price",
        /// Created SKU orders.
        pub created_sku_orders: Option<i64> = "created_sku_orders",
        /// GMV with TikTok coupons.
        pub gmv_with_tiktok_coupons: Option<ApiMoney> = "gmv_with_tiktok_coupons",
        /// Live attributed GMV.
        pub live_attributed_gmv: Option<ApiMoney> = "live_attributed_gmv",
        /// Live attributed items sold.
        pub live_attributed_items_sold: Option<i64> = "live_attributed_items_sold",
        /// Live attributed orders.
        pub live_attributed_orders: Option<i64> = "live_attributed_orders",
        /// Live attributed SKU orders.
        pub live_attributed_sku_orders: Option<i64> = "live_attributed_sku_orders",
        /// Live auction attributed GMV.
        pub live_auction_attributed_gmv: Option<ApiMoney> = "live_auction_attributed_gmv",
        /// Live auction attributed items sold.
        pub live_auction_attributed_items_sold: Option<i64> = "live_auction_attributed_items_sold",
        /// Live auction attributed SKU orders.
        pub live_auction_attributed_sku_orders: Option<i64> = "live_auction_attributed_sku_orders",
        /// Live auction GMV.
        pub live_auction_gmv: Option<ApiMoney> = "live_auction_gmv",
        /// Live auction indirect GMV.
        pub live_auction_indirect_gmv: Option<ApiMoney> = "live_auction_indirect_gmv",
        /// Live GMV.
        pub live_gmv: Option<ApiMoney> = "live_gmv",
        /// Live indirect GMV.
        pub live_indirect_gmv: Option<ApiMoney> = "live_indirect_gmv",
        /// Payment rate.
        pub payment_rate: Option<Rate> = "payment_rate",
        /// Products sold.
        pub products_sold: Option<i64> = "products_sold",
    }
}

record! {
    /// Interaction performance: `live_stream_session.interaction_performance`.
    pub struct InteractionPerformance {
        /// Comment rate.
        pub comment_rate: Option<Rate> = "comment_rate",
        /// Comments.
        pub comments: Option<i64> = "comments",
        /// Follow rate.
        pub follow_rate: Option<Rate> = "follow_rate",
        /// Like rate.
        pub like_rate: Option<Rate> = "like_rate",
        /// Likes.
        pub likes: Option<i64> = "likes",
        /// New followers.
        pub new_followers: Option<i64> = "new_followers",
        /// Share rate.
        pub share_rate: Option<Rate> = "share_rate",
        /// Shares.
        pub shares: Option<i64> = "shares",
    }
}

words! {
    /// Sort field.
    pub enum SortField {
        AttributedCustomers = "attributed_customers",
        LiveAttributedGmv = "live_attributed_gmv",
        LiveAttributedItemsSold = "live_attributed_items_sold",
        LiveAttributedSkuOrders = "live_attributed_sku_orders",
        ProductsAdded = "products_added",
        ProductsSold = "products_sold",
    }
}
