// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! Affiliate partner: the newest version of every operation.
//!
//! | request | call |
//! |---|---|
//! | [`CreateAffiliatePartnerCampaign`] | `POST /affiliate_partner/202405/campaigns` |
//! | [`EditAffiliatePartnerCampaign`] | `POST /affiliate_partner/202405/campaigns/{campaign_id}/partial_edit` |
//! | [`GenerateAffiliatePartnerCampaignProductLink`] | `POST /affiliate_partner/202405/campaigns/{campaign_id}/products/{product_id}/promotion_link/generate` |
//! | [`GenerateCampaignProductPromotionLinksInBatch`] | `POST /affiliate_partner/202505/campaigns/{campaign_id}/products/promotion_links/generate_batch` |
//! | [`GetAffiliateCampaignCreatorProductContentStatistics`] | `GET /affiliate_partner/202508/campaigns/{campaign_id}/products/{product_id}/creator/{creator_temp_id}/content/statistics` |
//! | [`GetAffiliateCampaignCreatorProductSampleStatus`] | `GET /affiliate_partner/202508/campaigns/{campaign_id}/products/{product_id}/creator/{creator_temp_id}/content/statistics/sample/status` |
//! | [`GetAffiliatePartnerCampaignDetail`] | `GET /affiliate_partner/202405/campaigns/{campaign_id}` |
//! | [`GetAffiliatePartnerCampaignList`] | `GET /affiliate_partner/202405/campaigns` |
//! | [`GetAffiliatePartnerCampaignProductList`] | `GET /affiliate_partner/202405/campaigns/{campaign_id}/products` |
//! | [`GetCampaignProductPerformanceList`] | `GET /affiliate_partner/202501/campaigns/{campaign_id}/products/performance` |
//! | [`GetCreatorPerformanceForCampaignProduct`] | `GET /affiliate_partner/202508/campaigns/{campaign_id}/products/{product_id}/performance` |
//! | [`PublishAffiliatePartnerCampaign`] | `POST /affiliate_partner/202405/campaigns/{campaign_id}/publish` |
//! | [`ReviewAffiliatePartnerCampaignProduct`] | `POST /affiliate_partner/202405/campaigns/{campaign_id}/products/{product_id}/review` |
//! | [`SearchCapAffiliateOrders`] | `POST /affiliate_partner/202603/cap_order/search` |
//! | [`SearchTapAffiliateOrders`] | `POST /affiliate_partner/202603/orders/search` |

pub mod create_affiliate_partner_campaign;
pub mod edit_affiliate_partner_campaign;
pub mod generate_affiliate_partner_campaign_product_link;
pub mod generate_campaign_product_promotion_links_in_batch;
pub mod get_affiliate_campaign_creator_product_content_statistics;
pub mod get_affiliate_campaign_creator_product_sample_status;
pub mod get_affiliate_partner_campaign_detail;
pub mod get_affiliate_partner_campaign_list;
pub mod get_affiliate_partner_campaign_product_list;
pub mod get_campaign_product_performance_list;
pub mod get_creator_performance_for_campaign_product;
pub mod model;
pub mod publish_affiliate_partner_campaign;
pub mod review_affiliate_partner_campaign_product;
pub mod search_cap_affiliate_orders;
pub mod search_tap_affiliate_orders;
#[cfg(feature = "older-versions")]
pub mod v202411;
#[cfg(feature = "older-versions")]
pub mod v202501;
#[cfg(feature = "older-versions")]
pub mod v202504;

pub use self::create_affiliate_partner_campaign::*;
pub use self::edit_affiliate_partner_campaign::*;
pub use self::generate_affiliate_partner_campaign_product_link::*;
pub use self::generate_campaign_product_promotion_links_in_batch::*;
pub use self::get_affiliate_campaign_creator_product_content_statistics::*;
pub use self::get_affiliate_campaign_creator_product_sample_status::*;
pub use self::get_affiliate_partner_campaign_detail::*;
pub use self::get_affiliate_partner_campaign_list::*;
pub use self::get_affiliate_partner_campaign_product_list::*;
pub use self::get_campaign_product_performance_list::*;
pub use self::get_creator_performance_for_campaign_product::*;
pub use self::model::*;
pub use self::publish_affiliate_partner_campaign::*;
pub use self::review_affiliate_partner_campaign_product::*;
pub use self::search_cap_affiliate_orders::*;
pub use self::search_tap_affiliate_orders::*;
