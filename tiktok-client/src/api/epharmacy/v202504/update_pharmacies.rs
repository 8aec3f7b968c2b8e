// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `POST /epharmacy/202504/pharmacies/update`

use crate::api::epharmacy::v202504::model::Day;
use crate::api::operation::operation;
use crate::types::WarehouseId;
use crate::types::record::record;
use chrono::{DateTime, Utc};
use smol_str::SmolStr;

operation! {
    /// Update pharmacies.
    ///
    /// `POST /epharmacy/202504/pharmacies/update`. Takes `shop_cipher`.
    ///
    /// An older version, or one that the documentation no longer lists.
    pub struct UpdatePharmacies -> UpdatePharmaciesResponse;
    "epharmacy" "UpdatePharmacies" "202504" Post "/epharmacy/202504/pharmacies/update"
        cipher true Write Json [] older true;
    new() {
        pharmacies: Vec::new(),
    }
    /// Pharmacies.
    body pharmacies: Vec<PharmacyInput> = "pharmacies" => with_pharmacies(Vec<PharmacyInput>);
}

record! {
    /// Update pharmacies response: `data`.
    pub struct UpdatePharmaciesResponse {
        /// Errors.
        pub errors: Vec<UpdatePharmaciesError> = "errors",
    }
}

record! {
    /// Update pharmacies error: `error`.
    pub struct UpdatePharmaciesError {
        /// Code.
        pub code: Option<SmolStr> = "code",
        /// Detail.
        pub detail: Option<ErrorDetail> = "detail",
        /// Message.
        pub message: Option<SmolStr> = "message",
    }
}

record! {
    /// Error detail: `error.detail`.
    pub struct ErrorDetail {
        /// Warehouse id.
        pub warehouse_id: Option<WarehouseId> = "warehouse_id",
    }
}

record! {
    /// Pharmacy input: `pharmacy`.
    pub struct PharmacyInput {
        /// License expire time.
        pub license_expire_time: Option<DateTime<Utc>> = "license_expire_time",
        /// License number.
        pub license_number: Option<SmolStr> = "license_number",
        /// Operation hours.
        pub operation_hours: Vec<OperationHourInput> = "operation_hours",
        /// Pharmacist.
        pub pharmacist: Option<PharmacistInput> = "pharmacist",
        /// Warehouse id.
        pub warehouse_id: Option<WarehouseId> = "warehouse_id",
    }
}

record! {
    /// Pharmacist input: `pharmacy.pharmacist`.
    pub struct PharmacistInput {
        /// Name.
        pub name: Option<SmolStr> = "name",
        /// Practice license expire time.
        pub practice_license_expire_time: Option<DateTime<Utc>> = "practice_license_expire_time",
        /// Practice license number.
        pub practice_license_number: Option<SmolStr> = "practice_license_number",
    }
}

record! {
    /// Operation hour input: `pharmacy.operation_hour`.
    pub struct OperationHourInput {
        /// Close time.
        pub close_time: Option<SmolStr> = "close_time",
        /// Days.
        pub days: Vec<Day> = "days",
        /// Open time.
        pub open_time: Option<SmolStr> = "open_time",
    }
}
