// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `POST /fulfillment/202309/packages/deliver`

use crate::api::fulfillment::model::BatchShipPackagesError;
use crate::api::operation::operation;
use crate::types::PackageId;
use crate::types::record::record;
use crate::types::words::words;
use smol_str::SmolStr;

operation! {
    /// Update package delivery status.
    ///
    /// `POST /fulfillment/202309/packages/deliver`. Takes `shop_cipher`.
    pub struct UpdatePackageDeliveryStatus -> UpdatePackageDeliveryStatusResponse;
    "fulfillment" "updatePackageDeliveryStatus" "202309" Post "/fulfillment/202309/packages/deliver"
        cipher true Write Json [] older false;
    new(packages: Vec<UpdatePackageDeliveryStatusPackageInput>) {
        packages: packages,
    }
    /// Packages. Required.
    body packages: Vec<UpdatePackageDeliveryStatusPackageInput> = "packages";
}

record! {
    /// Update package delivery status response: `data`.
    pub struct UpdatePackageDeliveryStatusResponse {
        /// Errors.
        pub errors: Vec<BatchShipPackagesError> = "errors",
    }
}

record! {
    /// Update package delivery status package input: `package`.
    pub struct UpdatePackageDeliveryStatusPackageInput {
        /// Id. Required.
        pub id: Option<PackageId> = "id",
        /// Delivery type. Required.
        pub delivery_type: Option<DeliveryType> = "delivery_type",
        /// Fail delivery reason.
        pub fail_delivery_reason: Option<FailDeliveryReason> = "fail_delivery_reason",
        /// File type.
        pub file_type: Option<FileType> = "file_type",
        /// File URL.
        pub file_url: Option<SmolStr> = "file_url",
        /// Verification code.
        pub verification_code: Option<SmolStr> = "verification_code",
    }
}

words! {
    /// Delivery type.
    pub enum DeliveryType {
        DeliveryFailed = "DELIVERY_FAILED",
        DeliverySuccess = "DELIVERY_SUCCESS",
        UpdatePod = "UPDATE_POD",
    }
}

words! {
    /// Fail delivery reason.
    pub enum FailDeliveryReason {
        BuyerRefused = "BUYER_REFUSED",
        DelayDelivery = "DELAY_DELIVERY",
        ForceMajeure = "FORCE_MAJEURE",
        InvalidAddress = "INVALID_ADDRESS",
        Other = "OTHER",
        PackageDamage = "PACKAGE_DAMAGE",
        PackageLost = "PACKAGE_LOST",
        UnableContactBuyer = "UNABLE_CONTACT_BUYER",
        UnableReceive = "UNABLE_RECEIVE",
    }
}

words! {
    /// File type.
    pub enum FileType {
        Img = "IMG",
        Pdf = "PDF",
    }
}
