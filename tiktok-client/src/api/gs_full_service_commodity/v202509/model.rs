// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! Types that several operations of `gs_full_service_commodity` share.

use crate::types::record::record;
use crate::types::{ApiId, ApiMoney};
use smol_str::SmolStr;

record! {
    /// Spu input v202509: `spu`.
    pub struct SpuInputV202509 {
        /// Attributes.
        pub attributes: Vec<AttributeInputV202509> = "attributes",
        /// Brand id.
        pub brand_id: Option<ApiId> = "brand_id",
        /// Category id.
        pub category_id: Option<ApiId> = "category_id",
        /// Certifications.
        pub certifications: Vec<CertificationInputV202509> = "certifications",
        /// Description.
        pub description: Option<GsCalculateProductAuditInfoSpuDescriptionInput> = "description",
        /// First key attribute id.
        pub first_key_attribute_id: Option<ApiId> = "first_key_attribute_id",
        /// Grading template id.
        pub grading_template_id: Option<ApiId> = "grading_template_id",
        /// Ingredient.
        pub ingredient: Option<IngredientInputV202509> = "ingredient",
        /// Key attribute.
        pub key_attribute: Vec<KeyAttributeInput> = "key_attribute",
        /// Manufacture ids.
        pub manufacture_ids: Vec<ApiId> = "manufacture_ids",
        /// Media.
        pub media: Option<MediaInputV202509> = "media",
        /// Product name en.
        pub product_name_en: Option<SmolStr> = "product_name_en",
        /// Product name zh.
        pub product_name_zh: Option<SmolStr> = "product_name_zh",
        /// RP ids.
        pub rp_ids: Vec<ApiId> = "rp_ids",
        /// Second key attribute id.
        pub second_key_attribute_id: Option<ApiId> = "second_key_attribute_id",
        /// Size group id.
        pub size_group_id: Option<ApiId> = "size_group_id",
        /// Skcs.
        pub skcs: Vec<SkcInputV202509> = "skcs",
    }
}

record! {
    /// Skc input v202509: `spu.skc`.
    pub struct SkcInputV202509 {
        /// External skc code.
        pub external_skc_code: Option<SmolStr> = "external_skc_code",
        /// First key attribute value id.
        pub first_key_attribute_value_id: Option<ApiId> = "first_key_attribute_value_id",
        /// First key attribute value name.
        pub first_key_attribute_value_name: Option<SmolStr> = "first_key_attribute_value_name",
        /// Pictures.
        pub pictures: Vec<GsCalculateProductAuditInfoSpuMediaPictureInput> = "pictures",
        /// SKUs.
        pub skus: Vec<GsCalculateProductAuditInfoSpuSkcSkuInput> = "skus",
    }
}

record! {
    /// Gs calculate product audit info spu skc SKU input: `spu.skc.sku`.
    pub struct GsCalculateProductAuditInfoSpuSkcSkuInput {
        /// Dimensions.
        pub dimensions: Option<SpuSkcSkuDimensionInput> = "dimensions",
        /// External SKU code.
        pub external_sku_code: Option<SmolStr> = "external_sku_code",
        /// Inventory.
        pub inventory: Option<i64> = "inventory",
        /// Key attribute value.
        pub key_attribute_value: Vec<KeyAttributeValueInput> = "key_attribute_value",
        /// Pictures.
        pub pictures: Vec<GsCalculateProductAuditInfoSpuMediaPictureInput> = "pictures",
        /// Price.
        pub price: Option<ApiMoney> = "price",
        /// Reference sale price.
        pub reference_sale_price: Option<ApiMoney> = "reference_sale_price",
        /// Sale price certificates.
        pub sale_price_certificates: Vec<SkcSkuSalePriceCertificateInput> = "sale_price_certificates",
        /// Second key attribute value id.
        pub second_key_attribute_value_id: Option<ApiId> = "second_key_attribute_value_id",
        /// Second key attribute value name.
        pub second_key_attribute_value_name: Option<SmolStr> = "second_key_attribute_value_name",
        /// Stockup mode.
        pub stockup_mode: Option<SmolStr> = "stockup_mode",
        /// Total unit count.
        pub total_unit_count: Option<SmolStr> = "total_unit_count",
        /// Weight.
        pub weight: Option<SpuSkcSkuWeightInput> = "weight",
    }
}

record! {
    /// Spu skc SKU weight input: `spu.skc.sku.weight`.
    pub struct SpuSkcSkuWeightInput {
        /// Unit.
        pub unit: Option<SmolStr> = "unit",
        /// Value.
        pub value: Option<SmolStr> = "value",
    }
}

record! {
    /// Skc SKU sale price certificate input: `spu.skc.sku.sale_price_certificate`.
    pub struct SkcSkuSalePriceCertificateInput {
        /// URI.
        pub uri: Option<SmolStr> = "uri",
    }
}

record! {
    /// Key attribute value input: `spu.skc.sku.key_attribute_value`.
    pub struct KeyAttributeValueInput {
        /// Key attribute value id.
        pub key_attribute_value_id: Option<ApiId> = "key_attribute_value_id",
        /// Key attribute value name.
        pub key_attribute_value_name: Option<SmolStr> = "key_attribute_value_name",
    }
}

record! {
    /// Spu skc SKU dimension input: `spu.skc.sku.dimension`.
    pub struct SpuSkcSkuDimensionInput {
        /// Height.
        pub height: Option<SmolStr> = "height",
        /// Length.
        pub length: Option<SmolStr> = "length",
        /// Unit.
        pub unit: Option<SmolStr> = "unit",
        /// Width.
        pub width: Option<SmolStr> = "width",
    }
}

record! {
    /// Media input v202509: `spu.media`.
    pub struct MediaInputV202509 {
        /// Pic set type.
        pub pic_set_type: Option<SmolStr> = "pic_set_type",
        /// Pic type.
        pub pic_type: Option<SmolStr> = "pic_type",
        /// Pictures.
        pub pictures: Vec<GsCalculateProductAuditInfoSpuMediaPictureInput> = "pictures",
        /// Videos.
        pub videos: Vec<GsCalculateProductAuditInfoSpuMediaVideoInput> = "videos",
    }
}

record! {
    /// Gs calculate product audit info spu media video input: `spu.media.video`.
    pub struct GsCalculateProductAuditInfoSpuMediaVideoInput {
        /// URI.
        pub uri: Option<SmolStr> = "uri",
    }
}

record! {
    /// Gs calculate product audit info spu media picture input: `spu.media.picture`.
    pub struct GsCalculateProductAuditInfoSpuMediaPictureInput {
        /// Material show type.
        pub material_show_type: Option<SmolStr> = "material_show_type",
        /// Material use type code.
        pub material_use_type_code: Option<SmolStr> = "material_use_type_code",
        /// Sequence.
        pub sequence: Option<i64> = "sequence",
        /// URI.
        pub uri: Option<SmolStr> = "uri",
    }
}

record! {
    /// Key attribute input: `spu.key_attribute`.
    pub struct KeyAttributeInput {
        /// Key attribute id.
        pub key_attribute_id: Option<ApiId> = "key_attribute_id",
    }
}

record! {
    /// Ingredient input v202509: `spu.ingredient`.
    pub struct IngredientInputV202509 {
        /// Multi material composition.
        pub multi_material_composition: Vec<GsCalculateProductAuditInfoSpuIngredientMultiMaterialCompositionInput> = "multi_material_composition",
        /// Single material composition.
        pub single_material_composition: Vec<GsCalculateProductAuditInfoSpuIngredientSingleMaterialCompositionInput> = "single_material_composition",
        /// Type.
        pub type_: Option<SmolStr> = "type",
    }
}

record! {
    /// Gs calculate product audit info spu ingredient single material composition input: `spu.ingredient.single_material_composition`.
    pub struct GsCalculateProductAuditInfoSpuIngredientSingleMaterialCompositionInput {
        /// Percentage.
        pub percentage: Option<SmolStr> = "percentage",
        /// Property value id.
        pub property_value_id: Option<ApiId> = "property_value_id",
    }
}

record! {
    /// Gs calculate product audit info spu ingredient multi material composition input: `spu.ingredient.multi_material_composition`.
    pub struct GsCalculateProductAuditInfoSpuIngredientMultiMaterialCompositionInput {
        /// Component.
        pub component: Option<SpuIngredientMultiMaterialCompositionComponentInput> = "component",
        /// Ingredients.
        pub ingredients: Vec<SpuIngredientMultiMaterialCompositionIngredientInput> = "ingredients",
    }
}

record! {
    /// Spu ingredient multi material composition ingredient input: `spu.ingredient.multi_material_composition.ingredient`.
    pub struct SpuIngredientMultiMaterialCompositionIngredientInput {
        /// Percentage.
        pub percentage: Option<SmolStr> = "percentage",
        /// Property value id.
        pub property_value_id: Option<ApiId> = "property_value_id",
    }
}

record! {
    /// Spu ingredient multi material composition component input: `spu.ingredient.multi_material_composition.component`.
    pub struct SpuIngredientMultiMaterialCompositionComponentInput {
        /// Property value id.
        pub property_value_id: Option<ApiId> = "property_value_id",
    }
}

record! {
    /// Gs calculate product audit info spu description input: `spu.description`.
    pub struct GsCalculateProductAuditInfoSpuDescriptionInput {
        /// Items.
        pub items: Vec<GsCalculateProductAuditInfoSpuDescriptionItemInput> = "items",
    }
}

record! {
    /// Gs calculate product audit info spu description item input: `spu.description.item`.
    pub struct GsCalculateProductAuditInfoSpuDescriptionItemInput {
        /// Sequence.
        pub sequence: Option<i64> = "sequence",
        /// Type.
        pub type_: Option<SmolStr> = "type",
        /// URI.
        pub uri: Option<SmolStr> = "uri",
    }
}

record! {
    /// Certification input v202509: `spu.certification`.
    pub struct CertificationInputV202509 {
        /// Items.
        pub items: Vec<CertificationItemInputV202509> = "items",
        /// Type.
        pub type_: Option<SmolStr> = "type",
    }
}

record! {
    /// Certification item input v202509: `spu.certification.item`.
    pub struct CertificationItemInputV202509 {
        /// Files.
        pub files: Vec<SpuCertificationItemFileInput> = "files",
        /// Type.
        pub type_: Option<SmolStr> = "type",
    }
}

record! {
    /// Spu certification item file input: `spu.certification.item.file`.
    pub struct SpuCertificationItemFileInput {
        /// URI.
        pub uri: Option<SmolStr> = "uri",
    }
}

record! {
    /// Attribute input v202509: `spu.attribute`.
    pub struct AttributeInputV202509 {
        /// Id.
        pub id: Option<ApiId> = "id",
        /// Region.
        pub region: Option<SmolStr> = "region",
        /// Values.
        pub values: Vec<AttributeValueInputV202509> = "values",
    }
}

record! {
    /// Attribute value input v202509: `spu.attribute.value`.
    pub struct AttributeValueInputV202509 {
        /// Id.
        pub id: Option<ApiId> = "id",
        /// Name.
        pub name: Option<SmolStr> = "name",
    }
}
