// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! Affiliate seller: operations of version 202409 that are older, or no longer listed.
//!
//! | request | call |
//! |---|---|
//! | [`QueryTargetCollaborationDetail`] | `GET /affiliate_seller/202409/target_collaborations/{target_collaboration_id}` |
//! | [`SearchOpenCollaboration`] | `POST /affiliate_seller/202409/open_collaborations/search` |
//! | [`SearchTargetCollaborations`] | `POST /affiliate_seller/202409/target_collaborations/search` |
//! | [`SellerReviewSampleApplications`] | `POST /affiliate_seller/202409/sample_applications/{application_id}/review` |
//! | [`SellerSearchSampleApplications`] | `POST /affiliate_seller/202409/sample_applications/search` |
//! | [`UpdateTargetCollaboration`] | `PUT /affiliate_seller/202409/target_collaborations/{target_collaboration_id}` |

pub mod model;
pub mod query_target_collaboration_detail;
pub mod search_open_collaboration;
pub mod search_target_collaborations;
pub mod seller_review_sample_applications;
pub mod seller_search_sample_applications;
pub mod update_target_collaboration;

pub use self::model::*;
pub use self::query_target_collaboration_detail::*;
pub use self::search_open_collaboration::*;
pub use self::search_target_collaborations::*;
pub use self::seller_review_sample_applications::*;
pub use self::seller_search_sample_applications::*;
pub use self::update_target_collaboration::*;
