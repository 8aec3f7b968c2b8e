// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! Seller: the newest version of every operation.
//!
//! | request | call |
//! |---|---|
//! | [`GetActiveShops`] | `GET /seller/202309/shops` |
//! | [`GetGlobalProductPermission`] | `GET /seller/202309/permissions` |
//! | [`GetShopGroupAndRelatedShops`] | `GET /seller/202601/shop_groups` |

pub mod get_active_shops;
pub mod get_global_product_permission;
pub mod get_shop_group_and_related_shops;
#[cfg(feature = "older-versions")]
pub mod v202407;
#[cfg(feature = "older-versions")]
pub mod v202508;

pub use self::get_active_shops::*;
pub use self::get_global_product_permission::*;
pub use self::get_shop_group_and_related_shops::*;
