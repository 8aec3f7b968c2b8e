// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `POST /fulfillment/202309/orders/{order_id}/shipping_services/query`

use crate::api::fulfillment::model::OrderLineListInput;
use crate::api::operation::operation;
use crate::types::record::record;
use crate::types::{ApiId, CurrencyCode, LineId, OrderId};
use rust_decimal::Decimal;
use smol_str::SmolStr;

operation! {
    /// Get eligible shipping services.
    ///
    /// `POST /fulfillment/202309/orders/{order_id}/shipping_services/query`. Takes `shop_cipher`.
    pub struct GetEligibleShippingServices -> GetEligibleShippingServicesResponse;
    "fulfillment" "getEligibleShippingServices" "202309" Post "/fulfillment/202309/orders/{order_id}/shipping_services/query"
        cipher true Read Json [] older false;
    new(order_id: OrderId) {
        order_id: order_id, order_line_item_ids: Vec::new(), weight: None, dimension: None, order_line_list:
        Vec::new(),
    }
    /// Order id. Required.
    path order_id: OrderId = "order_id";
    /// Order line item ids.
    body order_line_item_ids: Vec<LineId> = "order_line_item_ids" => with_order_line_item_ids(Vec<LineId>);
    /// Weight.
    body weight: Option<GetEligibleShippingServicesWeightInput> = "weight" => with_weight(GetEligibleShippingServicesWeightInput);
    /// Dimension.
    body dimension: Option<GetEligibleShippingServicesDimensionInput> = "dimension" => with_dimension(GetEligibleShippingServicesDimensionInput);
    /// Order line list.
    body order_line_list: Vec<OrderLineListInput> = "order_line_list" => with_order_line_list(Vec<OrderLineListInput>);
}

record! {
    /// Get eligible shipping services response: `data`.
    pub struct GetEligibleShippingServicesResponse {
        /// Order id.
        pub order_id: Option<OrderId> = "order_id",
        /// Order line id.
        pub order_line_id: Vec<LineId> = "order_line_id",
        /// Weight.
        pub weight: Option<GetEligibleShippingServicesWeight> = "weight",
        /// Shipping services.
        pub shipping_services: Vec<ShippingService> = "shipping_services",
        /// Dimension.
        pub dimension: Option<GetEligibleShippingServicesDimension> = "dimension",
    }
}

record! {
    /// Get eligible shipping services dimension: `dimension`.
    pub struct GetEligibleShippingServicesDimension {
        /// Length.
        pub length: Option<SmolStr> = "length",
        /// Width.
        pub width: Option<SmolStr> = "width",
        /// Height.
        pub height: Option<SmolStr> = "height",
        /// Unit.
        pub unit: Option<SmolStr> = "unit",
    }
}

record! {
    /// Shipping service: `shipping_service`.
    pub struct ShippingService {
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
        /// Is default.
        pub is_default: Option<bool> = "is_default",
        /// Shipping provider name.
        pub shipping_provider_name: Option<SmolStr> = "shipping_provider_name",
        /// Shipping provider id.
        pub shipping_provider_id: Option<ApiId> = "shipping_provider_id",
        /// Shipping fee: shipping after discounts, unless stated otherwise.
        pub shipping_fee: Option<Decimal> = "shipping_fee",
        /// Shipping app service fee.
        pub shipping_app_service_fee: Option<Decimal> = "shipping_app_service_fee",
        /// Signature fee.
        pub signature_fee: Option<Decimal> = "signature_fee",
        ... other_amounts
    }
}

record! {
    /// Get eligible shipping services weight: `weight`.
    pub struct GetEligibleShippingServicesWeight {
        /// Value.
        pub value: Option<SmolStr> = "value",
        /// Unit.
        pub unit: Option<SmolStr> = "unit",
    }
}

record! {
    /// Get eligible shipping services dimension input: `dimension`.
    pub struct GetEligibleShippingServicesDimensionInput {
        /// Length. Required.
        pub length: Option<SmolStr> = "length",
        /// Width. Required.
        pub width: Option<SmolStr> = "width",
        /// Height. Required.
        pub height: Option<SmolStr> = "height",
        /// Unit. Required.
        pub unit: Option<SmolStr> = "unit",
    }
}

record! {
    /// Get eligible shipping services weight input: `weight`.
    pub struct GetEligibleShippingServicesWeightInput {
        /// Value. Required.
        pub value: Option<SmolStr> = "value",
        /// Unit. Required.
        pub unit: Option<SmolStr> = "unit",
    }
}
