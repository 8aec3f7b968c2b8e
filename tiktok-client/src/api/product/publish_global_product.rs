// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `POST /product/202309/global_products/{global_product_id}/publish`

use crate::api::operation::operation;
use crate::api::product::model::{FeeInput, InventoryInput, PriceInput, ProductSku, PublishResult, Region};
use crate::types::record::record;
use crate::types::{ApiId, ProductId, ShopId};

operation! {
    /// Publish global product.
    ///
    /// `POST /product/202309/global_products/{global_product_id}/publish`. Does not take `shop_cipher`.
    pub struct PublishGlobalProduct -> PublishGlobalProductResponse;
    "product" "publishGlobalProduct" "202309" Post "/product/202309/global_products/{global_product_id}/publish"
        cipher false Write Json [] older false;
    new(global_product_id: impl Into<ApiId>, publish_target: Vec<PublishTargetInput>) {
        global_product_id: global_product_id.into(), publish_target: publish_target,
    }
    /// Global product id. Required.
    path global_product_id: ApiId = "global_product_id";
    /// Publish target. Required.
    body publish_target: Vec<PublishTargetInput> = "publish_target";
}

record! {
    /// Publish global product response: `data`.
    pub struct PublishGlobalProductResponse {
        /// Products.
        pub products: Vec<PublishGlobalProductProduct> = "products",
        /// Publish result.
        pub publish_result: Vec<PublishResult> = "publish_result",
    }
}

record! {
    /// Publish global product product: `product`.
    pub struct PublishGlobalProductProduct {
        /// Region.
        pub region: Option<Region> = "region",
        /// Shop id.
        pub shop_id: Option<ShopId> = "shop_id",
        /// SKUs.
        pub skus: Vec<ProductSku> = "skus",
        /// Id.
        pub id: Option<ProductId> = "id",
    }
}

record! {
    /// Publish target input: `publish_target`.
    pub struct PublishTargetInput {
        /// Region. Required.
        pub region: Option<Region> = "region",
        /// SKUs. Required.
        pub skus: Vec<PublishTargetSkuInput> = "skus",
        /// Responsible person ids.
        pub responsible_person_ids: Vec<ApiId> = "responsible_person_ids",
        /// Manufacturer ids.
        pub manufacturer_ids: Vec<ApiId> = "manufacturer_ids",
    }
}

record! {
    /// Publish target SKU input: `publish_target.sku`.
    pub struct PublishTargetSkuInput {
        /// Related global SKU id. Required.
        pub related_global_sku_id: Option<ApiId> = "related_global_sku_id",
        /// Price.
        pub price: Option<PriceInput> = "price",
        /// Inventory.
        pub inventory: Option<InventoryInput> = "inventory",
        /// Fees.
        pub fees: Vec<FeeInput> = "fees",
    }
}
