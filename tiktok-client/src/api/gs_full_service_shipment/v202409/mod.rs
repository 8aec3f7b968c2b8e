// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! Gs full service shipment: operations of version 202409 that are older, or no longer listed.
//!
//! | request | call |
//! |---|---|
//! | [`GlobalSellingConfirmStockupOrder`] | `POST /gs_full_service_shipment/202409/stockup_orders/confirm` |
//! | [`GlobalSellingGetSkuPrintDocument`] | `POST /gs_full_service_shipment/202409/delivery_orders/sku_documents/generate` |

pub mod global_selling_confirm_stockup_order;
pub mod global_selling_get_sku_print_document;

pub use self::global_selling_confirm_stockup_order::*;
pub use self::global_selling_get_sku_print_document::*;
