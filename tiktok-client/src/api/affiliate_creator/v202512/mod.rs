// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! Affiliate creator: operations of version 202512 that are older, or no longer listed.
//!
//! | request | call |
//! |---|---|
//! | [`CreatorGetSampleRequestDeeplink`] | `GET /affiliate_creator/202512/samples/deeplink` |

pub mod creator_get_sample_request_deeplink;

pub use self::creator_get_sample_request_deeplink::*;
