// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `GET /finance/202309/orders/{order_id}/statement_transactions`

use crate::api::finance::v202309::model::StatementTransaction;
use crate::api::operation::operation;
use crate::types::OrderId;
use crate::types::record::record;
use chrono::{DateTime, Utc};

operation! {
    /// Get transactionsby order.
    ///
    /// `GET /finance/202309/orders/{order_id}/statement_transactions`. Takes `shop_cipher`.
    ///
    /// An older version, or one that the documentation no longer lists.
    pub struct GetTransactionsbyOrder -> GetTransactionsbyOrderResponse;
    "finance" "GetTransactionsbyOrder" "202309" Get "/finance/202309/orders/{order_id}/statement_transactions"
        cipher true Read None ["seller.finance.info"] older true;
    new(order_id: OrderId) {
        order_id: order_id,
    }
    /// Order id. Required.
    path order_id: OrderId = "order_id";
}

record! {
    /// Get transactionsby order response: `data`.
    pub struct GetTransactionsbyOrderResponse {
        /// Order create time.
        pub order_create_time: Option<DateTime<Utc>> = "order_create_time",
        /// Order id.
        pub order_id: Option<OrderId> = "order_id",
        /// Statement transactions.
        pub statement_transactions: Vec<StatementTransaction> = "statement_transactions",
    }
}
