// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `POST /fulfillment/202309/packages/combine`

use crate::api::fulfillment::model::{BatchShipPackagesError, Package};
use crate::api::operation::operation;
use crate::types::record::record;
use crate::types::{ApiId, OrderId};

operation! {
    /// Combine package.
    ///
    /// `POST /fulfillment/202309/packages/combine`. Takes `shop_cipher`.
    pub struct CombinePackage -> CombinePackageResponse;
    "fulfillment" "combinePackage" "202309" Post "/fulfillment/202309/packages/combine"
        cipher true Write Json [] older false;
    new(combinable_packages: Vec<CombinablePackageInput>) {
        combinable_packages: combinable_packages,
    }
    /// Combinable packages. Required.
    body combinable_packages: Vec<CombinablePackageInput> = "combinable_packages";
}

record! {
    /// Combine package response: `data`.
    pub struct CombinePackageResponse {
        /// Packages.
        pub packages: Vec<Package> = "packages",
        /// Errors.
        pub errors: Vec<BatchShipPackagesError> = "errors",
    }
}

record! {
    /// Combinable package input: `combinable_package`.
    pub struct CombinablePackageInput {
        /// Id. Required.
        pub id: Option<ApiId> = "id",
        /// Order ids.
        pub order_ids: Vec<OrderId> = "order_ids",
    }
}
