// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! Affiliate: operations of version 202403 that are older, or no longer listed.
//!
//! | request | call |
//! |---|---|
//! | [`CheckAnchorContent`] | `POST /affiliate/202403/anchors/content_check` |

pub mod check_anchor_content;

pub use self::check_anchor_content::*;
