// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! Affiliate partner: operations of version 202411 that are older, or no longer listed.
//!
//! | request | call |
//! |---|---|
//! | [`SearchTapAffiliateOrders`] | `POST /affiliate_partner/202411/orders/search` |

pub mod search_tap_affiliate_orders;

pub use self::search_tap_affiliate_orders::*;
