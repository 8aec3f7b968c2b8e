// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `GET /product/202309/global_products/{global_product_id}`

use crate::api::operation::operation;
use crate::api::product::model::{
    AttributeValue, Currency, File, GetGlobalProductBrand, GetGlobalProductManufacturer,
    GetGlobalProductPackageDimension, IdentifierCode, Image, MainImage, SkuMapping, SkuSalesAttribute, Template,
};
use crate::types::record::record;
use crate::types::{ApiId, ProductId, SkuId};
use chrono::{DateTime, Utc};
use rust_decimal::Decimal;
use smol_str::SmolStr;

operation! {
    /// Get global product.
    ///
    /// `GET /product/202309/global_products/{global_product_id}`. Does not take `shop_cipher`.
    pub struct GetGlobalProduct -> GetGlobalProductResponse;
    "product" "getGlobalProduct" "202309" Get "/product/202309/global_products/{global_product_id}"
        cipher false Read None [] older false;
    new(global_product_id: impl Into<ApiId>) {
        global_product_id: global_product_id.into(),
    }
    /// Global product id. Required.
    path global_product_id: ApiId = "global_product_id";
}

record! {
    /// Get global product response: `data`.
    pub struct GetGlobalProductResponse {
        /// Id.
        pub id: Option<ApiId> = "id",
        /// Title.
        pub title: Option<SmolStr> = "title",
        /// Main images.
        pub main_images: Vec<MainImage> = "main_images",
        /// Video.
        pub video: Option<Video> = "video",
        /// Description.
        pub description: Option<SmolStr> = "description",
        /// Package dimensions.
        pub package_dimensions: Option<GetGlobalProductPackageDimension> = "package_dimensions",
        /// Package weight.
        pub package_weight: Option<PackageWeight> = "package_weight",
        /// Certifications.
        pub certifications: Vec<Certification> = "certifications",
        /// SKUs.
        pub skus: Vec<GetGlobalProductSku> = "skus",
        /// Update time.
        pub update_time: Option<DateTime<Utc>> = "update_time",
        /// Create time.
        pub create_time: Option<DateTime<Utc>> = "create_time",
        /// Product attributes.
        pub product_attributes: Vec<ProductAttribute> = "product_attributes",
        /// Size chart.
        pub size_chart: Option<GetGlobalProductSizeChart> = "size_chart",
        /// Products.
        pub products: Vec<Product> = "products",
        /// Global seller id.
        pub global_seller_id: Option<ApiId> = "global_seller_id",
        /// Brand.
        pub brand: Option<GetGlobalProductBrand> = "brand",
        /// Category.
        pub category: Option<GetGlobalProductCategory> = "category",
        /// Manufacturer.
        pub manufacturer: Option<GetGlobalProductManufacturer> = "manufacturer",
        /// Responsible person ids.
        pub responsible_person_ids: Vec<ApiId> = "responsible_person_ids",
        /// Manufacturer ids.
        pub manufacturer_ids: Vec<ApiId> = "manufacturer_ids",
        /// Source locale.
        pub source_locale: Option<SmolStr> = "source_locale",
        /// External global product id.
        pub external_global_product_id: Option<ApiId> = "external_global_product_id",
    }
}

record! {
    /// Get global product category: `category`.
    pub struct GetGlobalProductCategory {
        /// Id.
        pub id: Option<ApiId> = "id",
    }
}

record! {
    /// Product: `product`.
    pub struct Product {
        /// Region.
        pub region: Option<SmolStr> = "region",
        /// Id.
        pub id: Option<ProductId> = "id",
        /// SKU mappings.
        pub sku_mappings: Vec<SkuMapping> = "sku_mappings",
    }
}

record! {
    /// Get global product size chart: `size_chart`.
    pub struct GetGlobalProductSizeChart {
        /// Image.
        pub image: Option<Image> = "image",
        /// Template.
        pub template: Option<Template> = "template",
    }
}

record! {
    /// Product attribute: `product_attribute`.
    pub struct ProductAttribute {
        /// Id.
        pub id: Option<ApiId> = "id",
        /// Name.
        pub name: Option<SmolStr> = "name",
        /// Values.
        pub values: Vec<AttributeValue> = "values",
    }
}

record! {
    /// Get global product SKU: `sku`.
    pub struct GetGlobalProductSku {
        /// Id.
        pub id: Option<SkuId> = "id",
        /// Seller SKU.
        pub seller_sku: Option<SmolStr> = "seller_sku",
        /// Price.
        pub price: Option<Price> = "price",
        /// Global quantity.
        pub global_quantity: Option<i64> = "global_quantity",
        /// Identifier code.
        pub identifier_code: Option<IdentifierCode> = "identifier_code",
        /// Sales attributes.
        pub sales_attributes: Vec<SkuSalesAttribute> = "sales_attributes",
        /// Inventory.
        pub inventory: Vec<Inventory> = "inventory",
        /// SKU unit count.
        pub sku_unit_count: Option<SmolStr> = "sku_unit_count",
        /// Extra identifier codes.
        pub extra_identifier_codes: Vec<SmolStr> = "extra_identifier_codes",
        /// External global SKU id.
        pub external_global_sku_id: Option<ApiId> = "external_global_sku_id",
    }
}

record! {
    /// Inventory: `sku.inventory`.
    pub struct Inventory {
        /// Global warehouse id.
        pub global_warehouse_id: Option<ApiId> = "global_warehouse_id",
        /// Quantity.
        pub quantity: Option<i64> = "quantity",
    }
}

record! {
    /// Price: `sku.price`.
    pub struct Price {
        /// Amount.
        pub amount: Option<Decimal> = "amount",
        /// Currency.
        pub currency: Option<Currency> = "currency",
        /// Unit price.
        pub unit_price: Option<Decimal> = "unit_price",
    }
}

record! {
    /// Certification: `certification`.
    pub struct Certification {
        /// Id.
        pub id: Option<ApiId> = "id",
        /// Title.
        pub title: Option<SmolStr> = "title",
        /// Files.
        pub files: Vec<File> = "files",
        /// Images.
        pub images: Vec<Image> = "images",
    }
}

record! {
    /// Package weight: `package_weight`.
    pub struct PackageWeight {
        /// Value.
        pub value: Option<SmolStr> = "value",
        /// Unit.
        pub unit: Option<SmolStr> = "unit",
    }
}

record! {
    /// Video: `video`.
    pub struct Video {
        /// Id.
        pub id: Option<ApiId> = "id",
    }
}
