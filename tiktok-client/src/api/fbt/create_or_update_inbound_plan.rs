// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `POST /fbt/202602/create_update_inbound_plan`

use crate::api::fbt::model::CartonInput;
use crate::api::operation::operation;
use crate::types::ApiId;
use crate::types::record::record;
use smol_str::SmolStr;

operation! {
    /// Create or update inbound plan.
    ///
    /// `POST /fbt/202602/create_update_inbound_plan`. Takes `shop_cipher`.
    pub struct CreateOrUpdateInboundPlan -> CreateOrUpdateInboundPlanResponse;
    "fbt" "createOrUpdateInboundPlan" "202602" Post "/fbt/202602/create_update_inbound_plan"
        cipher true Write Json [] older false;
    key idempotent_key;
    new() {
        plan_id: None, idempotent_key: None, goods_items: Vec::new(), cartons: Vec::new(),
    }
    /// Plan id.
    body plan_id: Option<ApiId> = "plan_id" => with_plan_id(ApiId);
    /// Idempotent key: the platform executes repeated calls with the same key once.
    body idempotent_key: Option<SmolStr> = "idempotent_key" => with_idempotent_key(SmolStr);
    /// Goods items.
    body goods_items: Vec<GoodsItemInput> = "goods_items" => with_goods_items(Vec<GoodsItemInput>);
    /// Cartons.
    body cartons: Vec<CartonInput> = "cartons" => with_cartons(Vec<CartonInput>);
}

record! {
    /// Create or update inbound plan response: `data`.
    pub struct CreateOrUpdateInboundPlanResponse {
        /// Inbound plan.
        pub inbound_plan: Option<InboundPlan> = "inbound_plan",
    }
}

record! {
    /// Inbound plan: `inbound_plan`.
    pub struct InboundPlan {
        /// Plan id.
        pub plan_id: Option<ApiId> = "plan_id",
    }
}

record! {
    /// Goods item input: `goods_item`.
    pub struct GoodsItemInput {
        /// Goods id. Required.
        pub goods_id: Option<ApiId> = "goods_id",
        /// Quantity. Required.
        pub quantity: Option<i64> = "quantity",
    }
}
