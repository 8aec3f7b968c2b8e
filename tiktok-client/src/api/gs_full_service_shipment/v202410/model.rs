// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! Types that several operations of `gs_full_service_shipment` share.

use crate::types::record::record;
use smol_str::SmolStr;

record! {
    /// Total weight input v202410: `total_weight`.
    pub struct TotalWeightInputV202410 {
        /// Unit.
        pub unit: Option<SmolStr> = "unit",
        /// Value.
        pub value: Option<SmolStr> = "value",
    }
}
