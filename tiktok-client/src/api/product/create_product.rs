// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `POST /product/202309/products`

use crate::api::operation::operation;
use crate::api::product::model::{
    CertificationInput, ListingPlatform, MainImageInput, PackageDimensionInput, PackageWeightInput,
    ProductAttributeInput, ProductTagOperationInput, PurchaseOrderQuantityLimitInput, SaveMode, ScheduledSaleInput,
    SellingFormat, ShippingInsuranceRequirement, SizeChartInput, Sku, SkuInput, VideoInput, Warning,
};
use crate::types::record::record;
use crate::types::{ApiId, ProductId};
use smol_str::SmolStr;

/// What [`CreateProduct::new`] needs.
#[derive(Debug, Clone, PartialEq)]
pub struct CreateProductRequired {
    /// Description.
    pub description: SmolStr,
    /// Category id.
    pub category_id: ApiId,
    /// Main images.
    pub main_images: Vec<MainImageInput>,
    /// SKUs.
    pub skus: Vec<SkuInput>,
    /// Title.
    pub title: SmolStr,
}

operation! {
    /// Create product.
    ///
    /// `POST /product/202309/products`. Takes `shop_cipher`.
    pub struct CreateProduct -> CreateProductResponse;
    "product" "createProduct" "202309" Post "/product/202309/products"
        cipher true Write Json [] older false;
    key idempotency_key;
    new(required: CreateProductRequired) {
        description: required.description, category_id: required.category_id, main_images: required.main_images,
        skus: required.skus, title: required.title, save_mode: None, brand_id: None, is_cod_allowed: None,
        certifications: Vec::new(), package_dimensions: None, product_attributes: Vec::new(), package_weight:
        None, video: None, external_product_id: None, delivery_option_ids: Vec::new(), size_chart: None,
        primary_combined_product_id: None, is_not_for_sale: None, category_version: None, manufacturer_ids:
        Vec::new(), responsible_person_ids: Vec::new(), listing_platforms: Vec::new(),
        shipping_insurance_requirement: None, minimum_order_quantity: None, is_pre_owned: None, idempotency_key:
        None, shipping_template_id: None, scheduled_sale: None, locale: None, auto_translate_enabled: None,
        search_terms: Vec::new(), key_product_features: Vec::new(), product_tag_operations: Vec::new(),
        purchase_order_quantity_limit: None, selling_format: None, is_live_quick: None, is_blind_box: None,
    }
    /// Description. Required.
    body description: SmolStr = "description";
    /// Category id. Required.
    body category_id: ApiId = "category_id";
    /// Main images. Required.
    body main_images: Vec<MainImageInput> = "main_images";
    /// SKUs. Required.
    body skus: Vec<SkuInput> = "skus";
    /// Title. Required.
    body title: SmolStr = "title";
    /// Save mode.
    body save_mode: Option<SaveMode> = "save_mode" => with_save_mode(SaveMode);
    /// Brand id.
    body brand_id: Option<ApiId> = "brand_id" => with_brand_id(ApiId);
    /// Is COD allowed.
    body is_cod_allowed: Option<bool> = "is_cod_allowed" => with_is_cod_allowed(bool);
    /// Certifications.
    body certifications: Vec<CertificationInput> = "certifications" => with_certifications(Vec<CertificationInput>);
    /// Package dimensions.
    body package_dimensions: Option<PackageDimensionInput> = "package_dimensions" => with_package_dimensions(PackageDimensionInput);
    /// Product attributes.
    body product_attributes: Vec<ProductAttributeInput> = "product_attributes" => with_product_attributes(Vec<ProductAttributeInput>);
    /// Package weight.
    body package_weight: Option<PackageWeightInput> = "package_weight" => with_package_weight(PackageWeightInput);
    /// Video.
    body video: Option<VideoInput> = "video" => with_video(VideoInput);
    /// External product id.
    body external_product_id: Option<ApiId> = "external_product_id" => with_external_product_id(ApiId);
    /// Delivery option ids.
    body delivery_option_ids: Vec<ApiId> = "delivery_option_ids" => with_delivery_option_ids(Vec<ApiId>);
    /// Size chart.
    body size_chart: Option<SizeChartInput> = "size_chart" => with_size_chart(SizeChartInput);
    /// Primary combined product id.
    body primary_combined_product_id: Option<ApiId> = "primary_combined_product_id" => with_primary_combined_product_id(ApiId);
    /// Is not for sale.
    body is_not_for_sale: Option<bool> = "is_not_for_sale" => with_is_not_for_sale(bool);
    /// Category version.
    body category_version: Option<SmolStr> = "category_version" => with_category_version(SmolStr);
    /// Manufacturer ids.
    body manufacturer_ids: Vec<ApiId> = "manufacturer_ids" => with_manufacturer_ids(Vec<ApiId>);
    /// Responsible person ids.
    body responsible_person_ids: Vec<ApiId> = "responsible_person_ids" => with_responsible_person_ids(Vec<ApiId>);
    /// Listing platforms.
    body listing_platforms: Vec<ListingPlatform> = "listing_platforms" => with_listing_platforms(Vec<ListingPlatform>);
    /// Shipping insurance requirement.
    body shipping_insurance_requirement: Option<ShippingInsuranceRequirement> = "shipping_insurance_requirement" => with_shipping_insurance_requirement(ShippingInsuranceRequirement);
    /// Minimum order quantity.
    body minimum_order_quantity: Option<i64> = "minimum_order_quantity" => with_minimum_order_quantity(i64);
    /// Is pre owned.
    body is_pre_owned: Option<bool> = "is_pre_owned" => with_is_pre_owned(bool);
    /// Idempotency key: the platform executes repeated calls with the same key once.
    body idempotency_key: Option<SmolStr> = "idempotency_key" => with_idempotency_key(SmolStr);
    /// Shipping template id.
    body shipping_template_id: Option<ApiId> = "shipping_template_id" => with_shipping_template_id(ApiId);
    /// Scheduled sale.
    body scheduled_sale: Option<ScheduledSaleInput> = "scheduled_sale" => with_scheduled_sale(ScheduledSaleInput);
    /// Locale.
    body locale: Option<SmolStr> = "locale" => with_locale(SmolStr);
    /// Auto translate enabled.
    body auto_translate_enabled: Option<bool> = "auto_translate_enabled" => with_auto_translate_enabled(bool);
    /// Search terms.
    body search_terms: Vec<SmolStr> = "search_terms" => with_search_terms(Vec<SmolStr>);
    /// Key product features.
    body key_product_features: Vec<SmolStr> = "key_product_features" => with_key_product_features(Vec<SmolStr>);
    /// Product tag operations.
    body product_tag_operations: Vec<ProductTagOperationInput> = "product_tag_operations" => with_product_tag_operations(Vec<ProductTagOperationInput>);
    /// Purchase order quantity limit.
    body purchase_order_quantity_limit: Option<PurchaseOrderQuantityLimitInput> = "purchase_order_quantity_limit" => with_purchase_order_quantity_limit(PurchaseOrderQuantityLimitInput);
    /// Selling format.
    body selling_format: Option<SellingFormat> = "selling_format" => with_selling_format(SellingFormat);
    /// Is live quick.
    body is_live_quick: Option<bool> = "is_live_quick" => with_is_live_quick(bool);
    /// Is blind box.
    body is_blind_box: Option<bool> = "is_blind_box" => with_is_blind_box(bool);
}

record! {
    /// Create product response: `data`.
    pub struct CreateProductResponse {
        /// Product id.
        pub product_id: Option<ProductId> = "product_id",
        /// SKUs.
        pub skus: Vec<Sku> = "skus",
        /// Warnings.
        pub warnings: Vec<Warning> = "warnings",
    }
}
