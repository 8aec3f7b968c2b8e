// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! Affiliate seller: operations of version 202412 that are older, or no longer listed.
//!
//! | request | call |
//! |---|---|
//! | [`CreateConversationwithcreator`] | `POST /affiliate_seller/202412/conversations` |
//! | [`GetOpenCollaborationCreatorContentDetail`] | `GET /affiliate_seller/202412/open_collaborations/creator_content_details` |
//! | [`QueryTargetCollaborationDetail`] | `GET /affiliate_seller/202412/target_collaborations/{target_collaboration_id}` |

pub mod create_conversationwithcreator;
pub mod get_open_collaboration_creator_content_detail;
pub mod query_target_collaboration_detail;

pub use self::create_conversationwithcreator::*;
pub use self::get_open_collaboration_creator_content_detail::*;
pub use self::query_target_collaboration_detail::*;
