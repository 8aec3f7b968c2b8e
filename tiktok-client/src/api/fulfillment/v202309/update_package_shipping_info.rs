// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `POST /fulfillment/202309/packages/{package_id}/shipping_info/update`

use crate::api::operation::operation;
use crate::types::record::record;
use crate::types::{ApiId, PackageId};
use smol_str::SmolStr;

operation! {
    /// Update package shipping info.
    ///
    /// `POST /fulfillment/202309/packages/{package_id}/shipping_info/update`. Takes `shop_cipher`.
    ///
    /// An older version, or one that the documentation no longer lists.
    pub struct UpdatePackageShippingInfo -> UpdatePackageShippingInfoResponse;
    "fulfillment" "UpdatePackageShippingInfo" "202309" Post "/fulfillment/202309/packages/{package_id}/shipping_info/update"
        cipher true Write Json [] older true;
    new(package_id: PackageId) {
        package_id: package_id, shipping_provider_id: None, tracking_number: None,
    }
    /// Package id. Required.
    path package_id: PackageId = "package_id";
    /// Shipping provider id.
    body shipping_provider_id: Option<ApiId> = "shipping_provider_id" => with_shipping_provider_id(ApiId);
    /// Tracking number.
    body tracking_number: Option<SmolStr> = "tracking_number" => with_tracking_number(SmolStr);
}

record! {
    /// Update package shipping info response: `data`.
    pub struct UpdatePackageShippingInfoResponse {
    }
}
