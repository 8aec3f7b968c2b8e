// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `POST /gs_full_service_commodity/202508/beta/products`

use crate::api::gs_full_service_commodity::v202508::model::GsCalculateProductAuditInfoSpuInput;
use crate::api::operation::operation;
use crate::types::record::record;
use smol_str::SmolStr;

operation! {
    /// Gs create productv2.
    ///
    /// `POST /gs_full_service_commodity/202508/beta/products`. Does not take `shop_cipher`.
    ///
    /// An older version, or one that the documentation no longer lists.
    pub struct GsCreateProductv2 -> GsCreateProductv2Response;
    "gs_full_service_commodity" "GSCreateProductv2" "202508" Post "/gs_full_service_commodity/202508/beta/products"
        cipher false Write Json [] older true;
    key idempotent_key;
    new() {
        idempotent_key: None, spu: None,
    }
    /// Idempotent key: the platform executes repeated calls with the same key once.
    body idempotent_key: Option<SmolStr> = "idempotent_key" => with_idempotent_key(SmolStr);
    /// Spu.
    body spu: Option<GsCalculateProductAuditInfoSpuInput> = "spu" => with_spu(GsCalculateProductAuditInfoSpuInput);
}

record! {
    /// Gs create productv2 response: `data`.
    pub struct GsCreateProductv2Response {
        /// Spu code.
        pub spu_code: Option<SmolStr> = "spu_code",
    }
}
