// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! Gs full service shipment: operations of version 202503 that are older, or no longer listed.
//!
//! | request | call |
//! |---|---|
//! | [`GlobalSellingGetSkuPrintDocument`] | `POST /gs_full_service_shipment/202503/delivery_orders/sku_documents/generate` |

pub mod global_selling_get_sku_print_document;

pub use self::global_selling_get_sku_print_document::*;
