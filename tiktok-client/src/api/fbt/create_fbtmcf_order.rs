// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `POST /fbt/202607/mcf_outbound_orders`

use crate::api::fbt::model::CreateFbtmcfOrderMcfOrder;
use crate::api::operation::operation;
use crate::types::ApiId;
use crate::types::record::record;
use smol_str::SmolStr;

operation! {
    /// Create fbtmcf order.
    ///
    /// `POST /fbt/202607/mcf_outbound_orders`. Takes `shop_cipher`.
    pub struct CreateFbtmcfOrder -> CreateFbtmcfOrderResponse;
    "fbt" "createFBTMCFOrder" "202607" Post "/fbt/202607/mcf_outbound_orders"
        cipher true Write Json [] older false;
    new(external_order_id: impl Into<ApiId>, goods: Vec<GoodInput>, consignee: ConsigneeInput) {
        external_order_id: external_order_id.into(), goods: goods, consignee: consignee,
    }
    /// External order id. Required.
    body external_order_id: ApiId = "external_order_id";
    /// Goods. Required.
    body goods: Vec<GoodInput> = "goods";
    /// Consignee. Required.
    body consignee: ConsigneeInput = "consignee";
}

record! {
    /// Create fbtmcf order response: `data`.
    pub struct CreateFbtmcfOrderResponse {
        /// MCF order.
        pub mcf_order: Option<CreateFbtmcfOrderMcfOrder> = "mcf_order",
    }
}

record! {
    /// Consignee input: `consignee`.
    pub struct ConsigneeInput {
        /// Name. Required.
        pub name: Option<SmolStr> = "name",
        /// Phone number. Required.
        pub phone_number: Option<SmolStr> = "phone_number",
        /// Email. Required.
        pub email: Option<SmolStr> = "email",
        /// Address. Required.
        pub address: Option<AddressInput> = "address",
    }
}

record! {
    /// Address input: `consignee.address`.
    pub struct AddressInput {
        /// Country code. Required.
        pub country_code: Option<SmolStr> = "country_code",
        /// State or region. Required.
        pub state_or_region: Option<SmolStr> = "state_or_region",
        /// City. Required.
        pub city: Option<SmolStr> = "city",
        /// Address line 1. Required.
        pub address_line_1: Option<SmolStr> = "address_line_1",
        /// District or county.
        pub district_or_county: Option<SmolStr> = "district_or_county",
        /// Address line 2.
        pub address_line_2: Option<SmolStr> = "address_line_2",
        /// Postal code.
        pub postal_code: Option<SmolStr> = "postal_code",
    }
}

record! {
    /// Good input: `good`.
    pub struct GoodInput {
        /// Id. Required.
        pub id: Option<ApiId> = "id",
        /// Quantity. Required.
        pub quantity: Option<i64> = "quantity",
    }
}
