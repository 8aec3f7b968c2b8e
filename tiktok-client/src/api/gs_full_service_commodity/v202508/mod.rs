// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! Gs full service commodity: operations of version 202508 that are older, or no longer listed.
//!
//! | request | call |
//! |---|---|
//! | [`GsCalculateProductAuditInfo`] | `POST /gs_full_service_commodity/202508/calculate_audit_info` |
//! | [`GsCreateProductv2`] | `POST /gs_full_service_commodity/202508/beta/products` |
//! | [`GsGetSupplierRp`] | `GET /gs_full_service_commodity/202508/supplier_rps` |
//! | [`GsListSupplierManufacturer`] | `GET /gs_full_service_commodity/202508/supplier_manufacturers` |

pub mod gs_calculate_product_audit_info;
pub mod gs_create_productv2;
pub mod gs_get_supplier_rp;
pub mod gs_list_supplier_manufacturer;
pub mod model;

pub use self::gs_calculate_product_audit_info::*;
pub use self::gs_create_productv2::*;
pub use self::gs_get_supplier_rp::*;
pub use self::gs_list_supplier_manufacturer::*;
pub use self::model::*;
