// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `GET /finance/202504/tax_information`

use crate::api::operation::operation;
use crate::types::record::record;
use rust_decimal::Decimal;
use smol_str::SmolStr;

operation! {
    /// Get tax information.
    ///
    /// `GET /finance/202504/tax_information`. Takes `shop_cipher`.
    ///
    /// An older version, or one that the documentation no longer lists.
    pub struct GetTaxInformation -> GetTaxInformationResponse;
    "finance" "GetTaxInformation" "202504" Get "/finance/202504/tax_information"
        cipher true Read None ["seller.finance.info"] older true;
    new() {
    }
}

record! {
    /// Get tax information response: `data`.
    pub struct GetTaxInformationResponse {
        /// Tax information.
        pub tax_information: Option<TaxInformation> = "tax_information",
    }
}

record! {
    /// Tax information: `tax_information`.
    pub struct TaxInformation {
        /// Business entity.
        pub business_entity: Option<BusinessEntity> = "business_entity",
        /// Overall status.
        pub overall_status: Option<OverallStatus> = "overall_status",
        /// Tax numbers.
        pub tax_numbers: Vec<TaxNumber> = "tax_numbers",
    }
}

record! {
    /// Tax number: `tax_information.tax_number`.
    pub struct TaxNumber {
        /// Recent audit.
        pub recent_audit: Option<RecentAudit> = "recent_audit",
        /// Registration status.
        pub registration_status: Option<SmolStr> = "registration_status",
        /// Tax form audit status.
        pub tax_form_audit_status: Option<SmolStr> = "tax_form_audit_status",
        /// Tax number.
        pub tax_number: Option<Decimal> = "tax_number",
        /// Type.
        pub type_: Option<SmolStr> = "type",
    }
}

record! {
    /// Recent audit: `tax_information.tax_number.recent_audit`.
    pub struct RecentAudit {
        /// Rejection reasons.
        pub rejection_reasons: Vec<SmolStr> = "rejection_reasons",
        /// Status.
        pub status: Option<SmolStr> = "status",
        /// Tax number.
        pub tax_number: Option<Decimal> = "tax_number",
    }
}

record! {
    /// Overall status: `tax_information.overall_status`.
    pub struct OverallStatus {
        /// Is tax infomation complete.
        pub is_tax_infomation_complete: Option<bool> = "is_tax_infomation_complete",
        /// Is tax number submitted.
        pub is_tax_number_submitted: Option<bool> = "is_tax_number_submitted",
    }
}

record! {
    /// Business entity: `tax_information.business_entity`.
    pub struct BusinessEntity {
        /// Address.
        pub address: Option<SmolStr> = "address",
        /// Branch number.
        pub branch_number: Option<SmolStr> = "branch_number",
        /// Business name.
        pub business_name: Option<SmolStr> = "business_name",
        /// Fiscal regime.
        pub fiscal_regime: Option<SmolStr> = "fiscal_regime",
        /// Organization level.
        pub organization_level: Option<SmolStr> = "organization_level",
        /// Postal code.
        pub postal_code: Option<SmolStr> = "postal_code",
    }
}
