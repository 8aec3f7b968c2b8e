// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `POST /fbt/202603/goods/hazmat_and_expiration_info/search`

use crate::api::operation::operation;
use crate::types::ApiId;
use crate::types::record::record;

operation! {
    /// Search goods hazmat and expiration info.
    ///
    /// `POST /fbt/202603/goods/hazmat_and_expiration_info/search`. Takes `shop_cipher`.
    pub struct SearchGoodsHazmatAndExpirationInfo -> SearchGoodsHazmatAndExpirationInfoResponse;
    "fbt" "searchGoodsHazmatAndExpirationInfo" "202603" Post "/fbt/202603/goods/hazmat_and_expiration_info/search"
        cipher true Read Json [] older false;
    new(tts_sku_ids: Vec<ApiId>) {
        tts_sku_ids: tts_sku_ids,
    }
    /// TTS SKU ids. Required.
    body tts_sku_ids: Vec<ApiId> = "tts_sku_ids";
}

record! {
    /// Search goods hazmat and expiration info response: `data`.
    pub struct SearchGoodsHazmatAndExpirationInfoResponse {
        /// Hazmat and expiration info.
        pub hazmat_and_expiration_info: Option<HazmatAndExpirationInfo> = "hazmat_and_expiration_info",
    }
}

record! {
    /// Hazmat and expiration info: `hazmat_and_expiration_info`.
    pub struct HazmatAndExpirationInfo {
        /// Hazmat and expiration dto list.
        pub hazmat_and_expiration_dto_list: Vec<HazmatAndExpirationDtoList> = "hazmat_and_expiration_dto_list",
    }
}

record! {
    /// Hazmat and expiration dto list: `hazmat_and_expiration_info.hazmat_and_expiration_dto_list`.
    pub struct HazmatAndExpirationDtoList {
        /// TTS SKU id.
        pub tts_sku_id: Option<ApiId> = "tts_sku_id",
        /// Is hazmat.
        pub is_hazmat: Option<bool> = "is_hazmat",
        /// Is lot code.
        pub is_lot_code: Option<bool> = "is_lot_code",
        /// Is expiration management.
        pub is_expiration_management: Option<bool> = "is_expiration_management",
        /// Exp base info.
        pub exp_base_info: Option<ExpBaseInfo> = "exp_base_info",
    }
}

record! {
    /// Exp base info: `hazmat_and_expiration_info.hazmat_and_expiration_dto_list.exp_base_info`.
    pub struct ExpBaseInfo {
        /// Inbound cutoff days.
        pub inbound_cutoff_days: Option<i64> = "inbound_cutoff_days",
        /// Expiration alert days.
        pub expiration_alert_days: Option<i64> = "expiration_alert_days",
        /// Sales cutoff days.
        pub sales_cutoff_days: Option<i64> = "sales_cutoff_days",
    }
}
