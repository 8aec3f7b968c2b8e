// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! Affiliate seller: operations of version 202507 that are older, or no longer listed.
//!
//! | request | call |
//! |---|---|
//! | [`SellerSearchSampleApplications`] | `POST /affiliate_seller/202507/sample_applications/search` |

pub mod seller_search_sample_applications;

pub use self::seller_search_sample_applications::*;
