// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `GET /product/202309/categories/{category_id}/rules`

use crate::api::operation::operation;
use crate::api::product::model::{RequirementCondition, SizeChart};
use crate::types::ApiId;
use crate::types::record::record;
use crate::types::words::words;
use smol_str::SmolStr;

operation! {
    /// Get category rules.
    ///
    /// `GET /product/202309/categories/{category_id}/rules`. Takes `shop_cipher`.
    pub struct GetCategoryRules -> GetCategoryRulesResponse;
    "product" "getCategoryRules" "202309" Get "/product/202309/categories/{category_id}/rules"
        cipher true Read None [] older false;
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
    /// Get category rules response: `data`.
    pub struct GetCategoryRulesResponse {
        /// Product certifications.
        pub product_certifications: Vec<ProductCertification> = "product_certifications",
        /// Size chart.
        pub size_chart: Option<SizeChart> = "size_chart",
        /// COD.
        pub cod: Option<Cod> = "cod",
        /// Package dimension.
        pub package_dimension: Option<PackageDimension> = "package_dimension",
        /// EPR.
        pub epr: Option<Epr> = "epr",
        /// Responsible person.
        pub responsible_person: Option<ResponsiblePerson> = "responsible_person",
        /// Manufacturer.
        pub manufacturer: Option<Manufacturer> = "manufacturer",
        /// Allowed special product types.
        pub allowed_special_product_types: Vec<AllowedSpecialProductType> = "allowed_special_product_types",
        /// Fees.
        pub fees: Vec<GetCategoryRulesFee> = "fees",
        /// Seller SKU.
        pub seller_sku: Option<SellerSku> = "seller_sku",
    }
}

record! {
    /// Seller SKU: `seller_sku`.
    pub struct SellerSku {
        /// Is required.
        pub is_required: Option<bool> = "is_required",
    }
}

record! {
    /// Get category rules fee: `fee`.
    pub struct GetCategoryRulesFee {
        /// Type.
        pub type_: Option<SmolStr> = "type",
        /// Is required.
        pub is_required: Option<bool> = "is_required",
    }
}

record! {
    /// Manufacturer: `manufacturer`.
    pub struct Manufacturer {
        /// Is required.
        pub is_required: Option<bool> = "is_required",
    }
}

record! {
    /// Responsible person: `responsible_person`.
    pub struct ResponsiblePerson {
        /// Is required.
        pub is_required: Option<bool> = "is_required",
    }
}

record! {
    /// EPR: `epr`.
    pub struct Epr {
        /// Is required.
        pub is_required: Option<bool> = "is_required",
    }
}

record! {
    /// Package dimension: `package_dimension`.
    pub struct PackageDimension {
        /// Is required.
        pub is_required: Option<bool> = "is_required",
    }
}

record! {
    /// COD: `cod`.
    pub struct Cod {
        /// Is supported.
        pub is_supported: Option<bool> = "is_supported",
    }
}

record! {
    /// Product certification: `product_certification`.
    pub struct ProductCertification {
        /// Id.
        pub id: Option<ApiId> = "id",
        /// Name.
        pub name: Option<SmolStr> = "name",
        /// Is required.
        pub is_required: Option<bool> = "is_required",
        /// Document details.
        pub document_details: Option<SmolStr> = "document_details",
        /// Sample image URL.
        pub sample_image_url: Option<SmolStr> = "sample_image_url",
        /// Requirement conditions.
        pub requirement_conditions: Vec<RequirementCondition> = "requirement_conditions",
        /// Expiration date.
        pub expiration_date: Option<ExpirationDate> = "expiration_date",
    }
}

record! {
    /// Expiration date: `product_certification.expiration_date`.
    pub struct ExpirationDate {
        /// Is required.
        pub is_required: Option<bool> = "is_required",
    }
}

words! {
    /// Allowed special product type.
    pub enum AllowedSpecialProductType {
        PreOrder = "PRE_ORDER",
        MadeToOrder = "MADE_TO_ORDER",
        Custom = "CUSTOM",
    }
}
