// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! Customer engagement: the newest version of every operation.
//!
//! | request | call |
//! |---|---|
//! | [`CreateCustomEngagementTask`] | `POST /customer_engagement/202502/engagement_tasks/custom` |
//! | [`CreateEngagementTask`] | `POST /customer_engagement/202412/engagement_tasks` |
//! | [`GetEngagementFeaturePermissions`] | `GET /customer_engagement/202502/permissions` |
//! | [`GetEngagementTaskPerformances`] | `POST /customer_engagement/202412/performances` |
//! | [`GetMessageTemplates`] | `GET /customer_engagement/202412/message_templates` |
//! | [`SendEngagementMessage`] | `POST /customer_engagement/202412/messages` |

pub mod create_custom_engagement_task;
pub mod create_engagement_task;
pub mod get_engagement_feature_permissions;
pub mod get_engagement_task_performances;
pub mod get_message_templates;
pub mod send_engagement_message;
#[cfg(feature = "older-versions")]
pub mod v202501;

pub use self::create_custom_engagement_task::*;
pub use self::create_engagement_task::*;
pub use self::get_engagement_feature_permissions::*;
pub use self::get_engagement_task_performances::*;
pub use self::get_message_templates::*;
pub use self::send_engagement_message::*;
