// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! Affiliate seller: operations of version 202405 that are older, or no longer listed.
//!
//! | request | call |
//! |---|---|
//! | [`CreateOpenCollaboration`] | `POST /affiliate_seller/202405/open_collaborations` |
//! | [`CreateTargetCollaboration`] | `POST /affiliate_seller/202405/target_collaborations` |
//! | [`RemoveCreatorFromOpenCollaboration`] | `POST /affiliate_seller/202405/open_collaborations/{open_collaboration_id}/remove_creator` |
//! | [`SearchSellerAffiliateOrders`] | `POST /affiliate_seller/202405/orders/search` |

pub mod create_open_collaboration;
pub mod create_target_collaboration;
pub mod remove_creator_from_open_collaboration;
pub mod search_seller_affiliate_orders;

pub use self::create_open_collaboration::*;
pub use self::create_target_collaboration::*;
pub use self::remove_creator_from_open_collaboration::*;
pub use self::search_seller_affiliate_orders::*;
