// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! Affiliate creator: the newest version of every operation.
//!
//! | request | call |
//! |---|---|
//! | [`AddShowcaseProducts`] | `POST /affiliate_creator/202405/showcases/products/add` |
//! | [`CheckCreatorSampleEligibility`] | `GET /affiliate_creator/202412/samples/labels` |
//! | [`CreateVideoPrecheckTask`] | `POST /affiliate_creator/202511/videos/precheck_task` |
//! | [`CreatorSearchSampleApplicationFulfillments`] | `POST /affiliate_creator/202409/sample_applications/fulfillments/search` |
//! | [`GenerateGeneralSharingLinks`] | `POST /affiliate_creator/202505/affiliate_sharing_links/general_publishers/generate_batch` |
//! | [`GeneratePublisherSharingLinksInBatch`] | `POST /affiliate_creator/202504/affiliate_sharing_links/publisher/{publisher_id}/generate_batch` |
//! | [`GetCreatorProfile`] | `GET /affiliate_creator/202508/profiles` |
//! | [`GetCreatorSampleApplicationDetail`] | `POST /affiliate_creator/202412/sample_applications/single_query` |
//! | [`GetOpenCollaborationProductListByProductIds`] | `POST /affiliate_creator/202509/open_collaborations/products` |
//! | [`GetShopProducts`] | `GET /affiliate_creator/202509/shop_products` |
//! | [`GetShoppableVideoPrecheckResult`] | `GET /affiliate_creator/202601/videos/precheck_tasks/{task_id}` |
//! | [`GetShoppableVideoStatus`] | `GET /affiliate_creator/202509/videos/{video_id}/status` |
//! | [`GetShowcaseProducts`] | `GET /affiliate_creator/202405/showcases/products` |
//! | [`GetTokopediaAndTiktokShopProductIdMappings`] | `POST /affiliate_creator/202607/map_toko_product` |
//! | [`MapTokopediaToTiktokShopProductIds`] | `GET /affiliate_creator/202606/toko_product_mappers` |
//! | [`MoveShowcaseProductsToTheTop`] | `POST /affiliate_creator/202409/showcases/products/top` |
//! | [`PostShoppablePhotos`] | `POST /affiliate_creator/202610/photos` |
//! | [`PostShoppableVideo`] | `POST /affiliate_creator/202603/videos` |
//! | [`RemoveShowcaseProducts`] | `DELETE /affiliate_creator/202409/showcases/products` |
//! | [`SearchAffiliateOrdersByCreator`] | `POST /affiliate_creator/202505/orders/trace/search` |
//! | [`SearchCreatorAffiliateOrders`] | `POST /affiliate_creator/202410/orders/search` |
//! | [`SearchCreatorSampleApplications`] | `POST /affiliate_creator/202412/sample_applications/search` |
//! | [`SearchCreatorTargetCollaborations`] | `POST /affiliate_creator/202405/target_collaborations/search` |
//! | [`SearchOpenCollaborationProducts`] | `POST /affiliate_creator/202405/open_collaborations/products/search` |
//! | [`UploadShoppablePhotoFile`] | `POST /affiliate_creator/202511/photos/photo_files` |
//! | [`UploadShoppableVideoFile`] | `POST /affiliate_creator/202505/videos/video_files` |

pub mod add_showcase_products;
pub mod check_creator_sample_eligibility;
pub mod create_video_precheck_task;
pub mod creator_search_sample_application_fulfillments;
pub mod generate_general_sharing_links;
pub mod generate_publisher_sharing_links_in_batch;
pub mod get_creator_profile;
pub mod get_creator_sample_application_detail;
pub mod get_open_collaboration_product_list_by_product_ids;
pub mod get_shop_products;
pub mod get_shoppable_video_precheck_result;
pub mod get_shoppable_video_status;
pub mod get_showcase_products;
pub mod get_tokopedia_and_tiktok_shop_product_id_mappings;
pub mod map_tokopedia_to_tiktok_shop_product_ids;
pub mod model;
pub mod move_showcase_products_to_the_top;
pub mod post_shoppable_photos;
pub mod post_shoppable_video;
pub mod remove_showcase_products;
pub mod search_affiliate_orders_by_creator;
pub mod search_creator_affiliate_orders;
pub mod search_creator_sample_applications;
pub mod search_creator_target_collaborations;
pub mod search_open_collaboration_products;
pub mod upload_shoppable_photo_file;
pub mod upload_shoppable_video_file;
#[cfg(feature = "older-versions")]
pub mod v202405;
#[cfg(feature = "older-versions")]
pub mod v202407;
#[cfg(feature = "older-versions")]
pub mod v202501;
#[cfg(feature = "older-versions")]
pub mod v202505;
#[cfg(feature = "older-versions")]
pub mod v202511;
#[cfg(feature = "older-versions")]
pub mod v202512;

pub use self::add_showcase_products::*;
pub use self::check_creator_sample_eligibility::*;
pub use self::create_video_precheck_task::*;
pub use self::creator_search_sample_application_fulfillments::*;
pub use self::generate_general_sharing_links::*;
pub use self::generate_publisher_sharing_links_in_batch::*;
pub use self::get_creator_profile::*;
pub use self::get_creator_sample_application_detail::*;
pub use self::get_open_collaboration_product_list_by_product_ids::*;
pub use self::get_shop_products::*;
pub use self::get_shoppable_video_precheck_result::*;
pub use self::get_shoppable_video_status::*;
pub use self::get_showcase_products::*;
pub use self::get_tokopedia_and_tiktok_shop_product_id_mappings::*;
pub use self::map_tokopedia_to_tiktok_shop_product_ids::*;
pub use self::model::*;
pub use self::move_showcase_products_to_the_top::*;
pub use self::post_shoppable_photos::*;
pub use self::post_shoppable_video::*;
pub use self::remove_showcase_products::*;
pub use self::search_affiliate_orders_by_creator::*;
pub use self::search_creator_affiliate_orders::*;
pub use self::search_creator_sample_applications::*;
pub use self::search_creator_target_collaborations::*;
pub use self::search_open_collaboration_products::*;
pub use self::upload_shoppable_photo_file::*;
pub use self::upload_shoppable_video_file::*;
