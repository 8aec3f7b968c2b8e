// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `GET /gs_full_service_commodity/202507/beta/categories/{category_id}/attributes`

use crate::api::gs_full_service_commodity::v202507::model::RequirementCondition;
use crate::api::operation::operation;
use crate::types::ApiId;
use crate::types::record::record;
use smol_str::SmolStr;

operation! {
    /// Gs full service getattributes.
    ///
    /// `GET /gs_full_service_commodity/202507/beta/categories/{category_id}/attributes`. Does not take `shop_cipher`.
    ///
    /// An older version, or one that the documentation no longer lists.
    pub struct GsFullServiceGetattributes -> GsFullServiceGetattributesResponse;
    "gs_full_service_commodity" "GSFullServiceGetattributes" "202507" Get "/gs_full_service_commodity/202507/beta/categories/{category_id}/attributes"
        cipher false Read None [] older true;
    new(category_id: impl Into<ApiId>) {
        category_id: category_id.into(),
    }
    /// Category id. Required.
    path category_id: ApiId = "category_id";
}

record! {
    /// Gs full service getattributes response: `data`.
    pub struct GsFullServiceGetattributesResponse {
        /// Attributes.
        pub attributes: Vec<AttributeV202507> = "attributes",
        /// Region attributes.
        pub region_attributes: Vec<RegionAttribute> = "region_attributes",
    }
}

record! {
    /// Region attribute: `region_attribute`.
    pub struct RegionAttribute {
        /// Attributes.
        pub attributes: Vec<AttributeV202507> = "attributes",
        /// Region.
        pub region: Option<SmolStr> = "region",
    }
}

record! {
    /// Attribute v202507: `attribute`.
    pub struct AttributeV202507 {
        /// Id.
        pub id: Option<ApiId> = "id",
        /// Is mutiple selection.
        pub is_mutiple_selection: Option<bool> = "is_mutiple_selection",
        /// Is required.
        pub is_required: Option<bool> = "is_required",
        /// Name en.
        pub name_en: Option<SmolStr> = "name_en",
        /// Name zh.
        pub name_zh: Option<SmolStr> = "name_zh",
        /// Required regions.
        pub required_regions: Vec<SmolStr> = "required_regions",
        /// Requirement conditions.
        pub requirement_conditions: Vec<RequirementCondition> = "requirement_conditions",
        /// Type.
        pub type_: Option<SmolStr> = "type",
        /// Value type.
        pub value_type: Option<SmolStr> = "value_type",
        /// Values.
        pub values: Vec<AttributeValueV202507> = "values",
    }
}

record! {
    /// Attribute value v202507: `attribute.value`.
    pub struct AttributeValueV202507 {
        /// Id.
        pub id: Option<ApiId> = "id",
        /// Name en.
        pub name_en: Option<SmolStr> = "name_en",
        /// Name zh.
        pub name_zh: Option<SmolStr> = "name_zh",
    }
}
