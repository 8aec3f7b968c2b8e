// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `POST /fbt/202603/goods/update_goods_sku_relation`

use crate::api::operation::operation;
use crate::types::ApiId;
use crate::types::record::record;
use crate::types::words::words;
use smol_str::SmolStr;

operation! {
    /// Update goods SKU relations.
    ///
    /// `POST /fbt/202603/goods/update_goods_sku_relation`. Takes `shop_cipher`.
    pub struct UpdateGoodsSkuRelations -> UpdateGoodsSkuRelationsResponse;
    "fbt" "updateGoodsSKURelations" "202603" Post "/fbt/202603/goods/update_goods_sku_relation"
        cipher true Write Json [] older false;
    new(operate_goods_sku_relation_list: Vec<OperateGoodsSkuRelationListInput>, operation_type: OperationType) {
        operate_goods_sku_relation_list: operate_goods_sku_relation_list, operation_type: operation_type,
    }
    /// Operate goods SKU relation list. Required.
    body operate_goods_sku_relation_list: Vec<OperateGoodsSkuRelationListInput> = "operate_goods_sku_relation_list";
    /// Operation type. Required.
    body operation_type: OperationType = "operation_type";
}

record! {
    /// Update goods SKU relations response: `data`.
    pub struct UpdateGoodsSkuRelationsResponse {
        /// Operate goods SKU relation info.
        pub operate_goods_sku_relation_info: Option<OperateGoodsSkuRelationInfo> = "operate_goods_sku_relation_info",
    }
}

record! {
    /// Operate goods SKU relation info: `operate_goods_sku_relation_info`.
    pub struct OperateGoodsSkuRelationInfo {
        /// Operate result list.
        pub operate_result_list: Vec<OperateResultList> = "operate_result_list",
    }
}

record! {
    /// Operate result list: `operate_goods_sku_relation_info.operate_result_list`.
    pub struct OperateResultList {
        /// TTS goods id.
        pub tts_goods_id: Option<ApiId> = "tts_goods_id",
        /// TTS SKU id.
        pub tts_sku_id: Option<ApiId> = "tts_sku_id",
        /// Is success.
        pub is_success: Option<bool> = "is_success",
        /// Fail reason.
        pub fail_reason: Option<SmolStr> = "fail_reason",
    }
}

record! {
    /// Operate goods SKU relation list input: `operate_goods_sku_relation_list`.
    pub struct OperateGoodsSkuRelationListInput {
        /// TTS goods id. Required.
        pub tts_goods_id: Option<ApiId> = "tts_goods_id",
        /// TTS SKU ids. Required.
        pub tts_sku_ids: Vec<ApiId> = "tts_sku_ids",
    }
}

words! {
    /// Operation type.
    pub enum OperationType {
        Bind = "BIND",
        UnBind = "UN_BIND",
    }
}
