// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! Analytics: operations of version 202503 that are older, or no longer listed.
//!
//! | request | call |
//! |---|---|
//! | [`GetShopLivePerformanceOverviewOld`] | `POST /analytics/202503/shop_lives/overview_performance` |

pub mod get_shop_live_performance_overview_old;

pub use self::get_shop_live_performance_overview_old::*;
