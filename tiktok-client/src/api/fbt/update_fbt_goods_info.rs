// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `POST /fbt/202607/goods/update_goods_info`

use crate::api::fbt::model::{
    BarcodeInfoInput, BulkyItemAttributeInput, DimensionUnit, GoodsSafetyAttributeInput, HazmatInfoInput,
    ReturnHandlingMethod, ShelfLifeAttributeInfoInput, SiocAttributeInput, WeightUnit,
};
use crate::api::operation::operation;
use crate::types::ApiId;
use crate::types::record::record;
use smol_str::SmolStr;

operation! {
    /// Update FBT goods info.
    ///
    /// `POST /fbt/202607/goods/update_goods_info`. Takes `shop_cipher`.
    pub struct UpdateFbtGoodsInfo -> UpdateFbtGoodsInfoResponse;
    "fbt" "updateFBTGoodsInfo" "202607" Post "/fbt/202607/goods/update_goods_info"
        cipher true Write Json [] older false;
    new() {
        update_goods_dto: None,
    }
    /// Update goods dto.
    body update_goods_dto: Option<UpdateGoodsDtoInput> = "update_goods_dto" => with_update_goods_dto(UpdateGoodsDtoInput);
}

record! {
    /// Update FBT goods info response: `data`.
    pub struct UpdateFbtGoodsInfoResponse {
        /// Update result info.
        pub update_result_info: Option<UpdateResultInfo> = "update_result_info",
    }
}

record! {
    /// Update result info: `update_result_info`.
    pub struct UpdateResultInfo {
        /// TTS goods id.
        pub tts_goods_id: Option<ApiId> = "tts_goods_id",
        /// Is success.
        pub is_success: Option<bool> = "is_success",
        /// Fail reason.
        pub fail_reason: Option<SmolStr> = "fail_reason",
    }
}

record! {
    /// Update goods dto input: `update_goods_dto`.
    pub struct UpdateGoodsDtoInput {
        /// TTS goods id. Required.
        pub tts_goods_id: Option<ApiId> = "tts_goods_id",
        /// Goods name. Required.
        pub goods_name: Option<SmolStr> = "goods_name",
        /// Goods image URL. Required.
        pub goods_image_url: Option<SmolStr> = "goods_image_url",
        /// Return handling method. Required.
        pub return_handling_method: Option<ReturnHandlingMethod> = "return_handling_method",
        /// Dimension and weight base info. Required.
        pub dimension_and_weight_base_info: Option<UpdateGoodsDtoDimensionAndWeightBaseInfoInput> = "dimension_and_weight_base_info",
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
    /// Update goods dto dimension and weight base info input: `update_goods_dto.dimension_and_weight_base_info`.
    pub struct UpdateGoodsDtoDimensionAndWeightBaseInfoInput {
        /// Weight value. Required.
        pub weight_value: Option<SmolStr> = "weight_value",
        /// Length value. Required.
        pub length_value: Option<SmolStr> = "length_value",
        /// Width value. Required.
        pub width_value: Option<SmolStr> = "width_value",
        /// Height value. Required.
        pub height_value: Option<SmolStr> = "height_value",
        /// Weight unit. Required.
        pub weight_unit: Option<WeightUnit> = "weight_unit",
        /// Dimension unit. Required.
        pub dimension_unit: Option<DimensionUnit> = "dimension_unit",
    }
}
