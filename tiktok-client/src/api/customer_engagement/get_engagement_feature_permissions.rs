// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `GET /customer_engagement/202502/permissions`

use crate::api::operation::operation;
use crate::types::record::record;
use crate::types::words::words;

operation! {
    /// Get engagement feature permissions.
    ///
    /// `GET /customer_engagement/202502/permissions`. Takes `shop_cipher`.
    pub struct GetEngagementFeaturePermissions -> GetEngagementFeaturePermissionsResponse;
    "customer_engagement" "getEngagementFeaturePermissions" "202502" Get "/customer_engagement/202502/permissions"
        cipher true Read None [] older false;
    new() {
    }
}

record! {
    /// Get engagement feature permissions response: `data`.
    pub struct GetEngagementFeaturePermissionsResponse {
        /// Features.
        pub features: Vec<Feature> = "features",
    }
}

record! {
    /// Feature: `feature`.
    pub struct Feature {
        /// Name.
        pub name: Option<FeatureName> = "name",
        /// Is authorized.
        pub is_authorized: Option<bool> = "is_authorized",
    }
}

words! {
    /// Feature name.
    pub enum FeatureName {
        Fundamental = "FUNDAMENTAL",
        CustomMsg = "CUSTOM_MSG",
    }
}
