// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! Seller: operations of version 202508 that are older, or no longer listed.
//!
//! | request | call |
//! |---|---|
//! | [`GetSellerStatus`] | `GET /seller/202508/status` |
//! | [`SyncCollections`] | `POST /seller/202508/collections/sync` |

pub mod get_seller_status;
pub mod sync_collections;

pub use self::get_seller_status::*;
pub use self::sync_collections::*;
