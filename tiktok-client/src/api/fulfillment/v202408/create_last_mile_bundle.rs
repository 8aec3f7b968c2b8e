// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `POST /fulfillment/202408/last_mile_bundles`

use crate::api::operation::operation;
use crate::types::ApiId;
use crate::types::record::record;
use chrono::{DateTime, Utc};
use smol_str::SmolStr;

operation! {
    /// Create last mile bundle.
    ///
    /// `POST /fulfillment/202408/last_mile_bundles`. Does not take `shop_cipher`.
    ///
    /// An older version, or one that the documentation no longer lists.
    pub struct CreateLastMileBundle -> CreateLastMileBundleResponse;
    "fulfillment" "CreateLastMileBundle" "202408" Post "/fulfillment/202408/last_mile_bundles"
        cipher false Write Json [] older true;
    new() {
        fulfillment_unit_ids: Vec::new(), last_mile_bundle: None, logistics_group_id: None,
    }
    /// Fulfillment unit ids.
    body fulfillment_unit_ids: Vec<ApiId> = "fulfillment_unit_ids" => with_fulfillment_unit_ids(Vec<ApiId>);
    /// Last mile bundle.
    body last_mile_bundle: Option<LastMileBundleInput> = "last_mile_bundle" => with_last_mile_bundle(LastMileBundleInput);
    /// Logistics group id.
    body logistics_group_id: Option<i64> = "logistics_group_id" => with_logistics_group_id(i64);
}

record! {
    /// Create last mile bundle response: `data`.
    pub struct CreateLastMileBundleResponse {
        /// Last mile bundle id.
        pub last_mile_bundle_id: Option<ApiId> = "last_mile_bundle_id",
    }
}

record! {
    /// Last mile bundle input: `last_mile_bundle`.
    pub struct LastMileBundleInput {
        /// Dimensions.
        pub dimensions: Option<LastMileBundleDimensionInput> = "dimensions",
        /// External bundle id.
        pub external_bundle_id: Option<ApiId> = "external_bundle_id",
        /// Fulfillment unit count.
        pub fulfillment_unit_count: Option<i64> = "fulfillment_unit_count",
        /// Outbound time.
        pub outbound_time: Option<DateTime<Utc>> = "outbound_time",
        /// Weight.
        pub weight: Option<LastMileBundleWeightInput> = "weight",
    }
}

record! {
    /// Last mile bundle weight input: `last_mile_bundle.weight`.
    pub struct LastMileBundleWeightInput {
        /// Unit.
        pub unit: Option<SmolStr> = "unit",
        /// Value.
        pub value: Option<i64> = "value",
    }
}

record! {
    /// Last mile bundle dimension input: `last_mile_bundle.dimension`.
    pub struct LastMileBundleDimensionInput {
        /// Height.
        pub height: Option<i64> = "height",
        /// Length.
        pub length: Option<i64> = "length",
        /// Unit.
        pub unit: Option<SmolStr> = "unit",
        /// Width.
        pub width: Option<i64> = "width",
    }
}
