// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `POST /fulfillment/202512/packages`

use crate::api::fulfillment::model::{Dimension, DimensionUnit, Weight, WeightUnit};
use crate::api::operation::operation;
use crate::types::record::record;
use crate::types::{ApiId, CurrencyCode, LineId, OrderId, PackageId};
use chrono::{DateTime, Utc};
use rust_decimal::Decimal;
use smol_str::SmolStr;

operation! {
    /// Create packages.
    ///
    /// `POST /fulfillment/202512/packages`. Takes `shop_cipher`.
    pub struct CreatePackages -> CreatePackagesResponse;
    "fulfillment" "createPackages" "202512" Post "/fulfillment/202512/packages"
        cipher true Write Json [] older false;
    new(ship_type: impl Into<SmolStr>) {
        ship_type: ship_type.into(), order_id: None, order_line_item: Vec::new(), order_list_ids: Vec::new(),
        dimension: None, shipping_service_id: None, weight: None,
    }
    /// Ship type. Required.
    body ship_type: SmolStr = "ship_type";
    /// Order id.
    body order_id: Option<OrderId> = "order_id" => with_order_id(OrderId);
    /// Order line item.
    body order_line_item: Vec<OrderLineItemInput> = "order_line_item" => with_order_line_item(Vec<OrderLineItemInput>);
    /// Order list ids.
    body order_list_ids: Vec<ApiId> = "order_list_ids" => with_order_list_ids(Vec<ApiId>);
    /// Dimension.
    body dimension: Option<DimensionInput> = "dimension" => with_dimension(DimensionInput);
    /// Shipping service id.
    body shipping_service_id: Option<ApiId> = "shipping_service_id" => with_shipping_service_id(ApiId);
    /// Weight.
    body weight: Option<WeightInput> = "weight" => with_weight(WeightInput);
}

record! {
    /// Create packages response: `data`.
    pub struct CreatePackagesResponse {
        /// Dimension.
        pub dimension: Option<Dimension> = "dimension",
        /// Shipping service info.
        pub shipping_service_info: Option<ShippingServiceInfo> = "shipping_service_info",
        /// Package id.
        pub package_id: Option<PackageId> = "package_id",
        /// Weight.
        pub weight: Option<Weight> = "weight",
        /// Create time.
        pub create_time: Option<DateTime<Utc>> = "create_time",
    }
}

record! {
    /// Shipping service info: `shipping_service_info`.
    pub struct ShippingServiceInfo {
        /// Id.
        pub id: Option<ApiId> = "id",
        /// Name.
        pub name: Option<SmolStr> = "name",
        /// Price.
        pub price: Option<Decimal> = "price",
        /// Currency.
        pub currency: Option<CurrencyCode> = "currency",
        /// Earliest delivery days.
        pub earliest_delivery_days: Option<i64> = "earliest_delivery_days",
        /// Latest delivery days.
        pub latest_delivery_days: Option<i64> = "latest_delivery_days",
        /// Shipping provider id.
        pub shipping_provider_id: Option<ApiId> = "shipping_provider_id",
        /// Shipping provider name.
        pub shipping_provider_name: Option<SmolStr> = "shipping_provider_name",
    }
}

record! {
    /// Weight input: `weight`.
    pub struct WeightInput {
        /// Value. Required.
        pub value: Option<SmolStr> = "value",
        /// Unit. Required.
        pub unit: Option<WeightUnit> = "unit",
    }
}

record! {
    /// Dimension input: `dimension`.
    pub struct DimensionInput {
        /// Length. Required.
        pub length: Option<SmolStr> = "length",
        /// Width. Required.
        pub width: Option<SmolStr> = "width",
        /// Height. Required.
        pub height: Option<SmolStr> = "height",
        /// Unit. Required.
        pub unit: Option<DimensionUnit> = "unit",
    }
}

record! {
    /// Order line item input: `order_line_item`.
    pub struct OrderLineItemInput {
        /// Order line id.
        pub order_line_id: Option<LineId> = "order_line_id",
        /// Sub item id.
        pub sub_item_id: Option<ApiId> = "sub_item_id",
    }
}
