// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `GET /epharmacy/202507/consultations/{consultation_id}/providers`

use crate::api::operation::operation;
use crate::types::ApiId;
use crate::types::record::record;

operation! {
    /// Get consultation provider.
    ///
    /// `GET /epharmacy/202507/consultations/{consultation_id}/providers`. Takes `shop_cipher`.
    ///
    /// An older version, or one that the documentation no longer lists.
    pub struct GetConsultationProvider -> GetConsultationProviderResponse;
    "epharmacy" "GetConsultationProvider" "202507" Get "/epharmacy/202507/consultations/{consultation_id}/providers"
        cipher true Read None [] older true;
    new(consultation_id: impl Into<ApiId>) {
        consultation_id: consultation_id.into(),
    }
    /// Consultation id. Required.
    path consultation_id: ApiId = "consultation_id";
}

record! {
    /// Get consultation provider response: `data`.
    pub struct GetConsultationProviderResponse {
        /// Consultation provider.
        pub consultation_provider: Option<ConsultationProvider> = "consultation_provider",
    }
}

record! {
    /// Consultation provider: `consultation_provider`.
    pub struct ConsultationProvider {
        /// Id.
        pub id: Option<ApiId> = "id",
    }
}
