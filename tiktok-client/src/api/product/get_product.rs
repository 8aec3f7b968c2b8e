// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `GET /product/202309/products/{product_id}`

use crate::api::operation::operation;
use crate::api::product::model::{
    AuditStatus, CombinedSkuInventory, CombinedSkuPrice, ExternalListPrice, Fee, File, GetCategoriesCategory,
    GetGlobalProductBrand, GetGlobalProductManufacturer, GetGlobalProductPackageDimension, IdentifierCode,
    IntegratedPlatformStatus, ListingPlatform, ListingQualityTier, MainImage, PreApprovedReason, PreSale,
    ProductFamily, ProductStatus, RecommendedCategory, ScheduledSale, SellingFormat, ShippingInsuranceRequirement,
    SkuDimensionUnit, SkuMapping, SkuSalesAttribute, SkuWeightUnit, StatusInfo, Template,
};
use crate::types::record::record;
use crate::types::words::words;
use crate::types::{ApiId, ApiMoney, ProductId, ShopId, SkuId};
use chrono::{DateTime, Utc};
use smol_str::SmolStr;

operation! {
    /// Get product.
    ///
    /// `GET /product/202309/products/{product_id}`. Takes `shop_cipher`.
    pub struct GetProduct -> GetProductResponse;
    "product" "getProduct" "202309" Get "/product/202309/products/{product_id}"
        cipher true Read None ["seller.product.basic"] older false;
    new(product_id: ProductId) {
        product_id: product_id, return_under_review_version: None, return_draft_version: None, locale: None,
    }
    /// Product id. Required.
    path product_id: ProductId = "product_id";
    /// Return under review version.
    query return_under_review_version: Option<bool> = "return_under_review_version" => with_return_under_review_version(bool);
    /// Return draft version.
    query return_draft_version: Option<bool> = "return_draft_version" => with_return_draft_version(bool);
    /// Locale.
    query locale: Option<SmolStr> = "locale" => with_locale(SmolStr);
}

record! {
    /// Get product response: `data`.
    pub struct GetProductResponse {
        /// Audit.
        pub audit: Option<GetProductAudit> = "audit",
        /// Audit failed reasons.
        pub audit_failed_reasons: Vec<AuditFailedReason> = "audit_failed_reasons",
        /// Brand.
        pub brand: Option<GetGlobalProductBrand> = "brand",
        /// Category chains.
        pub category_chains: Vec<CategoryChain> = "category_chains",
        /// Certifications.
        pub certifications: Vec<GetProductCertification> = "certifications",
        /// Create time.
        pub create_time: Option<DateTime<Utc>> = "create_time",
        /// Delivery options.
        pub delivery_options: Vec<DeliveryOption> = "delivery_options",
        /// Description.
        pub description: Option<SmolStr> = "description",
        /// External product id.
        pub external_product_id: Option<ApiId> = "external_product_id",
        /// Global product association.
        pub global_product_association: Option<GlobalProductAssociation> = "global_product_association",
        /// Has draft.
        pub has_draft: Option<bool> = "has_draft",
        /// Id.
        pub id: Option<ApiId> = "id",
        /// Integrated platform statuses.
        pub integrated_platform_statuses: Vec<IntegratedPlatformStatus> = "integrated_platform_statuses",
        /// Is COD allowed.
        pub is_cod_allowed: Option<bool> = "is_cod_allowed",
        /// Is not for sale.
        pub is_not_for_sale: Option<bool> = "is_not_for_sale",
        /// Is pre owned.
        pub is_pre_owned: Option<bool> = "is_pre_owned",
        /// Is replicated.
        pub is_replicated: Option<bool> = "is_replicated",
        /// Key product features.
        pub key_product_features: Vec<SmolStr> = "key_product_features",
        /// Listing quality tier.
        pub listing_quality_tier: Option<ListingQualityTier> = "listing_quality_tier",
        /// Main images.
        pub main_images: Vec<MainImage> = "main_images",
        /// Manufacturer ids.
        pub manufacturer_ids: Vec<ApiId> = "manufacturer_ids",
        /// Minimum order quantity.
        pub minimum_order_quantity: Option<i64> = "minimum_order_quantity",
        /// Package dimensions.
        pub package_dimensions: Option<GetGlobalProductPackageDimension> = "package_dimensions",
        /// Package weight.
        pub package_weight: Option<GetProductPackageWeight> = "package_weight",
        /// POD info.
        pub pod_info: Option<PodInfo> = "pod_info",
        /// Prescription requirement.
        pub prescription_requirement: Option<PrescriptionRequirement> = "prescription_requirement",
        /// Primary combined product id.
        pub primary_combined_product_id: Option<ApiId> = "primary_combined_product_id",
        /// Product attributes.
        pub product_attributes: Vec<GetProductProductAttribute> = "product_attributes",
        /// Product families.
        pub product_families: Vec<ProductFamily> = "product_families",
        /// Product status.
        pub product_status: Option<ProductStatus> = "product_status",
        /// Product tags.
        pub product_tags: Vec<SmolStr> = "product_tags",
        /// Product types.
        pub product_types: Vec<ProductType> = "product_types",
        /// Recommended categories.
        pub recommended_categories: Vec<RecommendedCategory> = "recommended_categories",
        /// Responsible person ids.
        pub responsible_person_ids: Vec<ApiId> = "responsible_person_ids",
        /// Scheduled sale.
        pub scheduled_sale: Option<ScheduledSale> = "scheduled_sale",
        /// Search terms.
        pub search_terms: Vec<SmolStr> = "search_terms",
        /// Shipping insurance requirement.
        pub shipping_insurance_requirement: Option<ShippingInsuranceRequirement> = "shipping_insurance_requirement",
        /// Shipping template id.
        pub shipping_template_id: Option<ApiId> = "shipping_template_id",
        /// Size chart.
        pub size_chart: Option<GetProductSizeChart> = "size_chart",
        /// SKUs.
        pub skus: Vec<GetProductSku> = "skus",
        /// Status.
        pub status: Option<GetProductStatus> = "status",
        /// Subscribe info.
        pub subscribe_info: Option<SubscribeInfo> = "subscribe_info",
        /// Title.
        pub title: Option<SmolStr> = "title",
        /// Update time.
        pub update_time: Option<DateTime<Utc>> = "update_time",
        /// Video.
        pub video: Option<GetProductVideo> = "video",
        /// Selling format.
        pub selling_format: Option<SellingFormat> = "selling_format",
        /// Is blind box.
        pub is_blind_box: Option<bool> = "is_blind_box",
        /// Manufacturer.
        pub manufacturer: Option<GetGlobalProductManufacturer> = "manufacturer",
    }
}

record! {
    /// Get product video: `video`.
    pub struct GetProductVideo {
        /// Cover URL.
        pub cover_url: Option<SmolStr> = "cover_url",
        /// Format.
        pub format: Option<SmolStr> = "format",
        /// Height.
        pub height: Option<i64> = "height",
        /// Id.
        pub id: Option<ApiId> = "id",
        /// Size.
        pub size: Option<i64> = "size",
        /// URL.
        pub url: Option<SmolStr> = "url",
        /// Width.
        pub width: Option<i64> = "width",
    }
}

record! {
    /// Subscribe info: `subscribe_info`.
    pub struct SubscribeInfo {
        /// Subscribe discount details.
        pub subscribe_discount_details: Vec<SubscribeDiscountDetail> = "subscribe_discount_details",
        /// Subscribe promotion config.
        pub subscribe_promotion_config: Vec<SubscribePromotionConfig> = "subscribe_promotion_config",
        /// Subscribe status.
        pub subscribe_status: Option<SmolStr> = "subscribe_status",
        /// Support subscribe.
        pub support_subscribe: Option<bool> = "support_subscribe",
    }
}

record! {
    /// Subscribe promotion config: `subscribe_info.subscribe_promotion_config`.
    pub struct SubscribePromotionConfig {
        /// Discount level.
        pub discount_level: Option<SmolStr> = "discount_level",
        /// Discount options.
        pub discount_options: Vec<i64> = "discount_options",
        /// Max discount.
        pub max_discount: Option<i64> = "max_discount",
        /// Min discount.
        pub min_discount: Option<i64> = "min_discount",
    }
}

record! {
    /// Subscribe discount detail: `subscribe_info.subscribe_discount_detail`.
    pub struct SubscribeDiscountDetail {
        /// Discount level.
        pub discount_level: Option<SmolStr> = "discount_level",
        /// Discount value.
        pub discount_value: Option<i64> = "discount_value",
    }
}

record! {
    /// Get product SKU: `sku`.
    pub struct GetProductSku {
        /// Combined SKUs.
        pub combined_skus: Vec<CombinedSku> = "combined_skus",
        /// External list prices.
        pub external_list_prices: Vec<ExternalListPrice> = "external_list_prices",
        /// External SKU id.
        pub external_sku_id: Option<ApiId> = "external_sku_id",
        /// External URLs.
        pub external_urls: Vec<SmolStr> = "external_urls",
        /// Extra identifier codes.
        pub extra_identifier_codes: Vec<SmolStr> = "extra_identifier_codes",
        /// Fees.
        pub fees: Vec<Fee> = "fees",
        /// Global listing policy.
        pub global_listing_policy: Option<GlobalListingPolicy> = "global_listing_policy",
        /// Id.
        pub id: Option<SkuId> = "id",
        /// Identifier code.
        pub identifier_code: Option<IdentifierCode> = "identifier_code",
        /// Inventory.
        pub inventory: Vec<CombinedSkuInventory> = "inventory",
        /// List price.
        pub list_price: Option<ApiMoney> = "list_price",
        /// Pre sale.
        pub pre_sale: Option<PreSale> = "pre_sale",
        /// Price.
        pub price: Option<CombinedSkuPrice> = "price",
        /// Sales attributes.
        pub sales_attributes: Vec<SkuSalesAttribute> = "sales_attributes",
        /// Seller SKU.
        pub seller_sku: Option<SmolStr> = "seller_sku",
        /// SKU dimensions.
        pub sku_dimensions: Option<SkuDimension> = "sku_dimensions",
        /// SKU unit count.
        pub sku_unit_count: Option<SmolStr> = "sku_unit_count",
        /// SKU weight.
        pub sku_weight: Option<SkuWeight> = "sku_weight",
        /// Status info.
        pub status_info: Option<StatusInfo> = "status_info",
        /// Purchase order quantity limit.
        pub purchase_order_quantity_limit: Option<PurchaseOrderQuantityLimit> = "purchase_order_quantity_limit",
    }
}

record! {
    /// Purchase order quantity limit: `sku.purchase_order_quantity_limit`.
    pub struct PurchaseOrderQuantityLimit {
        /// Maximum order quantity.
        pub maximum_order_quantity: Option<i64> = "maximum_order_quantity",
        /// Cumulative order quantity.
        pub cumulative_order_quantity: Option<i64> = "cumulative_order_quantity",
    }
}

record! {
    /// SKU weight: `sku.sku_weight`.
    pub struct SkuWeight {
        /// Unit.
        pub unit: Option<SkuWeightUnit> = "unit",
        /// Value.
        pub value: Option<SmolStr> = "value",
    }
}

record! {
    /// SKU dimension: `sku.sku_dimension`.
    pub struct SkuDimension {
        /// Height.
        pub height: Option<SmolStr> = "height",
        /// Length.
        pub length: Option<SmolStr> = "length",
        /// Unit.
        pub unit: Option<SkuDimensionUnit> = "unit",
        /// Width.
        pub width: Option<SmolStr> = "width",
    }
}

record! {
    /// Global listing policy: `sku.global_listing_policy`.
    pub struct GlobalListingPolicy {
        /// Inventory type.
        pub inventory_type: Option<InventoryType> = "inventory_type",
        /// Price sync.
        pub price_sync: Option<bool> = "price_sync",
        /// Replicate source.
        pub replicate_source: Option<ReplicateSource> = "replicate_source",
    }
}

record! {
    /// Replicate source: `sku.global_listing_policy.replicate_source`.
    pub struct ReplicateSource {
        /// Product id.
        pub product_id: Option<ProductId> = "product_id",
        /// Shop id.
        pub shop_id: Option<ShopId> = "shop_id",
        /// SKU id.
        pub sku_id: Option<SkuId> = "sku_id",
    }
}

record! {
    /// Combined SKU: `sku.combined_sku`.
    pub struct CombinedSku {
        /// Brand.
        pub brand: Option<GetGlobalProductBrand> = "brand",
        /// Categories.
        pub categories: Vec<GetCategoriesCategory> = "categories",
        /// Combined listing not live reasons.
        pub combined_listing_not_live_reasons: Vec<CombinedListingNotLiveReason> = "combined_listing_not_live_reasons",
        /// Inventory.
        pub inventory: Vec<CombinedSkuInventory> = "inventory",
        /// Price.
        pub price: Option<CombinedSkuPrice> = "price",
        /// Product id.
        pub product_id: Option<ProductId> = "product_id",
        /// Product main image.
        pub product_main_image: Option<ProductMainImage> = "product_main_image",
        /// Sales attributes.
        pub sales_attributes: Vec<SkuSalesAttribute> = "sales_attributes",
        /// Seller SKU.
        pub seller_sku: Option<SmolStr> = "seller_sku",
        /// SKU count.
        pub sku_count: Option<i64> = "sku_count",
        /// SKU id.
        pub sku_id: Option<SkuId> = "sku_id",
        /// Title.
        pub title: Option<SmolStr> = "title",
    }
}

record! {
    /// Product main image: `sku.combined_sku.product_main_image`.
    pub struct ProductMainImage {
        /// Height.
        pub height: Option<i64> = "height",
        /// Thumb URLs.
        pub thumb_urls: Vec<SmolStr> = "thumb_urls",
        /// URI.
        pub uri: Option<SmolStr> = "uri",
        /// URLs.
        pub urls: Vec<SmolStr> = "urls",
        /// Width.
        pub width: Option<i64> = "width",
    }
}

record! {
    /// Get product size chart: `size_chart`.
    pub struct GetProductSizeChart {
        /// Image.
        pub image: Option<CertificationImage> = "image",
        /// Template.
        pub template: Option<Template> = "template",
    }
}

record! {
    /// Get product product attribute: `product_attribute`.
    pub struct GetProductProductAttribute {
        /// Id.
        pub id: Option<ApiId> = "id",
        /// Name.
        pub name: Option<SmolStr> = "name",
        /// Values.
        pub values: Vec<ProductAttributeValue> = "values",
    }
}

record! {
    /// Product attribute value: `product_attribute.value`.
    pub struct ProductAttributeValue {
        /// Id.
        pub id: Option<ApiId> = "id",
        /// Name.
        pub name: Option<SmolStr> = "name",
        /// Metric standard info.
        pub metric_standard_info: Option<MetricStandardInfo> = "metric_standard_info",
    }
}

record! {
    /// Metric standard info: `product_attribute.value.metric_standard_info`.
    pub struct MetricStandardInfo {
        /// Id.
        pub id: Option<ApiId> = "id",
        /// Metric value module infos.
        pub metric_value_module_infos: Vec<MetricValueModuleInfo> = "metric_value_module_infos",
    }
}

record! {
    /// Metric value module info: `product_attribute.value.metric_standard_info.metric_value_module_info`.
    pub struct MetricValueModuleInfo {
        /// Id.
        pub id: Option<ApiId> = "id",
        /// Value.
        pub value: Option<SmolStr> = "value",
        /// Unit id.
        pub unit_id: Option<ApiId> = "unit_id",
        /// Unit name.
        pub unit_name: Option<SmolStr> = "unit_name",
        /// Suffix.
        pub suffix: Option<SmolStr> = "suffix",
        /// Prefix.
        pub prefix: Option<SmolStr> = "prefix",
    }
}

record! {
    /// Prescription requirement: `prescription_requirement`.
    pub struct PrescriptionRequirement {
        /// Needs prescription.
        pub needs_prescription: Option<bool> = "needs_prescription",
    }
}

record! {
    /// POD info: `pod_info`.
    pub struct PodInfo {
        /// POD templates.
        pub pod_templates: Vec<PodTemplate> = "pod_templates",
    }
}

record! {
    /// POD template: `pod_info.pod_template`.
    pub struct PodTemplate {
        /// POD template id.
        pub pod_template_id: Option<ApiId> = "pod_template_id",
        /// Remark.
        pub remark: Option<SmolStr> = "remark",
        /// SKU ids.
        pub sku_ids: Vec<SkuId> = "sku_ids",
        /// Surfaces.
        pub surfaces: Vec<Surface> = "surfaces",
        /// Template name.
        pub template_name: Option<SmolStr> = "template_name",
    }
}

record! {
    /// Surface: `pod_info.pod_template.surface`.
    pub struct Surface {
        /// Background image.
        pub background_image: Option<BackgroundImage> = "background_image",
        /// Custom areas.
        pub custom_areas: Vec<CustomArea> = "custom_areas",
        /// External surface id.
        pub external_surface_id: Option<ApiId> = "external_surface_id",
        /// Mask image.
        pub mask_image: Option<MaskImage> = "mask_image",
        /// Surface name.
        pub surface_name: Option<SmolStr> = "surface_name",
    }
}

record! {
    /// Mask image: `pod_info.pod_template.surface.mask_image`.
    pub struct MaskImage {
        /// Height.
        pub height: Option<i64> = "height",
        /// Thumb URLs.
        pub thumb_urls: Vec<SmolStr> = "thumb_urls",
        /// URI.
        pub uri: Option<SmolStr> = "uri",
        /// URLs.
        pub urls: Vec<SmolStr> = "urls",
        /// Width.
        pub width: Option<i64> = "width",
    }
}

record! {
    /// Custom area: `pod_info.pod_template.surface.custom_area`.
    pub struct CustomArea {
        /// Area name.
        pub area_name: Option<SmolStr> = "area_name",
        /// Area placement.
        pub area_placement: Option<AreaPlacement> = "area_placement",
        /// Area type.
        pub area_type: Option<SmolStr> = "area_type",
        /// External area id.
        pub external_area_id: Option<ApiId> = "external_area_id",
        /// Image area.
        pub image_area: Option<ImageArea> = "image_area",
        /// Is required.
        pub is_required: Option<bool> = "is_required",
        /// Text area.
        pub text_area: Option<TextArea> = "text_area",
    }
}

record! {
    /// Text area: `pod_info.pod_template.surface.custom_area.text_area`.
    pub struct TextArea {
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
    /// Image area: `pod_info.pod_template.surface.custom_area.image_area`.
    pub struct ImageArea {
        /// Default image.
        pub default_image: Option<DefaultImage> = "default_image",
        /// Min height.
        pub min_height: Option<i64> = "min_height",
        /// Min width.
        pub min_width: Option<i64> = "min_width",
    }
}

record! {
    /// Default image: `pod_info.pod_template.surface.custom_area.image_area.default_image`.
    pub struct DefaultImage {
        /// Height.
        pub height: Option<i64> = "height",
        /// Thumb URLs.
        pub thumb_urls: Vec<SmolStr> = "thumb_urls",
        /// URI.
        pub uri: Option<SmolStr> = "uri",
        /// URLs.
        pub urls: Vec<SmolStr> = "urls",
        /// Width.
        pub width: Option<i64> = "width",
    }
}

record! {
    /// Area placement: `pod_info.pod_template.surface.custom_area.area_placement`.
    pub struct AreaPlacement {
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
    /// Background image: `pod_info.pod_template.surface.background_image`.
    pub struct BackgroundImage {
        /// Height.
        pub height: Option<i64> = "height",
        /// Thumb URLs.
        pub thumb_urls: Vec<SmolStr> = "thumb_urls",
        /// URI.
        pub uri: Option<SmolStr> = "uri",
        /// URLs.
        pub urls: Vec<SmolStr> = "urls",
        /// Width.
        pub width: Option<i64> = "width",
    }
}

record! {
    /// Get product package weight: `package_weight`.
    pub struct GetProductPackageWeight {
        /// Unit.
        pub unit: Option<GetProductPackageWeightUnit> = "unit",
        /// Value.
        pub value: Option<SmolStr> = "value",
    }
}

record! {
    /// Global product association: `global_product_association`.
    pub struct GlobalProductAssociation {
        /// Global product id.
        pub global_product_id: Option<ApiId> = "global_product_id",
        /// SKU mappings.
        pub sku_mappings: Vec<SkuMapping> = "sku_mappings",
    }
}

record! {
    /// Delivery option: `delivery_option`.
    pub struct DeliveryOption {
        /// Id.
        pub id: Option<ApiId> = "id",
        /// Is available.
        pub is_available: Option<bool> = "is_available",
        /// Name.
        pub name: Option<SmolStr> = "name",
    }
}

record! {
    /// Get product certification: `certification`.
    pub struct GetProductCertification {
        /// Expiration date.
        pub expiration_date: Option<DateTime<Utc>> = "expiration_date",
        /// Files.
        pub files: Vec<File> = "files",
        /// Id.
        pub id: Option<ApiId> = "id",
        /// Images.
        pub images: Vec<CertificationImage> = "images",
        /// Title.
        pub title: Option<SmolStr> = "title",
    }
}

record! {
    /// Certification image: `certification.image`.
    pub struct CertificationImage {
        /// Height.
        pub height: Option<i64> = "height",
        /// Thumb URLs.
        pub thumb_urls: Vec<SmolStr> = "thumb_urls",
        /// URI.
        pub uri: Option<SmolStr> = "uri",
        /// URLs.
        pub urls: Vec<SmolStr> = "urls",
        /// Width.
        pub width: Option<i64> = "width",
    }
}

record! {
    /// Category chain: `category_chain`.
    pub struct CategoryChain {
        /// Id.
        pub id: Option<ApiId> = "id",
        /// Is leaf.
        pub is_leaf: Option<bool> = "is_leaf",
        /// Local name.
        pub local_name: Option<SmolStr> = "local_name",
        /// Parent id.
        pub parent_id: Option<ApiId> = "parent_id",
    }
}

record! {
    /// Audit failed reason: `audit_failed_reason`.
    pub struct AuditFailedReason {
        /// Listing platform.
        pub listing_platform: Option<ListingPlatform> = "listing_platform",
        /// Position.
        pub position: Option<SmolStr> = "position",
        /// Reasons.
        pub reasons: Vec<SmolStr> = "reasons",
        /// Suggestions.
        pub suggestions: Vec<SmolStr> = "suggestions",
    }
}

record! {
    /// Get product audit: `audit`.
    pub struct GetProductAudit {
        /// Pre approved reasons.
        pub pre_approved_reasons: Vec<PreApprovedReason> = "pre_approved_reasons",
        /// Status.
        pub status: Option<AuditStatus> = "status",
        /// Not submitted reasons.
        pub not_submitted_reasons: Vec<NotSubmittedReason> = "not_submitted_reasons",
    }
}

words! {
    /// Not submitted reason.
    pub enum NotSubmittedReason {
        PaymentAccountNotLinked = "PAYMENT_ACCOUNT_NOT_LINKED",
        ShopInactive = "SHOP_INACTIVE",
        W8NotConfigured = "W8_NOT_CONFIGURED",
    }
}

words! {
    /// Get product package weight unit.
    pub enum GetProductPackageWeightUnit {
        Kilogram = "KILOGRAM",
        Pound = "POUND",
    }
}

words! {
    /// Product type.
    pub enum ProductType {
        CombinedProduct = "COMBINED_PRODUCT",
        InCombinedProduct = "IN_COMBINED_PRODUCT",
        GprTargetProduct = "GPR_TARGET_PRODUCT",
    }
}

words! {
    /// Combined listing not live reason.
    pub enum CombinedListingNotLiveReason {
        SubProductDeactivate = "SUB_PRODUCT_DEACTIVATE",
        SubProductDelete = "SUB_PRODUCT_DELETE",
        SubProductFrozen = "SUB_PRODUCT_FROZEN",
        SubSkuDelete = "SUB_SKU_DELETE",
        SubProductCategoryFirstLevelError = "SUB_PRODUCT_CATEGORY_FIRST_LEVEL_ERROR",
        SubProductCategoryOverRestriction = "SUB_PRODUCT_CATEGORY_OVER_RESTRICTION",
    }
}

words! {
    /// Inventory type.
    pub enum InventoryType {
        Shared = "SHARED",
        Exclusive = "EXCLUSIVE",
    }
}

words! {
    /// Get product status.
    pub enum GetProductStatus {
        Draft = "DRAFT",
        Pending = "PENDING",
        Failed = "FAILED",
        Activate = "ACTIVATE",
        SellerDeactivated = "SELLER_DEACTIVATED",
        PlatformDeactivated = "PLATFORM_DEACTIVATED",
        Freeze = "FREEZE",
        Deleted = "DELETED",
        Scheduled = "SCHEDULED",
    }
}
