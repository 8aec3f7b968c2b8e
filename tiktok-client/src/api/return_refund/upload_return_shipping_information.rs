// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `POST /return_refund/202405/returns/shipping_documents`

use crate::api::FilePart;
use crate::api::operation::operation;
use crate::types::record::record;
use crate::types::words::words;
use crate::types::{AfterSaleId, ApiId};
use smol_str::SmolStr;

operation! {
    /// Upload return shipping information.
    ///
    /// `POST /return_refund/202405/returns/shipping_documents`. Takes `shop_cipher`.
    pub struct UploadReturnShippingInformation -> UploadReturnShippingInformationResponse;
    "return_refund" "uploadReturnShippingInformation" "202405" Post "/return_refund/202405/returns/shipping_documents"
        cipher true Write Multipart [] older false;
    new(return_ids: Vec<AfterSaleId>, tracking_number: impl Into<SmolStr>, return_provider_id: impl Into<ApiId>) {
        return_ids: return_ids, return_id_type: None, tracking_number: tracking_number.into(), return_provider_id:
        return_provider_id.into(), return_shipping_label: None, return_qr_code: None,
    }
    /// Return ids. Required.
    query return_ids: Vec<AfterSaleId> = "return_ids";
    /// Return id type.
    query return_id_type: Option<ReturnIdType> = "return_id_type" => with_return_id_type(ReturnIdType);
    /// Tracking number. Required.
    body tracking_number: SmolStr = "tracking_number";
    /// Return provider id. Required.
    body return_provider_id: ApiId = "return_provider_id";
    /// Return shipping label.
    file return_shipping_label: Option<FilePart> = "return_shipping_label" => with_return_shipping_label(FilePart);
    /// Return qr code.
    file return_qr_code: Option<FilePart> = "return_qr_code" => with_return_qr_code(FilePart);
}

record! {
    /// Upload return shipping information response: `data`.
    pub struct UploadReturnShippingInformationResponse {
    }
}

words! {
    /// Return id type.
    pub enum ReturnIdType {
        Rma = "RMA",
        SkuReturnOrder = "SKU_RETURN_ORDER",
    }
}
