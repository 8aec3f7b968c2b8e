// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! Types that several operations of `gs_full_service_commodity` share.

use crate::types::record::record;
use crate::types::{ApiId, ApiMoney};
use smol_str::SmolStr;

record! {
    /// Phone number: `rp_info.phone_number`.
    pub struct PhoneNumber {
        /// Phone number.
        pub phone_number: Option<SmolStr> = "phone_number",
        /// Phone number region.
        pub phone_number_region: Option<SmolStr> = "phone_number_region",
    }
}

record! {
    /// Gs calculate product audit info spu input: `spu`.
    pub struct GsCalculateProductAuditInfoSpuInput {
        /// Attributes.
        pub attributes: Vec<GsCalculateProductAuditInfoSpuAttributeInput> = "attributes",
        /// Brand id.
        pub brand_id: Option<ApiId> = "brand_id",
        /// Category id.
        pub category_id: Option<ApiId> = "category_id",
        /// Certifications.
        pub certifications: Vec<GsCalculateProductAuditInfoSpuCertificationInput> = "certifications",
        /// Description.
        pub description: Option<SpuDescriptionInput> = "description",
        /// First key attribute id.
        pub first_key_attribute_id: Option<ApiId> = "first_key_attribute_id",
        /// Grading template id.
        pub grading_template_id: Option<ApiId> = "grading_template_id",
        /// Ingredient.
        pub ingredient: Option<GsCalculateProductAuditInfoSpuIngredientInput> = "ingredient",
        /// Manufacture ids.
        pub manufacture_ids: Vec<ApiId> = "manufacture_ids",
        /// Media.
        pub media: Option<GsCalculateProductAuditInfoSpuMediaInput> = "media",
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
        pub skcs: Vec<GsCalculateProductAuditInfoSpuSkcInput> = "skcs",
    }
}

record! {
    /// Gs calculate product audit info spu skc input: `spu.skc`.
    pub struct GsCalculateProductAuditInfoSpuSkcInput {
        /// External skc code.
        pub external_skc_code: Option<SmolStr> = "external_skc_code",
        /// First key attribute value id.
        pub first_key_attribute_value_id: Option<ApiId> = "first_key_attribute_value_id",
        /// First key attribute value name.
        pub first_key_attribute_value_name: Option<SmolStr> = "first_key_attribute_value_name",
        /// Pictures.
        pub pictures: Vec<SpuMediaPictureInput> = "pictures",
        /// SKUs.
        pub skus: Vec<SpuSkcSkuInput> = "skus",
    }
}

record! {
    /// Spu skc SKU input: `spu.skc.sku`.
    pub struct SpuSkcSkuInput {
        /// Dimensions.
        pub dimensions: Option<SkcSkuDimensionInput> = "dimensions",
        /// External SKU code.
        pub external_sku_code: Option<SmolStr> = "external_sku_code",
        /// Inventory.
        pub inventory: Option<i64> = "inventory",
        /// Pictures.
        pub pictures: Vec<SpuMediaPictureInput> = "pictures",
        /// Price.
        pub price: Option<ApiMoney> = "price",
        /// Reference sale price.
        pub reference_sale_price: Option<ApiMoney> = "reference_sale_price",
        /// Sale price certificates.
        pub sale_price_certificates: Vec<SkuSalePriceCertificateInput> = "sale_price_certificates",
        /// Second key attribute value id.
        pub second_key_attribute_value_id: Option<ApiId> = "second_key_attribute_value_id",
        /// Second key attribute value name.
        pub second_key_attribute_value_name: Option<SmolStr> = "second_key_attribute_value_name",
        /// Stockup mode.
        pub stockup_mode: Option<SmolStr> = "stockup_mode",
        /// Total unit count.
        pub total_unit_count: Option<SmolStr> = "total_unit_count",
        /// Weight.
        pub weight: Option<SkcSkuWeightInput> = "weight",
    }
}

record! {
    /// Skc SKU weight input: `spu.skc.sku.weight`.
    pub struct SkcSkuWeightInput {
        /// Unit.
        pub unit: Option<SmolStr> = "unit",
        /// Value.
        pub value: Option<SmolStr> = "value",
    }
}

record! {
    /// SKU sale price certificate input: `spu.skc.sku.sale_price_certificate`.
    pub struct SkuSalePriceCertificateInput {
        /// URI.
        pub uri: Option<SmolStr> = "uri",
    }
}

record! {
    /// Skc SKU dimension input: `spu.skc.sku.dimension`.
    pub struct SkcSkuDimensionInput {
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
    /// Gs calculate product audit info spu media input: `spu.media`.
    pub struct GsCalculateProductAuditInfoSpuMediaInput {
        /// Pic set type.
        pub pic_set_type: Option<SmolStr> = "pic_set_type",
        /// Pic type.
        pub pic_type: Option<SmolStr> = "pic_type",
        /// Pictures.
        pub pictures: Vec<SpuMediaPictureInput> = "pictures",
        /// Videos.
        pub videos: Vec<SpuMediaVideoInput> = "videos",
    }
}

record! {
    /// Spu media video input: `spu.media.video`.
    pub struct SpuMediaVideoInput {
        /// URI.
        pub uri: Option<SmolStr> = "uri",
    }
}

record! {
    /// Spu media picture input: `spu.media.picture`.
    pub struct SpuMediaPictureInput {
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
    /// Gs calculate product audit info spu ingredient input: `spu.ingredient`.
    pub struct GsCalculateProductAuditInfoSpuIngredientInput {
        /// Multi material composition.
        pub multi_material_composition: Vec<SpuIngredientMultiMaterialCompositionInput> = "multi_material_composition",
        /// Single material composition.
        pub single_material_composition: Vec<SpuIngredientSingleMaterialCompositionInput> = "single_material_composition",
        /// Type.
        pub type_: Option<SmolStr> = "type",
    }
}

record! {
    /// Spu ingredient single material composition input: `spu.ingredient.single_material_composition`.
    pub struct SpuIngredientSingleMaterialCompositionInput {
        /// Percentage.
        pub percentage: Option<SmolStr> = "percentage",
        /// Property value id.
        pub property_value_id: Option<ApiId> = "property_value_id",
    }
}

record! {
    /// Spu ingredient multi material composition input: `spu.ingredient.multi_material_composition`.
    pub struct SpuIngredientMultiMaterialCompositionInput {
        /// Component.
        pub component: Option<IngredientMultiMaterialCompositionComponentInput> = "component",
        /// Ingredients.
        pub ingredients: Vec<IngredientMultiMaterialCompositionIngredientInput> = "ingredients",
    }
}

record! {
    /// Ingredient multi material composition ingredient input: `spu.ingredient.multi_material_composition.ingredient`.
    pub struct IngredientMultiMaterialCompositionIngredientInput {
        /// Percentage.
        pub percentage: Option<SmolStr> = "percentage",
        /// Property value id.
        pub property_value_id: Option<ApiId> = "property_value_id",
    }
}

record! {
    /// Ingredient multi material composition component input: `spu.ingredient.multi_material_composition.component`.
    pub struct IngredientMultiMaterialCompositionComponentInput {
        /// Property value id.
        pub property_value_id: Option<ApiId> = "property_value_id",
    }
}

record! {
    /// Spu description input: `spu.description`.
    pub struct SpuDescriptionInput {
        /// Items.
        pub items: Vec<SpuDescriptionItemInput> = "items",
    }
}

record! {
    /// Spu description item input: `spu.description.item`.
    pub struct SpuDescriptionItemInput {
        /// Sequence.
        pub sequence: Option<i64> = "sequence",
        /// Type.
        pub type_: Option<SmolStr> = "type",
        /// URI.
        pub uri: Option<SmolStr> = "uri",
    }
}

record! {
    /// Gs calculate product audit info spu certification input: `spu.certification`.
    pub struct GsCalculateProductAuditInfoSpuCertificationInput {
        /// Items.
        pub items: Vec<GsCalculateProductAuditInfoSpuCertificationItemInput> = "items",
        /// Type.
        pub type_: Option<SmolStr> = "type",
    }
}

record! {
    /// Gs calculate product audit info spu certification item input: `spu.certification.item`.
    pub struct GsCalculateProductAuditInfoSpuCertificationItemInput {
        /// Files.
        pub files: Vec<CertificationItemFileInput> = "files",
        /// Type.
        pub type_: Option<SmolStr> = "type",
    }
}

record! {
    /// Certification item file input: `spu.certification.item.file`.
    pub struct CertificationItemFileInput {
        /// URI.
        pub uri: Option<SmolStr> = "uri",
    }
}

record! {
    /// Gs calculate product audit info spu attribute input: `spu.attribute`.
    pub struct GsCalculateProductAuditInfoSpuAttributeInput {
        /// Id.
        pub id: Option<ApiId> = "id",
        /// Values.
        pub values: Vec<GsCalculateProductAuditInfoSpuAttributeValueInput> = "values",
    }
}

record! {
    /// Gs calculate product audit info spu attribute value input: `spu.attribute.value`.
    pub struct GsCalculateProductAuditInfoSpuAttributeValueInput {
        /// Id.
        pub id: Option<ApiId> = "id",
        /// Name.
        pub name: Option<SmolStr> = "name",
    }
}
