// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `POST /fulfillment/202601/redeem_info/callback`

use crate::api::operation::operation;
use crate::types::record::record;
use crate::types::{ApiId, LineId, OrderId};
use smol_str::SmolStr;

operation! {
    /// Submit redemption information.
    ///
    /// `POST /fulfillment/202601/redeem_info/callback`. Takes `shop_cipher`.
    pub struct SubmitRedemptionInformation -> SubmitRedemptionInformationResponse;
    "fulfillment" "submitRedemptionInformation" "202601" Post "/fulfillment/202601/redeem_info/callback"
        cipher true Write Json [] older false;
    new(order_id: OrderId, order_info_list: Vec<OrderInfoListInput>) {
        order_id: order_id, order_info_list: order_info_list,
    }
    /// Order id. Required.
    body order_id: OrderId = "order_id";
    /// Order info list. Required.
    body order_info_list: Vec<OrderInfoListInput> = "order_info_list";
}

record! {
    /// Submit redemption information response: `data`.
    pub struct SubmitRedemptionInformationResponse {
        /// Order statuses.
        pub order_statuses: Vec<OrderStatus> = "order_statuses",
    }
}

record! {
    /// Order status: `order_status`.
    pub struct OrderStatus {
        /// Order line id.
        pub order_line_id: Option<LineId> = "order_line_id",
        /// Status code.
        pub status_code: Option<i64> = "status_code",
    }
}

record! {
    /// Order info list input: `order_info_list`.
    pub struct OrderInfoListInput {
        /// Order line id. Required.
        pub order_line_id: Option<LineId> = "order_line_id",
        /// Redeem info. Required.
        pub redeem_info: Option<RedeemInfoInput> = "redeem_info",
        /// Source unique id.
        pub source_unique_id: Option<ApiId> = "source_unique_id",
    }
}

record! {
    /// Redeem info input: `order_info_list.redeem_info`.
    pub struct RedeemInfoInput {
        /// Redeem type. Required.
        pub redeem_type: Option<SmolStr> = "redeem_type",
        /// Redeem data.
        pub redeem_data: Option<SmolStr> = "redeem_data",
        /// Redeem instruction info.
        pub redeem_instruction_info: Option<SmolStr> = "redeem_instruction_info",
    }
}
