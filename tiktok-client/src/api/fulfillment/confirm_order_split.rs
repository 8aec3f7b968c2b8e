// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `POST /fulfillment/202309/orders/{order_id}/split`

use crate::api::fulfillment::model::OrderLineListInput;
use crate::api::operation::operation;
use crate::types::record::record;
use crate::types::{ApiId, LineId, OrderId, PackageId};

operation! {
    /// Confirm order split.
    ///
    /// `POST /fulfillment/202309/orders/{order_id}/split`. Takes `shop_cipher`.
    pub struct ConfirmOrderSplit -> ConfirmOrderSplitResponse;
    "fulfillment" "confirmOrderSplit" "202309" Post "/fulfillment/202309/orders/{order_id}/split"
        cipher true Write Json [] older false;
    new(order_id: OrderId, splittable_groups: Vec<SplittableGroupInput>) {
        order_id: order_id, splittable_groups: splittable_groups, splittable_groups_v2: Vec::new(),
    }
    /// Order id. Required.
    path order_id: OrderId = "order_id";
    /// Splittable groups. Required.
    body splittable_groups: Vec<SplittableGroupInput> = "splittable_groups";
    /// Splittable groups v2.
    body splittable_groups_v2: Vec<SplittableGroupsV2Input> = "splittable_groups_v2" => with_splittable_groups_v2(Vec<SplittableGroupsV2Input>);
}

record! {
    /// Confirm order split response: `data`.
    pub struct ConfirmOrderSplitResponse {
        /// Packages.
        pub packages: Vec<ConfirmOrderSplitPackage> = "packages",
    }
}

record! {
    /// Confirm order split package: `package`.
    pub struct ConfirmOrderSplitPackage {
        /// Splittable group id.
        pub splittable_group_id: Option<ApiId> = "splittable_group_id",
        /// Id.
        pub id: Option<PackageId> = "id",
    }
}

record! {
    /// Splittable groups v2 input: `splittable_groups_v2`.
    pub struct SplittableGroupsV2Input {
        /// Id.
        pub id: Option<ApiId> = "id",
        /// Order line list.
        pub order_line_list: Vec<OrderLineListInput> = "order_line_list",
    }
}

record! {
    /// Splittable group input: `splittable_group`.
    pub struct SplittableGroupInput {
        /// Id. Required.
        pub id: Option<ApiId> = "id",
        /// Order line item ids. Required.
        pub order_line_item_ids: Vec<LineId> = "order_line_item_ids",
    }
}
