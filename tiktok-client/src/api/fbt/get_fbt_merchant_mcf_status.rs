// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `GET /fbt/202601/merchants/mcf_status`

use crate::api::operation::operation;
use crate::types::record::record;

operation! {
    /// Get FBT merchant MCF status.
    ///
    /// `GET /fbt/202601/merchants/mcf_status`. Takes `shop_cipher`.
    pub struct GetFbtMerchantMcfStatus -> GetFbtMerchantMcfStatusResponse;
    "fbt" "getFBTMerchantMCFStatus" "202601" Get "/fbt/202601/merchants/mcf_status"
        cipher true Read None [] older false;
    new() {
    }
}

record! {
    /// Get FBT merchant MCF status response: `data`.
    pub struct GetFbtMerchantMcfStatusResponse {
        /// MCF status.
        pub mcf_status: Option<McfStatus> = "mcf_status",
    }
}

record! {
    /// MCF status: `mcf_status`.
    pub struct McfStatus {
        /// Is MCF.
        pub is_mcf: Option<i64> = "is_mcf",
    }
}
