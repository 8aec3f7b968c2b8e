// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `GET /gs_full_service_shipment/202407/quality_documents`

use crate::api::operation::operation;
use crate::types::record::record;
use smol_str::SmolStr;

operation! {
    /// Global selling get quality documents.
    ///
    /// `GET /gs_full_service_shipment/202407/quality_documents`. Does not take `shop_cipher`.
    ///
    /// An older version, or one that the documentation no longer lists.
    pub struct GlobalSellingGetQualityDocuments -> GlobalSellingGetQualityDocumentsResponse;
    "gs_full_service_shipment" "GlobalSellingGetQualityDocuments" "202407" Get "/gs_full_service_shipment/202407/quality_documents"
        cipher false Read None [] older true;
    new(order_code: impl Into<SmolStr>, order_type: impl Into<SmolStr>) {
        order_code: order_code.into(), order_type: order_type.into(),
    }
    /// Order code. Required.
    query order_code: SmolStr = "order_code";
    /// Order type. Required.
    query order_type: SmolStr = "order_type";
}

record! {
    /// Global selling get quality documents response: `data`.
    pub struct GlobalSellingGetQualityDocumentsResponse {
        /// Document URL.
        pub document_url: Option<SmolStr> = "document_url",
    }
}
