// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `POST /gs_full_service_commodity/202410/beta/products`

use crate::api::operation::operation;
use crate::types::record::record;
use crate::types::{ApiId, ApiMoney};
use smol_str::SmolStr;

operation! {
    /// Gs create productv2.
    ///
    /// `POST /gs_full_service_commodity/202410/beta/products`. Does not take `shop_cipher`.
    ///
    /// An older version, or one that the documentation no longer lists.
    pub struct GsCreateProductv2 -> GsCreateProductv2Response;
    "gs_full_service_commodity" "GSCreateProductv2" "202410" Post "/gs_full_service_commodity/202410/beta/products"
        cipher false Write Json [] older true;
    key idempotent_key;
    new() {
        idempotent_key: None, spu: None,
    }
    /// Idempotent key: the platform executes repeated calls with the same key once.
    body idempotent_key: Option<SmolStr> = "idempotent_key" => with_idempotent_key(SmolStr);
    /// Spu.
    body spu: Option<GsCreateProductv2SpuInput> = "spu" => with_spu(GsCreateProductv2SpuInput);
}

record! {
    /// Gs create productv2 response: `data`.
    pub struct GsCreateProductv2Response {
        /// Spu code.
        pub spu_code: Option<SmolStr> = "spu_code",
    }
}

record! {
    /// Gs create productv2 spu input: `spu`.
    pub struct GsCreateProductv2SpuInput {
        /// Attributes.
        pub attributes: Vec<SpuAttributeInput> = "attributes",
        /// Brand id.
        pub brand_id: Option<ApiId> = "brand_id",
        /// Category id.
        pub category_id: Option<ApiId> = "category_id",
        /// Certifications.
        pub certifications: Vec<SpuCertificationInput> = "certifications",
        /// Description.
        pub description: Option<DescriptionInput> = "description",
        /// First key attribute id.
        pub first_key_attribute_id: Option<ApiId> = "first_key_attribute_id",
        /// Grading template id.
        pub grading_template_id: Option<ApiId> = "grading_template_id",
        /// Ingredient.
        pub ingredient: Option<GsCreateProductv2SpuIngredientInput> = "ingredient",
        /// Media.
        pub media: Option<SpuMediaInput> = "media",
        /// Product name en.
        pub product_name_en: Option<SmolStr> = "product_name_en",
        /// Product name zh.
        pub product_name_zh: Option<SmolStr> = "product_name_zh",
        /// Second key attribute id.
        pub second_key_attribute_id: Option<ApiId> = "second_key_attribute_id",
        /// Size group id.
        pub size_group_id: Option<ApiId> = "size_group_id",
        /// Skcs.
        pub skcs: Vec<SpuSkcInput> = "skcs",
    }
}

record! {
    /// Spu skc input: `spu.skc`.
    pub struct SpuSkcInput {
        /// External skc code.
        pub external_skc_code: Option<SmolStr> = "external_skc_code",
        /// First key attribute value id.
        pub first_key_attribute_value_id: Option<ApiId> = "first_key_attribute_value_id",
        /// First key attribute value name.
        pub first_key_attribute_value_name: Option<SmolStr> = "first_key_attribute_value_name",
        /// Pictures.
        pub pictures: Vec<MediaPictureInput> = "pictures",
        /// SKUs.
        pub skus: Vec<SkcSkuInput> = "skus",
    }
}

record! {
    /// Skc SKU input: `spu.skc.sku`.
    pub struct SkcSkuInput {
        /// Dimensions.
        pub dimensions: Option<SkuDimensionInput> = "dimensions",
        /// External SKU code.
        pub external_sku_code: Option<SmolStr> = "external_sku_code",
        /// Inventory.
        pub inventory: Option<i64> = "inventory",
        /// Pictures.
        pub pictures: Vec<MediaPictureInput> = "pictures",
        /// Price.
        pub price: Option<ApiMoney> = "price",
        /// Reference sale price.
        pub reference_sale_price: Option<ApiMoney> = "reference_sale_price",
        /// Sale price certificates.
        pub sale_price_certificates: Vec<SalePriceCertificateInput> = "sale_price_certificates",
        /// Second key attribute value id.
        pub second_key_attribute_value_id: Option<ApiId> = "second_key_attribute_value_id",
        /// Second key attribute value name.
        pub second_key_attribute_value_name: Option<SmolStr> = "second_key_attribute_value_name",
        /// Stockup mode.
        pub stockup_mode: Option<SmolStr> = "stockup_mode",
        /// Weight.
        pub weight: Option<SkuWeightInput> = "weight",
    }
}

record! {
    /// SKU weight input: `spu.skc.sku.weight`.
    pub struct SkuWeightInput {
        /// Unit.
        pub unit: Option<SmolStr> = "unit",
        /// Value.
        pub value: Option<SmolStr> = "value",
    }
}

record! {
    /// Sale price certificate input: `spu.skc.sku.sale_price_certificate`.
    pub struct SalePriceCertificateInput {
        /// URI.
        pub uri: Option<SmolStr> = "uri",
    }
}

record! {
    /// SKU dimension input: `spu.skc.sku.dimension`.
    pub struct SkuDimensionInput {
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
    /// Spu media input: `spu.media`.
    pub struct SpuMediaInput {
        /// Pic set type.
        pub pic_set_type: Option<SmolStr> = "pic_set_type",
        /// Pic type.
        pub pic_type: Option<SmolStr> = "pic_type",
        /// Pictures.
        pub pictures: Vec<MediaPictureInput> = "pictures",
        /// Videos.
        pub videos: Vec<MediaVideoInput> = "videos",
    }
}

record! {
    /// Media video input: `spu.media.video`.
    pub struct MediaVideoInput {
        /// URI.
        pub uri: Option<SmolStr> = "uri",
    }
}

record! {
    /// Media picture input: `spu.media.picture`.
    pub struct MediaPictureInput {
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
    /// Gs create productv2 spu ingredient input: `spu.ingredient`.
    pub struct GsCreateProductv2SpuIngredientInput {
        /// Multi material composition.
        pub multi_material_composition: Vec<IngredientMultiMaterialCompositionInput> = "multi_material_composition",
        /// Single material composition.
        pub single_material_composition: Vec<IngredientSingleMaterialCompositionInput> = "single_material_composition",
        /// Type.
        pub type_: Option<SmolStr> = "type",
    }
}

record! {
    /// Ingredient single material composition input: `spu.ingredient.single_material_composition`.
    pub struct IngredientSingleMaterialCompositionInput {
        /// Percentage.
        pub percentage: Option<SmolStr> = "percentage",
        /// Property value id.
        pub property_value_id: Option<ApiId> = "property_value_id",
    }
}

record! {
    /// Ingredient multi material composition input: `spu.ingredient.multi_material_composition`.
    pub struct IngredientMultiMaterialCompositionInput {
        /// Component.
        pub component: Option<MultiMaterialCompositionComponentInput> = "component",
        /// Ingredients.
        pub ingredients: Vec<MultiMaterialCompositionIngredientInput> = "ingredients",
    }
}

record! {
    /// Multi material composition ingredient input: `spu.ingredient.multi_material_composition.ingredient`.
    pub struct MultiMaterialCompositionIngredientInput {
        /// Percentage.
        pub percentage: Option<SmolStr> = "percentage",
        /// Property value id.
        pub property_value_id: Option<ApiId> = "property_value_id",
    }
}

record! {
    /// Multi material composition component input: `spu.ingredient.multi_material_composition.component`.
    pub struct MultiMaterialCompositionComponentInput {
        /// Property value id.
        pub property_value_id: Option<ApiId> = "property_value_id",
    }
}

record! {
    /// Description input: `spu.description`.
    pub struct DescriptionInput {
        /// Items.
        pub items: Vec<DescriptionItemInput> = "items",
    }
}

record! {
    /// Description item input: `spu.description.item`.
    pub struct DescriptionItemInput {
        /// Sequence.
        pub sequence: Option<i64> = "sequence",
        /// Type.
        pub type_: Option<SmolStr> = "type",
        /// URI.
        pub uri: Option<SmolStr> = "uri",
    }
}

record! {
    /// Spu certification input: `spu.certification`.
    pub struct SpuCertificationInput {
        /// Items.
        pub items: Vec<SpuCertificationItemInput> = "items",
        /// Type.
        pub type_: Option<SmolStr> = "type",
    }
}

record! {
    /// Spu certification item input: `spu.certification.item`.
    pub struct SpuCertificationItemInput {
        /// Files.
        pub files: Vec<ItemFileInput> = "files",
        /// Type.
        pub type_: Option<SmolStr> = "type",
    }
}

record! {
    /// Item file input: `spu.certification.item.file`.
    pub struct ItemFileInput {
        /// URI.
        pub uri: Option<SmolStr> = "uri",
    }
}

record! {
    /// Spu attribute input: `spu.attribute`.
    pub struct SpuAttributeInput {
        /// Id.
        pub id: Option<ApiId> = "id",
        /// Values.
        pub values: Vec<SpuAttributeValueInput> = "values",
    }
}

record! {
    /// Spu attribute value input: `spu.attribute.value`.
    pub struct SpuAttributeValueInput {
        /// Id.
        pub id: Option<ApiId> = "id",
        /// Name.
        pub name: Option<SmolStr> = "name",
    }
}
