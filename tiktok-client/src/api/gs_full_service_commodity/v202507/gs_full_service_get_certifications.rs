// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `GET /gs_full_service_commodity/202507/beta/categories/{category_id}/certifications`

use crate::api::gs_full_service_commodity::v202507::model::RequirementCondition;
use crate::api::operation::operation;
use crate::types::ApiId;
use crate::types::record::record;
use smol_str::SmolStr;

operation! {
    /// Gs full service get certifications.
    ///
    /// `GET /gs_full_service_commodity/202507/beta/categories/{category_id}/certifications`. Does not take `shop_cipher`.
    ///
    /// An older version, or one that the documentation no longer lists.
    pub struct GsFullServiceGetCertifications -> GsFullServiceGetCertificationsResponse;
    "gs_full_service_commodity" "GSFullServiceGetCertifications" "202507" Get "/gs_full_service_commodity/202507/beta/categories/{category_id}/certifications"
        cipher false Read None [] older true;
    new(category_id: impl Into<ApiId>) {
        category_id: category_id.into(),
    }
    /// Category id. Required.
    path category_id: ApiId = "category_id";
}

record! {
    /// Gs full service get certifications response: `data`.
    pub struct GsFullServiceGetCertificationsResponse {
        /// Certifications.
        pub certifications: Vec<GsFullServiceGetCertificationsCertification> = "certifications",
    }
}

record! {
    /// Gs full service get certifications certification: `certification`.
    pub struct GsFullServiceGetCertificationsCertification {
        /// Description.
        pub description: Option<SmolStr> = "description",
        /// Is required.
        pub is_required: Option<bool> = "is_required",
        /// Qualifications.
        pub qualifications: Vec<CertificationQualification> = "qualifications",
        /// Region code.
        pub region_code: Option<SmolStr> = "region_code",
        /// Requirement conditions.
        pub requirement_conditions: Vec<RequirementCondition> = "requirement_conditions",
        /// Type.
        pub type_: Option<SmolStr> = "type",
    }
}

record! {
    /// Certification qualification: `certification.qualification`.
    pub struct CertificationQualification {
        /// Description.
        pub description: Option<SmolStr> = "description",
        /// Example URL.
        pub example_url: Option<SmolStr> = "example_url",
        /// File types.
        pub file_types: Vec<SmolStr> = "file_types",
        /// Max file count.
        pub max_file_count: Option<i64> = "max_file_count",
        /// Type.
        pub type_: Option<SmolStr> = "type",
    }
}
