// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! Analytics: operations of version 202405 that are older, or no longer listed.
//!
//! | request | call |
//! |---|---|
//! | [`GetShopPerformance`] | `GET /analytics/202405/shop/performance` |
//! | [`GetShopProductPerformanceDetail`] | `GET /analytics/202405/shop_products/{product_id}/performance` |
//! | [`GetShopProductPerformanceList`] | `GET /analytics/202405/shop_products/performance` |

pub mod get_shop_performance;
pub mod get_shop_product_performance_detail;
pub mod get_shop_product_performance_list;

pub use self::get_shop_performance::*;
pub use self::get_shop_product_performance_detail::*;
pub use self::get_shop_product_performance_list::*;
