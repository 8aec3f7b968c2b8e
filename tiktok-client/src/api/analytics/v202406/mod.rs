// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! Analytics: operations of version 202406 that are older, or no longer listed.
//!
//! | request | call |
//! |---|---|
//! | [`GetShopSkuPerformance`] | `GET /analytics/202406/shop_skus/{sku_id}/performance` |
//! | [`GetShopSkuPerformanceList`] | `GET /analytics/202406/shop_skus/performance` |

pub mod get_shop_sku_performance;
pub mod get_shop_sku_performance_list;

pub use self::get_shop_sku_performance::*;
pub use self::get_shop_sku_performance_list::*;
