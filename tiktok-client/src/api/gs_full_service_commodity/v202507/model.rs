// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! Types that several operations of `gs_full_service_commodity` share.

use crate::types::ApiId;
use crate::types::record::record;

record! {
    /// Requirement condition: `certification.requirement_condition`.
    pub struct RequirementCondition {
        /// Attribute id.
        pub attribute_id: Option<ApiId> = "attribute_id",
        /// Attribute value ids.
        pub attribute_value_ids: Vec<ApiId> = "attribute_value_ids",
    }
}
