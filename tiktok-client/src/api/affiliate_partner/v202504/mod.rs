// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! Affiliate partner: operations of version 202504 that are older, or no longer listed.
//!
//! | request | call |
//! |---|---|
//! | [`SearchCapAffiliateOrders`] | `POST /affiliate_partner/202504/cap_order/search` |

pub mod search_cap_affiliate_orders;

pub use self::search_cap_affiliate_orders::*;
