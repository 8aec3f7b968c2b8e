// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `POST /product/202309/global_products`

use crate::api::operation::operation;
use crate::api::product::model::{
    CertificationInput, CreateGlobalProductSkuInput, GlobalSku, MainImageInput, ManufacturerInput,
    PackageDimensionInput, PackageWeightInput, ProductAttributeInput, SizeChartInput, VideoInput,
};
use crate::types::ApiId;
use crate::types::record::record;
use smol_str::SmolStr;

/// What [`CreateGlobalProduct::new`] needs.
#[derive(Debug, Clone, PartialEq)]
pub struct CreateGlobalProductRequired {
    /// Title.
    pub title: SmolStr,
    /// Description.
    pub description: SmolStr,
    /// Category id.
    pub category_id: ApiId,
    /// Main images.
    pub main_images: Vec<MainImageInput>,
    /// SKUs.
    pub skus: Vec<CreateGlobalProductSkuInput>,
    /// Package weight.
    pub package_weight: PackageWeightInput,
}

operation! {
    /// Create global product.
    ///
    /// `POST /product/202309/global_products`. Does not take `shop_cipher`.
    pub struct CreateGlobalProduct -> CreateGlobalProductResponse;
    "product" "createGlobalProduct" "202309" Post "/product/202309/global_products"
        cipher false Write Json [] older false;
    new(required: CreateGlobalProductRequired) {
        title: required.title, description: required.description, category_id: required.category_id, main_images:
        required.main_images, skus: required.skus, package_weight: required.package_weight, brand_id: None,
        certifications: Vec::new(), package_dimensions: None, product_attributes: Vec::new(), size_chart: None,
        video: None, manufacturer: None, category_version: None, responsible_person_ids: Vec::new(),
        manufacturer_ids: Vec::new(), source_locale: None, external_global_product_id: None,
    }
    /// Title. Required.
    body title: SmolStr = "title";
    /// Description. Required.
    body description: SmolStr = "description";
    /// Category id. Required.
    body category_id: ApiId = "category_id";
    /// Main images. Required.
    body main_images: Vec<MainImageInput> = "main_images";
    /// SKUs. Required.
    body skus: Vec<CreateGlobalProductSkuInput> = "skus";
    /// Package weight. Required.
    body package_weight: PackageWeightInput = "package_weight";
    /// Brand id.
    body brand_id: Option<ApiId> = "brand_id" => with_brand_id(ApiId);
    /// Certifications.
    body certifications: Vec<CertificationInput> = "certifications" => with_certifications(Vec<CertificationInput>);
    /// Package dimensions.
    body package_dimensions: Option<PackageDimensionInput> = "package_dimensions" => with_package_dimensions(PackageDimensionInput);
    /// Product attributes.
    body product_attributes: Vec<ProductAttributeInput> = "product_attributes" => with_product_attributes(Vec<ProductAttributeInput>);
    /// Size chart.
    body size_chart: Option<SizeChartInput> = "size_chart" => with_size_chart(SizeChartInput);
    /// Video.
    body video: Option<VideoInput> = "video" => with_video(VideoInput);
    /// Manufacturer.
    body manufacturer: Option<ManufacturerInput> = "manufacturer" => with_manufacturer(ManufacturerInput);
    /// Category version.
    body category_version: Option<SmolStr> = "category_version" => with_category_version(SmolStr);
    /// Responsible person ids.
    body responsible_person_ids: Vec<ApiId> = "responsible_person_ids" => with_responsible_person_ids(Vec<ApiId>);
    /// Manufacturer ids.
    body manufacturer_ids: Vec<ApiId> = "manufacturer_ids" => with_manufacturer_ids(Vec<ApiId>);
    /// Source locale.
    body source_locale: Option<SmolStr> = "source_locale" => with_source_locale(SmolStr);
    /// External global product id.
    body external_global_product_id: Option<ApiId> = "external_global_product_id" => with_external_global_product_id(ApiId);
}

record! {
    /// Create global product response: `data`.
    pub struct CreateGlobalProductResponse {
        /// Global product id.
        pub global_product_id: Option<ApiId> = "global_product_id",
        /// Global SKUs.
        pub global_skus: Vec<GlobalSku> = "global_skus",
    }
}
