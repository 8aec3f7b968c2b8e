// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! Customer service: the newest version of every operation.
//!
//! | request | call |
//! |---|---|
//! | [`CreateConversation`] | `POST /customer_service/202309/conversations` |
//! | [`EndSession`] | `POST /customer_service/202605/conversations/{conversation_id}/sessions/{session_id}/end` |
//! | [`GetAgentSettings`] | `GET /customer_service/202309/agents/settings` |
//! | [`GetConversation`] | `GET /customer_service/202601/conversations/{conversation_id}` |
//! | [`GetConversationMessages`] | `GET /customer_service/202309/conversations/{conversation_id}/messages` |
//! | [`GetConversations`] | `GET /customer_service/202309/conversations` |
//! | [`GetCustomerServicePerformance`] | `GET /customer_service/202407/performance` |
//! | [`MarkBuyerMessagesAsRead`] | `POST /customer_service/202309/conversations/{conversation_id}/messages/read` |
//! | [`SearchSessions`] | `POST /customer_service/202602/sessions/search` |
//! | [`SendMessage`] | `POST /customer_service/202606/conversations/{conversation_id}/messages` |
//! | [`UpdateAgentSettings`] | `PUT /customer_service/202309/agents/settings` |
//! | [`UploadImageForBuyerMessages`] | `POST /customer_service/202309/images/upload` |

pub mod create_conversation;
pub mod end_session;
pub mod get_agent_settings;
pub mod get_conversation;
pub mod get_conversation_messages;
pub mod get_conversations;
pub mod get_customer_service_performance;
pub mod mark_buyer_messages_as_read;
pub mod model;
pub mod search_sessions;
pub mod send_message;
pub mod update_agent_settings;
pub mod upload_image_for_buyer_messages;
#[cfg(feature = "older-versions")]
pub mod v202309;

pub use self::create_conversation::*;
pub use self::end_session::*;
pub use self::get_agent_settings::*;
pub use self::get_conversation::*;
pub use self::get_conversation_messages::*;
pub use self::get_conversations::*;
pub use self::get_customer_service_performance::*;
pub use self::mark_buyer_messages_as_read::*;
pub use self::model::*;
pub use self::search_sessions::*;
pub use self::send_message::*;
pub use self::update_agent_settings::*;
pub use self::upload_image_for_buyer_messages::*;
