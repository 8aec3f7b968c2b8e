// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `POST /gs_full_service_shipment/202503/delivery_orders/sku_documents/generate`

use crate::api::operation::operation;
use crate::types::record::record;
use smol_str::SmolStr;

operation! {
    /// Global selling get SKU print document.
    ///
    /// `POST /gs_full_service_shipment/202503/delivery_orders/sku_documents/generate`. Does not take `shop_cipher`.
    ///
    /// An older version, or one that the documentation no longer lists.
    pub struct GlobalSellingGetSkuPrintDocument -> GlobalSellingGetSkuPrintDocumentResponse;
    "gs_full_service_shipment" "GlobalSellingGetSKUPrintDocument" "202503" Post "/gs_full_service_shipment/202503/delivery_orders/sku_documents/generate"
        cipher false Write Json [] older true;
    new() {
        need_separator: None, platform_sku_items: Vec::new(), size: None, stockup_order_code: None,
    }
    /// Need separator.
    body need_separator: Option<bool> = "need_separator" => with_need_separator(bool);
    /// Platform SKU items.
    body platform_sku_items: Vec<PlatformSkuItemInputV202503> = "platform_sku_items" => with_platform_sku_items(Vec<PlatformSkuItemInputV202503>);
    /// Size.
    body size: Option<GlobalSellingGetSkuPrintDocumentSizeInput> = "size" => with_size(GlobalSellingGetSkuPrintDocumentSizeInput);
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
    /// Global selling get SKU print document size input: `size`.
    pub struct GlobalSellingGetSkuPrintDocumentSizeInput {
        /// Height.
        pub height: Option<SmolStr> = "height",
        /// Unit.
        pub unit: Option<SmolStr> = "unit",
        /// Width.
        pub width: Option<SmolStr> = "width",
    }
}

record! {
    /// Platform SKU item input v202503: `platform_sku_item`.
    pub struct PlatformSkuItemInputV202503 {
        /// Code.
        pub code: Option<SmolStr> = "code",
        /// Quantity.
        pub quantity: Option<i64> = "quantity",
    }
}
