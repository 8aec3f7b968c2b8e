// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `GET /fbt/202601/mcf_outbound_orders`

use crate::api::fbt::model::CreateFbtmcfOrderMcfOrder;
use crate::api::operation::operation;
use crate::types::ApiId;
use crate::types::record::record;

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
