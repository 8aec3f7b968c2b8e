// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `GET /product/202309/categories/{category_id}/attributes`

use crate::api::operation::operation;
use crate::api::product::model::Attribute;
use crate::types::ApiId;
use crate::types::record::record;
use smol_str::SmolStr;

operation! {
    /// Get category attributes.
    ///
    /// `GET /product/202309/categories/{category_id}/attributes`. Takes `shop_cipher`.
    pub struct GetCategoryAttributes -> GetCategoryAttributesResponse;
    "product" "getCategoryAttributes" "202309" Get "/product/202309/categories/{category_id}/attributes"
        cipher true Read None [] older false;
    new(category_id: impl Into<ApiId>) {
        category_id: category_id.into(), locale: None, category_version: None, is_live_quick: None,
    }
    /// Category id. Required.
    path category_id: ApiId = "category_id";
    /// Locale.
    query locale: Option<SmolStr> = "locale" => with_locale(SmolStr);
    /// Category version.
    query category_version: Option<SmolStr> = "category_version" => with_category_version(SmolStr);
    /// Is live quick.
    query is_live_quick: Option<bool> = "is_live_quick" => with_is_live_quick(bool);
}

record! {
    /// Get category attributes response: `data`.
    pub struct GetCategoryAttributesResponse {
        /// Attributes.
        pub attributes: Vec<Attribute> = "attributes",
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
