// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `GET /product/202309/categories/{category_id}/global_rules`

use crate::api::operation::operation;
use crate::api::product::model::{OptionalRegion, RequiredRegion, RequirementCondition, SizeChart};
use crate::types::ApiId;
use crate::types::record::record;
use crate::types::words::words;
use smol_str::SmolStr;

operation! {
    /// Get global category rules.
    ///
    /// `GET /product/202309/categories/{category_id}/global_rules`. Does not take `shop_cipher`.
    pub struct GetGlobalCategoryRules -> GetGlobalCategoryRulesResponse;
    "product" "getGlobalCategoryRules" "202309" Get "/product/202309/categories/{category_id}/global_rules"
        cipher false Read None [] older false;
    new(category_id: impl Into<ApiId>) {
        category_id: category_id.into(), category_version: None, locale: None,
    }
    /// Category id. Required.
    path category_id: ApiId = "category_id";
    /// Category version.
    query category_version: Option<SmolStr> = "category_version" => with_category_version(SmolStr);
    /// Locale.
    query locale: Option<SmolStr> = "locale" => with_locale(SmolStr);
}

record! {
    /// Get global category rules response: `data`.
    pub struct GetGlobalCategoryRulesResponse {
        /// Product certifications.
        pub product_certifications: Vec<GetGlobalCategoryRulesProductCertification> = "product_certifications",
        /// Size chart.
        pub size_chart: Option<SizeChart> = "size_chart",
        /// Responsible person.
        pub responsible_person: Option<GetGlobalCategoryRulesResponsiblePerson> = "responsible_person",
        /// Manufacturer.
        pub manufacturer: Option<GetGlobalCategoryRulesManufacturer> = "manufacturer",
    }
}

record! {
    /// Get global category rules manufacturer: `manufacturer`.
    pub struct GetGlobalCategoryRulesManufacturer {
        /// Is required.
        pub is_required: Option<bool> = "is_required",
        /// Optional regions.
        pub optional_regions: Vec<ManufacturerOptionalRegion> = "optional_regions",
        /// Required regions.
        pub required_regions: Vec<RequiredRegion> = "required_regions",
    }
}

record! {
    /// Get global category rules responsible person: `responsible_person`.
    pub struct GetGlobalCategoryRulesResponsiblePerson {
        /// Is required.
        pub is_required: Option<bool> = "is_required",
        /// Optional regions.
        pub optional_regions: Vec<ResponsiblePersonOptionalRegion> = "optional_regions",
        /// Required regions.
        pub required_regions: Vec<RequiredRegion> = "required_regions",
    }
}

record! {
    /// Get global category rules product certification: `product_certification`.
    pub struct GetGlobalCategoryRulesProductCertification {
        /// Id.
        pub id: Option<ApiId> = "id",
        /// Name.
        pub name: Option<SmolStr> = "name",
        /// Is required.
        pub is_required: Option<bool> = "is_required",
        /// Sample image URL.
        pub sample_image_url: Option<SmolStr> = "sample_image_url",
        /// Required regions.
        pub required_regions: Vec<SmolStr> = "required_regions",
        /// Optional regions.
        pub optional_regions: Vec<OptionalRegion> = "optional_regions",
        /// Requirement conditions.
        pub requirement_conditions: Vec<RequirementCondition> = "requirement_conditions",
    }
}

words! {
    /// Responsible person optional region.
    pub enum ResponsiblePersonOptionalRegion {
        De = "DE",
        Es = "ES",
        Fr = "FR",
        It = "IT",
        Ie = "IE",
    }
}

words! {
    /// Manufacturer optional region.
    pub enum ManufacturerOptionalRegion {
        De = "DE",
        Es = "ES",
        Fr = "FR",
        It = "IT",
        Ie = "IE",
    }
}
