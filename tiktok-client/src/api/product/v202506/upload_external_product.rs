// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `POST /product/202506/external_products`

use crate::api::operation::operation;
use crate::types::ApiId;
use crate::types::record::record;
use crate::types::words::words;
use chrono::{DateTime, Utc};
use rust_decimal::Decimal;
use smol_str::SmolStr;

operation! {
    /// Upload external product.
    ///
    /// `POST /product/202506/external_products`. Takes `shop_cipher`.
    ///
    /// An older version, or one that the documentation no longer lists.
    pub struct UploadExternalProduct -> UploadExternalProductResponse;
    "product" "UploadExternalProduct" "202506" Post "/product/202506/external_products"
        cipher true Write Json [] older true;
    new() {
        external_product: None,
    }
    /// External product.
    body external_product: Option<UploadExternalProductExternalProductInput> = "external_product" => with_external_product(UploadExternalProductExternalProductInput);
}

record! {
    /// Upload external product response: `data`.
    pub struct UploadExternalProductResponse {
    }
}

record! {
    /// Upload external product external product input: `external_product`.
    pub struct UploadExternalProductExternalProductInput {
        /// Create time.
        pub create_time: Option<DateTime<Utc>> = "create_time",
        /// Description.
        pub description: Option<SmolStr> = "description",
        /// External category name.
        pub external_category_name: Option<SmolStr> = "external_category_name",
        /// External product id.
        pub external_product_id: Option<ApiId> = "external_product_id",
        /// External shop id.
        pub external_shop_id: Option<ApiId> = "external_shop_id",
        /// First image.
        pub first_image: Option<FirstImageInput> = "first_image",
        /// Images.
        pub images: Vec<ExternalProductImageInput> = "images",
        /// Publish time.
        pub publish_time: Option<DateTime<Utc>> = "publish_time",
        /// Region.
        pub region: Option<SmolStr> = "region",
        /// SKUs.
        pub skus: Vec<UploadExternalProductExternalProductSkuInput> = "skus",
        /// Status.
        pub status: Option<ExternalProductStatus> = "status",
        /// Title.
        pub title: Option<SmolStr> = "title",
        /// Update time.
        pub update_time: Option<DateTime<Utc>> = "update_time",
        /// Vendor name.
        pub vendor_name: Option<SmolStr> = "vendor_name",
    }
}

record! {
    /// Upload external product external product SKU input: `external_product.sku`.
    pub struct UploadExternalProductExternalProductSkuInput {
        /// Create time.
        pub create_time: Option<DateTime<Utc>> = "create_time",
        /// External list price.
        pub external_list_price: Option<Decimal> = "external_list_price",
        /// External SKU id.
        pub external_sku_id: Option<ApiId> = "external_sku_id",
        /// Image.
        pub image: Option<ExternalProductImageInput> = "image",
        /// Inventory quantity.
        pub inventory_quantity: Option<i64> = "inventory_quantity",
        /// Price.
        pub price: Option<SmolStr> = "price",
        /// Selected options.
        pub selected_options: Vec<SelectedOptionInput> = "selected_options",
        /// Status.
        pub status: Option<SmolStr> = "status",
        /// Taxable.
        pub taxable: Option<bool> = "taxable",
        /// Title.
        pub title: Option<SmolStr> = "title",
        /// Update time.
        pub update_time: Option<DateTime<Utc>> = "update_time",
        /// Weight.
        pub weight: Option<WeightInput> = "weight",
    }
}

record! {
    /// Weight input: `external_product.sku.weight`.
    pub struct WeightInput {
        /// Unit.
        pub unit: Option<SmolStr> = "unit",
        /// Value.
        pub value: Option<SmolStr> = "value",
    }
}

record! {
    /// Selected option input: `external_product.sku.selected_option`.
    pub struct SelectedOptionInput {
        /// Name.
        pub name: Option<SmolStr> = "name",
        /// Value.
        pub value: Option<SmolStr> = "value",
    }
}

record! {
    /// External product image input: `external_product.image`.
    pub struct ExternalProductImageInput {
        /// URL.
        pub url: Option<SmolStr> = "url",
    }
}

record! {
    /// First image input: `external_product.first_image`.
    pub struct FirstImageInput {
        /// URL.
        pub url: Option<SmolStr> = "url",
    }
}

words! {
    /// External product status.
    pub enum ExternalProductStatus {
        All = "ALL",
        Draft = "DRAFT",
        Active = "ACTIVE",
        Archived = "ARCHIVED",
        Suspended = "SUSPENDED",
        PendingSuspension = "PENDING_SUSPENSION",
    }
}
