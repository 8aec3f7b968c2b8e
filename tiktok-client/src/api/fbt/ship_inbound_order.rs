// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `POST /fbt/202603/ship_inbound_order`

use crate::api::fbt::model::CartonInput;
use crate::api::operation::operation;
use crate::types::ApiId;
use crate::types::record::record;
use crate::types::words::words;

operation! {
    /// Ship inbound order.
    ///
    /// `POST /fbt/202603/ship_inbound_order`. Takes `shop_cipher`.
    pub struct ShipInboundOrder -> ShipInboundOrderResponse;
    "fbt" "shipInboundOrder" "202603" Post "/fbt/202603/ship_inbound_order"
        cipher true Write Json [] older false;
    new(inbound_order_id: impl Into<ApiId>, shipment_option: ShipmentOptionInput) {
        inbound_order_id: inbound_order_id.into(), shipment_option: shipment_option, cartons: Vec::new(),
    }
    /// Inbound order id. Required.
    body inbound_order_id: ApiId = "inbound_order_id";
    /// Shipment option. Required.
    body shipment_option: ShipmentOptionInput = "shipment_option";
    /// Cartons.
    body cartons: Vec<CartonInput> = "cartons" => with_cartons(Vec<CartonInput>);
}

record! {
    /// Ship inbound order response: `data`.
    pub struct ShipInboundOrderResponse {
        /// Inbound order id.
        pub inbound_order_id: Option<ApiId> = "inbound_order_id",
    }
}

record! {
    /// Shipment option input: `shipment_option`.
    pub struct ShipmentOptionInput {
        /// Shipping method. Required.
        pub shipping_method: Option<ShippingMethod> = "shipping_method",
        /// Freight type.
        pub freight_type: Option<FreightType> = "freight_type",
    }
}

words! {
    /// Shipping method.
    pub enum ShippingMethod {
        Freight = "FREIGHT",
        SmallParcel = "SMALL_PARCEL",
    }
}

words! {
    /// Freight type.
    pub enum FreightType {
        Ftl = "FTL",
        Ltl = "LTL",
    }
}
