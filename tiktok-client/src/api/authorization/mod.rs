// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! Authorization: the newest version of every operation.
//!
//! | request | call |
//! |---|---|
//! | [`GetAuthorizedCategoryAssets`] | `GET /authorization/202405/category_assets` |
//! | [`GetAuthorizedShops`] | `GET /authorization/202309/shops` |

pub mod get_authorized_category_assets;
pub mod get_authorized_shops;
#[cfg(feature = "older-versions")]
pub mod v202312;
#[cfg(feature = "older-versions")]
pub mod v202401;
#[cfg(feature = "older-versions")]
pub mod v202403;

pub use self::get_authorized_category_assets::*;
pub use self::get_authorized_shops::*;
