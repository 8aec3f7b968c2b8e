// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! Product: operations of version 202404 that are older, or no longer listed.
//!
//! | request | call |
//! |---|---|
//! | [`CheckGlobalProductListing`] | `POST /product/202404/global_products/listing_check` |

pub mod check_global_product_listing;

pub use self::check_global_product_listing::*;
