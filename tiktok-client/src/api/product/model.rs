// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! Types that several operations of `product` share.

use crate::types::record::record;
use crate::types::words::words;
use crate::types::{ApiId, ApiMoney, CurrencyCode, ProductId, SkuId, UnixMillis, WarehouseId};
use chrono::{DateTime, Utc};
use rust_decimal::Decimal;
use smol_str::SmolStr;

record! {
    /// Submit strikethrough price error: `error`.
    pub struct SubmitStrikethroughPriceError {
        /// Code.
        pub code: Option<i64> = "code",
        /// Detail.
        pub detail: Option<SubmitStrikethroughPriceErrorDetail> = "detail",
        /// Message.
        pub message: Option<SmolStr> = "message",
    }
}

record! {
    /// Submit strikethrough price error detail: `error.detail`.
    pub struct SubmitStrikethroughPriceErrorDetail {
        /// SKU id.
        pub sku_id: Option<SkuId> = "sku_id",
        /// Extra errors.
        pub extra_errors: Vec<ExtraError> = "extra_errors",
    }
}

record! {
    /// Phone number: `manufacturer.regional_profile.phone_number`.
    pub struct PhoneNumber {
        /// Availability.
        pub availability: Option<Availability> = "availability",
        /// Country code.
        pub country_code: Option<SmolStr> = "country_code",
        /// Local number.
        pub local_number: Option<SmolStr> = "local_number",
    }
}

record! {
    /// Recommend category category: `category`.
    pub struct RecommendCategoryCategory {
        /// Id.
        pub id: Option<ApiId> = "id",
        /// Is leaf.
        pub is_leaf: Option<bool> = "is_leaf",
        /// Level.
        pub level: Option<i64> = "level",
        /// Name.
        pub name: Option<SmolStr> = "name",
        /// Permission statuses.
        pub permission_statuses: Vec<PermissionStatus> = "permission_statuses",
        /// Parent id.
        pub parent_id: Option<ApiId> = "parent_id",
    }
}

record! {
    /// Product SKU: `product.sku`.
    pub struct ProductSku {
        /// Related global SKU id.
        pub related_global_sku_id: Option<ApiId> = "related_global_sku_id",
        /// Id.
        pub id: Option<SkuId> = "id",
        /// Seller SKU.
        pub seller_sku: Option<SmolStr> = "seller_sku",
        /// Sale attributes.
        pub sale_attributes: Vec<SaleAttribute> = "sale_attributes",
    }
}

record! {
    /// Sale attribute: `product.sku.sale_attribute`.
    pub struct SaleAttribute {
        /// Id.
        pub id: Option<ApiId> = "id",
        /// Value id.
        pub value_id: Option<ApiId> = "value_id",
    }
}

record! {
    /// Partial edit product certification input: `certification`.
    pub struct PartialEditProductCertificationInput {
        /// Id. Required.
        pub id: Option<ApiId> = "id",
        /// Expiration date.
        pub expiration_date: Option<DateTime<Utc>> = "expiration_date",
        /// Files.
        pub files: Vec<FileInput> = "files",
        /// Images.
        pub images: Vec<ImageInput> = "images",
    }
}

record! {
    /// File input: `certification.file`.
    pub struct FileInput {
        /// Format. Required.
        pub format: Option<SmolStr> = "format",
        /// Id. Required.
        pub id: Option<ApiId> = "id",
        /// Name. Required.
        pub name: Option<SmolStr> = "name",
    }
}

record! {
    /// Submission: `data.submission`.
    pub struct Submission {
        /// Id.
        pub id: Option<ApiId> = "id",
        /// Opportunity id.
        pub opportunity_id: Option<ApiId> = "opportunity_id",
        /// Opportunity title.
        pub opportunity_title: Option<SmolStr> = "opportunity_title",
        /// Status.
        pub status: Option<SmolStr> = "status",
        /// Product id.
        pub product_id: Option<ProductId> = "product_id",
        /// Product name.
        pub product_name: Option<SmolStr> = "product_name",
        /// Submit time.
        pub submit_time: Option<DateTime<Utc>> = "submit_time",
        /// Review time.
        pub review_time: Option<DateTime<Utc>> = "review_time",
        /// Rejection reason.
        pub rejection_reason: Option<SmolStr> = "rejection_reason",
        /// Product orders.
        pub product_orders: Option<i64> = "product_orders",
        /// Product PV.
        pub product_pv: Option<i64> = "product_pv",
    }
}

record! {
    /// Status info: `sku.status_info`.
    pub struct StatusInfo {
        /// Deactivation source.
        pub deactivation_source: Option<DeactivationSource> = "deactivation_source",
        /// Status.
        pub status: Option<StatusInfoStatus> = "status",
    }
}

record! {
    /// Pre sale: `sku.pre_sale`.
    pub struct PreSale {
        /// Fulfillment type.
        pub fulfillment_type: Option<FulfillmentType> = "fulfillment_type",
        /// Type.
        pub type_: Option<PreSaleType> = "type",
    }
}

record! {
    /// Fulfillment type: `sku.pre_sale.fulfillment_type`.
    pub struct FulfillmentType {
        /// Handling duration days.
        pub handling_duration_days: Option<i64> = "handling_duration_days",
        /// Release date.
        pub release_date: Option<DateTime<Utc>> = "release_date",
    }
}

record! {
    /// External list price: `sku.external_list_price`.
    pub struct ExternalListPrice {
        /// Amount.
        pub amount: Option<Decimal> = "amount",
        /// Currency.
        pub currency: Option<CurrencyCode> = "currency",
        /// Source.
        pub source: Option<SmolStr> = "source",
    }
}

record! {
    /// Supplementary SKU image: `sku.combined_sku.sales_attribute.supplementary_sku_image`.
    pub struct SupplementarySkuImage {
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
    /// Combined SKU price: `sku.combined_sku.price`.
    pub struct CombinedSkuPrice {
        /// Currency.
        pub currency: Option<Currency> = "currency",
        /// Sale price: price of one piece after the seller's discount.
        pub sale_price: Option<Decimal> = "sale_price",
        /// Tax exclusive price.
        pub tax_exclusive_price: Option<Decimal> = "tax_exclusive_price",
        /// Starting bid price.
        pub starting_bid_price: Option<Decimal> = "starting_bid_price",
        /// Unit price.
        pub unit_price: Option<Decimal> = "unit_price",
        ... other_amounts
    }
}

record! {
    /// Combined SKU inventory: `sku.combined_sku.inventory`.
    pub struct CombinedSkuInventory {
        /// Quantity.
        pub quantity: Option<i64> = "quantity",
        /// Warehouse id.
        pub warehouse_id: Option<WarehouseId> = "warehouse_id",
        /// Backorder quantity.
        pub backorder_quantity: Option<i64> = "backorder_quantity",
        /// Handling time.
        pub handling_time: Option<i64> = "handling_time",
    }
}

record! {
    /// Scheduled sale: `scheduled_sale`.
    pub struct ScheduledSale {
        /// Is enabled scheduled sale.
        pub is_enabled_scheduled_sale: Option<bool> = "is_enabled_scheduled_sale",
        /// Schedule sale time.
        pub schedule_sale_time: Option<UnixMillis> = "schedule_sale_time",
    }
}

record! {
    /// Recommended category: `recommended_category`.
    pub struct RecommendedCategory {
        /// Id.
        pub id: Option<ApiId> = "id",
        /// Local name.
        pub local_name: Option<SmolStr> = "local_name",
    }
}

record! {
    /// Product family: `product_family`.
    pub struct ProductFamily {
        /// Id.
        pub id: Option<ApiId> = "id",
        /// Products.
        pub products: Vec<ProductFamilyProduct> = "products",
    }
}

record! {
    /// Product family product: `product_family.product`.
    pub struct ProductFamilyProduct {
        /// Id.
        pub id: Option<ProductId> = "id",
        /// Seo words.
        pub seo_words: Vec<SeoWord> = "seo_words",
    }
}

record! {
    /// Integrated platform status: `integrated_platform_status`.
    pub struct IntegratedPlatformStatus {
        /// Platform.
        pub platform: Option<SmolStr> = "platform",
        /// Status.
        pub status: Option<IntegratedPlatformStatusStatus> = "status",
    }
}

record! {
    /// Get global product manufacturer: `manufacturer`.
    pub struct GetGlobalProductManufacturer {
        /// Name.
        pub name: Option<SmolStr> = "name",
        /// Address.
        pub address: Option<SmolStr> = "address",
        /// Phone number.
        pub phone_number: Option<SmolStr> = "phone_number",
        /// Email.
        pub email: Option<SmolStr> = "email",
    }
}

record! {
    /// Get global product brand: `brand`.
    pub struct GetGlobalProductBrand {
        /// Id.
        pub id: Option<ApiId> = "id",
        /// Name.
        pub name: Option<SmolStr> = "name",
        /// Is authorized.
        pub is_authorized: Option<bool> = "is_authorized",
    }
}

record! {
    /// SKU mapping: `product.sku_mapping`.
    pub struct SkuMapping {
        /// Global SKU id.
        pub global_sku_id: Option<ApiId> = "global_sku_id",
        /// Local SKU id.
        pub local_sku_id: Option<ApiId> = "local_sku_id",
        /// Sales attribute mappings.
        pub sales_attribute_mappings: Vec<SalesAttributeMapping> = "sales_attribute_mappings",
    }
}

record! {
    /// Sales attribute mapping: `product.sku_mapping.sales_attribute_mapping`.
    pub struct SalesAttributeMapping {
        /// Global attribute id.
        pub global_attribute_id: Option<ApiId> = "global_attribute_id",
        /// Local attribute id.
        pub local_attribute_id: Option<ApiId> = "local_attribute_id",
        /// Global value id.
        pub global_value_id: Option<ApiId> = "global_value_id",
        /// Local value id.
        pub local_value_id: Option<ApiId> = "local_value_id",
    }
}

record! {
    /// Template: `size_chart.template`.
    pub struct Template {
        /// Id.
        pub id: Option<ApiId> = "id",
    }
}

record! {
    /// SKU sales attribute: `sku.sales_attribute`.
    pub struct SkuSalesAttribute {
        /// Id.
        pub id: Option<ApiId> = "id",
        /// Name.
        pub name: Option<SmolStr> = "name",
        /// Value id.
        pub value_id: Option<ApiId> = "value_id",
        /// Value name.
        pub value_name: Option<SmolStr> = "value_name",
        /// SKU img.
        pub sku_img: Option<SkuImg> = "sku_img",
        /// Supplementary SKU images.
        pub supplementary_sku_images: Vec<SupplementarySkuImage> = "supplementary_sku_images",
    }
}

record! {
    /// SKU img: `sku.sales_attribute.sku_img`.
    pub struct SkuImg {
        /// Height.
        pub height: Option<i64> = "height",
        /// Width.
        pub width: Option<i64> = "width",
        /// Thumb URLs.
        pub thumb_urls: Vec<SmolStr> = "thumb_urls",
        /// URI.
        pub uri: Option<SmolStr> = "uri",
        /// URLs.
        pub urls: Vec<SmolStr> = "urls",
    }
}

record! {
    /// Identifier code: `sku.identifier_code`.
    pub struct IdentifierCode {
        /// Code.
        pub code: Option<SmolStr> = "code",
        /// Type.
        pub type_: Option<IdentifierCodeType> = "type",
    }
}

record! {
    /// File: `certification.file`.
    pub struct File {
        /// Id.
        pub id: Option<ApiId> = "id",
        /// URLs.
        pub urls: Vec<SmolStr> = "urls",
        /// Name.
        pub name: Option<SmolStr> = "name",
        /// Format.
        pub format: Option<SmolStr> = "format",
    }
}

record! {
    /// Get global product package dimension: `package_dimension`.
    pub struct GetGlobalProductPackageDimension {
        /// Length.
        pub length: Option<SmolStr> = "length",
        /// Width.
        pub width: Option<SmolStr> = "width",
        /// Height.
        pub height: Option<SmolStr> = "height",
        /// Unit.
        pub unit: Option<SmolStr> = "unit",
    }
}

record! {
    /// Main image: `main_image`.
    pub struct MainImage {
        /// Height.
        pub height: Option<i64> = "height",
        /// Width.
        pub width: Option<i64> = "width",
        /// URI.
        pub uri: Option<SmolStr> = "uri",
        /// Thumb URLs.
        pub thumb_urls: Vec<SmolStr> = "thumb_urls",
        /// URLs.
        pub urls: Vec<SmolStr> = "urls",
    }
}

record! {
    /// Size chart: `size_chart`.
    pub struct SizeChart {
        /// Is supported.
        pub is_supported: Option<bool> = "is_supported",
        /// Is required.
        pub is_required: Option<bool> = "is_required",
        /// Measurement and options.
        pub measurement_and_options: Vec<MeasurementAndOption> = "measurement_and_options",
        /// Size types.
        pub size_types: Vec<SmolStr> = "size_types",
    }
}

record! {
    /// Measurement and option: `size_chart.measurement_and_option`.
    pub struct MeasurementAndOption {
        /// Measurement type.
        pub measurement_type: Option<SmolStr> = "measurement_type",
        /// Options.
        pub options: Vec<MeasurementAndOptionOption> = "options",
    }
}

record! {
    /// Measurement and option option: `size_chart.measurement_and_option.option`.
    pub struct MeasurementAndOptionOption {
        /// Name.
        pub name: Option<SmolStr> = "name",
        /// Id.
        pub id: Option<ApiId> = "id",
        /// Role.
        pub role: Option<SmolStr> = "role",
        /// Unit.
        pub unit: Option<SmolStr> = "unit",
        /// Metric value range.
        pub metric_value_range: Vec<SmolStr> = "metric_value_range",
        /// Imperial value range.
        pub imperial_value_range: Vec<SmolStr> = "imperial_value_range",
    }
}

record! {
    /// Attribute: `attribute`.
    pub struct Attribute {
        /// Id.
        pub id: Option<ApiId> = "id",
        /// Name.
        pub name: Option<SmolStr> = "name",
        /// Type.
        pub type_: Option<AttributeType> = "type",
        /// Is requried.
        pub is_requried: Option<bool> = "is_requried",
        /// Values.
        pub values: Vec<AttributeValue> = "values",
        /// Value data format.
        pub value_data_format: Option<SmolStr> = "value_data_format",
        /// Is customizable.
        pub is_customizable: Option<bool> = "is_customizable",
        /// Requirement conditions.
        pub requirement_conditions: Vec<RequirementCondition> = "requirement_conditions",
        /// Is multiple selection.
        pub is_multiple_selection: Option<bool> = "is_multiple_selection",
        /// Metric standards.
        pub metric_standards: Vec<MetricStandard> = "metric_standards",
        /// Optional regions.
        pub optional_regions: Vec<OptionalRegion> = "optional_regions",
        /// Required regions.
        pub required_regions: Vec<RequiredRegion> = "required_regions",
    }
}

record! {
    /// Metric standard: `attribute.metric_standard`.
    pub struct MetricStandard {
        /// Id.
        pub id: Option<ApiId> = "id",
        /// Name.
        pub name: Option<SmolStr> = "name",
        /// Metric value modules.
        pub metric_value_modules: Vec<MetricValueModule> = "metric_value_modules",
    }
}

record! {
    /// Metric value module: `attribute.metric_standard.metric_value_module`.
    pub struct MetricValueModule {
        /// Id.
        pub id: Option<ApiId> = "id",
        /// Name.
        pub name: Option<SmolStr> = "name",
        /// Input type.
        pub input_type: Option<SmolStr> = "input_type",
        /// Data types.
        pub data_types: Vec<SmolStr> = "data_types",
        /// Default values.
        pub default_values: Vec<DefaultValue> = "default_values",
        /// Units.
        pub units: Vec<MetricValueModuleUnit> = "units",
        /// Value limit.
        pub value_limit: Option<ValueLimit> = "value_limit",
        /// Prefix.
        pub prefix: Option<SmolStr> = "prefix",
        /// Suffix.
        pub suffix: Option<SmolStr> = "suffix",
        /// Shading word.
        pub shading_word: Option<SmolStr> = "shading_word",
    }
}

record! {
    /// Value limit: `attribute.metric_standard.metric_value_module.value_limit`.
    pub struct ValueLimit {
        /// Number limit.
        pub num_limit: Option<NumLimit> = "num_limit",
        /// Length limit.
        pub length_limit: Option<LengthLimit> = "length_limit",
    }
}

record! {
    /// Length limit: `attribute.metric_standard.metric_value_module.value_limit.length_limit`.
    pub struct LengthLimit {
        /// Min length.
        pub min_length: Option<i64> = "min_length",
        /// Max length.
        pub max_length: Option<i64> = "max_length",
    }
}

record! {
    /// Number limit: `attribute.metric_standard.metric_value_module.value_limit.num_limit`.
    pub struct NumLimit {
        /// Min value.
        pub min_value: Option<i64> = "min_value",
        /// Max value.
        pub max_value: Option<i64> = "max_value",
    }
}

record! {
    /// Metric value module unit: `attribute.metric_standard.metric_value_module.unit`.
    pub struct MetricValueModuleUnit {
        /// Id.
        pub id: Option<ApiId> = "id",
        /// Name.
        pub name: Option<SmolStr> = "name",
    }
}

record! {
    /// Default value: `attribute.metric_standard.metric_value_module.default_value`.
    pub struct DefaultValue {
        /// Id.
        pub id: Option<ApiId> = "id",
        /// Name.
        pub name: Option<SmolStr> = "name",
    }
}

record! {
    /// Requirement condition: `attribute.requirement_condition`.
    pub struct RequirementCondition {
        /// Condition type.
        pub condition_type: Option<SmolStr> = "condition_type",
        /// Attribute id.
        pub attribute_id: Option<ApiId> = "attribute_id",
        /// Attribute value id.
        pub attribute_value_id: Option<ApiId> = "attribute_value_id",
        /// Region.
        pub region: Option<Region> = "region",
    }
}

record! {
    /// Attribute value: `attribute.value`.
    pub struct AttributeValue {
        /// Id.
        pub id: Option<ApiId> = "id",
        /// Name.
        pub name: Option<SmolStr> = "name",
        /// Icon URL.
        pub icon_url: Option<SmolStr> = "icon_url",
    }
}

record! {
    /// Get categories category: `category`.
    pub struct GetCategoriesCategory {
        /// Id.
        pub id: Option<ApiId> = "id",
        /// Parent id.
        pub parent_id: Option<ApiId> = "parent_id",
        /// Local name.
        pub local_name: Option<SmolStr> = "local_name",
        /// Is leaf.
        pub is_leaf: Option<bool> = "is_leaf",
        /// Permission statuses.
        pub permission_statuses: Vec<PermissionStatus> = "permission_statuses",
    }
}

record! {
    /// Audit: `audit`.
    pub struct Audit {
        /// Status.
        pub status: Option<AuditStatus> = "status",
        /// Pre approved reasons.
        pub pre_approved_reasons: Vec<PreApprovedReason> = "pre_approved_reasons",
    }
}

record! {
    /// Subscribe info edit input: `subscribe_info_edit`.
    pub struct SubscribeInfoEditInput {
        /// Subscribe status.
        pub subscribe_status: Option<SmolStr> = "subscribe_status",
        /// Discount details.
        pub discount_details: Vec<DiscountDetailInput> = "discount_details",
    }
}

record! {
    /// Discount detail input: `subscribe_info_edit.discount_detail`.
    pub struct DiscountDetailInput {
        /// Discount level.
        pub discount_level: Option<SmolStr> = "discount_level",
        /// Discount value.
        pub discount_value: Option<i64> = "discount_value",
    }
}

record! {
    /// Replicated product input: `replicated_product`.
    pub struct ReplicatedProductInput {
        /// Region. Required.
        pub region: Option<Region> = "region",
        /// SKUs.
        pub skus: Vec<ReplicatedProductSkuInput> = "skus",
        /// Inventory mode.
        pub inventory_mode: Option<SmolStr> = "inventory_mode",
    }
}

record! {
    /// Replicated product SKU input: `replicated_product.sku`.
    pub struct ReplicatedProductSkuInput {
        /// Price. Required.
        pub price: Option<PriceInput> = "price",
        /// Id.
        pub id: Option<SkuId> = "id",
        /// Seller SKU.
        pub seller_sku: Option<SmolStr> = "seller_sku",
        /// Inventory.
        pub inventory: Vec<InventoryInput> = "inventory",
        /// External SKU id.
        pub external_sku_id: Option<ApiId> = "external_sku_id",
    }
}

record! {
    /// Publish result: `publish_result`.
    pub struct PublishResult {
        /// Region.
        pub region: Option<Region> = "region",
        /// Status.
        pub status: Option<PublishResultStatus> = "status",
        /// Fail reasons.
        pub fail_reasons: Vec<FailReason> = "fail_reasons",
    }
}

record! {
    /// Sale price input: `sku.sale_price`.
    pub struct SalePriceInput {
        /// Region. Required.
        pub region: Option<Region> = "region",
        /// Amount. Required.
        pub amount: Option<Decimal> = "amount",
    }
}

record! {
    /// Diagnose and optimize product diagnose: `diagnose`.
    pub struct DiagnoseAndOptimizeProductDiagnose {
        /// Field.
        pub field: Option<DiagnoseField> = "field",
        /// Diagnosis results.
        pub diagnosis_results: Vec<DiagnosisResult> = "diagnosis_results",
        /// Suggestion.
        pub suggestion: Option<Suggestion> = "suggestion",
    }
}

record! {
    /// Size chart data input: `size_chart_data`.
    pub struct SizeChartDataInput {
        /// Measurement type. Required.
        pub measurement_type: Option<MeasurementType> = "measurement_type",
        /// Table. Required.
        pub table: Option<TableInput> = "table",
        /// Unit system. Required.
        pub unit_system: Option<UnitSystem> = "unit_system",
        /// Description.
        pub description: Option<SmolStr> = "description",
        /// Is one size.
        pub is_one_size: Option<bool> = "is_one_size",
        /// Size types.
        pub size_types: Vec<SmolStr> = "size_types",
    }
}

record! {
    /// Table input: `size_chart_data.table`.
    pub struct TableInput {
        /// Headers. Required.
        pub headers: Vec<HeaderInput> = "headers",
        /// Rows. Required.
        pub rows: Vec<RowInput> = "rows",
    }
}

record! {
    /// Row input: `size_chart_data.table.row`.
    pub struct RowInput {
        /// Cells. Required.
        pub cells: Vec<CellInput> = "cells",
    }
}

record! {
    /// Cell input: `size_chart_data.table.row.cell`.
    pub struct CellInput {
        /// Value. Required.
        pub value: Option<SmolStr> = "value",
    }
}

record! {
    /// Header input: `size_chart_data.table.header`.
    pub struct HeaderInput {
        /// Name. Required.
        pub name: Option<SmolStr> = "name",
        /// Id.
        pub id: Option<ApiId> = "id",
    }
}

record! {
    /// Address input: `address`.
    pub struct AddressInput {
        /// Street address line1. Required.
        pub street_address_line1: Option<SmolStr> = "street_address_line1",
        /// Postal code. Required.
        pub postal_code: Option<SmolStr> = "postal_code",
        /// Country. Required.
        pub country: Option<SmolStr> = "country",
        /// Street address line2. The platform gives it up.
        pub street_address_line2: Option<SmolStr> = "street_address_line2",
        /// District. The platform gives it up.
        pub district: Option<SmolStr> = "district",
        /// City. The platform gives it up.
        pub city: Option<SmolStr> = "city",
        /// Province. The platform gives it up.
        pub province: Option<SmolStr> = "province",
    }
}

record! {
    /// SKU: `sku`.
    pub struct Sku {
        /// Id.
        pub id: Option<SkuId> = "id",
        /// Seller SKU.
        pub seller_sku: Option<SmolStr> = "seller_sku",
        /// Sales attributes.
        pub sales_attributes: Vec<SalesAttribute> = "sales_attributes",
        /// External SKU id.
        pub external_sku_id: Option<ApiId> = "external_sku_id",
        /// Fees.
        pub fees: Vec<Fee> = "fees",
    }
}

record! {
    /// Fee: `sku.fee`.
    pub struct Fee {
        /// Type.
        pub type_: Option<SmolStr> = "type",
        /// Amount.
        pub amount: Option<Decimal> = "amount",
        /// Additional attribute.
        pub additional_attribute: Option<AdditionalAttribute> = "additional_attribute",
    }
}

record! {
    /// Purchase order quantity limit input: `purchase_order_quantity_limit`.
    pub struct PurchaseOrderQuantityLimitInput {
        /// Maximum order quantity.
        pub maximum_order_quantity: Option<i64> = "maximum_order_quantity",
        /// Cumulative order quantity.
        pub cumulative_order_quantity: Option<i64> = "cumulative_order_quantity",
    }
}

record! {
    /// Metric standard info input: `product_attribute.value.metric_standard_info`.
    pub struct MetricStandardInfoInput {
        /// Id.
        pub id: Option<ApiId> = "id",
        /// Metric value module infos.
        pub metric_value_module_infos: Vec<MetricValueModuleInfoInput> = "metric_value_module_infos",
    }
}

record! {
    /// Metric value module info input: `product_attribute.value.metric_standard_info.metric_value_module_info`.
    pub struct MetricValueModuleInfoInput {
        /// Id.
        pub id: Option<ApiId> = "id",
        /// Value.
        pub value: Option<SmolStr> = "value",
        /// Unit id.
        pub unit_id: Option<ApiId> = "unit_id",
    }
}

record! {
    /// Phone number input: `phone_number`.
    pub struct PhoneNumberInput {
        /// Availability.
        pub availability: Option<Availability> = "availability",
        /// Country code.
        pub country_code: Option<SmolStr> = "country_code",
        /// Local number.
        pub local_number: Option<SmolStr> = "local_number",
    }
}

record! {
    /// Global SKU: `global_sku`.
    pub struct GlobalSku {
        /// Id.
        pub id: Option<ApiId> = "id",
        /// Seller SKU.
        pub seller_sku: Option<SmolStr> = "seller_sku",
        /// Sales attributes.
        pub sales_attributes: Vec<SalesAttribute> = "sales_attributes",
        /// External global SKU id.
        pub external_global_sku_id: Option<ApiId> = "external_global_sku_id",
    }
}

record! {
    /// Sales attribute: `global_sku.sales_attribute`.
    pub struct SalesAttribute {
        /// Id.
        pub id: Option<ApiId> = "id",
        /// Value id.
        pub value_id: Option<ApiId> = "value_id",
    }
}

record! {
    /// Manufacturer input: `manufacturer`.
    pub struct ManufacturerInput {
        /// Name.
        pub name: Option<SmolStr> = "name",
        /// Address.
        pub address: Option<SmolStr> = "address",
        /// Phone number.
        pub phone_number: Option<SmolStr> = "phone_number",
        /// Email.
        pub email: Option<SmolStr> = "email",
    }
}

record! {
    /// Create global product SKU input: `sku`.
    pub struct CreateGlobalProductSkuInput {
        /// Price. Required.
        pub price: Option<ApiMoney> = "price",
        /// Global quantity.
        pub global_quantity: Option<i64> = "global_quantity",
        /// Sales attributes.
        pub sales_attributes: Vec<SalesAttributeInput> = "sales_attributes",
        /// Seller SKU.
        pub seller_sku: Option<SmolStr> = "seller_sku",
        /// Identifier code.
        pub identifier_code: Option<IdentifierCodeInput> = "identifier_code",
        /// Inventory.
        pub inventory: Vec<SkuInventoryInput> = "inventory",
        /// SKU unit count.
        pub sku_unit_count: Option<SmolStr> = "sku_unit_count",
        /// Extra identifier codes.
        pub extra_identifier_codes: Vec<SmolStr> = "extra_identifier_codes",
        /// External global SKU id.
        pub external_global_sku_id: Option<ApiId> = "external_global_sku_id",
        /// Id.
        pub id: Option<SkuId> = "id",
        /// Sale prices.
        pub sale_prices: Vec<SalePriceInput> = "sale_prices",
    }
}

record! {
    /// SKU inventory input: `sku.inventory`.
    pub struct SkuInventoryInput {
        /// Global warehouse id. Required.
        pub global_warehouse_id: Option<ApiId> = "global_warehouse_id",
        /// Quantity. Required.
        pub quantity: Option<i64> = "quantity",
    }
}

record! {
    /// Suggestion: `diagnose.suggestion`.
    pub struct Suggestion {
        /// Seo words.
        pub seo_words: Vec<SeoWord> = "seo_words",
        /// Smart texts.
        pub smart_texts: Vec<SmartText> = "smart_texts",
        /// Images.
        pub images: Vec<Image> = "images",
    }
}

record! {
    /// Image: `diagnose.suggestion.image`.
    pub struct Image {
        /// URI.
        pub uri: Option<SmolStr> = "uri",
        /// URL.
        pub url: Option<SmolStr> = "url",
        /// Optimized URI.
        pub optimized_uri: Option<SmolStr> = "optimized_uri",
        /// Optimized URL.
        pub optimized_url: Option<SmolStr> = "optimized_url",
        /// Height.
        pub height: Option<i64> = "height",
        /// Width.
        pub width: Option<i64> = "width",
    }
}

record! {
    /// Smart text: `diagnose.suggestion.smart_text`.
    pub struct SmartText {
        /// Text.
        pub text: Option<SmolStr> = "text",
    }
}

record! {
    /// Seo word: `diagnose.suggestion.seo_word`.
    pub struct SeoWord {
        /// Text.
        pub text: Option<SmolStr> = "text",
    }
}

record! {
    /// Diagnosis result: `diagnose.diagnosis_result`.
    pub struct DiagnosisResult {
        /// Code.
        pub code: Option<SmolStr> = "code",
        /// How to solve.
        pub how_to_solve: Option<SmolStr> = "how_to_solve",
        /// Quality tier.
        pub quality_tier: Option<QualityTier> = "quality_tier",
    }
}

record! {
    /// Listing quality: `listing_quality`.
    pub struct ListingQuality {
        /// Current tier.
        pub current_tier: Option<CurrentTier> = "current_tier",
        /// Remaining recommendations.
        pub remaining_recommendations: Option<i64> = "remaining_recommendations",
    }
}

record! {
    /// Warning: `warning`.
    pub struct Warning {
        /// Message.
        pub message: Option<SmolStr> = "message",
    }
}

record! {
    /// Fail reason: `fail_reason`.
    pub struct FailReason {
        /// Code.
        pub code: Option<i64> = "code",
        /// Message.
        pub message: Option<SmolStr> = "message",
    }
}

record! {
    /// Product tag operation input: `product_tag_operation`.
    pub struct ProductTagOperationInput {
        /// Product tag. Required.
        pub product_tag: Option<ProductTag> = "product_tag",
        /// Enable. Required.
        pub enable: Option<bool> = "enable",
    }
}

record! {
    /// Scheduled sale input: `scheduled_sale`.
    pub struct ScheduledSaleInput {
        /// Is enabled scheduled sale. Required.
        pub is_enabled_scheduled_sale: Option<bool> = "is_enabled_scheduled_sale",
        /// Schedule sale time. Required.
        pub schedule_sale_time: Option<UnixMillis> = "schedule_sale_time",
    }
}

record! {
    /// Video input: `video`.
    pub struct VideoInput {
        /// Id. Required.
        pub id: Option<ApiId> = "id",
    }
}

record! {
    /// Package dimension input: `package_dimension`.
    pub struct PackageDimensionInput {
        /// Length. Required.
        pub length: Option<SmolStr> = "length",
        /// Width. Required.
        pub width: Option<SmolStr> = "width",
        /// Height. Required.
        pub height: Option<SmolStr> = "height",
        /// Unit. Required.
        pub unit: Option<SmolStr> = "unit",
    }
}

record! {
    /// Size chart input: `size_chart`.
    pub struct SizeChartInput {
        /// Image.
        pub image: Option<ImageInput> = "image",
        /// Template.
        pub template: Option<TemplateInput> = "template",
    }
}

record! {
    /// Template input: `size_chart.template`.
    pub struct TemplateInput {
        /// Id. Required.
        pub id: Option<ApiId> = "id",
    }
}

record! {
    /// Product attribute input: `product_attribute`.
    pub struct ProductAttributeInput {
        /// Id. Required.
        pub id: Option<ApiId> = "id",
        /// Values. Required.
        pub values: Vec<ProductAttributeValueInput> = "values",
    }
}

record! {
    /// Product attribute value input: `product_attribute.value`.
    pub struct ProductAttributeValueInput {
        /// Id.
        pub id: Option<ApiId> = "id",
        /// Name.
        pub name: Option<SmolStr> = "name",
        /// Metric standard info.
        pub metric_standard_info: Option<MetricStandardInfoInput> = "metric_standard_info",
    }
}

record! {
    /// Package weight input: `package_weight`.
    pub struct PackageWeightInput {
        /// Value. Required.
        pub value: Option<PackageWeightValue> = "value",
        /// Unit. Required.
        pub unit: Option<PackageWeightUnit> = "unit",
    }
}

record! {
    /// Certification input: `certification`.
    pub struct CertificationInput {
        /// Id. Required.
        pub id: Option<ApiId> = "id",
        /// Images.
        pub images: Vec<ImageInput> = "images",
        /// Files.
        pub files: Vec<SmolStr> = "files",
        /// Expiration date.
        pub expiration_date: Option<DateTime<Utc>> = "expiration_date",
    }
}

record! {
    /// Image input: `certification.image`.
    pub struct ImageInput {
        /// URI. Required.
        pub uri: Option<SmolStr> = "uri",
        /// Optimization mode.
        pub optimization_mode: Vec<OptimizationMode> = "optimization_mode",
    }
}

record! {
    /// SKU input: `sku`.
    pub struct SkuInput {
        /// Price. Required.
        pub price: Option<PriceInput> = "price",
        /// Inventory. Required.
        pub inventory: Vec<InventoryInput> = "inventory",
        /// Sales attributes.
        pub sales_attributes: Vec<SalesAttributeInput> = "sales_attributes",
        /// Seller SKU.
        pub seller_sku: Option<SmolStr> = "seller_sku",
        /// External SKU id.
        pub external_sku_id: Option<ApiId> = "external_sku_id",
        /// Identifier code.
        pub identifier_code: Option<IdentifierCodeInput> = "identifier_code",
        /// Combined SKUs.
        pub combined_skus: Vec<CombinedSkuInput> = "combined_skus",
        /// SKU unit count.
        pub sku_unit_count: Option<SmolStr> = "sku_unit_count",
        /// External URLs.
        pub external_urls: Vec<SmolStr> = "external_urls",
        /// Extra identifier codes.
        pub extra_identifier_codes: Vec<SmolStr> = "extra_identifier_codes",
        /// Pre sale.
        pub pre_sale: Option<PreSaleInput> = "pre_sale",
        /// List price.
        pub list_price: Option<ApiMoney> = "list_price",
        /// External list prices.
        pub external_list_prices: Vec<ExternalListPriceInput> = "external_list_prices",
        /// Fees.
        pub fees: Vec<FeeInput> = "fees",
        /// SKU dimensions.
        pub sku_dimensions: Option<SkuDimensionInput> = "sku_dimensions",
        /// SKU weight.
        pub sku_weight: Option<SkuWeightInput> = "sku_weight",
        /// Id.
        pub id: Option<SkuId> = "id",
    }
}

record! {
    /// SKU weight input: `sku.sku_weight`.
    pub struct SkuWeightInput {
        /// Value. Required.
        pub value: Option<SmolStr> = "value",
        /// Unit. Required.
        pub unit: Option<SkuWeightUnit> = "unit",
    }
}

record! {
    /// SKU dimension input: `sku.sku_dimension`.
    pub struct SkuDimensionInput {
        /// Length. Required.
        pub length: Option<SmolStr> = "length",
        /// Width. Required.
        pub width: Option<SmolStr> = "width",
        /// Height. Required.
        pub height: Option<SmolStr> = "height",
        /// Unit. Required.
        pub unit: Option<SkuDimensionUnit> = "unit",
    }
}

record! {
    /// Fee input: `sku.fee`.
    pub struct FeeInput {
        /// Type.
        pub type_: Option<SmolStr> = "type",
        /// Amount.
        pub amount: Option<Decimal> = "amount",
        /// Additional attribute.
        pub additional_attribute: Option<AdditionalAttribute> = "additional_attribute",
    }
}

record! {
    /// External list price input: `sku.external_list_price`.
    pub struct ExternalListPriceInput {
        /// Source. Required.
        pub source: Option<ExternalListPriceSource> = "source",
        /// Amount. Required.
        pub amount: Option<Decimal> = "amount",
        /// Currency. Required.
        pub currency: Option<Currency> = "currency",
    }
}

record! {
    /// Pre sale input: `sku.pre_sale`.
    pub struct PreSaleInput {
        /// Type.
        pub type_: Option<PreSaleType> = "type",
        /// Fulfillment type.
        pub fulfillment_type: Option<FulfillmentTypeInput> = "fulfillment_type",
    }
}

record! {
    /// Fulfillment type input: `sku.pre_sale.fulfillment_type`.
    pub struct FulfillmentTypeInput {
        /// Handling duration days.
        pub handling_duration_days: Option<i64> = "handling_duration_days",
        /// Release date.
        pub release_date: Option<DateTime<Utc>> = "release_date",
    }
}

record! {
    /// Combined SKU input: `sku.combined_sku`.
    pub struct CombinedSkuInput {
        /// Product id. Required.
        pub product_id: Option<ProductId> = "product_id",
        /// SKU id. Required.
        pub sku_id: Option<SkuId> = "sku_id",
        /// SKU count. Required.
        pub sku_count: Option<i64> = "sku_count",
    }
}

record! {
    /// Identifier code input: `sku.identifier_code`.
    pub struct IdentifierCodeInput {
        /// Code.
        pub code: Option<SmolStr> = "code",
        /// Type.
        pub type_: Option<IdentifierCodeType> = "type",
    }
}

record! {
    /// Sales attribute input: `sku.sales_attribute`.
    pub struct SalesAttributeInput {
        /// Id.
        pub id: Option<ApiId> = "id",
        /// Name.
        pub name: Option<SmolStr> = "name",
        /// Value id.
        pub value_id: Option<ApiId> = "value_id",
        /// Value name.
        pub value_name: Option<SmolStr> = "value_name",
        /// SKU img.
        pub sku_img: Option<SkuImgInput> = "sku_img",
        /// Supplementary SKU images.
        pub supplementary_sku_images: Vec<SupplementarySkuImageInput> = "supplementary_sku_images",
    }
}

record! {
    /// Supplementary SKU image input: `sku.sales_attribute.supplementary_sku_image`.
    pub struct SupplementarySkuImageInput {
        /// URI. Required.
        pub uri: Option<SmolStr> = "uri",
    }
}

record! {
    /// SKU img input: `sku.sales_attribute.sku_img`.
    pub struct SkuImgInput {
        /// URI. Required.
        pub uri: Option<SmolStr> = "uri",
    }
}

record! {
    /// Inventory input: `sku.inventory`.
    pub struct InventoryInput {
        /// Warehouse id. Required.
        pub warehouse_id: Option<WarehouseId> = "warehouse_id",
        /// Quantity.
        pub quantity: Option<i64> = "quantity",
        /// Backorder quantity.
        pub backorder_quantity: Option<i64> = "backorder_quantity",
        /// Handling time.
        pub handling_time: Option<i64> = "handling_time",
    }
}

record! {
    /// Price input: `sku.price`.
    pub struct PriceInput {
        /// Currency. Required.
        pub currency: Option<Currency> = "currency",
        /// Amount.
        pub amount: Option<Decimal> = "amount",
        /// Sale price: price of one piece after the seller's discount.
        pub sale_price: Option<Decimal> = "sale_price",
        /// Starting bid price.
        pub starting_bid_price: Option<Decimal> = "starting_bid_price",
    }
}

record! {
    /// Main image input: `main_image`.
    pub struct MainImageInput {
        /// URI. Required.
        pub uri: Option<SmolStr> = "uri",
    }
}

record! {
    /// Activate products error: `error`.
    pub struct ActivateProductsError {
        /// Code.
        pub code: Option<i64> = "code",
        /// Message.
        pub message: Option<SmolStr> = "message",
        /// Detail.
        pub detail: Option<ErrorDetail> = "detail",
    }
}

record! {
    /// Error detail: `error.detail`.
    pub struct ErrorDetail {
        /// Product id.
        pub product_id: Option<ProductId> = "product_id",
        /// Extra errors.
        pub extra_errors: Vec<ExtraError> = "extra_errors",
    }
}

record! {
    /// Extra error: `error.detail.extra_error`.
    pub struct ExtraError {
        /// Code.
        pub code: Option<i64> = "code",
        /// Message.
        pub message: Option<SmolStr> = "message",
        /// Warehouse id.
        pub warehouse_id: Option<WarehouseId> = "warehouse_id",
    }
}

words! {
    /// Listing platform.
    pub enum ListingPlatform {
        TiktokShop = "TIKTOK_SHOP",
        Tokopedia = "TOKOPEDIA",
    }
}

words! {
    /// Currency.
    pub enum Currency {
        Brl = "BRL",
        Czk = "CZK",
        Eur = "EUR",
        Gbp = "GBP",
        Huf = "HUF",
        Idr = "IDR",
        Jpy = "JPY",
        Mxn = "MXN",
        Myr = "MYR",
        Php = "PHP",
        Pln = "PLN",
        Sgd = "SGD",
        Thb = "THB",
        Usd = "USD",
        Vnd = "VND",
    }
}

words! {
    /// Identifier code type.
    pub enum IdentifierCodeType {
        Gtin = "GTIN",
        Ean = "EAN",
        Upc = "UPC",
        Isbn = "ISBN",
        Jan = "JAN",
    }
}

words! {
    /// Pre sale type.
    pub enum PreSaleType {
        PreOrder = "PRE_ORDER",
        MadeToOrder = "MADE_TO_ORDER",
        Custom = "CUSTOM",
        None = "NONE",
    }
}

words! {
    /// External list price source.
    pub enum ExternalListPriceSource {
        ShopifyCompareAtPrice = "SHOPIFY_COMPARE_AT_PRICE",
    }
}

words! {
    /// Additional attribute.
    pub enum AdditionalAttribute {
        SingleUse = "SINGLE_USE",
        Reusable = "REUSABLE",
        NotApplicable = "NOT_APPLICABLE",
    }
}

words! {
    /// SKU dimension unit.
    pub enum SkuDimensionUnit {
        Kilogram = "KILOGRAM",
        Centimeter = "CENTIMETER",
    }
}

words! {
    /// SKU weight unit.
    pub enum SkuWeightUnit {
        Us = "US",
        Br = "BR",
    }
}

words! {
    /// Package weight value.
    pub enum PackageWeightValue {
        Gram = "GRAM",
        Kilogram = "KILOGRAM",
        Pound = "POUND",
    }
}

words! {
    /// Package weight unit.
    pub enum PackageWeightUnit {
        Us = "US",
        Br = "BR",
    }
}

words! {
    /// Shipping insurance requirement.
    pub enum ShippingInsuranceRequirement {
        NotSupported = "NOT_SUPPORTED",
        Optional = "OPTIONAL",
        Required = "REQUIRED",
    }
}

words! {
    /// Product tag.
    pub enum ProductTag {
        Auction = "AUCTION",
    }
}

words! {
    /// Selling format.
    pub enum SellingFormat {
        FixedPrice = "FIXED_PRICE",
        FixedPriceAndLiveAuction = "FIXED_PRICE_AND_LIVE_AUCTION",
        LiveAuction = "LIVE_AUCTION",
    }
}

words! {
    /// Current tier.
    pub enum CurrentTier {
        Poor = "POOR",
        Fair = "FAIR",
        Good = "GOOD",
        Excellent = "EXCELLENT",
    }
}

words! {
    /// Diagnose field.
    pub enum DiagnoseField {
        Title = "TITLE",
        Description = "DESCRIPTION",
        Image = "IMAGE",
        Attribute = "ATTRIBUTE",
        SizeChart = "SIZE_CHART",
    }
}

words! {
    /// Quality tier.
    pub enum QualityTier {
        Fair = "FAIR",
        Good = "GOOD",
    }
}

words! {
    /// Availability.
    pub enum Availability {
        Available = "AVAILABLE",
        Unavailable = "UNAVAILABLE",
    }
}

words! {
    /// Save mode.
    pub enum SaveMode {
        AsDraft = "AS_DRAFT",
        Listing = "LISTING",
    }
}

words! {
    /// Measurement type.
    pub enum MeasurementType {
        BodyMeasurements = "BODY_MEASUREMENTS",
        GenericMeasurements = "GENERIC_MEASUREMENTS",
        ProductMeasurements = "PRODUCT_MEASUREMENTS",
    }
}

words! {
    /// Unit system.
    pub enum UnitSystem {
        Imperial = "IMPERIAL",
        Metric = "METRIC",
    }
}

words! {
    /// Region.
    pub enum Region {
        At = "AT",
        Be = "BE",
        Cz = "CZ",
        De = "DE",
        Es = "ES",
        Fr = "FR",
        Gb = "GB",
        Gr = "GR",
        Hu = "HU",
        Id = "ID",
        Ie = "IE",
        It = "IT",
        Jp = "JP",
        Mx = "MX",
        My = "MY",
        Nl = "NL",
        Ph = "PH",
        Po = "PO",
        Pt = "PT",
        Sg = "SG",
        Th = "TH",
        Us = "US",
        Vn = "VN",
        Pl = "PL",
    }
}

words! {
    /// Publish result status.
    pub enum PublishResultStatus {
        Success = "SUCCESS",
        Draft = "DRAFT",
        Failed = "FAILED",
    }
}

words! {
    /// Audit status.
    pub enum AuditStatus {
        None = "NONE",
        Auditing = "AUDITING",
        Approved = "APPROVED",
        Failed = "FAILED",
        PreApproved = "PRE_APPROVED",
    }
}

words! {
    /// Permission status.
    pub enum PermissionStatus {
        Available = "AVAILABLE",
        InviteOnly = "INVITE_ONLY",
        NonMainCategory = "NON_MAIN_CATEGORY",
        Prohibited = "PROHIBITED",
    }
}

words! {
    /// Attribute type.
    pub enum AttributeType {
        SalesProperty = "SALES_PROPERTY",
        ProductProperty = "PRODUCT_PROPERTY",
    }
}

words! {
    /// Optional region.
    pub enum OptionalRegion {
        At = "AT",
        Be = "BE",
        Cz = "CZ",
        Gb = "GB",
        Gr = "GR",
        Hu = "HU",
        Nl = "NL",
        Pl = "PL",
        Pt = "PT",
    }
}

words! {
    /// Required region.
    pub enum RequiredRegion {
        At = "AT",
        Be = "BE",
        Cz = "CZ",
        Gb = "GB",
        Gr = "GR",
        Hu = "HU",
        Nl = "NL",
        Pl = "PL",
        Pt = "PT",
    }
}

words! {
    /// Product status.
    pub enum ProductStatus {
        Unknown = "UNKNOWN",
        Draft = "DRAFT",
        Pending = "PENDING",
        Failed = "FAILED",
        Activate = "ACTIVATE",
        SellerDeactivated = "SELLER_DEACTIVATED",
        PlatformDeactivated = "PLATFORM_DEACTIVATED",
        Freeze = "FREEZE",
        Deleted = "DELETED",
        Initial = "INITIAL",
    }
}

words! {
    /// Opportunity type.
    pub enum OpportunityType {
        Product = "PRODUCT",
        Keyword = "KEYWORD",
        Category = "CATEGORY",
        LeafCategory = "LEAF_CATEGORY",
    }
}

words! {
    /// Pre approved reason.
    pub enum PreApprovedReason {
        KycPending = "KYC_PENDING",
        RestrictedCategoryPending = "RESTRICTED_CATEGORY_PENDING",
    }
}

words! {
    /// Integrated platform status status.
    pub enum IntegratedPlatformStatusStatus {
        Unknown = "UNKNOWN",
        Draft = "DRAFT",
        Pending = "PENDING",
        Failed = "FAILED",
        Activate = "ACTIVATE",
        SellerDeactivated = "SELLER_DEACTIVATED",
        PlatformDeactivated = "PLATFORM_DEACTIVATED",
        Freeze = "FREEZE",
        Deleted = "DELETED",
    }
}

words! {
    /// Listing quality tier.
    pub enum ListingQualityTier {
        Poor = "POOR",
        Fair = "FAIR",
        Good = "GOOD",
        Excellent = "EXCELLENT",
    }
}

words! {
    /// Deactivation source.
    pub enum DeactivationSource {
        Seller = "SELLER",
        Platform = "PLATFORM",
        ComboRelation = "COMBO_RELATION",
    }
}

words! {
    /// Status info status.
    pub enum StatusInfoStatus {
        Normal = "NORMAL",
        Deactivated = "DEACTIVATED",
    }
}

words! {
    /// Affiliate program status.
    pub enum AffiliateProgramStatus {
        Active = "ACTIVE",
        Inactive = "INACTIVE",
    }
}

words! {
    /// Reward type.
    pub enum RewardType {
        AdsCredit = "ADS_CREDIT",
        TopCreatorMatchmaking = "TOP_CREATOR_MATCHMAKING",
        ShoptabPv = "SHOPTAB_PV",
        BigPromotionCampaign = "BIG_PROMOTION_CAMPAIGN",
        OffPlatformBestsellerAdsCredit = "OFF_PLATFORM_BESTSELLER_ADS_CREDIT",
    }
}

words! {
    /// Skpp status.
    pub enum SkppStatus {
        Qualified = "QUALIFIED",
        NotQualified = "NOT_QUALIFIED",
        NotEligible = "NOT_ELIGIBLE",
    }
}

words! {
    /// Optimization mode.
    pub enum OptimizationMode {
        WhiteBackground = "WHITE_BACKGROUND",
    }
}

words! {
    /// Category version.
    pub enum CategoryVersion {
        V1 = "v1",
        V2 = "v2",
    }
}
