// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `GET /gs_full_service_shipment/202405/beta/waybills`

use crate::api::operation::operation;
use crate::types::record::record;
use smol_str::SmolStr;

operation! {
    /// Gs get logistics waybills print document.
    ///
    /// `GET /gs_full_service_shipment/202405/beta/waybills`. Does not take `shop_cipher`.
    ///
    /// An older version, or one that the documentation no longer lists.
    pub struct GsGetLogisticsWaybillsPrintDocument -> GsGetLogisticsWaybillsPrintDocumentResponse;
    "gs_full_service_shipment" "GSGetLogisticsWaybillsPrintDocument" "202405" Get "/gs_full_service_shipment/202405/beta/waybills"
        cipher false Read None [] older true;
    new(logistics_codes: Vec<SmolStr>) {
        logistics_codes: logistics_codes,
    }
    /// Logistics codes. Required.
    query logistics_codes: Vec<SmolStr> = "logistics_codes";
}

record! {
    /// Gs get logistics waybills print document response: `data`.
    pub struct GsGetLogisticsWaybillsPrintDocumentResponse {
        /// Document URL.
        pub document_url: Option<SmolStr> = "document_url",
    }
}
