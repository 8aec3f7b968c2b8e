// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! Affiliate creator: operations of version 202501 that are older, or no longer listed.
//!
//! | request | call |
//! |---|---|
//! | [`CreatorSelectAffiliateProduct`] | `POST /affiliate_creator/202501/selection/products/search` |
//! | [`GenerateAffiliateSharingLink`] | `POST /affiliate_creator/202501/affiliate_sharing_links/generate_batch` |

pub mod creator_select_affiliate_product;
pub mod generate_affiliate_sharing_link;

pub use self::creator_select_affiliate_product::*;
pub use self::generate_affiliate_sharing_link::*;
