// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `POST /fbt/202601/mcf_outbound_orders`

use crate::api::fbt::create_fbtmcf_order::{ConsigneeInput, GoodInput};
use crate::api::fbt::model::CreateFbtmcfOrderMcfOrder;
use crate::api::operation::operation;
use crate::types::ApiId;
use crate::types::record::record;

operation! {
    /// Create fbtmcf order.
    ///
    /// `POST /fbt/202601/mcf_outbound_orders`. Takes `shop_cipher`.
    ///
    /// An older version, or one that the documentation no longer lists.
    pub struct CreateFbtmcfOrder -> CreateFbtmcfOrderResponse;
    "fbt" "CreateFBTMCFOrder" "202601" Post "/fbt/202601/mcf_outbound_orders"
        cipher true Write Json [] older true;
    new() {
        consignee: None, external_order_id: None, goods: Vec::new(),
    }
    /// Consignee.
    body consignee: Option<ConsigneeInput> = "consignee" => with_consignee(ConsigneeInput);
    /// External order id.
    body external_order_id: Option<ApiId> = "external_order_id" => with_external_order_id(ApiId);
    /// Goods.
    body goods: Vec<GoodInput> = "goods" => with_goods(Vec<GoodInput>);
}

record! {
    /// Create fbtmcf order response: `data`.
    pub struct CreateFbtmcfOrderResponse {
        /// MCF order.
        pub mcf_order: Option<CreateFbtmcfOrderMcfOrder> = "mcf_order",
    }
}
