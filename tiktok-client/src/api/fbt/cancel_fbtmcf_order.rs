// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `POST /fbt/202601/mcf_outbound_orders/cancel`

use crate::api::operation::operation;
use crate::types::ApiId;
use crate::types::record::record;
use smol_str::SmolStr;

operation! {
    /// Cancel fbtmcf order.
    ///
    /// `POST /fbt/202601/mcf_outbound_orders/cancel`. Takes `shop_cipher`.
    pub struct CancelFbtmcfOrder -> CancelFbtmcfOrderResponse;
    "fbt" "cancelFBTMCFOrder" "202601" Post "/fbt/202601/mcf_outbound_orders/cancel"
        cipher true Write Json [] older false;
    new(mcf_order_id: impl Into<ApiId>) {
        mcf_order_id: mcf_order_id.into(), consign_orders: Vec::new(),
    }
    /// MCF order id. Required.
    body mcf_order_id: ApiId = "mcf_order_id";
    /// Consign orders.
    body consign_orders: Vec<ConsignOrderInput> = "consign_orders" => with_consign_orders(Vec<ConsignOrderInput>);
}

record! {
    /// Cancel fbtmcf order response: `data`.
    pub struct CancelFbtmcfOrderResponse {
        /// MCF order.
        pub mcf_order: Option<McfOrder> = "mcf_order",
    }
}

record! {
    /// MCF order: `mcf_order`.
    pub struct McfOrder {
        /// External order id.
        pub external_order_id: Option<ApiId> = "external_order_id",
        /// MCF order id.
        pub mcf_order_id: Option<ApiId> = "mcf_order_id",
        /// Consign orders.
        pub consign_orders: Vec<ConsignOrder> = "consign_orders",
    }
}

record! {
    /// Consign order: `mcf_order.consign_order`.
    pub struct ConsignOrder {
        /// Id.
        pub id: Option<ApiId> = "id",
        /// Status.
        pub status: Option<SmolStr> = "status",
    }
}

record! {
    /// Consign order input: `consign_order`.
    pub struct ConsignOrderInput {
        /// Id.
        pub id: Option<ApiId> = "id",
    }
}
