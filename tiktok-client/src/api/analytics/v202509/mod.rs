// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! Analytics: operations of version 202509 that are older, or no longer listed.
//!
//! | request | call |
//! |---|---|
//! | [`GetShopLivePerformanceList`] | `GET /analytics/202509/shop_lives/performance` |
//! | [`GetShopLivePerformanceOverview`] | `GET /analytics/202509/shop_lives/overview_performance` |
//! | [`GetShopPerformance`] | `GET /analytics/202509/shop/performance` |
//! | [`GetShopProductPerformanceList`] | `GET /analytics/202509/shop_products/performance` |
//! | [`GetShopVideoPerformanceList`] | `GET /analytics/202509/shop_videos/performance` |
//! | [`GetShopVideoPerformanceOverview`] | `GET /analytics/202509/shop_videos/overview_performance` |

pub mod get_shop_live_performance_list;
pub mod get_shop_live_performance_overview;
pub mod get_shop_performance;
pub mod get_shop_product_performance_list;
pub mod get_shop_video_performance_list;
pub mod get_shop_video_performance_overview;

pub use self::get_shop_live_performance_list::*;
pub use self::get_shop_live_performance_overview::*;
pub use self::get_shop_performance::*;
pub use self::get_shop_product_performance_list::*;
pub use self::get_shop_video_performance_list::*;
pub use self::get_shop_video_performance_overview::*;
