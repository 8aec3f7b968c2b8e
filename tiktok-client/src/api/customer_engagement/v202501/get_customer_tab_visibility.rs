// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `GET /customer_engagement/202501/customer_tab/visibility`

use crate::api::operation::operation;
use crate::types::record::record;

operation! {
    /// Get customer tab visibility.
    ///
    /// `GET /customer_engagement/202501/customer_tab/visibility`. Takes `shop_cipher`.
    ///
    /// An older version, or one that the documentation no longer lists.
    pub struct GetCustomerTabVisibility -> GetCustomerTabVisibilityResponse;
    "customer_engagement" "GetCustomerTabVisibility" "202501" Get "/customer_engagement/202501/customer_tab/visibility"
        cipher true Read None [] older true;
    new() {
    }
}

record! {
    /// Get customer tab visibility response: `data`.
    pub struct GetCustomerTabVisibilityResponse {
        /// Is visible.
        pub is_visible: Option<bool> = "is_visible",
    }
}
