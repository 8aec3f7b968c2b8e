// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `POST /product/202309/products/listing_check`

use crate::api::operation::operation;
use crate::api::product::model::{
    CertificationInput, DiagnoseField, DiagnosisResult, FailReason, ListingPlatform, ListingQuality, MainImageInput,
    PackageDimensionInput, PackageWeightInput, ProductAttributeInput, ProductTagOperationInput, ScheduledSaleInput,
    SellingFormat, ShippingInsuranceRequirement, SizeChartInput, SkuInput, Suggestion, VideoInput, Warning,
};
use crate::types::ApiId;
use crate::types::record::record;
use smol_str::SmolStr;

/// What [`CheckProductListing::new`] needs.
#[derive(Debug, Clone, PartialEq)]
pub struct CheckProductListingRequired {
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
    /// Check product listing.
    ///
    /// `POST /product/202309/products/listing_check`. Takes `shop_cipher`.
    pub struct CheckProductListing -> CheckProductListingResponse;
    "product" "checkProductListing" "202309" Post "/product/202309/products/listing_check"
        cipher true Read Json ["seller.product.basic"] older false;
    new(required: CheckProductListingRequired) {
        is_diagnosis_required: None, description: required.description, category_id: required.category_id,
        main_images: required.main_images, skus: required.skus, title: required.title, brand_id: None,
        is_cod_allowed: None, certifications: Vec::new(), package_weight: None, product_attributes: Vec::new(),
        size_chart: None, package_dimensions: None, external_product_id: None, delivery_option_ids: Vec::new(),
        video: None, primary_combined_product_id: None, manufacturer_ids: Vec::new(), responsible_person_ids:
        Vec::new(), listing_platforms: Vec::new(), shipping_insurance_requirement: None, is_pre_owned: None,
        minimum_order_quantity: None, shipping_template_id: None, option: None, scheduled_sale: None,
        search_terms: Vec::new(), key_product_features: Vec::new(), product_tag_operations: Vec::new(), locale:
        None, selling_format: None, is_live_quick: None,
    }
    /// Is diagnosis required.
    query is_diagnosis_required: Option<bool> = "is_diagnosis_required" => with_is_diagnosis_required(bool);
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
    /// Brand id.
    body brand_id: Option<ApiId> = "brand_id" => with_brand_id(ApiId);
    /// Is COD allowed.
    body is_cod_allowed: Option<bool> = "is_cod_allowed" => with_is_cod_allowed(bool);
    /// Certifications.
    body certifications: Vec<CertificationInput> = "certifications" => with_certifications(Vec<CertificationInput>);
    /// Package weight.
    body package_weight: Option<PackageWeightInput> = "package_weight" => with_package_weight(PackageWeightInput);
    /// Product attributes.
    body product_attributes: Vec<ProductAttributeInput> = "product_attributes" => with_product_attributes(Vec<ProductAttributeInput>);
    /// Size chart.
    body size_chart: Option<SizeChartInput> = "size_chart" => with_size_chart(SizeChartInput);
    /// Package dimensions.
    body package_dimensions: Option<PackageDimensionInput> = "package_dimensions" => with_package_dimensions(PackageDimensionInput);
    /// External product id.
    body external_product_id: Option<ApiId> = "external_product_id" => with_external_product_id(ApiId);
    /// Delivery option ids.
    body delivery_option_ids: Vec<ApiId> = "delivery_option_ids" => with_delivery_option_ids(Vec<ApiId>);
    /// Video.
    body video: Option<VideoInput> = "video" => with_video(VideoInput);
    /// Primary combined product id.
    body primary_combined_product_id: Option<ApiId> = "primary_combined_product_id" => with_primary_combined_product_id(ApiId);
    /// Manufacturer ids.
    body manufacturer_ids: Vec<ApiId> = "manufacturer_ids" => with_manufacturer_ids(Vec<ApiId>);
    /// Responsible person ids.
    body responsible_person_ids: Vec<ApiId> = "responsible_person_ids" => with_responsible_person_ids(Vec<ApiId>);
    /// Listing platforms.
    body listing_platforms: Vec<ListingPlatform> = "listing_platforms" => with_listing_platforms(Vec<ListingPlatform>);
    /// Shipping insurance requirement.
    body shipping_insurance_requirement: Option<ShippingInsuranceRequirement> = "shipping_insurance_requirement" => with_shipping_insurance_requirement(ShippingInsuranceRequirement);
    /// Is pre owned.
    body is_pre_owned: Option<bool> = "is_pre_owned" => with_is_pre_owned(bool);
    /// Minimum order quantity.
    body minimum_order_quantity: Option<i64> = "minimum_order_quantity" => with_minimum_order_quantity(i64);
    /// Shipping template id.
    body shipping_template_id: Option<ApiId> = "shipping_template_id" => with_shipping_template_id(ApiId);
    /// Option.
    body option: Option<CheckProductListingOptionInput> = "option" => with_option(CheckProductListingOptionInput);
    /// Scheduled sale.
    body scheduled_sale: Option<ScheduledSaleInput> = "scheduled_sale" => with_scheduled_sale(ScheduledSaleInput);
    /// Search terms.
    body search_terms: Vec<SmolStr> = "search_terms" => with_search_terms(Vec<SmolStr>);
    /// Key product features.
    body key_product_features: Vec<SmolStr> = "key_product_features" => with_key_product_features(Vec<SmolStr>);
    /// Product tag operations.
    body product_tag_operations: Vec<ProductTagOperationInput> = "product_tag_operations" => with_product_tag_operations(Vec<ProductTagOperationInput>);
    /// Locale.
    body locale: Option<SmolStr> = "locale" => with_locale(SmolStr);
    /// Selling format.
    body selling_format: Option<SellingFormat> = "selling_format" => with_selling_format(SellingFormat);
    /// Is live quick.
    body is_live_quick: Option<bool> = "is_live_quick" => with_is_live_quick(bool);
}

record! {
    /// Check product listing response: `data`.
    pub struct CheckProductListingResponse {
        /// Check result.
        pub check_result: Option<SmolStr> = "check_result",
        /// Fail reasons.
        pub fail_reasons: Vec<FailReason> = "fail_reasons",
        /// Warnings.
        pub warnings: Option<Warning> = "warnings",
        /// Listing quality.
        pub listing_quality: Option<ListingQuality> = "listing_quality",
        /// Diagnoses. The platform gives it up.
        pub diagnoses: Vec<Diagnose> = "diagnoses",
        /// Pre check results.
        pub pre_check_results: Vec<PreCheckResult> = "pre_check_results",
    }
}

record! {
    /// Pre check result: `pre_check_result`.
    pub struct PreCheckResult {
        /// Pre check item.
        pub pre_check_item: Option<SmolStr> = "pre_check_item",
        /// Pre check details.
        pub pre_check_details: Vec<PreCheckDetail> = "pre_check_details",
    }
}

record! {
    /// Pre check detail: `pre_check_result.pre_check_detail`.
    pub struct PreCheckDetail {
        /// Short reason.
        pub short_reason: Option<SmolStr> = "short_reason",
        /// Long reason.
        pub long_reason: Option<SmolStr> = "long_reason",
        /// Related fields.
        pub related_fields: Vec<SmolStr> = "related_fields",
    }
}

record! {
    /// Diagnose: `diagnose`.
    pub struct Diagnose {
        /// Field.
        pub field: Option<DiagnoseField> = "field",
        /// Diagnosis results.
        pub diagnosis_results: Vec<DiagnosisResult> = "diagnosis_results",
        /// Suggestions.
        pub suggestions: Option<Suggestion> = "suggestions",
    }
}

record! {
    /// Check product listing option input: `option`.
    pub struct CheckProductListingOptionInput {
        /// Need trigger gne async check.
        pub need_trigger_gne_async_check: Option<bool> = "need_trigger_gne_async_check",
        /// Gne async check session id.
        pub gne_async_check_session_id: Option<ApiId> = "gne_async_check_session_id",
    }
}
