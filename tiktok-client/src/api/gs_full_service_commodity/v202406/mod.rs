// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! Gs full service commodity: operations of version 202406 that are older, or no longer listed.
//!
//! | request | call |
//! |---|---|
//! | [`GsFullServiceGetCertifications`] | `GET /gs_full_service_commodity/202406/beta/categories/{category_id}/certifications` |
//! | [`GsGetgradingtemplatesconfigV2`] | `GET /gs_full_service_commodity/202406/beta/grading_templates` |
//! | [`GsGetsizegroupsconfigV2`] | `GET /gs_full_service_commodity/202406/beta/size_groups` |
//! | [`GsImageUploadV2`] | `POST /gs_full_service_commodity/202406/beta/images/upload` |
//! | [`GsQuerySkusandtheapprovalstatusofSkusV2`] | `POST /gs_full_service_commodity/202406/beta/products/search` |

pub mod gs_full_service_get_certifications;
pub mod gs_getgradingtemplatesconfig_v2;
pub mod gs_getsizegroupsconfig_v2;
pub mod gs_image_upload_v2;
pub mod gs_query_skusandtheapprovalstatusof_skus_v2;

pub use self::gs_full_service_get_certifications::*;
pub use self::gs_getgradingtemplatesconfig_v2::*;
pub use self::gs_getsizegroupsconfig_v2::*;
pub use self::gs_image_upload_v2::*;
pub use self::gs_query_skusandtheapprovalstatusof_skus_v2::*;
