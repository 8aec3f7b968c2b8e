// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! Gs full service commodity: operations of version 202407 that are older, or no longer listed.
//!
//! | request | call |
//! |---|---|
//! | [`GlobalSellingGetSupplierAddresses`] | `GET /gs_full_service_commodity/202407/supplier_addresses` |

pub mod global_selling_get_supplier_addresses;

pub use self::global_selling_get_supplier_addresses::*;
