// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `POST /fulfillment/202309/packages/{package_id}/uncombine`

use crate::api::fulfillment::model::Package;
use crate::api::operation::operation;
use crate::types::record::record;
use crate::types::{OrderId, PackageId};

operation! {
    /// Uncombine packages.
    ///
    /// `POST /fulfillment/202309/packages/{package_id}/uncombine`. Takes `shop_cipher`.
    pub struct UncombinePackages -> UncombinePackagesResponse;
    "fulfillment" "uncombinePackages" "202309" Post "/fulfillment/202309/packages/{package_id}/uncombine"
        cipher true Write Json [] older false;
    new(package_id: PackageId) {
        package_id: package_id, order_ids: Vec::new(),
    }
    /// Package id. Required.
    path package_id: PackageId = "package_id";
    /// Order ids.
    body order_ids: Vec<OrderId> = "order_ids" => with_order_ids(Vec<OrderId>);
}

record! {
    /// Uncombine packages response: `data`.
    pub struct UncombinePackagesResponse {
        /// Packages.
        pub packages: Vec<Package> = "packages",
    }
}
