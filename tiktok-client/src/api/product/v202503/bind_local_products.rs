// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `POST /product/202503/global_products/{global_product_id}/bind_local_products`

use crate::api::operation::operation;
use crate::api::product::model::{FailReason, InventoryInput, Region};
use crate::types::record::record;
use crate::types::words::words;
use crate::types::{ApiId, SkuId};
use smol_str::SmolStr;

operation! {
    /// Bind local products.
    ///
    /// `POST /product/202503/global_products/{global_product_id}/bind_local_products`. Does not take `shop_cipher`.
    ///
    /// An older version, or one that the documentation no longer lists.
    pub struct BindLocalProducts -> BindLocalProductsResponse;
    "product" "BindLocalProducts" "202503" Post "/product/202503/global_products/{global_product_id}/bind_local_products"
        cipher false Write Json [] older true;
    new(global_product_id: impl Into<ApiId>) {
        global_product_id: global_product_id.into(), local_products: Vec::new(),
    }
    /// Global product id. Required.
    path global_product_id: ApiId = "global_product_id";
    /// Local products.
    body local_products: Vec<LocalProductInput> = "local_products" => with_local_products(Vec<LocalProductInput>);
}

record! {
    /// Bind local products response: `data`.
    pub struct BindLocalProductsResponse {
        /// Bind results.
        pub bind_results: Vec<BindResult> = "bind_results",
    }
}

record! {
    /// Bind result: `bind_result`.
    pub struct BindResult {
        /// Fail reasons.
        pub fail_reasons: Vec<FailReason> = "fail_reasons",
        /// Local product id.
        pub local_product_id: Option<ApiId> = "local_product_id",
        /// Region.
        pub region: Option<Region> = "region",
        /// Status.
        pub status: Option<BindResultStatus> = "status",
    }
}

record! {
    /// Local product input: `local_product`.
    pub struct LocalProductInput {
        /// Id.
        pub id: Option<ApiId> = "id",
        /// Inventory add type.
        pub inventory_add_type: Option<SmolStr> = "inventory_add_type",
        /// Inventory mode.
        pub inventory_mode: Option<SmolStr> = "inventory_mode",
        /// SKUs.
        pub skus: Vec<LocalProductSkuInput> = "skus",
    }
}

record! {
    /// Local product SKU input: `local_product.sku`.
    pub struct LocalProductSkuInput {
        /// Global SKU id.
        pub global_sku_id: Option<ApiId> = "global_sku_id",
        /// Id.
        pub id: Option<SkuId> = "id",
        /// Inventory.
        pub inventory: Vec<InventoryInput> = "inventory",
        /// Sales attributes.
        pub sales_attributes: Vec<LocalProductSkuSalesAttributeInput> = "sales_attributes",
    }
}

record! {
    /// Local product SKU sales attribute input: `local_product.sku.sales_attribute`.
    pub struct LocalProductSkuSalesAttributeInput {
        /// Global id.
        pub global_id: Option<ApiId> = "global_id",
        /// Global value id.
        pub global_value_id: Option<ApiId> = "global_value_id",
        /// Id.
        pub id: Option<ApiId> = "id",
        /// Value id.
        pub value_id: Option<ApiId> = "value_id",
    }
}

words! {
    /// Bind result status.
    pub enum BindResultStatus {
        Success = "SUCCESS",
        Failed = "FAILED",
    }
}
