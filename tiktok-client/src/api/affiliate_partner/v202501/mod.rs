// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! Affiliate partner: operations of version 202501 that are older, or no longer listed.
//!
//! | request | call |
//! |---|---|
//! | [`GetAffiliateCampaignCreatorFulfillmentStatusInfo`] | `GET /affiliate_partner/202501/campaigns/{campaign_id}/products/{product_id}/performance` |
//! | [`GetAffiliateCampaignCreatorProductContentStatistics`] | `GET /affiliate_partner/202501/campaigns/{campaign_id}/products/{product_id}/creator/{creator_temp_id}/content/statistics` |
//! | [`GetAffiliateCampaignCreatorProductSampleStatus`] | `GET /affiliate_partner/202501/campaigns/{campaign_id}/products/{product_id}/creator/{creator_temp_id}/content/statistics/sample/status` |

pub mod get_affiliate_campaign_creator_fulfillment_status_info;
pub mod get_affiliate_campaign_creator_product_content_statistics;
pub mod get_affiliate_campaign_creator_product_sample_status;

pub use self::get_affiliate_campaign_creator_fulfillment_status_info::*;
pub use self::get_affiliate_campaign_creator_product_content_statistics::*;
pub use self::get_affiliate_campaign_creator_product_sample_status::*;
