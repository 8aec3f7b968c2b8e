// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `GET /seller/202309/permissions`

use crate::api::operation::operation;
use crate::types::record::record;
use smol_str::SmolStr;

operation! {
    /// Get global product permission.
    ///
    /// `GET /seller/202309/permissions`. Does not take `shop_cipher`.
    pub struct GetGlobalProductPermission -> GetGlobalProductPermissionResponse;
    "seller" "getGlobalProductPermission" "202309" Get "/seller/202309/permissions"
        cipher false Read None [] older false;
    new() {
    }
}

record! {
    /// Get global product permission response: `data`.
    pub struct GetGlobalProductPermissionResponse {
        /// Permissions.
        pub permissions: Vec<SmolStr> = "permissions",
    }
}
