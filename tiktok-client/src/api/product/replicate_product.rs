// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `POST /product/202507/products/{product_id}/global_replicate`

use crate::api::operation::operation;
use crate::api::product::model::{InventoryInput, PartialEditProductCertificationInput, ProductAttributeInput};
use crate::types::record::record;
use crate::types::words::words;
use crate::types::{ApiId, CurrencyCode, ProductId};
use rust_decimal::Decimal;
use smol_str::SmolStr;

operation! {
    /// Replicate product.
    ///
    /// `POST /product/202507/products/{product_id}/global_replicate`. Takes `shop_cipher`.
    pub struct ReplicateProduct -> ReplicateProductResponse;
    "product" "replicateProduct" "202507" Post "/product/202507/products/{product_id}/global_replicate"
        cipher true Write Json [] older false;
    new(product_id: ProductId) {
        product_id: product_id, inventory_mode: None, replicate_target: Vec::new(),
    }
    /// Product id. Required.
    path product_id: ProductId = "product_id";
    /// Inventory mode.
    body inventory_mode: Option<InventoryMode> = "inventory_mode" => with_inventory_mode(InventoryMode);
    /// Replicate target.
    body replicate_target: Vec<ReplicateTargetInput> = "replicate_target" => with_replicate_target(Vec<ReplicateTargetInput>);
}

record! {
    /// Replicate product response: `data`.
    pub struct ReplicateProductResponse {
        /// Errors.
        pub errors: Vec<ReplicateProductError> = "errors",
    }
}

record! {
    /// Replicate product error: `error`.
    pub struct ReplicateProductError {
        /// Code.
        pub code: Option<i64> = "code",
        /// Detail.
        pub detail: Option<ReplicateProductErrorDetail> = "detail",
        /// Message.
        pub message: Option<SmolStr> = "message",
    }
}

record! {
    /// Replicate product error detail: `error.detail`.
    pub struct ReplicateProductErrorDetail {
        /// Region.
        pub region: Option<SmolStr> = "region",
    }
}

record! {
    /// Replicate target input: `replicate_target`.
    pub struct ReplicateTargetInput {
        /// Certifications.
        pub certifications: Vec<PartialEditProductCertificationInput> = "certifications",
        /// Inventory mode.
        pub inventory_mode: Option<InventoryMode> = "inventory_mode",
        /// Manufacturer ids.
        pub manufacturer_ids: Vec<ApiId> = "manufacturer_ids",
        /// Product attributes.
        pub product_attributes: Vec<ProductAttributeInput> = "product_attributes",
        /// Region.
        pub region: Option<SmolStr> = "region",
        /// Responsible person ids.
        pub responsible_person_ids: Vec<ApiId> = "responsible_person_ids",
        /// SKUs.
        pub skus: Vec<ReplicateTargetSkuInput> = "skus",
    }
}

record! {
    /// Replicate target SKU input: `replicate_target.sku`.
    pub struct ReplicateTargetSkuInput {
        /// Inventory.
        pub inventory: Vec<InventoryInput> = "inventory",
        /// Price.
        pub price: Option<SkuPriceInput> = "price",
        /// Source SKU id.
        pub source_sku_id: Option<ApiId> = "source_sku_id",
        /// Seller SKU.
        pub seller_sku: Option<SmolStr> = "seller_sku",
    }
}

record! {
    /// SKU price input: `replicate_target.sku.price`.
    pub struct SkuPriceInput {
        /// Sale price: price of one piece after the seller's discount. Required.
        pub sale_price: Option<Decimal> = "sale_price",
        /// Currency.
        pub currency: Option<CurrencyCode> = "currency",
    }
}

words! {
    /// Inventory mode.
    pub enum InventoryMode {
        Exclusive = "EXCLUSIVE",
        Shared = "SHARED",
    }
}
