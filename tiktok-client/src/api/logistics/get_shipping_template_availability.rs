// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `GET /logistics/202510/seller_templates`

use crate::api::operation::operation;
use crate::types::ApiId;
use crate::types::record::record;
use smol_str::SmolStr;

operation! {
    /// Get shipping template availability.
    ///
    /// `GET /logistics/202510/seller_templates`. Takes `shop_cipher`.
    pub struct GetShippingTemplateAvailability -> GetShippingTemplateAvailabilityResponse;
    "logistics" "getShippingTemplateAvailability" "202510" Get "/logistics/202510/seller_templates"
        cipher true Read Json ["seller.logistics"] older false;
    new() {
        product_attribute: None,
    }
    /// Product attribute.
    body product_attribute: Option<ProductAttributeInput> = "product_attribute" => with_product_attribute(ProductAttributeInput);
}

record! {
    /// Get shipping template availability response: `data`.
    pub struct GetShippingTemplateAvailabilityResponse {
        /// Templates.
        pub templates: Vec<GetShippingTemplateAvailabilityTemplate> = "templates",
    }
}

record! {
    /// Get shipping template availability template: `template`.
    pub struct GetShippingTemplateAvailabilityTemplate {
        /// Template is available.
        pub template_is_available: Option<bool> = "template_is_available",
        /// Template.
        pub template: Option<Template> = "template",
        /// Service unreachable reason.
        pub service_unreachable_reason: Vec<ServiceUnreachableReason> = "service_unreachable_reason",
    }
}

record! {
    /// Service unreachable reason: `template.service_unreachable_reason`.
    pub struct ServiceUnreachableReason {
        /// Service id.
        pub service_id: Option<ApiId> = "service_id",
        /// Filter reason.
        pub filter_reason: Vec<FilterReason> = "filter_reason",
    }
}

record! {
    /// Filter reason: `template.service_unreachable_reason.filter_reason`.
    pub struct FilterReason {
        /// Filter type.
        pub filter_type: Option<SmolStr> = "filter_type",
        /// Reason.
        pub reason: Option<SmolStr> = "reason",
    }
}

record! {
    /// Template: `template.template`.
    pub struct Template {
        /// Template name.
        pub template_name: Option<SmolStr> = "template_name",
        /// Template id.
        pub template_id: Option<ApiId> = "template_id",
        /// Is default.
        pub is_default: Option<bool> = "is_default",
        /// Template party.
        pub template_party: Option<i64> = "template_party",
    }
}

record! {
    /// Product attribute input: `product_attribute`.
    pub struct ProductAttributeInput {
        /// Weight.
        pub weight: Option<WeightInput> = "weight",
        /// Dimension.
        pub dimension: Option<DimensionInput> = "dimension",
    }
}

record! {
    /// Dimension input: `product_attribute.dimension`.
    pub struct DimensionInput {
        /// Length.
        pub length: Option<SmolStr> = "length",
        /// Width.
        pub width: Option<SmolStr> = "width",
        /// Height.
        pub height: Option<SmolStr> = "height",
        /// Unit.
        pub unit: Option<i64> = "unit",
    }
}

record! {
    /// Weight input: `product_attribute.weight`.
    pub struct WeightInput {
        /// Weight.
        pub weight: Option<SmolStr> = "weight",
        /// Unit.
        pub unit: Option<i64> = "unit",
    }
}
