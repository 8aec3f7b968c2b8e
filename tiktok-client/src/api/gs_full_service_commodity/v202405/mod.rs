// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! Gs full service commodity: operations of version 202405 that are older, or no longer listed.
//!
//! | request | call |
//! |---|---|
//! | [`GsCreateProductv2`] | `POST /gs_full_service_commodity/202405/beta/products` |
//! | [`GsFullServiceGetBrands`] | `GET /gs_full_service_commodity/202405/beta/brands` |
//! | [`GsFullServiceGetCategoryinformation`] | `GET /gs_full_service_commodity/202405/beta/categories/{category_id}` |
//! | [`GsFullServiceGetattributes`] | `GET /gs_full_service_commodity/202405/beta/categories/{category_id}/attributes` |
//! | [`GsFullServiceSearchCategories`] | `POST /gs_full_service_commodity/202405/beta/categories/search` |
//! | [`GsProductimageuploadrequirementsquery`] | `GET /gs_full_service_commodity/202405/beta/categories/{category_id}/image_upload_requirements` |
//! | [`GsQualificationfileupload`] | `POST /gs_full_service_commodity/202405/beta/certification_files/upload` |
//! | [`GsVideoUpload`] | `POST /gs_full_service_commodity/202405/beta/videos/upload` |

pub mod gs_create_productv2;
pub mod gs_full_service_get_brands;
pub mod gs_full_service_get_categoryinformation;
pub mod gs_full_service_getattributes;
pub mod gs_full_service_search_categories;
pub mod gs_productimageuploadrequirementsquery;
pub mod gs_qualificationfileupload;
pub mod gs_video_upload;

pub use self::gs_create_productv2::*;
pub use self::gs_full_service_get_brands::*;
pub use self::gs_full_service_get_categoryinformation::*;
pub use self::gs_full_service_getattributes::*;
pub use self::gs_full_service_search_categories::*;
pub use self::gs_productimageuploadrequirementsquery::*;
pub use self::gs_qualificationfileupload::*;
pub use self::gs_video_upload::*;
