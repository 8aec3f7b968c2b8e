// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! Analytics: operations of version 202505 that are older, or no longer listed.
//!
//! | request | call |
//! |---|---|
//! | [`GetShopLivePerformanceListOld`] | `POST /analytics/202505/shop_lives/performance` |

pub mod get_shop_live_performance_list_old;

pub use self::get_shop_live_performance_list_old::*;
