// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `POST /fulfillment/202610/packages/{package_id}/shipping_info/update`

use crate::api::fulfillment::model::ShippingInfoListInput;
use crate::api::operation::operation;
use crate::types::PackageId;
use crate::types::record::record;

operation! {
    /// Update package shipping info.
    ///
    /// `POST /fulfillment/202610/packages/{package_id}/shipping_info/update`. Takes `shop_cipher`.
    pub struct UpdatePackageShippingInfo -> UpdatePackageShippingInfoResponse;
    "fulfillment" "updatePackageShippingInfo" "202610" Post "/fulfillment/202610/packages/{package_id}/shipping_info/update"
        cipher true Write Json [] older false;
    new(package_id: PackageId, shipping_info_list: Vec<ShippingInfoListInput>) {
        package_id: package_id, shipping_info_list: shipping_info_list,
    }
    /// Package id. Required.
    path package_id: PackageId = "package_id";
    /// Shipping info list. Required.
    body shipping_info_list: Vec<ShippingInfoListInput> = "shipping_info_list";
}

record! {
    /// Update package shipping info response: `data`.
    pub struct UpdatePackageShippingInfoResponse {
    }
}
