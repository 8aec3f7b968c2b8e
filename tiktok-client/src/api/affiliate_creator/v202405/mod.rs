// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! Affiliate creator: operations of version 202405 that are older, or no longer listed.
//!
//! | request | call |
//! |---|---|
//! | [`GetCreatorProfile`] | `GET /affiliate_creator/202405/profiles` |
//! | [`SearchCreatorAffiliateOrders`] | `POST /affiliate_creator/202405/orders/search` |

pub mod get_creator_profile;
pub mod search_creator_affiliate_orders;

pub use self::get_creator_profile::*;
pub use self::search_creator_affiliate_orders::*;
