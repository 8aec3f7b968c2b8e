// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `PUT /product/202509/global_products/{global_product_id}/partial_edit`

use crate::api::operation::operation;
use crate::api::product::model::{
    CategoryVersion, CertificationInput, CreateGlobalProductSkuInput, FailReason, GlobalSku, MainImageInput,
    ManufacturerInput, PackageDimensionInput, PackageWeightInput, ProductAttributeInput, PublishResultStatus,
    SizeChartInput, VideoInput,
};
use crate::types::ApiId;
use crate::types::record::record;
use smol_str::SmolStr;

operation! {
    /// Partial edit global product.
    ///
    /// `PUT /product/202509/global_products/{global_product_id}/partial_edit`. Does not take `shop_cipher`.
    pub struct PartialEditGlobalProduct -> PartialEditGlobalProductResponse;
    "product" "partialEditGlobalProduct" "202509" Put "/product/202509/global_products/{global_product_id}/partial_edit"
        cipher false Write Json [] older false;
    new(global_product_id: impl Into<ApiId>) {
        global_product_id: global_product_id.into(), title: None, description: None, category_id: None, brand_id:
        None, main_images: Vec::new(), skus: Vec::new(), package_weight: None, certifications: Vec::new(),
        package_dimensions: None, product_attributes: Vec::new(), size_chart: None, video: None, manufacturer:
        None, manufacturer_ids: Vec::new(), responsible_person_ids: Vec::new(), category_version: None,
        external_global_product_id: None,
    }
    /// Global product id. Required.
    path global_product_id: ApiId = "global_product_id";
    /// Title.
    body title: Option<SmolStr> = "title" => with_title(SmolStr);
    /// Description.
    body description: Option<SmolStr> = "description" => with_description(SmolStr);
    /// Category id.
    body category_id: Option<ApiId> = "category_id" => with_category_id(ApiId);
    /// Brand id.
    body brand_id: Option<ApiId> = "brand_id" => with_brand_id(ApiId);
    /// Main images.
    body main_images: Vec<MainImageInput> = "main_images" => with_main_images(Vec<MainImageInput>);
    /// SKUs.
    body skus: Vec<CreateGlobalProductSkuInput> = "skus" => with_skus(Vec<CreateGlobalProductSkuInput>);
    /// Package weight.
    body package_weight: Option<PackageWeightInput> = "package_weight" => with_package_weight(PackageWeightInput);
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
    /// Manufacturer ids.
    body manufacturer_ids: Vec<ApiId> = "manufacturer_ids" => with_manufacturer_ids(Vec<ApiId>);
    /// Responsible person ids.
    body responsible_person_ids: Vec<ApiId> = "responsible_person_ids" => with_responsible_person_ids(Vec<ApiId>);
    /// Category version.
    body category_version: Option<CategoryVersion> = "category_version" => with_category_version(CategoryVersion);
    /// External global product id.
    body external_global_product_id: Option<ApiId> = "external_global_product_id" => with_external_global_product_id(ApiId);
}

record! {
    /// Partial edit global product response: `data`.
    pub struct PartialEditGlobalProductResponse {
        /// Global SKUs.
        pub global_skus: Vec<GlobalSku> = "global_skus",
        /// Publish results.
        pub publish_results: Vec<PartialEditGlobalProductPublishResult> = "publish_results",
    }
}

record! {
    /// Partial edit global product publish result: `publish_result`.
    pub struct PartialEditGlobalProductPublishResult {
        /// Region.
        pub region: Option<SmolStr> = "region",
        /// Status.
        pub status: Option<PublishResultStatus> = "status",
        /// Fail reasons.
        pub fail_reasons: Vec<FailReason> = "fail_reasons",
    }
}
