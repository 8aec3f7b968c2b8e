// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! Affiliate creator: operations of version 202511 that are older, or no longer listed.
//!
//! | request | call |
//! |---|---|
//! | [`GetShoppableVideoPrecheckResult`] | `GET /affiliate_creator/202511/videos/precheck_tasks/{task_id}` |

pub mod get_shoppable_video_precheck_result;

pub use self::get_shoppable_video_precheck_result::*;
