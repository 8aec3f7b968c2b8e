// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `POST /product/202609/products/properties/recommend`

use crate::api::operation::operation;
use crate::api::product::model::{AttributeValue, ImageInput};
use crate::types::ApiId;
use crate::types::record::record;
use crate::types::words::words;
use smol_str::SmolStr;

operation! {
    /// Recommend required product properties.
    ///
    /// `POST /product/202609/products/properties/recommend`. Takes `shop_cipher`.
    pub struct RecommendRequiredProductProperties -> RecommendRequiredProductPropertiesResponse;
    "product" "recommendRequiredProductProperties" "202609" Post "/product/202609/products/properties/recommend"
        cipher true Read Json ["seller.product.basic"] older false;
    new(category_id: impl Into<ApiId>, product_title: impl Into<SmolStr>) {
        category_id: category_id.into(), product_title: product_title.into(), description: None, images:
        Vec::new(), sales_properties: Vec::new(), target_property_ids: Vec::new(),
    }
    /// Category id. Required.
    body category_id: ApiId = "category_id";
    /// Product title. Required.
    body product_title: SmolStr = "product_title";
    /// Description.
    body description: Option<SmolStr> = "description" => with_description(SmolStr);
    /// Images.
    body images: Vec<ImageInput> = "images" => with_images(Vec<ImageInput>);
    /// Sales properties.
    body sales_properties: Vec<SalesPropertyInput> = "sales_properties" => with_sales_properties(Vec<SalesPropertyInput>);
    /// Target property ids.
    body target_property_ids: Vec<ApiId> = "target_property_ids" => with_target_property_ids(Vec<ApiId>);
}

record! {
    /// Recommend required product properties response: `data`.
    pub struct RecommendRequiredProductPropertiesResponse {
        /// Recommended properties.
        pub recommended_properties: Vec<RecommendedProperty> = "recommended_properties",
    }
}

record! {
    /// Recommended property: `recommended_property`.
    pub struct RecommendedProperty {
        /// Id.
        pub id: Option<ApiId> = "id",
        /// Is customizable.
        pub is_customizable: Option<bool> = "is_customizable",
        /// Is multiple selection.
        pub is_multiple_selection: Option<bool> = "is_multiple_selection",
        /// Is required.
        pub is_required: Option<bool> = "is_required",
        /// Name.
        pub name: Option<SmolStr> = "name",
        /// Type.
        pub type_: Option<RecommendedPropertyType> = "type",
        /// Values.
        pub values: Vec<AttributeValue> = "values",
    }
}

record! {
    /// Sales property input: `sales_property`.
    pub struct SalesPropertyInput {
        /// Id. Required.
        pub id: Option<ApiId> = "id",
        /// Values. Required.
        pub values: Vec<SalesPropertyValueInput> = "values",
    }
}

record! {
    /// Sales property value input: `sales_property.value`.
    pub struct SalesPropertyValueInput {
        /// Id. Required.
        pub id: Option<ApiId> = "id",
    }
}

words! {
    /// Recommended property type.
    pub enum RecommendedPropertyType {
        Unspecified = "UNSPECIFIED",
        KeyProperty = "KEY_PROPERTY",
        SalesProperty = "SALES_PROPERTY",
        ProductProperty = "PRODUCT_PROPERTY",
    }
}
