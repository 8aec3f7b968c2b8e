// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `POST /fulfillment/202309/packages`

use crate::api::fulfillment::create_packages::{DimensionInput, ShippingServiceInfo, WeightInput};
use crate::api::fulfillment::model::{Dimension, Weight};
use crate::api::operation::operation;
use crate::types::record::record;
use crate::types::{ApiId, LineId, OrderId, PackageId};
use chrono::{DateTime, Utc};

operation! {
    /// Create packages.
    ///
    /// `POST /fulfillment/202309/packages`. Takes `shop_cipher`.
    ///
    /// An older version, or one that the documentation no longer lists.
    pub struct CreatePackages -> CreatePackagesResponse;
    "fulfillment" "CreatePackages" "202309" Post "/fulfillment/202309/packages"
        cipher true Write Json [] older true;
    new() {
        dimension: None, order_id: None, order_line_item_ids: Vec::new(), shipping_service_id: None, weight: None,
    }
    /// Dimension.
    body dimension: Option<DimensionInput> = "dimension" => with_dimension(DimensionInput);
    /// Order id.
    body order_id: Option<OrderId> = "order_id" => with_order_id(OrderId);
    /// Order line item ids.
    body order_line_item_ids: Vec<LineId> = "order_line_item_ids" => with_order_line_item_ids(Vec<LineId>);
    /// Shipping service id.
    body shipping_service_id: Option<ApiId> = "shipping_service_id" => with_shipping_service_id(ApiId);
    /// Weight.
    body weight: Option<WeightInput> = "weight" => with_weight(WeightInput);
}

record! {
    /// Create packages response: `data`.
    pub struct CreatePackagesResponse {
        /// Create time.
        pub create_time: Option<DateTime<Utc>> = "create_time",
        /// Dimension.
        pub dimension: Option<Dimension> = "dimension",
        /// Order id.
        pub order_id: Option<OrderId> = "order_id",
        /// Order line item ids.
        pub order_line_item_ids: Vec<LineId> = "order_line_item_ids",
        /// Package id.
        pub package_id: Option<PackageId> = "package_id",
        /// Shipping service info.
        pub shipping_service_info: Option<ShippingServiceInfo> = "shipping_service_info",
        /// Weight.
        pub weight: Option<Weight> = "weight",
    }
}
