// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `GET /finance/202609/account_transactions`

use crate::api::operation::{operation, paged};
use crate::types::record::record;
use crate::types::words::words;
use crate::types::{ApiId, ApiMoney, Moment};
use smol_str::SmolStr;

operation! {
    /// Get trade in account transactions.
    ///
    /// `GET /finance/202609/account_transactions`. Takes `shop_cipher`.
    pub struct GetTradeInAccountTransactions -> GetTradeInAccountTransactionsResponse;
    "finance" "getTradeInAccountTransactions" "202609" Get "/finance/202609/account_transactions"
        cipher true Read None ["seller.finance.info"] older false;
    new(page_size: i64) {
        start_time: None, end_time: None, flow_type: None, page_size: page_size, page_token: None,
    }
    /// Start time.
    query start_time: Option<SmolStr> = "start_time" => with_start_time(SmolStr);
    /// End time.
    query end_time: Option<SmolStr> = "end_time" => with_end_time(SmolStr);
    /// Flow type.
    query flow_type: Option<FlowType> = "flow_type" => with_flow_type(FlowType);
    /// Page size: rows per page. Required.
    query page_size: i64 = "page_size";
    /// Page token: the token of the answer before.
    query page_token: Option<SmolStr> = "page_token" => with_page_token(SmolStr);
}

paged! { GetTradeInAccountTransactions: Flow; token page_token; rows flows; total total_count; }

record! {
    /// Get trade in account transactions response: `data`.
    pub struct GetTradeInAccountTransactionsResponse {
        /// Flows.
        pub flows: Vec<Flow> = "flows",
        /// Has more.
        pub has_more: Option<bool> = "has_more",
        /// Next page token: opaque; absent or empty on the last page.
        pub next_page_token: Option<SmolStr> = "next_page_token",
        /// Total count: rows of all pages; some operations cap it.
        pub total_count: Option<i64> = "total_count",
    }
}

record! {
    /// Flow: `flow`.
    pub struct Flow {
        /// Amount.
        pub amount: Option<ApiMoney> = "amount",
        /// Create time.
        pub create_time: Option<Moment> = "create_time",
        /// Direction.
        pub direction: Option<SmolStr> = "direction",
        /// Origin transaction id.
        pub origin_transaction_id: Option<ApiId> = "origin_transaction_id",
        /// Reference id.
        pub reference_id: Option<ApiId> = "reference_id",
        /// Transaction id.
        pub transaction_id: Option<ApiId> = "transaction_id",
        /// Type.
        pub type_: Option<SmolStr> = "type",
    }
}

words! {
    /// Flow type.
    pub enum FlowType {
        Recharge = "RECHARGE",
        Reverse = "REVERSE",
        Withdraw = "WITHDRAW",
    }
}
