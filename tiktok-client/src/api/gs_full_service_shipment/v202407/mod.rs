// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! Gs full service shipment: operations of version 202407 that are older, or no longer listed.
//!
//! | request | call |
//! |---|---|
//! | [`GlobalSellingCancelShipment`] | `POST /gs_full_service_shipment/202407/logistics_orders/cancel_ship` |
//! | [`GlobalSellingGetQualityDocuments`] | `GET /gs_full_service_shipment/202407/quality_documents` |
//! | [`GlobalSellingQueryLogisticsOrders`] | `GET /gs_full_service_shipment/202407/logistics_orders` |
//! | [`GlobalSellingReserveShipment`] | `POST /gs_full_service_shipment/202407/delivery_orders/reserve_ship` |
//! | [`GlobalSellingSearchAbnormalOrders`] | `POST /gs_full_service_shipment/202407/abnormal_orders/search` |
//! | [`GlobalSellingSearchAvailableShippingProviders`] | `POST /gs_full_service_shipment/202407/shipping_providers/search` |
//! | [`GlobalSellingSearchDeliveryOrders`] | `POST /gs_full_service_shipment/202407/delivery_orders/search` |
//! | [`GlobalSellingSearchReturnOrders`] | `POST /gs_full_service_shipment/202407/return_orders/search` |
//! | [`GlobalSellingSearchStockupOrders`] | `POST /gs_full_service_shipment/202407/stockup_orders/search` |

pub mod global_selling_cancel_shipment;
pub mod global_selling_get_quality_documents;
pub mod global_selling_query_logistics_orders;
pub mod global_selling_reserve_shipment;
pub mod global_selling_search_abnormal_orders;
pub mod global_selling_search_available_shipping_providers;
pub mod global_selling_search_delivery_orders;
pub mod global_selling_search_return_orders;
pub mod global_selling_search_stockup_orders;
pub mod model;

pub use self::global_selling_cancel_shipment::*;
pub use self::global_selling_get_quality_documents::*;
pub use self::global_selling_query_logistics_orders::*;
pub use self::global_selling_reserve_shipment::*;
pub use self::global_selling_search_abnormal_orders::*;
pub use self::global_selling_search_available_shipping_providers::*;
pub use self::global_selling_search_delivery_orders::*;
pub use self::global_selling_search_return_orders::*;
pub use self::global_selling_search_stockup_orders::*;
pub use self::model::*;
