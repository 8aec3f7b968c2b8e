// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `GET /fbt/202601/mcf_outbound_orders`

use crate::api::fbt::model::CreateFbtmcfOrderMcfOrder;
use crate::api::operation::operation;
use crate::types::ApiId;
use crate::types::record::record;
use smol_str::SmolStr;

operation! {
    /// Get fbtmcf order status.
    ///
    /// `GET /fbt/202601/mcf_outbound_orders`. Takes `shop_cipher`.
    pub struct GetFbtmcfOrderStatus -> GetFbtmcfOrderStatusResponse;
    "fbt" "getFBTMCFOrderStatus" "202601" Get "/fbt/202601/mcf_outbound_orders"
        cipher true Read None [] older false;
    new(mcf_order_id: impl Into<ApiId>) {
        mcf_order_id: mcf_order_id.into(),
    }
    /// MCF order id. Required.
    query mcf_order_id: ApiId = "mcf_order_id";
}

record! {
    /// Get fbtmcf order status response: `data`.
    pub struct GetFbtmcfOrderStatusResponse {
        /// MCF order.
        pub mcf_order: Option<CreateFbtmcfOrderMcfOrder> = "mcf_order",
    }
}

record! {
    /// MCF order consign order: `mcf_order.consign_order`.
    pub struct McfOrderConsignOrder {
        /// Id.
        pub id: Option<ApiId> = "id",
        /// Goods.
        pub goods: Vec<Good> = "goods",
        /// Tracking number.
        pub tracking_number: Option<SmolStr> = "tracking_number",
        /// Carrier.
        pub carrier: Option<SmolStr> = "carrier",
        /// Status.
        pub status: Option<SmolStr> = "status",
        /// Is platform closed.
        pub is_platform_closed: Option<bool> = "is_platform_closed",
        /// Issue.
        pub issue: Option<SmolStr> = "issue",
        /// Shipping provider.
        pub shipping_provider: Option<ShippingProvider> = "shipping_provider",
    }
}

record! {
    /// Shipping provider: `mcf_order.consign_order.shipping_provider`.
    pub struct ShippingProvider {
        /// Id.
        pub id: Option<ApiId> = "id",
        /// Name.
        pub name: Option<SmolStr> = "name",
    }
}

record! {
    /// Good: `mcf_order.consign_order.good`.
    pub struct Good {
        /// Id.
        pub id: Option<ApiId> = "id",
        /// Quantity.
        pub quantity: Option<i64> = "quantity",
    }
}
