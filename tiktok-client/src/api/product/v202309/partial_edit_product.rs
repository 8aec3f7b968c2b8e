// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `POST /product/202309/products/{product_id}/partial_edit`

use crate::api::operation::operation;
use crate::api::product::model::{
    Audit, ListingPlatform, MainImageInput, PackageDimensionInput, PackageWeightInput,
    PartialEditProductCertificationInput, ProductAttributeInput, SaveMode, SizeChartInput, Sku, SubscribeInfoEditInput,
    VideoInput,
};
use crate::api::product::v202309::model::{EditProductReplicatedProductInput, EditProductSkuInput};
use crate::types::record::record;
use crate::types::{ApiId, ProductId, SkuId};
use smol_str::SmolStr;

operation! {
    /// Partial edit product.
    ///
    /// `POST /product/202309/products/{product_id}/partial_edit`. Takes `shop_cipher`.
    ///
    /// An older version, or one that the documentation no longer lists.
    pub struct PartialEditProduct -> PartialEditProductResponse;
    "product" "PartialEditProduct" "202309" Post "/product/202309/products/{product_id}/partial_edit"
        cipher true Write Json [] older true;
    new(product_id: ProductId) {
        product_id: product_id, brand_id: None, certifications: Vec::new(), description: None,
        external_product_id: None, is_cod_allowed: None, listing_platforms: Vec::new(), main_images: Vec::new(),
        manufacturer_ids: Vec::new(), package_dimensions: None, package_weight: None, product_attributes:
        Vec::new(), replicated_products: Vec::new(), responsible_person_ids: Vec::new(), save_mode: None,
        size_chart: None, skus: Vec::new(), subscribe_info_edit: None, title: None, video: None,
    }
    /// Product id. Required.
    path product_id: ProductId = "product_id";
    /// Brand id.
    body brand_id: Option<ApiId> = "brand_id" => with_brand_id(ApiId);
    /// Certifications.
    body certifications: Vec<PartialEditProductCertificationInput> = "certifications" => with_certifications(Vec<PartialEditProductCertificationInput>);
    /// Description.
    body description: Option<SmolStr> = "description" => with_description(SmolStr);
    /// External product id.
    body external_product_id: Option<ApiId> = "external_product_id" => with_external_product_id(ApiId);
    /// Is COD allowed.
    body is_cod_allowed: Option<bool> = "is_cod_allowed" => with_is_cod_allowed(bool);
    /// Listing platforms.
    body listing_platforms: Vec<ListingPlatform> = "listing_platforms" => with_listing_platforms(Vec<ListingPlatform>);
    /// Main images.
    body main_images: Vec<MainImageInput> = "main_images" => with_main_images(Vec<MainImageInput>);
    /// Manufacturer ids.
    body manufacturer_ids: Vec<ApiId> = "manufacturer_ids" => with_manufacturer_ids(Vec<ApiId>);
    /// Package dimensions.
    body package_dimensions: Option<PackageDimensionInput> = "package_dimensions" => with_package_dimensions(PackageDimensionInput);
    /// Package weight.
    body package_weight: Option<PackageWeightInput> = "package_weight" => with_package_weight(PackageWeightInput);
    /// Product attributes.
    body product_attributes: Vec<ProductAttributeInput> = "product_attributes" => with_product_attributes(Vec<ProductAttributeInput>);
    /// Replicated products.
    body replicated_products: Vec<EditProductReplicatedProductInput> = "replicated_products" => with_replicated_products(Vec<EditProductReplicatedProductInput>);
    /// Responsible person ids.
    body responsible_person_ids: Vec<ApiId> = "responsible_person_ids" => with_responsible_person_ids(Vec<ApiId>);
    /// Save mode.
    body save_mode: Option<SaveMode> = "save_mode" => with_save_mode(SaveMode);
    /// Size chart.
    body size_chart: Option<SizeChartInput> = "size_chart" => with_size_chart(SizeChartInput);
    /// SKUs.
    body skus: Vec<EditProductSkuInput> = "skus" => with_skus(Vec<EditProductSkuInput>);
    /// Subscribe info edit.
    body subscribe_info_edit: Option<SubscribeInfoEditInput> = "subscribe_info_edit" => with_subscribe_info_edit(SubscribeInfoEditInput);
    /// Title.
    body title: Option<SmolStr> = "title" => with_title(SmolStr);
    /// Video.
    body video: Option<VideoInput> = "video" => with_video(VideoInput);
}

record! {
    /// Partial edit product response: `data`.
    pub struct PartialEditProductResponse {
        /// Audit.
        pub audit: Option<Audit> = "audit",
        /// Product id.
        pub product_id: Option<ProductId> = "product_id",
        /// Replicated products.
        pub replicated_products: Vec<PartialEditProductReplicatedProduct> = "replicated_products",
        /// SKUs.
        pub skus: Vec<Sku> = "skus",
    }
}

record! {
    /// Partial edit product replicated product: `replicated_product`.
    pub struct PartialEditProductReplicatedProduct {
        /// Product id.
        pub product_id: Option<ProductId> = "product_id",
        /// Region.
        pub region: Option<SmolStr> = "region",
        /// SKUs.
        pub skus: Vec<ReplicatedProductSku> = "skus",
    }
}

record! {
    /// Replicated product SKU: `replicated_product.sku`.
    pub struct ReplicatedProductSku {
        /// External SKU id.
        pub external_sku_id: Option<ApiId> = "external_sku_id",
        /// Id.
        pub id: Option<SkuId> = "id",
    }
}
