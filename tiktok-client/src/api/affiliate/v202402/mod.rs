// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! Affiliate: operations of version 202402 that are older, or no longer listed.
//!
//! | request | call |
//! |---|---|
//! | [`CheckAnchorPrerequisites`] | `POST /affiliate/202402/anchors/prerequisite_check` |

pub mod check_anchor_prerequisites;

pub use self::check_anchor_prerequisites::*;
