// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `POST /product/202509/products/{product_id}/partial_edit`

use crate::api::operation::operation;
use crate::api::product::model::{
    Audit, ListingPlatform, MainImageInput, PackageDimensionInput, PackageWeightInput,
    PartialEditProductCertificationInput, ProductAttributeInput, ReplicatedProductInput, SaveMode, ScheduledSaleInput,
    SizeChartInput, Sku, SkuInput, SubscribeInfoEditInput, VideoInput,
};
use crate::types::record::record;
use crate::types::{ApiId, ProductId, SkuId};
use smol_str::SmolStr;

operation! {
    /// Partial edit product.
    ///
    /// `POST /product/202509/products/{product_id}/partial_edit`. Takes `shop_cipher`.
    pub struct PartialEditProduct -> PartialEditProductResponse;
    "product" "partialEditProduct" "202509" Post "/product/202509/products/{product_id}/partial_edit"
        cipher true Write Json [] older false;
    new(product_id: ProductId) {
        product_id: product_id, auto_translate_enabled: None, brand_id: None, category_version: None,
        certifications: Vec::new(), description: None, external_product_id: None, inventory_mode: None,
        is_cod_allowed: None, key_product_features: Vec::new(), listing_platforms: Vec::new(), locale: None,
        main_images: Vec::new(), manufacturer_ids: Vec::new(), package_dimensions: None, package_weight: None,
        pod_info: None, product_attributes: Vec::new(), replicated_products: Vec::new(), responsible_person_ids:
        Vec::new(), save_mode: None, scheduled_sale: None, search_terms: Vec::new(), size_chart: None, skus:
        Vec::new(), subscribe_info_edit: None, title: None, video: None, is_blind_box: None,
    }
    /// Product id. Required.
    path product_id: ProductId = "product_id";
    /// Auto translate enabled.
    body auto_translate_enabled: Option<bool> = "auto_translate_enabled" => with_auto_translate_enabled(bool);
    /// Brand id.
    body brand_id: Option<ApiId> = "brand_id" => with_brand_id(ApiId);
    /// Category version.
    body category_version: Option<SmolStr> = "category_version" => with_category_version(SmolStr);
    /// Certifications.
    body certifications: Vec<PartialEditProductCertificationInput> = "certifications" => with_certifications(Vec<PartialEditProductCertificationInput>);
    /// Description.
    body description: Option<SmolStr> = "description" => with_description(SmolStr);
    /// External product id.
    body external_product_id: Option<ApiId> = "external_product_id" => with_external_product_id(ApiId);
    /// Inventory mode.
    body inventory_mode: Option<SmolStr> = "inventory_mode" => with_inventory_mode(SmolStr);
    /// Is COD allowed.
    body is_cod_allowed: Option<bool> = "is_cod_allowed" => with_is_cod_allowed(bool);
    /// Key product features.
    body key_product_features: Vec<SmolStr> = "key_product_features" => with_key_product_features(Vec<SmolStr>);
    /// Listing platforms.
    body listing_platforms: Vec<ListingPlatform> = "listing_platforms" => with_listing_platforms(Vec<ListingPlatform>);
    /// Locale.
    body locale: Option<SmolStr> = "locale" => with_locale(SmolStr);
    /// Main images.
    body main_images: Vec<MainImageInput> = "main_images" => with_main_images(Vec<MainImageInput>);
    /// Manufacturer ids.
    body manufacturer_ids: Vec<ApiId> = "manufacturer_ids" => with_manufacturer_ids(Vec<ApiId>);
    /// Package dimensions.
    body package_dimensions: Option<PackageDimensionInput> = "package_dimensions" => with_package_dimensions(PackageDimensionInput);
    /// Package weight.
    body package_weight: Option<PackageWeightInput> = "package_weight" => with_package_weight(PackageWeightInput);
    /// POD info.
    body pod_info: Option<PodInfoInput> = "pod_info" => with_pod_info(PodInfoInput);
    /// Product attributes.
    body product_attributes: Vec<ProductAttributeInput> = "product_attributes" => with_product_attributes(Vec<ProductAttributeInput>);
    /// Replicated products.
    body replicated_products: Vec<ReplicatedProductInput> = "replicated_products" => with_replicated_products(Vec<ReplicatedProductInput>);
    /// Responsible person ids.
    body responsible_person_ids: Vec<ApiId> = "responsible_person_ids" => with_responsible_person_ids(Vec<ApiId>);
    /// Save mode.
    body save_mode: Option<SaveMode> = "save_mode" => with_save_mode(SaveMode);
    /// Scheduled sale.
    body scheduled_sale: Option<ScheduledSaleInput> = "scheduled_sale" => with_scheduled_sale(ScheduledSaleInput);
    /// Search terms.
    body search_terms: Vec<SmolStr> = "search_terms" => with_search_terms(Vec<SmolStr>);
    /// Size chart.
    body size_chart: Option<SizeChartInput> = "size_chart" => with_size_chart(SizeChartInput);
    /// SKUs.
    body skus: Vec<SkuInput> = "skus" => with_skus(Vec<SkuInput>);
    /// Subscribe info edit.
    body subscribe_info_edit: Option<SubscribeInfoEditInput> = "subscribe_info_edit" => with_subscribe_info_edit(SubscribeInfoEditInput);
    /// Title.
    body title: Option<SmolStr> = "title" => with_title(SmolStr);
    /// Video.
    body video: Option<VideoInput> = "video" => with_video(VideoInput);
    /// Is blind box.
    body is_blind_box: Option<bool> = "is_blind_box" => with_is_blind_box(bool);
}

record! {
    /// Partial edit product response: `data`.
    pub struct PartialEditProductResponse {
        /// Audit.
        pub audit: Option<Audit> = "audit",
        /// Product id.
        pub product_id: Option<ProductId> = "product_id",
        /// SKUs.
        pub skus: Vec<Sku> = "skus",
    }
}

record! {
    /// POD info input: `pod_info`.
    pub struct PodInfoInput {
        /// POD templates.
        pub pod_templates: Vec<PodTemplateInput> = "pod_templates",
    }
}

record! {
    /// POD template input: `pod_info.pod_template`.
    pub struct PodTemplateInput {
        /// POD template id.
        pub pod_template_id: Option<ApiId> = "pod_template_id",
        /// Remark.
        pub remark: Option<SmolStr> = "remark",
        /// SKU ids.
        pub sku_ids: Vec<SkuId> = "sku_ids",
        /// Surfaces.
        pub surfaces: Vec<SurfaceInput> = "surfaces",
        /// Template name.
        pub template_name: Option<SmolStr> = "template_name",
    }
}

record! {
    /// Surface input: `pod_info.pod_template.surface`.
    pub struct SurfaceInput {
        /// Background image.
        pub background_image: Option<BackgroundImageInput> = "background_image",
        /// Custom areas.
        pub custom_areas: Vec<CustomAreaInput> = "custom_areas",
        /// External surface id.
        pub external_surface_id: Option<ApiId> = "external_surface_id",
        /// Mask image.
        pub mask_image: Option<MaskImageInput> = "mask_image",
        /// Surface name.
        pub surface_name: Option<SmolStr> = "surface_name",
    }
}

record! {
    /// Mask image input: `pod_info.pod_template.surface.mask_image`.
    pub struct MaskImageInput {
        /// URI.
        pub uri: Option<SmolStr> = "uri",
    }
}

record! {
    /// Custom area input: `pod_info.pod_template.surface.custom_area`.
    pub struct CustomAreaInput {
        /// Area name.
        pub area_name: Option<SmolStr> = "area_name",
        /// Area placement.
        pub area_placement: Option<AreaPlacementInput> = "area_placement",
        /// Area type.
        pub area_type: Option<SmolStr> = "area_type",
        /// External area id.
        pub external_area_id: Option<ApiId> = "external_area_id",
        /// Image area.
        pub image_area: Option<ImageAreaInput> = "image_area",
        /// Is required.
        pub is_required: Option<bool> = "is_required",
        /// Text area.
        pub text_area: Option<TextAreaInput> = "text_area",
    }
}

record! {
    /// Text area input: `pod_info.pod_template.surface.custom_area.text_area`.
    pub struct TextAreaInput {
        /// Align type.
        pub align_type: Option<SmolStr> = "align_type",
        /// Colors.
        pub colors: Vec<SmolStr> = "colors",
        /// Default text.
        pub default_text: Option<SmolStr> = "default_text",
        /// Fonts.
        pub fonts: Vec<SmolStr> = "fonts",
        /// Max text length.
        pub max_text_length: Option<i64> = "max_text_length",
    }
}

record! {
    /// Image area input: `pod_info.pod_template.surface.custom_area.image_area`.
    pub struct ImageAreaInput {
        /// Default image.
        pub default_image: Option<DefaultImageInput> = "default_image",
        /// Min height.
        pub min_height: Option<i64> = "min_height",
        /// Min width.
        pub min_width: Option<i64> = "min_width",
    }
}

record! {
    /// Default image input: `pod_info.pod_template.surface.custom_area.image_area.default_image`.
    pub struct DefaultImageInput {
        /// URI.
        pub uri: Option<SmolStr> = "uri",
    }
}

record! {
    /// Area placement input: `pod_info.pod_template.surface.custom_area.area_placement`.
    pub struct AreaPlacementInput {
        /// Height.
        pub height: Option<SmolStr> = "height",
        /// Rotate degree.
        pub rotate_degree: Option<SmolStr> = "rotate_degree",
        /// Width.
        pub width: Option<SmolStr> = "width",
        /// X coordinate.
        pub x_coordinate: Option<SmolStr> = "x_coordinate",
        /// Y coordinate.
        pub y_coordinate: Option<SmolStr> = "y_coordinate",
    }
}

record! {
    /// Background image input: `pod_info.pod_template.surface.background_image`.
    pub struct BackgroundImageInput {
        /// URI.
        pub uri: Option<SmolStr> = "uri",
    }
}
