// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! Gs full service shipment: operations of version 202405 that are older, or no longer listed.
//!
//! | request | call |
//! |---|---|
//! | [`GsConfirmDelivery`] | `POST /gs_full_service_shipment/202405/beta/delivery_orders/confirm` |
//! | [`GsCreateDeliveryOrder`] | `POST /gs_full_service_shipment/202405/beta/delivery_orders` |
//! | [`GsGetDeliveryOrderPrintDocument`] | `GET /gs_full_service_shipment/202405/beta/delivery_orders/documents` |
//! | [`GsGetLogisticsWaybillsPrintDocument`] | `GET /gs_full_service_shipment/202405/beta/waybills` |
//! | [`GsGetSkuPrintDocument`] | `POST /gs_full_service_shipment/202405/beta/delivery_orders/sku_documents/generate` |
//! | [`GsQueryDeliveryBatchs`] | `GET /gs_full_service_shipment/202405/beta/delivery_orders/delivery_batchs` |
//! | [`GsReserveShipping`] | `POST /gs_full_service_shipment/202405/beta/delivery_orders/reserve_ship` |
//! | [`GsSearchAvailableShippingProviders`] | `POST /gs_full_service_shipment/202405/beta/shipping_providers/search` |
//! | [`GsSearchDeliveryOrders`] | `POST /gs_full_service_shipment/202405/beta/delivery_orders/search` |
//! | [`GsSearchStockupOrders`] | `POST /gs_full_service_shipment/202405/beta/stockup_orders/search` |

pub mod gs_confirm_delivery;
pub mod gs_create_delivery_order;
pub mod gs_get_delivery_order_print_document;
pub mod gs_get_logistics_waybills_print_document;
pub mod gs_get_sku_print_document;
pub mod gs_query_delivery_batchs;
pub mod gs_reserve_shipping;
pub mod gs_search_available_shipping_providers;
pub mod gs_search_delivery_orders;
pub mod gs_search_stockup_orders;
pub mod model;

pub use self::gs_confirm_delivery::*;
pub use self::gs_create_delivery_order::*;
pub use self::gs_get_delivery_order_print_document::*;
pub use self::gs_get_logistics_waybills_print_document::*;
pub use self::gs_get_sku_print_document::*;
pub use self::gs_query_delivery_batchs::*;
pub use self::gs_reserve_shipping::*;
pub use self::gs_search_available_shipping_providers::*;
pub use self::gs_search_delivery_orders::*;
pub use self::gs_search_stockup_orders::*;
pub use self::model::*;
