// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! Authorization: operations of version 202403 that are older, or no longer listed.
//!
//! | request | call |
//! |---|---|
//! | [`DeauthorizeShop`] | `DELETE /authorization/202403/shops` |

pub mod deauthorize_shop;

pub use self::deauthorize_shop::*;
