// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `POST /gs_full_service_commodity/202405/beta/products`

use crate::api::operation::operation;
use crate::types::record::record;
use crate::types::{ApiId, ApiMoney};
use smol_str::SmolStr;

operation! {
    /// Gs create productv2.
    ///
    /// `POST /gs_full_service_commodity/202405/beta/products`. Does not take `shop_cipher`.
    ///
    /// An older version, or one that the documentation no longer lists.
    pub struct GsCreateProductv2 -> GsCreateProductv2Response;
    "gs_full_service_commodity" "GSCreateProductv2" "202405" Post "/gs_full_service_commodity/202405/beta/products"
        cipher false Write Json [] older true;
    key idempotent_key;
    new() {
        idempotent_key: None, spu: None,
    }
    /// Idempotent key: the platform executes repeated calls with the same key once.
    body idempotent_key: Option<SmolStr> = "idempotent_key" => with_idempotent_key(SmolStr);
    /// Spu.
    body spu: Option<SpuInput> = "spu" => with_spu(SpuInput);
}

record! {
    /// Gs create productv2 response: `data`.
    pub struct GsCreateProductv2Response {
        /// Spu code.
        pub spu_code: Option<SmolStr> = "spu_code",
    }
}

record! {
    /// Spu input: `spu`.
    pub struct SpuInput {
        /// Attributes.
        pub attributes: Vec<AttributeInput> = "attributes",
        /// Brand id.
        pub brand_id: Option<ApiId> = "brand_id",
        /// Category id.
        pub category_id: Option<ApiId> = "category_id",
        /// Certifications.
        pub certifications: Vec<CertificationInput> = "certifications",
        /// First key attribute id.
        pub first_key_attribute_id: Option<ApiId> = "first_key_attribute_id",
        /// Grading template id.
        pub grading_template_id: Option<ApiId> = "grading_template_id",
        /// Ingredient.
        pub ingredient: Option<SpuIngredientInput> = "ingredient",
        /// Media.
        pub media: Option<MediaInput> = "media",
        /// Product name en.
        pub product_name_en: Option<SmolStr> = "product_name_en",
        /// Product name zh.
        pub product_name_zh: Option<SmolStr> = "product_name_zh",
        /// Second key attribute id.
        pub second_key_attribute_id: Option<ApiId> = "second_key_attribute_id",
        /// Size group id.
        pub size_group_id: Option<ApiId> = "size_group_id",
        /// Skcs.
        pub skcs: Vec<SkcInput> = "skcs",
    }
}

record! {
    /// Skc input: `spu.skc`.
    pub struct SkcInput {
        /// External skc code.
        pub external_skc_code: Option<SmolStr> = "external_skc_code",
        /// First key attribute value id.
        pub first_key_attribute_value_id: Option<ApiId> = "first_key_attribute_value_id",
        /// First key attribute value name.
        pub first_key_attribute_value_name: Option<SmolStr> = "first_key_attribute_value_name",
        /// Pictures.
        pub pictures: Vec<PictureInput> = "pictures",
        /// SKUs.
        pub skus: Vec<SkuInput> = "skus",
    }
}

record! {
    /// SKU input: `spu.skc.sku`.
    pub struct SkuInput {
        /// Dimensions.
        pub dimensions: Option<DimensionInput> = "dimensions",
        /// External SKU code.
        pub external_sku_code: Option<SmolStr> = "external_sku_code",
        /// Inventory.
        pub inventory: Option<i64> = "inventory",
        /// Pictures.
        pub pictures: Vec<PictureInput> = "pictures",
        /// Price.
        pub price: Option<ApiMoney> = "price",
        /// Second key attribute value id.
        pub second_key_attribute_value_id: Option<ApiId> = "second_key_attribute_value_id",
        /// Second key attribute value name.
        pub second_key_attribute_value_name: Option<SmolStr> = "second_key_attribute_value_name",
        /// Stockup mode.
        pub stockup_mode: Option<SmolStr> = "stockup_mode",
        /// Weight.
        pub weight: Option<WeightInput> = "weight",
    }
}

record! {
    /// Weight input: `spu.skc.sku.weight`.
    pub struct WeightInput {
        /// Unit.
        pub unit: Option<SmolStr> = "unit",
        /// Value.
        pub value: Option<SmolStr> = "value",
    }
}

record! {
    /// Dimension input: `spu.skc.sku.dimension`.
    pub struct DimensionInput {
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
    /// Media input: `spu.media`.
    pub struct MediaInput {
        /// Pic set type.
        pub pic_set_type: Option<SmolStr> = "pic_set_type",
        /// Pic type.
        pub pic_type: Option<SmolStr> = "pic_type",
        /// Pictures.
        pub pictures: Vec<PictureInput> = "pictures",
        /// Videos.
        pub videos: Vec<VideoInput> = "videos",
    }
}

record! {
    /// Video input: `spu.media.video`.
    pub struct VideoInput {
        /// URI.
        pub uri: Option<SmolStr> = "uri",
    }
}

record! {
    /// Picture input: `spu.media.picture`.
    pub struct PictureInput {
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
    /// Spu ingredient input: `spu.ingredient`.
    pub struct SpuIngredientInput {
        /// Multi material composition.
        pub multi_material_composition: Vec<MultiMaterialCompositionInput> = "multi_material_composition",
        /// Single material composition.
        pub single_material_composition: Vec<SingleMaterialCompositionInput> = "single_material_composition",
        /// Type.
        pub type_: Option<SmolStr> = "type",
    }
}

record! {
    /// Single material composition input: `spu.ingredient.single_material_composition`.
    pub struct SingleMaterialCompositionInput {
        /// Percentage.
        pub percentage: Option<SmolStr> = "percentage",
        /// Property value id.
        pub property_value_id: Option<ApiId> = "property_value_id",
    }
}

record! {
    /// Multi material composition input: `spu.ingredient.multi_material_composition`.
    pub struct MultiMaterialCompositionInput {
        /// Component.
        pub component: Option<ComponentInput> = "component",
        /// Ingredients.
        pub ingredients: Vec<IngredientInput> = "ingredients",
    }
}

record! {
    /// Ingredient input: `spu.ingredient.multi_material_composition.ingredient`.
    pub struct IngredientInput {
        /// Percentage.
        pub percentage: Option<SmolStr> = "percentage",
        /// Property value id.
        pub property_value_id: Option<ApiId> = "property_value_id",
    }
}

record! {
    /// Component input: `spu.ingredient.multi_material_composition.component`.
    pub struct ComponentInput {
        /// Property value id.
        pub property_value_id: Option<ApiId> = "property_value_id",
    }
}

record! {
    /// Certification input: `spu.certification`.
    pub struct CertificationInput {
        /// Items.
        pub items: Vec<CertificationItemInput> = "items",
        /// Type.
        pub type_: Option<SmolStr> = "type",
    }
}

record! {
    /// Certification item input: `spu.certification.item`.
    pub struct CertificationItemInput {
        /// Files.
        pub files: Vec<FileInput> = "files",
        /// Type.
        pub type_: Option<SmolStr> = "type",
    }
}

record! {
    /// File input: `spu.certification.item.file`.
    pub struct FileInput {
        /// URI.
        pub uri: Option<SmolStr> = "uri",
    }
}

record! {
    /// Attribute input: `spu.attribute`.
    pub struct AttributeInput {
        /// Id.
        pub id: Option<ApiId> = "id",
        /// Values.
        pub values: Vec<AttributeValueInput> = "values",
    }
}

record! {
    /// Attribute value input: `spu.attribute.value`.
    pub struct AttributeValueInput {
        /// Id.
        pub id: Option<ApiId> = "id",
        /// Name.
        pub name: Option<SmolStr> = "name",
    }
}
