// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `POST /fbt/202607/goods/create_goods`

use crate::api::fbt::model::{
    BarcodeInfoInput, BulkyItemAttributeInput, GoodsSafetyAttributeInput, HazmatInfoInput, ReturnHandlingMethod,
    ShelfLifeAttributeInfoInput, SiocAttributeInput,
};
use crate::api::operation::operation;
use crate::types::ApiId;
use crate::types::record::record;
use smol_str::SmolStr;

operation! {
    /// Create FBT goods.
    ///
    /// `POST /fbt/202607/goods/create_goods`. Takes `shop_cipher`.
    pub struct CreateFbtGoods -> CreateFbtGoodsResponse;
    "fbt" "createFBTGoods" "202607" Post "/fbt/202607/goods/create_goods"
        cipher true Write Json [] older false;
    new(create_goods_dto_list: Vec<CreateGoodsDtoListInput>) {
        create_goods_dto_list: create_goods_dto_list,
    }
    /// Create goods dto list. Required.
    body create_goods_dto_list: Vec<CreateGoodsDtoListInput> = "create_goods_dto_list";
}

record! {
    /// Create FBT goods response: `data`.
    pub struct CreateFbtGoodsResponse {
        /// Create result info.
        pub create_result_info: Option<CreateResultInfo> = "create_result_info",
    }
}

record! {
    /// Create result info: `create_result_info`.
    pub struct CreateResultInfo {
        /// Create result list.
        pub create_result_list: Vec<CreateResultList> = "create_result_list",
    }
}

record! {
    /// Create result list: `create_result_info.create_result_list`.
    pub struct CreateResultList {
        /// TTS SKU id.
        pub tts_sku_id: Option<ApiId> = "tts_sku_id",
        /// Is success.
        pub is_success: Option<bool> = "is_success",
        /// TTS goods id.
        pub tts_goods_id: Option<ApiId> = "tts_goods_id",
        /// Fail reason.
        pub fail_reason: Option<SmolStr> = "fail_reason",
    }
}

record! {
    /// Create goods dto list input: `create_goods_dto_list`.
    pub struct CreateGoodsDtoListInput {
        /// TTS SKU id. Required.
        pub tts_sku_id: Option<ApiId> = "tts_sku_id",
        /// Create goods type. Required.
        pub create_goods_type: Option<SmolStr> = "create_goods_type",
        /// Goods name. Required.
        pub goods_name: Option<SmolStr> = "goods_name",
        /// Goods image URL. Required.
        pub goods_image_url: Option<SmolStr> = "goods_image_url",
        /// Return handling method. Required.
        pub return_handling_method: Option<ReturnHandlingMethod> = "return_handling_method",
        /// Dimension and weight base info. Required.
        pub dimension_and_weight_base_info: Option<DimensionAndWeightBaseInfoInput> = "dimension_and_weight_base_info",
        /// Is hazmat. Required.
        pub is_hazmat: Option<bool> = "is_hazmat",
        /// Is lot code. Required.
        pub is_lot_code: Option<bool> = "is_lot_code",
        /// Is expiration management. Required.
        pub is_expiration_management: Option<bool> = "is_expiration_management",
        /// Reference code.
        pub reference_code: Option<SmolStr> = "reference_code",
        /// Barcode infos.
        pub barcode_infos: Vec<BarcodeInfoInput> = "barcode_infos",
        /// Hazmat info.
        pub hazmat_info: Option<HazmatInfoInput> = "hazmat_info",
        /// Shelf life attribute info.
        pub shelf_life_attribute_info: Option<ShelfLifeAttributeInfoInput> = "shelf_life_attribute_info",
        /// Is SIOC.
        pub is_sioc: Option<bool> = "is_sioc",
        /// SIOC attribute.
        pub sioc_attribute: Option<SiocAttributeInput> = "sioc_attribute",
        /// Bulky item attribute.
        pub bulky_item_attribute: Option<BulkyItemAttributeInput> = "bulky_item_attribute",
        /// Goods safety attributes.
        pub goods_safety_attributes: Option<GoodsSafetyAttributeInput> = "goods_safety_attributes",
    }
}

record! {
    /// Dimension and weight base info input: `create_goods_dto_list.dimension_and_weight_base_info`.
    pub struct DimensionAndWeightBaseInfoInput {
        /// Weight value. Required.
        pub weight_value: Option<SmolStr> = "weight_value",
        /// Length value. Required.
        pub length_value: Option<SmolStr> = "length_value",
        /// Width value. Required.
        pub width_value: Option<SmolStr> = "width_value",
        /// Height value. Required.
        pub height_value: Option<SmolStr> = "height_value",
        /// Weight unit. Required.
        pub weight_unit: Option<SmolStr> = "weight_unit",
        /// Dimension unit. Required.
        pub dimension_unit: Option<SmolStr> = "dimension_unit",
    }
}
