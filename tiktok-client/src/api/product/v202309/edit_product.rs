// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `PUT /product/202309/products/{product_id}`

use crate::api::operation::operation;
use crate::api::product::model::{
    Audit, ListingPlatform, MainImageInput, PackageDimensionInput, PackageWeightInput,
    PartialEditProductCertificationInput, ProductAttributeInput, SaveMode, ShippingInsuranceRequirement,
    SizeChartInput, Sku, SubscribeInfoEditInput, VideoInput, Warning,
};
use crate::api::product::v202309::model::{EditProductReplicatedProductInput, EditProductSkuInput};
use crate::types::record::record;
use crate::types::{ApiId, ProductId};
use smol_str::SmolStr;

operation! {
    /// Edit product.
    ///
    /// `PUT /product/202309/products/{product_id}`. Takes `shop_cipher`.
    ///
    /// An older version, or one that the documentation no longer lists.
    pub struct EditProduct -> EditProductResponse;
    "product" "EditProduct" "202309" Put "/product/202309/products/{product_id}"
        cipher true Write Json [] older true;
    new(product_id: ProductId) {
        product_id: product_id, brand_id: None, category_id: None, category_version: None, certifications:
        Vec::new(), delivery_option_ids: Vec::new(), description: None, external_product_id: None, is_cod_allowed:
        None, is_pre_owned: None, listing_platforms: Vec::new(), main_images: Vec::new(), manufacturer_ids:
        Vec::new(), minimum_order_quantity: None, package_dimensions: None, package_weight: None,
        product_attributes: Vec::new(), replicated_products: Vec::new(), responsible_person_ids: Vec::new(),
        save_mode: None, shipping_insurance_requirement: None, shipping_template_id: None, size_chart: None, skus:
        Vec::new(), subscribe_info_edit: None, title: None, video: None,
    }
    /// Product id. Required.
    path product_id: ProductId = "product_id";
    /// Brand id.
    body brand_id: Option<ApiId> = "brand_id" => with_brand_id(ApiId);
    /// Category id.
    body category_id: Option<ApiId> = "category_id" => with_category_id(ApiId);
    /// Category version.
    body category_version: Option<SmolStr> = "category_version" => with_category_version(SmolStr);
    /// Certifications.
    body certifications: Vec<PartialEditProductCertificationInput> = "certifications" => with_certifications(Vec<PartialEditProductCertificationInput>);
    /// Delivery option ids.
    body delivery_option_ids: Vec<ApiId> = "delivery_option_ids" => with_delivery_option_ids(Vec<ApiId>);
    /// Description.
    body description: Option<SmolStr> = "description" => with_description(SmolStr);
    /// External product id.
    body external_product_id: Option<ApiId> = "external_product_id" => with_external_product_id(ApiId);
    /// Is COD allowed.
    body is_cod_allowed: Option<bool> = "is_cod_allowed" => with_is_cod_allowed(bool);
    /// Is pre owned.
    body is_pre_owned: Option<bool> = "is_pre_owned" => with_is_pre_owned(bool);
    /// Listing platforms.
    body listing_platforms: Vec<ListingPlatform> = "listing_platforms" => with_listing_platforms(Vec<ListingPlatform>);
    /// Main images.
    body main_images: Vec<MainImageInput> = "main_images" => with_main_images(Vec<MainImageInput>);
    /// Manufacturer ids.
    body manufacturer_ids: Vec<ApiId> = "manufacturer_ids" => with_manufacturer_ids(Vec<ApiId>);
    /// Minimum order quantity.
    body minimum_order_quantity: Option<i64> = "minimum_order_quantity" => with_minimum_order_quantity(i64);
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
    /// Shipping insurance requirement.
    body shipping_insurance_requirement: Option<ShippingInsuranceRequirement> = "shipping_insurance_requirement" => with_shipping_insurance_requirement(ShippingInsuranceRequirement);
    /// Shipping template id.
    body shipping_template_id: Option<ApiId> = "shipping_template_id" => with_shipping_template_id(ApiId);
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
    /// Edit product response: `data`.
    pub struct EditProductResponse {
        /// Audit.
        pub audit: Option<Audit> = "audit",
        /// Product id.
        pub product_id: Option<ProductId> = "product_id",
        /// SKUs.
        pub skus: Vec<Sku> = "skus",
        /// Warnings.
        pub warnings: Vec<Warning> = "warnings",
    }
}
