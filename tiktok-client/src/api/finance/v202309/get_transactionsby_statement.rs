// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `GET /finance/202309/statements/{statement_id}/statement_transactions`

use crate::api::finance::v202309::model::StatementTransaction;
use crate::api::operation::{operation, paged};
use crate::types::record::record;
use crate::types::{CurrencyCode, StatementId};
use chrono::{DateTime, Utc};
use rust_decimal::Decimal;
use smol_str::SmolStr;

operation! {
    /// Get transactionsby statement.
    ///
    /// `GET /finance/202309/statements/{statement_id}/statement_transactions`. Takes `shop_cipher`.
    ///
    /// An older version, or one that the documentation no longer lists.
    pub struct GetTransactionsbyStatement -> GetTransactionsbyStatementResponse;
    "finance" "GetTransactionsbyStatement" "202309" Get "/finance/202309/statements/{statement_id}/statement_transactions"
        cipher true Read None ["seller.finance.info"] older true;
    new(statement_id: StatementId, sort_field: impl Into<SmolStr>) {
        statement_id: statement_id, page_token: None, sort_field: sort_field.into(), sort_order: None, page_size:
        None,
    }
    /// Statement id. Required.
    path statement_id: StatementId = "statement_id";
    /// Page token: the token of the answer before.
    query page_token: Option<SmolStr> = "page_token" => with_page_token(SmolStr);
    /// Sort field. Required.
    query sort_field: SmolStr = "sort_field";
    /// Sort order.
    query sort_order: Option<SmolStr> = "sort_order" => with_sort_order(SmolStr);
    /// Page size: rows per page.
    query page_size: Option<i64> = "page_size" => with_page_size(i64);
}

paged! { GetTransactionsbyStatement: StatementTransaction; token page_token; rows statement_transactions; total total_count; }

record! {
    /// Get transactionsby statement response: `data`.
    pub struct GetTransactionsbyStatementResponse {
        /// Adjustment amount.
        pub adjustment_amount: Option<Decimal> = "adjustment_amount",
        /// Currency.
        pub currency: Option<CurrencyCode> = "currency",
        /// Fee amount.
        pub fee_amount: Option<Decimal> = "fee_amount",
        /// Net sales amount.
        pub net_sales_amount: Option<Decimal> = "net_sales_amount",
        /// Next page token: opaque; absent or empty on the last page.
        pub next_page_token: Option<SmolStr> = "next_page_token",
        /// Revenue amount.
        pub revenue_amount: Option<Decimal> = "revenue_amount",
        /// Settlement amount: what reaches the seller; components carry their sign.
        pub settlement_amount: Option<Decimal> = "settlement_amount",
        /// Shipping cost amount.
        pub shipping_cost_amount: Option<Decimal> = "shipping_cost_amount",
        /// Statement id.
        pub statement_id: Option<StatementId> = "statement_id",
        /// Statement time: statements are cut at 00:00 UTC.
        pub statement_time: Option<DateTime<Utc>> = "statement_time",
        /// Statement transactions.
        pub statement_transactions: Vec<StatementTransaction> = "statement_transactions",
        /// Total count: rows of all pages; some operations cap it.
        pub total_count: Option<i64> = "total_count",
        ... other_amounts
    }
}
