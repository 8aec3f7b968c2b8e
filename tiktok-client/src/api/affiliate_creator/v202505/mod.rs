// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! Affiliate creator: operations of version 202505 that are older, or no longer listed.
//!
//! | request | call |
//! |---|---|
//! | [`PostShoppableVideo`] | `POST /affiliate_creator/202505/videos` |

pub mod post_shoppable_video;

pub use self::post_shoppable_video::*;
