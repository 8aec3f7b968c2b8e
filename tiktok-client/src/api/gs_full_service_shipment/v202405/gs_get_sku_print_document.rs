// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `POST /gs_full_service_shipment/202405/beta/delivery_orders/sku_documents/generate`

use crate::api::operation::operation;
use crate::types::record::record;
use smol_str::SmolStr;

operation! {
    /// Gs get SKU print document.
    ///
    /// `POST /gs_full_service_shipment/202405/beta/delivery_orders/sku_documents/generate`. Does not take `shop_cipher`.
    ///
    /// An older version, or one that the documentation no longer lists.
    pub struct GsGetSkuPrintDocument -> GsGetSkuPrintDocumentResponse;
    "gs_full_service_shipment" "GSGetSKUPrintDocument" "202405" Post "/gs_full_service_shipment/202405/beta/delivery_orders/sku_documents/generate"
        cipher false Write Json [] older true;
    new() {
        dimension: None, platform_sku_items: Vec::new(), print_sku_code: None, stockup_order_code: None,
    }
    /// Dimension.
    body dimension: Option<DimensionInput> = "dimension" => with_dimension(DimensionInput);
    /// Platform SKU items.
    body platform_sku_items: Vec<PlatformSkuItemInput> = "platform_sku_items" => with_platform_sku_items(Vec<PlatformSkuItemInput>);
    /// Print SKU code.
    body print_sku_code: Option<bool> = "print_sku_code" => with_print_sku_code(bool);
    /// Stockup order code.
    body stockup_order_code: Option<SmolStr> = "stockup_order_code" => with_stockup_order_code(SmolStr);
}

record! {
    /// Gs get SKU print document response: `data`.
    pub struct GsGetSkuPrintDocumentResponse {
        /// Document URL.
        pub document_url: Option<SmolStr> = "document_url",
    }
}

record! {
    /// Platform SKU item input: `platform_sku_item`.
    pub struct PlatformSkuItemInput {
        /// Platform SKU code.
        pub platform_sku_code: Option<SmolStr> = "platform_sku_code",
        /// Quantity.
        pub quantity: Option<i64> = "quantity",
    }
}

record! {
    /// Dimension input: `dimension`.
    pub struct DimensionInput {
        /// Height.
        pub height: Option<SmolStr> = "height",
        /// Unit.
        pub unit: Option<SmolStr> = "unit",
        /// Width.
        pub width: Option<SmolStr> = "width",
    }
}
