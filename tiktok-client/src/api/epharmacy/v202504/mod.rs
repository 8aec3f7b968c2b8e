// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! Epharmacy: operations of version 202504 that are older, or no longer listed.
//!
//! | request | call |
//! |---|---|
//! | [`GetPharmacies`] | `GET /epharmacy/202504/pharmacies` |
//! | [`UpdatePharmacies`] | `POST /epharmacy/202504/pharmacies/update` |
//! | [`UpdatePrescriptionRequirement`] | `POST /epharmacy/202504/products/{product_id}/prescription_requirements/update` |
//! | [`UpdatePrescriptionStatus`] | `POST /epharmacy/202504/orders/{order_id}/update_prescription_status` |

pub mod get_pharmacies;
pub mod model;
pub mod update_pharmacies;
pub mod update_prescription_requirement;
pub mod update_prescription_status;

pub use self::get_pharmacies::*;
pub use self::model::*;
pub use self::update_pharmacies::*;
pub use self::update_prescription_requirement::*;
pub use self::update_prescription_status::*;
