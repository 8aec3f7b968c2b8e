// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `GET /epharmacy/202504/pharmacies`

use crate::api::epharmacy::v202504::model::Day;
use crate::api::operation::{operation, paged};
use crate::types::record::record;
use crate::types::{Moment, WarehouseId};
use chrono::{DateTime, Utc};
use smol_str::SmolStr;

operation! {
    /// Get pharmacies.
    ///
    /// `GET /epharmacy/202504/pharmacies`. Takes `shop_cipher`.
    ///
    /// An older version, or one that the documentation no longer lists.
    pub struct GetPharmacies -> GetPharmaciesResponse;
    "epharmacy" "GetPharmacies" "202504" Get "/epharmacy/202504/pharmacies"
        cipher true Read None [] older true;
    new() {
        page_token: None, page_size: None,
    }
    /// Page token: the token of the answer before.
    query page_token: Option<SmolStr> = "page_token" => with_page_token(SmolStr);
    /// Page size: rows per page.
    query page_size: Option<i64> = "page_size" => with_page_size(i64);
}

paged! { GetPharmacies: Pharmacy; token page_token; rows pharmacies; total total_count; }

record! {
    /// Get pharmacies response: `data`.
    pub struct GetPharmaciesResponse {
        /// Next page token: opaque; absent or empty on the last page.
        pub next_page_token: Option<SmolStr> = "next_page_token",
        /// Pharmacies.
        pub pharmacies: Vec<Pharmacy> = "pharmacies",
        /// Total count: rows of all pages; some operations cap it.
        pub total_count: Option<i64> = "total_count",
    }
}

record! {
    /// Pharmacy: `pharmacy`.
    pub struct Pharmacy {
        /// License expire time.
        pub license_expire_time: Option<DateTime<Utc>> = "license_expire_time",
        /// License number.
        pub license_number: Option<SmolStr> = "license_number",
        /// Operation hours.
        pub operation_hours: Vec<OperationHour> = "operation_hours",
        /// Pharmacist.
        pub pharmacist: Option<Pharmacist> = "pharmacist",
        /// Warehouse id.
        pub warehouse_id: Option<WarehouseId> = "warehouse_id",
    }
}

record! {
    /// Pharmacist: `pharmacy.pharmacist`.
    pub struct Pharmacist {
        /// Name.
        pub name: Option<SmolStr> = "name",
        /// Practice license expire time.
        pub practice_license_expire_time: Option<DateTime<Utc>> = "practice_license_expire_time",
        /// Practice license number.
        pub practice_license_number: Option<SmolStr> = "practice_license_number",
    }
}

record! {
    /// Operation hour: `pharmacy.operation_hour`.
    pub struct OperationHour {
        /// Close time.
        pub close_time: Option<Moment> = "close_time",
        /// Days.
        pub days: Vec<Day> = "days",
        /// Open time.
        pub open_time: Option<Moment> = "open_time",
    }
}
