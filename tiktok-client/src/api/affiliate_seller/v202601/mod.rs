// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! Affiliate seller: operations of version 202601 that are older, or no longer listed.
//!
//! | request | call |
//! |---|---|
//! | [`GetSellerSearchCreatorMarketplaceAdvancedFilters`] | `POST /affiliate_seller/202601/marketplace_creators/search/filter` |

pub mod get_seller_search_creator_marketplace_advanced_filters;

pub use self::get_seller_search_creator_marketplace_advanced_filters::*;
