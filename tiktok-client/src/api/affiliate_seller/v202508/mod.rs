// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! Affiliate seller: operations of version 202508 that are older, or no longer listed.
//!
//! | request | call |
//! |---|---|
//! | [`GetMarketplaceCreatorPerformance`] | `GET /affiliate_seller/202508/marketplace_creators/{creator_user_id}` |
//! | [`SellerSearchCreatoronMarketplace`] | `POST /affiliate_seller/202508/marketplace_creators/search` |

pub mod get_marketplace_creator_performance;
pub mod seller_search_creatoron_marketplace;

pub use self::get_marketplace_creator_performance::*;
pub use self::seller_search_creatoron_marketplace::*;
