// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! Analytics: operations of version 202508 that are older, or no longer listed.
//!
//! | request | call |
//! |---|---|
//! | [`GetShopLivePerformanceList`] | `GET /analytics/202508/shop_lives/performance` |
//! | [`GetShopLivePerformanceOverview`] | `GET /analytics/202508/shop_lives/overview_performance` |

pub mod get_shop_live_performance_list;
pub mod get_shop_live_performance_overview;

pub use self::get_shop_live_performance_list::*;
pub use self::get_shop_live_performance_overview::*;
