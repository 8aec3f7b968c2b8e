// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `GET /fulfillment/202309/packages/{package_id}/shipping_documents`

use crate::api::operation::operation;
use crate::types::PackageId;
use crate::types::record::record;
use crate::types::words::words;
use smol_str::SmolStr;

operation! {
    /// Get package shipping document.
    ///
    /// `GET /fulfillment/202309/packages/{package_id}/shipping_documents`. Takes `shop_cipher`.
    pub struct GetPackageShippingDocument -> GetPackageShippingDocumentResponse;
    "fulfillment" "getPackageShippingDocument" "202309" Get "/fulfillment/202309/packages/{package_id}/shipping_documents"
        cipher true Read None [] older false;
    new(package_id: PackageId, document_type: impl Into<SmolStr>) {
        package_id: package_id, document_type: document_type.into(), document_size: None, document_format: None,
        shipping_period: None,
    }
    /// Package id. Required.
    path package_id: PackageId = "package_id";
    /// Document type. Required.
    query document_type: SmolStr = "document_type";
    /// Document size.
    query document_size: Option<DocumentSize> = "document_size" => with_document_size(DocumentSize);
    /// Document format.
    query document_format: Option<DocumentFormat> = "document_format" => with_document_format(DocumentFormat);
    /// Shipping period.
    query shipping_period: Option<SmolStr> = "shipping_period" => with_shipping_period(SmolStr);
}

record! {
    /// Get package shipping document response: `data`.
    pub struct GetPackageShippingDocumentResponse {
        /// Doc URL.
        pub doc_url: Option<SmolStr> = "doc_url",
        /// Tracking number.
        pub tracking_number: Option<SmolStr> = "tracking_number",
    }
}

words! {
    /// Document size.
    pub enum DocumentSize {
        A5 = "A5",
        A6 = "A6",
    }
}

words! {
    /// Document format.
    pub enum DocumentFormat {
        Pdf = "PDF",
        Zpl = "ZPL",
    }
}
