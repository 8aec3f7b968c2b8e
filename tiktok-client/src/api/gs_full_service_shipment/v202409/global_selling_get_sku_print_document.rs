// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `POST /gs_full_service_shipment/202409/delivery_orders/sku_documents/generate`

use crate::api::operation::operation;
use crate::types::record::record;
use smol_str::SmolStr;

operation! {
    /// Global selling get SKU print document.
    ///
    /// `POST /gs_full_service_shipment/202409/delivery_orders/sku_documents/generate`. Does not take `shop_cipher`.
    ///
    /// An older version, or one that the documentation no longer lists.
    pub struct GlobalSellingGetSkuPrintDocument -> GlobalSellingGetSkuPrintDocumentResponse;
    "gs_full_service_shipment" "GlobalSellingGetSKUPrintDocument" "202409" Post "/gs_full_service_shipment/202409/delivery_orders/sku_documents/generate"
        cipher false Write Json [] older true;
    new() {
        platform_sku_items: Vec::new(), size: None, stockup_order_code: None,
    }
    /// Platform SKU items.
    body platform_sku_items: Vec<GlobalSellingGetSkuPrintDocumentPlatformSkuItemInput> = "platform_sku_items" => with_platform_sku_items(Vec<GlobalSellingGetSkuPrintDocumentPlatformSkuItemInput>);
    /// Size.
    body size: Option<SizeInput> = "size" => with_size(SizeInput);
    /// Stockup order code.
    body stockup_order_code: Option<SmolStr> = "stockup_order_code" => with_stockup_order_code(SmolStr);
}

record! {
    /// Global selling get SKU print document response: `data`.
    pub struct GlobalSellingGetSkuPrintDocumentResponse {
        /// Document URL.
        pub document_url: Option<SmolStr> = "document_url",
    }
}

record! {
    /// Size input: `size`.
    pub struct SizeInput {
        /// Height.
        pub height: Option<SmolStr> = "height",
        /// Unit.
        pub unit: Option<SmolStr> = "unit",
        /// Width.
        pub width: Option<SmolStr> = "width",
    }
}

record! {
    /// Global selling get SKU print document platform SKU item input: `platform_sku_item`.
    pub struct GlobalSellingGetSkuPrintDocumentPlatformSkuItemInput {
        /// Code.
        pub code: Option<SmolStr> = "code",
        /// Quantity.
        pub quantity: Option<i64> = "quantity",
    }
}
