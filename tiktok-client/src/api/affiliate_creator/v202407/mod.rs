// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! Affiliate creator: operations of version 202407 that are older, or no longer listed.
//!
//! | request | call |
//! |---|---|
//! | [`GenerateAffiliateSharingLink`] | `POST /affiliate_creator/202407/affiliate_sharing_links/generate_batch` |

pub mod generate_affiliate_sharing_link;

pub use self::generate_affiliate_sharing_link::*;
