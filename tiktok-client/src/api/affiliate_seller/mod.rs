// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! Affiliate seller: the newest version of every operation.
//!
//! | request | call |
//! |---|---|
//! | [`CheckCreatorOutreachEligibility`] | `POST /affiliate_seller/202610/creator_outreach/eligibility/check` |
//! | [`CheckTargetCollaborationConflicts`] | `POST /affiliate_seller/202605/target_collaborations/conflicts/check` |
//! | [`CreateCompassOfflineExportTask`] | `POST /affiliate_seller/202603/compass/offline_task` |
//! | [`CreateOpenCollaboration`] | `POST /affiliate_seller/202412/open_collaborations` |
//! | [`CreateTargetCollaboration`] | `POST /affiliate_seller/202508/target_collaborations` |
//! | [`DownloadCompassTaskFile`] | `GET /affiliate_seller/202603/compass/offline_tasks/{task_id}/file` |
//! | [`EditOpenCollaborationSampleRule`] | `POST /affiliate_seller/202410/open_collaborations/sample_rules` |
//! | [`EditOpenCollaborationSettings`] | `POST /affiliate_seller/202405/open_collaboration_settings` |
//! | [`GenerateAffiliateProductPromotionLink`] | `POST /affiliate_seller/202405/products/{product_id}/promotion_link/generate` |
//! | [`GenerateTargetCollaborationLink`] | `POST /affiliate_seller/202509/target_collaboration/{target_collaboration_id}/link` |
//! | [`GetCompassTaskList`] | `GET /affiliate_seller/202603/compass/offline_tasks` |
//! | [`GetConversationList`] | `GET /affiliate_seller/202412/conversations` |
//! | [`GetCreatorConversationMessages`] | `GET /affiliate_seller/202412/conversation/{conversation_id}/messages` |
//! | [`GetCreatorMarketplaceAdvancedSearchFilters`] | `POST /affiliate_seller/202608/marketplace_creators/search/filter` |
//! | [`GetInboxCategoryCounts`] | `GET /affiliate_seller/202608/conversations/group_counts` |
//! | [`GetLatestUnreadMessages`] | `GET /affiliate_seller/202412/conversations/messages/list/newest` |
//! | [`GetMarketplaceCreatorPerformance`] | `GET /affiliate_seller/202608/marketplace_creators/{creator_user_id}` |
//! | [`GetOpenCollaborationCreatorContentDetails`] | `GET /affiliate_seller/202508/open_collaborations/creator_content_details` |
//! | [`GetOpenCollaborationSampleRules`] | `GET /affiliate_seller/202410/open_collaborations/sample_rules` |
//! | [`GetOpenCollaborationSettings`] | `GET /affiliate_seller/202409/open_collaboration_settings` |
//! | [`GetOrCreateCreatorConversation`] | `POST /affiliate_seller/202508/conversations` |
//! | [`GetWeeklyCreatorOutreachQuota`] | `GET /affiliate_seller/202607/creator_outreach/quota` |
//! | [`GetWeeklyCreatorOutreachRecords`] | `POST /affiliate_seller/202608/creator_outreach/records/query` |
//! | [`MarkConversationsAsRead`] | `POST /affiliate_seller/202412/conversatons/read` |
//! | [`QueryCreatorPromotionDetailsInTargetCollaboration`] | `POST /affiliate_seller/202608/target_collaborations/creator_promotion_details/query` |
//! | [`QueryTargetCollaborationDetail`] | `GET /affiliate_seller/202508/target_collaborations/{target_collaboration_id}` |
//! | [`RemoveCreatorFromOpenCollaborationProduct`] | `POST /affiliate_seller/202508/open_collaborations/{open_collaboration_id}/remove_creator` |
//! | [`RemoveOpenCollaboration`] | `DELETE /affiliate_seller/202409/open_collaborations/products/{product_id}` |
//! | [`RemoveTargetCollaboration`] | `DELETE /affiliate_seller/202409/target_collaborations/{target_collaboration_id}` |
//! | [`ResolveTargetCollaborationConflicts`] | `POST /affiliate_seller/202605/target_collaborations/conflicts/resolve` |
//! | [`ReviewASampleApplication`] | `POST /affiliate_seller/202507/sample_applications/{application_id}/review` |
//! | [`SearchCreatorsInCreatorMarketplace`] | `POST /affiliate_seller/202608/marketplace_creators/search` |
//! | [`SearchOpenCollaborations`] | `POST /affiliate_seller/202412/open_collaborations/search` |
//! | [`SearchSampleApplicationFulfillments`] | `POST /affiliate_seller/202409/sample_applications/{application_id}/fulfillments/search` |
//! | [`SearchSampleApplications`] | `POST /affiliate_seller/202508/sample_applications/search` |
//! | [`SearchSellerAffiliateOrders`] | `POST /affiliate_seller/202410/orders/search` |
//! | [`SearchTargetCollaborations`] | `POST /affiliate_seller/202508/target_collaborations/search` |
//! | [`SellerGetSampleRequestDeeplink`] | `GET /affiliate_seller/202512/sample_applications/deeplink` |
//! | [`SellerSearchOpenCollaborationProducts`] | `POST /affiliate_seller/202405/open_collaborations/products/search` |
//! | [`SendImMessage`] | `POST /affiliate_seller/202412/conversations/{conversation_id}/messages` |
//! | [`UpdateConversationStatus`] | `POST /affiliate_seller/202608/conversations/{conversation_id}/status` |
//! | [`UpdateTargetCollaboration`] | `PUT /affiliate_seller/202508/target_collaborations/{target_collaboration_id}` |
//! | [`UploadMessageImage`] | `POST /affiliate_seller/202511/images/upload` |
//! | [`UploadMessageImageV2`] | `POST /affiliate_seller/202608/media/upload` |

pub mod check_creator_outreach_eligibility;
pub mod check_target_collaboration_conflicts;
pub mod create_compass_offline_export_task;
pub mod create_open_collaboration;
pub mod create_target_collaboration;
pub mod download_compass_task_file;
pub mod edit_open_collaboration_sample_rule;
pub mod edit_open_collaboration_settings;
pub mod generate_affiliate_product_promotion_link;
pub mod generate_target_collaboration_link;
pub mod get_compass_task_list;
pub mod get_conversation_list;
pub mod get_creator_conversation_messages;
pub mod get_creator_marketplace_advanced_search_filters;
pub mod get_inbox_category_counts;
pub mod get_latest_unread_messages;
pub mod get_marketplace_creator_performance;
pub mod get_open_collaboration_creator_content_details;
pub mod get_open_collaboration_sample_rules;
pub mod get_open_collaboration_settings;
pub mod get_or_create_creator_conversation;
pub mod get_weekly_creator_outreach_quota;
pub mod get_weekly_creator_outreach_records;
pub mod mark_conversations_as_read;
pub mod model;
pub mod query_creator_promotion_details_in_target_collaboration;
pub mod query_target_collaboration_detail;
pub mod remove_creator_from_open_collaboration_product;
pub mod remove_open_collaboration;
pub mod remove_target_collaboration;
pub mod resolve_target_collaboration_conflicts;
pub mod review_a_sample_application;
pub mod search_creators_in_creator_marketplace;
pub mod search_open_collaborations;
pub mod search_sample_application_fulfillments;
pub mod search_sample_applications;
pub mod search_seller_affiliate_orders;
pub mod search_target_collaborations;
pub mod seller_get_sample_request_deeplink;
pub mod seller_search_open_collaboration_products;
pub mod send_im_message;
pub mod update_conversation_status;
pub mod update_target_collaboration;
pub mod upload_message_image;
pub mod upload_message_image_v2;
#[cfg(feature = "older-versions")]
pub mod v202405;
#[cfg(feature = "older-versions")]
pub mod v202406;
#[cfg(feature = "older-versions")]
pub mod v202409;
#[cfg(feature = "older-versions")]
pub mod v202412;
#[cfg(feature = "older-versions")]
pub mod v202505;
#[cfg(feature = "older-versions")]
pub mod v202507;
#[cfg(feature = "older-versions")]
pub mod v202508;
#[cfg(feature = "older-versions")]
pub mod v202601;

pub use self::check_creator_outreach_eligibility::*;
pub use self::check_target_collaboration_conflicts::*;
pub use self::create_compass_offline_export_task::*;
pub use self::create_open_collaboration::*;
pub use self::create_target_collaboration::*;
pub use self::download_compass_task_file::*;
pub use self::edit_open_collaboration_sample_rule::*;
pub use self::edit_open_collaboration_settings::*;
pub use self::generate_affiliate_product_promotion_link::*;
pub use self::generate_target_collaboration_link::*;
pub use self::get_compass_task_list::*;
pub use self::get_conversation_list::*;
pub use self::get_creator_conversation_messages::*;
pub use self::get_creator_marketplace_advanced_search_filters::*;
pub use self::get_inbox_category_counts::*;
pub use self::get_latest_unread_messages::*;
pub use self::get_marketplace_creator_performance::*;
pub use self::get_open_collaboration_creator_content_details::*;
pub use self::get_open_collaboration_sample_rules::*;
pub use self::get_open_collaboration_settings::*;
pub use self::get_or_create_creator_conversation::*;
pub use self::get_weekly_creator_outreach_quota::*;
pub use self::get_weekly_creator_outreach_records::*;
pub use self::mark_conversations_as_read::*;
pub use self::model::*;
pub use self::query_creator_promotion_details_in_target_collaboration::*;
pub use self::query_target_collaboration_detail::*;
pub use self::remove_creator_from_open_collaboration_product::*;
pub use self::remove_open_collaboration::*;
pub use self::remove_target_collaboration::*;
pub use self::resolve_target_collaboration_conflicts::*;
pub use self::review_a_sample_application::*;
pub use self::search_creators_in_creator_marketplace::*;
pub use self::search_open_collaborations::*;
pub use self::search_sample_application_fulfillments::*;
pub use self::search_sample_applications::*;
pub use self::search_seller_affiliate_orders::*;
pub use self::search_target_collaborations::*;
pub use self::seller_get_sample_request_deeplink::*;
pub use self::seller_search_open_collaboration_products::*;
pub use self::send_im_message::*;
pub use self::update_conversation_status::*;
pub use self::update_target_collaboration::*;
pub use self::upload_message_image::*;
pub use self::upload_message_image_v2::*;
