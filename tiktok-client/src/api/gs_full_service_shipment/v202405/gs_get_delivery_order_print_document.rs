// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `GET /gs_full_service_shipment/202405/beta/delivery_orders/documents`

use crate::api::operation::operation;
use crate::types::record::record;
use smol_str::SmolStr;

operation! {
    /// Gs get delivery order print document.
    ///
    /// `GET /gs_full_service_shipment/202405/beta/delivery_orders/documents`. Does not take `shop_cipher`.
    ///
    /// An older version, or one that the documentation no longer lists.
    pub struct GsGetDeliveryOrderPrintDocument -> GsGetDeliveryOrderPrintDocumentResponse;
    "gs_full_service_shipment" "GSGetDelivery-OrderPrintDocument" "202405" Get "/gs_full_service_shipment/202405/beta/delivery_orders/documents"
        cipher false Read None [] older true;
    new(delivery_order_codes: Vec<SmolStr>) {
        delivery_order_codes: delivery_order_codes,
    }
    /// Delivery order codes. Required.
    query delivery_order_codes: Vec<SmolStr> = "delivery_order_codes";
}

record! {
    /// Gs get delivery order print document response: `data`.
    pub struct GsGetDeliveryOrderPrintDocumentResponse {
        /// Document URL.
        pub document_url: Option<SmolStr> = "document_url",
    }
}
