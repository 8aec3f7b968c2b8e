// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! Seller: operations of version 202407 that are older, or no longer listed.
//!
//! | request | call |
//! |---|---|
//! | [`GetShopCreators`] | `GET /seller/202407/shop_creators` |

pub mod get_shop_creators;

pub use self::get_shop_creators::*;
