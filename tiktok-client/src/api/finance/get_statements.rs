// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `GET /finance/202309/statements`

use crate::api::finance::model::{PaymentStatus, SortOrder};
use crate::api::operation::{operation, paged};
use crate::types::record::record;
use crate::types::{ApiId, CurrencyCode, StatementId};
use chrono::{DateTime, Utc};
use rust_decimal::Decimal;
use smol_str::SmolStr;

operation! {
    /// Get statements.
    ///
    /// `GET /finance/202309/statements`. Takes `shop_cipher`.
    pub struct GetStatements -> GetStatementsResponse;
    "finance" "getStatements" "202309" Get "/finance/202309/statements"
        cipher true Read None ["seller.finance.info"] older false;
    new(sort_field: impl Into<SmolStr>) {
        statement_time_lt: None, payment_status: None, page_size: None, page_token: None, sort_field:
        sort_field.into(), sort_order: None, statement_time_ge: None,
    }
    /// Statement time, until (exclusive).
    query statement_time_lt: Option<DateTime<Utc>> = "statement_time_lt" => with_statement_time_lt(DateTime<Utc>);
    /// Payment status.
    query payment_status: Option<PaymentStatus> = "payment_status" => with_payment_status(PaymentStatus);
    /// Page size: rows per page.
    query page_size: Option<i64> = "page_size" => with_page_size(i64);
    /// Page token: the token of the answer before.
    query page_token: Option<SmolStr> = "page_token" => with_page_token(SmolStr);
    /// Sort field. Required.
    query sort_field: SmolStr = "sort_field";
    /// Sort order.
    query sort_order: Option<SortOrder> = "sort_order" => with_sort_order(SortOrder);
    /// Statement time, from (inclusive).
    query statement_time_ge: Option<DateTime<Utc>> = "statement_time_ge" => with_statement_time_ge(DateTime<Utc>);
}

paged! { GetStatements: Statement; token page_token; rows statements; }

record! {
    /// Get statements response: `data`.
    pub struct GetStatementsResponse {
        /// Next page token: opaque; absent or empty on the last page.
        pub next_page_token: Option<SmolStr> = "next_page_token",
        /// Statements.
        pub statements: Vec<Statement> = "statements",
    }
}

record! {
    /// Statement: `statement`.
    pub struct Statement {
        /// Id.
        pub id: Option<StatementId> = "id",
        /// Statement time: statements are cut at 00:00 UTC.
        pub statement_time: Option<DateTime<Utc>> = "statement_time",
        /// Settlement amount: what reaches the seller; components carry their sign.
        pub settlement_amount: Option<Decimal> = "settlement_amount",
        /// Currency.
        pub currency: Option<CurrencyCode> = "currency",
        /// Revenue amount.
        pub revenue_amount: Option<Decimal> = "revenue_amount",
        /// Fee amount.
        pub fee_amount: Option<Decimal> = "fee_amount",
        /// Adjustment amount.
        pub adjustment_amount: Option<Decimal> = "adjustment_amount",
        /// Payment status.
        pub payment_status: Option<PaymentStatus> = "payment_status",
        /// Payment id.
        pub payment_id: Option<ApiId> = "payment_id",
        /// Net sales amount.
        pub net_sales_amount: Option<Decimal> = "net_sales_amount",
        /// Shipping cost amount.
        pub shipping_cost_amount: Option<Decimal> = "shipping_cost_amount",
        /// Payment time.
        pub payment_time: Option<DateTime<Utc>> = "payment_time",
        ... other_amounts
    }
}
