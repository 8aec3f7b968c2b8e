// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `POST /epharmacy/202504/products/{product_id}/prescription_requirements/update`

use crate::api::operation::operation;
use crate::types::ProductId;
use crate::types::record::record;

operation! {
    /// Update prescription requirement.
    ///
    /// `POST /epharmacy/202504/products/{product_id}/prescription_requirements/update`. Takes `shop_cipher`.
    ///
    /// An older version, or one that the documentation no longer lists.
    pub struct UpdatePrescriptionRequirement -> UpdatePrescriptionRequirementResponse;
    "epharmacy" "UpdatePrescriptionRequirement" "202504" Post "/epharmacy/202504/products/{product_id}/prescription_requirements/update"
        cipher true Write Json [] older true;
    new(product_id: ProductId) {
        product_id: product_id, prescription_requirement: None,
    }
    /// Product id. Required.
    path product_id: ProductId = "product_id";
    /// Prescription requirement.
    body prescription_requirement: Option<PrescriptionRequirementInput> = "prescription_requirement" => with_prescription_requirement(PrescriptionRequirementInput);
}

record! {
    /// Update prescription requirement response: `data`.
    pub struct UpdatePrescriptionRequirementResponse {
    }
}

record! {
    /// Prescription requirement input: `prescription_requirement`.
    pub struct PrescriptionRequirementInput {
        /// Needs prescription.
        pub needs_prescription: Option<bool> = "needs_prescription",
    }
}
