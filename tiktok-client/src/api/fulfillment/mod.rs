// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! Fulfillment: the newest version of every operation.
//!
//! | request | call |
//! |---|---|
//! | [`BatchShipPackages`] | `POST /fulfillment/202309/packages/ship` |
//! | [`CheckTiktokShippingAndCollectionByTiktokCoverage`] | `GET /fulfillment/202508/tts_tracking_validation` |
//! | [`CombinePackage`] | `POST /fulfillment/202309/packages/combine` |
//! | [`ConfirmOrderSplit`] | `POST /fulfillment/202309/orders/{order_id}/split` |
//! | [`CreateFirstMileBundle`] | `POST /fulfillment/202407/bundles` |
//! | [`CreateFirstMileBundleV2`] | `POST /fulfillment/202510/first_mile_bundle` |
//! | [`CreatePackages`] | `POST /fulfillment/202512/packages` |
//! | [`GetEligibleShippingServices`] | `POST /fulfillment/202309/orders/{order_id}/shipping_services/query` |
//! | [`GetOrderCustomsRequirements`] | `POST /fulfillment/202607/orders/customs_info/query` |
//! | [`GetOrderSplitAttributes`] | `GET /fulfillment/202309/orders/split_attributes` |
//! | [`GetOrderTracking`] | `GET /fulfillment/202309/orders/{order_id}/tracking` |
//! | [`GetPackageDetail`] | `GET /fulfillment/202309/packages/{package_id}` |
//! | [`GetPackageHandoverTimeSlots`] | `GET /fulfillment/202309/packages/{package_id}/handover_time_slots` |
//! | [`GetPackageShippingDocument`] | `GET /fulfillment/202309/packages/{package_id}/shipping_documents` |
//! | [`GetPodCustomizationDetails`] | `POST /fulfillment/202606/pod_details/get` |
//! | [`MarkPackageAsShipped`] | `POST /fulfillment/202610/orders/{order_id}/packages` |
//! | [`SearchCombinablePackages`] | `GET /fulfillment/202309/combinable_packages/search` |
//! | [`SearchPackage`] | `POST /fulfillment/202309/packages/search` |
//! | [`ShipPackage`] | `POST /fulfillment/202309/packages/{package_id}/ship` |
//! | [`SubmitCustomsClearanceInformation`] | `POST /fulfillment/202607/orders/customs_info/submit` |
//! | [`SubmitRedemptionInformation`] | `POST /fulfillment/202601/redeem_info/callback` |
//! | [`TrackingStatusUpdate`] | `POST /fulfillment/202609/order/sof/track/update` |
//! | [`UncombinePackages`] | `POST /fulfillment/202309/packages/{package_id}/uncombine` |
//! | [`UpdateOrderShippingInfo`] | `POST /fulfillment/202309/orders/{order_id}/shipping_info/update` |
//! | [`UpdatePackageDeliveryStatus`] | `POST /fulfillment/202309/packages/deliver` |
//! | [`UpdatePackageShippingInfo`] | `POST /fulfillment/202610/packages/{package_id}/shipping_info/update` |
//! | [`UploadInvoice`] | `POST /fulfillment/202502/invoice/upload` |
//! | [`UploadProofOfDeliveryFile`] | `POST /fulfillment/202309/files/upload` |
//! | [`UploadProofOfDeliveryImage`] | `POST /fulfillment/202309/images/upload` |

pub mod batch_ship_packages;
pub mod check_tiktok_shipping_and_collection_by_tiktok_coverage;
pub mod combine_package;
pub mod confirm_order_split;
pub mod create_first_mile_bundle;
pub mod create_first_mile_bundle_v2;
pub mod create_packages;
pub mod get_eligible_shipping_services;
pub mod get_order_customs_requirements;
pub mod get_order_split_attributes;
pub mod get_order_tracking;
pub mod get_package_detail;
pub mod get_package_handover_time_slots;
pub mod get_package_shipping_document;
pub mod get_pod_customization_details;
pub mod mark_package_as_shipped;
pub mod model;
pub mod search_combinable_packages;
pub mod search_package;
pub mod ship_package;
pub mod submit_customs_clearance_information;
pub mod submit_redemption_information;
pub mod tracking_status_update;
pub mod uncombine_packages;
pub mod update_order_shipping_info;
pub mod update_package_delivery_status;
pub mod update_package_shipping_info;
pub mod upload_invoice;
pub mod upload_proof_of_delivery_file;
pub mod upload_proof_of_delivery_image;
#[cfg(feature = "older-versions")]
pub mod v202309;
#[cfg(feature = "older-versions")]
pub mod v202408;

pub use self::batch_ship_packages::*;
pub use self::check_tiktok_shipping_and_collection_by_tiktok_coverage::*;
pub use self::combine_package::*;
pub use self::confirm_order_split::*;
pub use self::create_first_mile_bundle::*;
pub use self::create_first_mile_bundle_v2::*;
pub use self::create_packages::*;
pub use self::get_eligible_shipping_services::*;
pub use self::get_order_customs_requirements::*;
pub use self::get_order_split_attributes::*;
pub use self::get_order_tracking::*;
pub use self::get_package_detail::*;
pub use self::get_package_handover_time_slots::*;
pub use self::get_package_shipping_document::*;
pub use self::get_pod_customization_details::*;
pub use self::mark_package_as_shipped::*;
pub use self::model::*;
pub use self::search_combinable_packages::*;
pub use self::search_package::*;
pub use self::ship_package::*;
pub use self::submit_customs_clearance_information::*;
pub use self::submit_redemption_information::*;
pub use self::tracking_status_update::*;
pub use self::uncombine_packages::*;
pub use self::update_order_shipping_info::*;
pub use self::update_package_delivery_status::*;
pub use self::update_package_shipping_info::*;
pub use self::upload_invoice::*;
pub use self::upload_proof_of_delivery_file::*;
pub use self::upload_proof_of_delivery_image::*;
