// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `POST /product/202608/inventory/operation/settings`

use crate::api::operation::operation;
use crate::types::record::record;
use crate::types::{ApiId, SellerId, SkuId};

operation! {
    /// Update stock operation settings.
    ///
    /// `POST /product/202608/inventory/operation/settings`. Takes `shop_cipher`.
    pub struct UpdateStockOperationSettings -> UpdateStockOperationSettingsResponse;
    "product" "updateStockOperationSettings" "202608" Post "/product/202608/inventory/operation/settings"
        cipher true Write Json [] older false;
    new(seller_id: SellerId) {
        seller_id: seller_id, sku_ids: Vec::new(), stock_operation_setting: None,
    }
    /// Seller id. Required.
    body seller_id: SellerId = "seller_id";
    /// SKU ids.
    body sku_ids: Vec<SkuId> = "sku_ids" => with_sku_ids(Vec<SkuId>);
    /// Stock operation setting.
    body stock_operation_setting: Option<StockOperationSettingInput> = "stock_operation_setting" => with_stock_operation_setting(StockOperationSettingInput);
}

record! {
    /// Update stock operation settings response: `data`.
    pub struct UpdateStockOperationSettingsResponse {
        /// Stock operation.
        pub stock_operation: Option<StockOperation> = "stock_operation",
    }
}

record! {
    /// Stock operation: `stock_operation`.
    pub struct StockOperation {
        /// Failed SKU ids.
        pub failed_sku_ids: Vec<ApiId> = "failed_sku_ids",
        /// Success SKU ids.
        pub success_sku_ids: Vec<ApiId> = "success_sku_ids",
    }
}

record! {
    /// Stock operation setting input: `stock_operation_setting`.
    pub struct StockOperationSettingInput {
        /// Enable auto restock.
        pub enable_auto_restock: Option<bool> = "enable_auto_restock",
    }
}
