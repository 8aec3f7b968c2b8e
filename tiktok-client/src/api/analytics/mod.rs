// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! Analytics: the newest version of every operation.
//!
//! | request | call |
//! |---|---|
//! | [`GetBestsellingCreators`] | `GET /analytics/202511/creators/bestselling` |
//! | [`GetBestsellingLiveSessions`] | `GET /analytics/202511/lives/bestselling` |
//! | [`GetBestsellingProducts`] | `GET /analytics/202511/products/bestselling` |
//! | [`GetBestsellingVideos`] | `GET /analytics/202511/videos/bestselling` |
//! | [`GetLiveRoomCoreStats`] | `GET /analytics/202502/live_rooms/{live_room_id}/core_stats` |
//! | [`GetLiveRoomGmvAndOrderTrends`] | `GET /analytics/202502/live_rooms/{live_room_id}/gmv_trend_performances` |
//! | [`GetLiveRoomInteractiveTrends`] | `GET /analytics/202502/live_rooms/{live_room_id}/interactive_trend_performances` |
//! | [`GetLiveRoomProductStats`] | `GET /analytics/202502/live_rooms/{live_room_id}/product_stats` |
//! | [`GetLiveRoomTrafficPerformance`] | `GET /analytics/202502/live_rooms/{live_room_id}/traffic_performances` |
//! | [`GetLiveRoomUserPortraits`] | `GET /analytics/202502/live_rooms/{live_room_id}/user_portraits` |
//! | [`GetLiveRoomViewTrends`] | `GET /analytics/202502/live_rooms/{live_room_id}/view_trend_performances` |
//! | [`GetShopLiveMinutePerformance`] | `GET /analytics/202510/shop_lives/{live_id}/performance_per_minutes` |
//! | [`GetShopLivePerformanceList`] | `GET /analytics/202609/shop_lives/performance` |
//! | [`GetShopLivePerformanceOverview`] | `GET /analytics/202609/shop_lives/overview_performance` |
//! | [`GetShopLiveProductsPerformanceList`] | `GET /analytics/202512/shop/{live_id}/products_performance` |
//! | [`GetShopPerformance`] | `GET /analytics/202609/shop/performance` |
//! | [`GetShopPerformancePerHour`] | `GET /analytics/202510/shop/performance/{date}/performance_per_hour` |
//! | [`GetShopProductPerformanceDetail`] | `GET /analytics/202509/shop_products/{product_id}/performance` |
//! | [`GetShopProductPerformanceList`] | `GET /analytics/202605/shop_products/performance` |
//! | [`GetShopSkuPerformanceDetail`] | `GET /analytics/202509/shop_skus/{sku_id}/performance` |
//! | [`GetShopSkuPerformanceList`] | `GET /analytics/202509/shop_skus/performance` |
//! | [`GetShopVideoPerformanceDetails`] | `GET /analytics/202509/shop_videos/{video_id}/performance` |
//! | [`GetShopVideoPerformanceList`] | `GET /analytics/202605/shop_videos/performance` |
//! | [`GetShopVideoPerformanceOverview`] | `GET /analytics/202609/shop_videos/overview_performance` |
//! | [`GetShopVideoProductPerformanceList`] | `GET /analytics/202509/shop_videos/{video_id}/products/performance` |
//! | [`GetShopVideosPerformanceDetails`] | `GET /analytics/202609/shop_videos/batch_performance` |
//! | [`GetSpsMetricDiagnosis`] | `GET /analytics/202606/shop_performances/metrics/{metric_code}/diagnosis` |
//! | [`GetSpsMetricProblemDetails`] | `GET /analytics/202606/shop_performances/metrics/{metric_code}/problem_details` |
//! | [`GetSpsMetricTopItems`] | `GET /analytics/202606/shop_performances/metrics/{metric_code}/top_items` |
//! | [`GetSpsMetrics`] | `GET /analytics/202606/shop_performances/metrics` |
//! | [`GetSpsOverview`] | `GET /analytics/202606/shop_performances/overview` |
//! | [`GetVideoPerformances`] | `GET /analytics/202403/videos/performances` |

pub mod get_bestselling_creators;
pub mod get_bestselling_live_sessions;
pub mod get_bestselling_products;
pub mod get_bestselling_videos;
pub mod get_live_room_core_stats;
pub mod get_live_room_gmv_and_order_trends;
pub mod get_live_room_interactive_trends;
pub mod get_live_room_product_stats;
pub mod get_live_room_traffic_performance;
pub mod get_live_room_user_portraits;
pub mod get_live_room_view_trends;
pub mod get_shop_live_minute_performance;
pub mod get_shop_live_performance_list;
pub mod get_shop_live_performance_overview;
pub mod get_shop_live_products_performance_list;
pub mod get_shop_performance;
pub mod get_shop_performance_per_hour;
pub mod get_shop_product_performance_detail;
pub mod get_shop_product_performance_list;
pub mod get_shop_sku_performance_detail;
pub mod get_shop_sku_performance_list;
pub mod get_shop_video_performance_details;
pub mod get_shop_video_performance_list;
pub mod get_shop_video_performance_overview;
pub mod get_shop_video_product_performance_list;
pub mod get_shop_videos_performance_details;
pub mod get_sps_metric_diagnosis;
pub mod get_sps_metric_problem_details;
pub mod get_sps_metric_top_items;
pub mod get_sps_metrics;
pub mod get_sps_overview;
pub mod get_video_performances;
pub mod model;
#[cfg(feature = "older-versions")]
pub mod v202309;
#[cfg(feature = "older-versions")]
pub mod v202405;
#[cfg(feature = "older-versions")]
pub mod v202406;
#[cfg(feature = "older-versions")]
pub mod v202409;
#[cfg(feature = "older-versions")]
pub mod v202503;
#[cfg(feature = "older-versions")]
pub mod v202505;
#[cfg(feature = "older-versions")]
pub mod v202508;
#[cfg(feature = "older-versions")]
pub mod v202509;

pub use self::get_bestselling_creators::*;
pub use self::get_bestselling_live_sessions::*;
pub use self::get_bestselling_products::*;
pub use self::get_bestselling_videos::*;
pub use self::get_live_room_core_stats::*;
pub use self::get_live_room_gmv_and_order_trends::*;
pub use self::get_live_room_interactive_trends::*;
pub use self::get_live_room_product_stats::*;
pub use self::get_live_room_traffic_performance::*;
pub use self::get_live_room_user_portraits::*;
pub use self::get_live_room_view_trends::*;
pub use self::get_shop_live_minute_performance::*;
pub use self::get_shop_live_performance_list::*;
pub use self::get_shop_live_performance_overview::*;
pub use self::get_shop_live_products_performance_list::*;
pub use self::get_shop_performance::*;
pub use self::get_shop_performance_per_hour::*;
pub use self::get_shop_product_performance_detail::*;
pub use self::get_shop_product_performance_list::*;
pub use self::get_shop_sku_performance_detail::*;
pub use self::get_shop_sku_performance_list::*;
pub use self::get_shop_video_performance_details::*;
pub use self::get_shop_video_performance_list::*;
pub use self::get_shop_video_performance_overview::*;
pub use self::get_shop_video_product_performance_list::*;
pub use self::get_shop_videos_performance_details::*;
pub use self::get_sps_metric_diagnosis::*;
pub use self::get_sps_metric_problem_details::*;
pub use self::get_sps_metric_top_items::*;
pub use self::get_sps_metrics::*;
pub use self::get_sps_overview::*;
pub use self::get_video_performances::*;
pub use self::model::*;
