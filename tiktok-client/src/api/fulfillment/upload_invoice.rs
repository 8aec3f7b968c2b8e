// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `POST /fulfillment/202502/invoice/upload`

use crate::api::fulfillment::model::BatchShipPackagesError;
use crate::api::operation::operation;
use crate::types::record::record;
use crate::types::words::words;
use crate::types::{OrderId, PackageId};
use smol_str::SmolStr;

operation! {
    /// Upload invoice.
    ///
    /// `POST /fulfillment/202502/invoice/upload`. Takes `shop_cipher`.
    pub struct UploadInvoice -> UploadInvoiceResponse;
    "fulfillment" "uploadInvoice" "202502" Post "/fulfillment/202502/invoice/upload"
        cipher true Write Json [] older false;
    new() {
        invoices: Vec::new(),
    }
    /// Invoices.
    body invoices: Vec<InvoiceInput> = "invoices" => with_invoices(Vec<InvoiceInput>);
}

record! {
    /// Upload invoice response: `data`.
    pub struct UploadInvoiceResponse {
        /// Errors.
        pub errors: Vec<BatchShipPackagesError> = "errors",
    }
}

record! {
    /// Invoice input: `invoice`.
    pub struct InvoiceInput {
        /// Package id. Required.
        pub package_id: Option<PackageId> = "package_id",
        /// Order ids. Required.
        pub order_ids: Vec<OrderId> = "order_ids",
        /// File type. Required.
        pub file_type: Option<InvoiceFileType> = "file_type",
        /// File. Required.
        pub file: Option<SmolStr> = "file",
    }
}

words! {
    /// Invoice file type.
    pub enum InvoiceFileType {
        Xml = "XML",
    }
}
