// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! Analytics: operations of version 202409 that are older, or no longer listed.
//!
//! | request | call |
//! |---|---|
//! | [`GetShopVideoPerformanceDetails`] | `GET /analytics/202409/shop_videos/{video_id}/performance` |
//! | [`GetShopVideoPerformanceList`] | `GET /analytics/202409/shop_videos/performance` |
//! | [`GetShopVideoPerformanceOverview`] | `GET /analytics/202409/shop_videos/overview_performance` |
//! | [`GetShopVideoProductPerformanceList`] | `GET /analytics/202409/shop_videos/{video_id}/products/performance` |

pub mod get_shop_video_performance_details;
pub mod get_shop_video_performance_list;
pub mod get_shop_video_performance_overview;
pub mod get_shop_video_product_performance_list;

pub use self::get_shop_video_performance_details::*;
pub use self::get_shop_video_performance_list::*;
pub use self::get_shop_video_performance_overview::*;
pub use self::get_shop_video_product_performance_list::*;
